package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Outcome;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about publication and delivery, which come after the council. */
final class FollowUpRules {

  private FollowUpRules() {}

  static final Rule<WelfareDocument> PUBLISHED_BEFORE_HANDLING =
      Rule.declare("publication-before-handling", WelfareDocument.class)
          .severity(Severity.WARNING)
          .basis(Provision.of("612/2021", "6", 3))
          .basis(Provision.of("612/2021", "7", 3))
          .since("2026-11-22")
          .parameter("date", "julkaisupäivä", "publiceringsdag", "the day of publication")
          .parameter(
              "handled",
              "valtuuston käsittelypäivä",
              "dagen för fullmäktiges behandling",
              "the day of the council's handling")
          .problem(
              "Asiakirja on julkaistu {date}, ennen valtuuston käsittelyä {handled}.",
              "Dokumentet har offentliggjorts {date}, före fullmäktiges behandling {handled}.",
              "The document was published on {date}, before the council handled it on {handled}.")
          .reason(
              "Ennen käsittelyä julkaistu on yleensä esityslistan liite eikä lopullinen asiakirja.",
              "Det som offentliggjorts före behandlingen är vanligen en bilaga till föredragningslistan och inte det slutliga dokumentet.",
              "What was published before is usually an annex of the agenda and not the final document.")
          .remedy(
              "Julkaise käsittelyn {handled} jälkeinen lopullinen asiakirja tai korjaa julkaisupäivä {date}.",
              "Offentliggör det slutliga dokumentet efter behandlingen {handled} eller rätta publiceringsdagen {date}.",
              "Publish the final document after the handling of {handled}, or correct the day of publication, {date}.")
          .check(FollowUpRules::published);

  static final Rule<WelfareDocument> DELIVERED_BEFORE_HANDLING =
      Rule.declare("delivery-before-handling", WelfareDocument.class)
          .severity(Severity.WARNING)
          .basis(Provision.of("612/2021", "6", 3))
          .since("2026-11-22")
          .parameter("date", "toimituspäivä", "dagen då dokumentet lämnades", "the day of delivery")
          .parameter(
              "handled",
              "valtuuston käsittelypäivä",
              "dagen för fullmäktiges behandling",
              "the day of the council's handling")
          .problem(
              "Asiakirja on toimitettu {date}, ennen valtuuston käsittelyä {handled}.",
              "Dokumentet har lämnats {date}, före fullmäktiges behandling {handled}.",
              "The document was delivered on {date}, before the council handled it on {handled}.")
          .reason(
              "Ennen käsittelyä toimitettu on yleensä luonnos; vastaanottaja tarvitsee lopullisen asiakirjan.",
              "Det som lämnats före behandlingen är vanligen ett utkast; mottagaren behöver det slutliga dokumentet.",
              "What was delivered before is usually a draft; the recipient needs the final document.")
          .remedy(
              "Toimita käsittelyn {handled} jälkeinen lopullinen asiakirja tai korjaa toimituspäivä {date}.",
              "Lämna det slutliga dokumentet efter behandlingen {handled} eller rätta dagen då dokumentet lämnades, {date}.",
              "Deliver the final document after the handling of {handled}, or correct the day of delivery, {date}.")
          .check(FollowUpRules::delivered);

  static final Rule<WelfareDocument> DELIVERY_WITHOUT_SENDER =
      Rule.declare("joint-delivery-without-sender", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Yhteisen asiakirjan toimituksesta puuttuu tieto siitä, kuka asiakirjan toimitti.",
              "För en leverans av ett gemensamt dokument saknas uppgift om vem som lämnade dokumentet.",
              "A delivery of a joint document does not tell who made it.")
          .reason(
              "Toimittamisvelvoite on jokaisella kunnalla itsellään.",
              "Varje kommun har själv skyldigheten att lämna dokumentet.",
              "Each municipality has the duty to deliver for itself.")
          .remedy("Merkitse toimitukseen toimittaja.", "Ange avsändaren.", "State the sender.")
          .check(FollowUpRules::withoutSender);

  private static Outcome withoutSender(WelfareDocument document, CheckContext context) {
    if (document.deliveries().isEmpty()) {
      return Outcome.notApplicable(
          "Asiakirjan toimittamisesta ei ole tietoa.",
          "Det finns ingen uppgift om att dokumentet har lämnats.",
          "No delivery of the document is known.");
    }
    List<Outcome.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.deliveries().size(); i++) {
      if (document.senderOf(document.deliveries().get(i)).isEmpty()) {
        violations.add(new Outcome.Violation(Location.ROOT.then("deliveries").then(i), Map.of()));
      }
    }
    return Outcome.of(violations);
  }

  private static Outcome published(WelfareDocument document, CheckContext context) {
    List<Outcome.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < document.publications().size(); i++) {
      Location place = Location.ROOT.then("publications").then(i).then("date");
      looked |=
          compare(
              document, Optional.empty(), document.publications().get(i).date(), place, violations);
    }
    return looked ? Outcome.of(violations) : nothingToCompare();
  }

  private static Outcome delivered(WelfareDocument document, CheckContext context) {
    List<Outcome.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < document.deliveries().size(); i++) {
      Delivery delivery = document.deliveries().get(i);
      Location place = Location.ROOT.then("deliveries").then(i).then("date");
      looked |= compare(document, document.senderOf(delivery), delivery.date(), place, violations);
    }
    return looked ? Outcome.of(violations) : nothingToCompare();
  }

  /** Compares a day with the first council handling; whether both days are known. */
  private static boolean compare(
      WelfareDocument document,
      Optional<Authority> authority,
      Stated<PartialDate> stated,
      Location place,
      List<Outcome.Violation> violations) {
    Optional<PartialDate> handled = firstCouncilHandling(document, authority);
    Optional<PartialDate> date = stated.find();
    if (handled.isEmpty() || date.isEmpty()) {
      return false;
    }
    LocalDate earliest = handled.get().earliest();
    if (date.get().isBefore(earliest)) {
      violations.add(
          new Outcome.Violation(place, Map.of("date", date.get(), "handled", handled.get())));
    }
    return true;
  }

  private static Optional<PartialDate> firstCouncilHandling(
      WelfareDocument document, Optional<Authority> authority) {
    return document.handlings().stream()
        .filter(Handling::isByCouncil)
        .filter(handling -> authority.isEmpty() || document.authorityOf(handling).equals(authority))
        .flatMap(handling -> handling.date().find().stream())
        .min((a, b) -> a.earliest().compareTo(b.earliest()));
  }

  private static Outcome nothingToCompare() {
    return Outcome.notApplicable(
        "Julkaisu- tai toimituspäivää taikka valtuuston käsittelypäivää ei tiedetä.",
        "Dagen då dokumentet offentliggjordes eller lämnades eller fullmäktiges behandlingsdag är okänd.",
        "The day of publication or delivery, or the day of the council's handling, is not known.");
  }
}
