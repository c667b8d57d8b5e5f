package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about those to whom a document was delivered. */
final class RecipientRules {

  private static final LegalBasis DUTY_TO_DELIVER = WelfareLaw.basis("B-612-6-3-DELIVERY");
  private static final LocalDate FIRST_DAY = DUTY_TO_DELIVER.validity().from().orElseThrow();

  private static final CheckResult RECIPIENT_UNKNOWN =
      CheckResult.notApplicable(
          "Toimituspäivää ei tiedetä, tai vastaanottajaa ei ole rekisterissä.",
          "Dagen då dokumentet lämnades är okänd, eller mottagaren finns inte i registret.",
          "The date of delivery is not known, or the recipient is not in the register.");

  private static final CheckResult NOT_TO_A_COUNTY =
      CheckResult.notApplicable(
          "Ei tiedetä, että kunta olisi toimittanut hyvinvointikertomuksen tai -suunnitelman"
              + " hyvinvointialueelle velvoitteen alettua.",
          "Det är inte känt att en kommun har lämnat sin välfärdsberättelse eller välfärdsplan till ett välfärdsområde efter det att skyldigheten började gälla.",
          "No municipality is known to have delivered its welfare report or plan to a county since the duty began.");

  private RecipientRules() {}

  static final Rule<WelfareDocument> RECIPIENT_NONEXISTENT =
      Rule.declare("delivery-recipient-nonexistent", WelfareDocument.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("recipient", "vastaanottaja", "mottagare", "the recipient")
          .parameter(
              "date", "toimituspäivä", "dagen då dokumentet lämnades", "the date of delivery")
          .problem(
              "Vastaanottajaa ei ollut olemassa, kun asiakirja toimitettiin: {recipient}, {date}.",
              "Mottagaren fanns inte när dokumentet lämnades: {recipient}, {date}.",
              "The recipient did not exist when the document was delivered: {recipient}, {date}.")
          .reason(
              "Asiakirjaa ei voi toimittaa viranomaiselle, jota ei ole olemassa.",
              "Ett dokument kan inte lämnas till en myndighet som inte finns.",
              "A document cannot be delivered to an authority that does not exist.")
          .remedy(
              "Korjaa toimitusajankohta ({date}) tai vastaanottaja ({recipient}).",
              "Rätta tidpunkten ({date}) eller mottagaren ({recipient}).",
              "Correct the date ({date}) or the recipient ({recipient}).")
          .check(RecipientRules::recipientExists);

  static final Rule<WelfareDocument> ANOTHER_COUNTY =
      Rule.declare("delivery-to-another-county", WelfareDocument.class)
          .severity(Severity.WARNING)
          .basis(DUTY_TO_DELIVER)
          .since("2026-11-22")
          .parameter(
              "recipient",
              "hyvinvointialue, jolle asiakirja toimitettiin",
              "det välfärdsområde som dokumentet lämnades till",
              "the county to which the document was delivered")
          .parameter(
              "county",
              "hyvinvointialue, johon kunta kuuluu",
              "det välfärdsområde som kommunen hör till",
              "the county to which the municipality belongs")
          .problem(
              "Asiakirja on toimitettu muulle kuin kunnan omalle hyvinvointialueelle:"
                  + " {recipient}. Oma hyvinvointialue: {county}.",
              "Dokumentet har lämnats till ett annat välfärdsområde än kommunens eget:"
                  + " {recipient}. Kommunens välfärdsområde: {county}.",
              "The document was delivered to a county other than the municipality's own: {recipient}. The municipality's own county: {county}.")
          .reason(
              "Kunnan on toimitettava hyvinvointikertomus ja -suunnitelma sille"
                  + " hyvinvointialueelle, johon se kuuluu. Toimitus muulle alueelle ei täytä"
                  + " velvoitetta.",
              "Kommunen ska lämna välfärdsberättelsen och välfärdsplanen till det välfärdsområde som"
                  + " den hör till. Skyldigheten uppfylls inte genom att dokumenten lämnas till ett"
                  + " annat område.",
              "A municipality has to deliver the welfare report and plan to the county to which it"
                  + " belongs. A delivery to another county does not meet the duty.")
          .remedy(
              "Toimita asiakirja omalle hyvinvointialueelle ({county}) tai korjaa vastaanottaja"
                  + " ({recipient}) tai toimitusajankohta.",
              "Lämna dokumentet till det egna välfärdsområdet ({county}) eller rätta mottagaren"
                  + " ({recipient}) eller tidpunkten.",
              "Deliver the document to the municipality's own county ({county}), or correct the"
                  + " recipient ({recipient}) or the date of delivery.")
          .check(RecipientRules::isOwnCounty);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL = List.of(RECIPIENT_NONEXISTENT, ANOTHER_COUNTY);

  private static CheckResult recipientExists(WelfareDocument document, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < document.deliveries().size(); i++) {
      Delivery delivery = document.deliveries().get(i);
      Optional<ValidityPeriod> life = lifeOf(delivery.recipient(), register);
      Optional<PartialDate> date = delivery.date().asOptional();
      if (life.isPresent() && date.isPresent()) {
        looked = true;
        if (!life.get().overlaps(date.get())) {
          violations.add(
              new CheckResult.Violation(
                  ItemChecks.of("deliveries", i).then("date"),
                  Parameters.of(
                      "recipient",
                      register.nameOf(delivery.recipient(), date.get().latest()),
                      "date",
                      date.get())));
        }
      }
    }
    return looked ? CheckResult.of(violations) : RECIPIENT_UNKNOWN;
  }

  /** The days on which an authority exists, where the register states them. */
  private static Optional<ValidityPeriod> lifeOf(
      Authority authority, MunicipalityRegister register) {
    return authority.fold(
        municipality -> register.lifeOf(municipality.code()),
        county ->
            register
                .findCounty(county.code())
                .map(found -> ValidityPeriod.from(found.established())),
        hus -> Optional.empty(),
        jointAuthority -> Optional.empty(),
        group -> Optional.empty());
  }

  /**
   * A delivery to a county.
   *
   * @param place its number in the document
   * @param recipient the county
   * @param sender the issuer that delivered the document; empty if it may have been any of them
   * @param own the counties to which the sender, or any of the issuers, belonged
   * @param day the last of its days
   */
  private record ToCounty(
      int place,
      Authority recipient,
      Optional<Authority> sender,
      Set<Authority> own,
      LocalDate day) {

    boolean isToOwn() {
      return own.contains(recipient);
    }
  }

  /** A copy for another county is no fault where the municipality's own county got one as well. */
  private static CheckResult isOwnCounty(WelfareDocument document, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    List<ToCounty> deliveries = toCounties(document, register, context.on());
    if (deliveries.isEmpty()) {
      return NOT_TO_A_COUNTY;
    }
    List<ToCounty> toOwn = deliveries.stream().filter(ToCounty::isToOwn).toList();
    boolean byAny = toOwn.stream().anyMatch(delivery -> delivery.sender().isEmpty());
    Set<MunicipalityCode> done = new HashSet<>();
    toOwn.stream()
        .flatMap(delivery -> delivery.sender().stream())
        .forEach(sender -> done.addAll(sender.municipalities()));
    return CheckResult.of(
        deliveries.stream()
            .filter(delivery -> !delivery.isToOwn() && !byAny)
            .filter(
                delivery ->
                    delivery
                        .sender()
                        .map(sender -> Collections.disjoint(sender.municipalities(), done))
                        .orElse(done.isEmpty()))
            .map(delivery -> violation(delivery, register))
            .toList());
  }

  private static CheckResult.Violation violation(ToCounty delivery, MunicipalityRegister register) {
    return new CheckResult.Violation(
        ItemChecks.of("deliveries", delivery.place()).then("recipient"),
        Parameters.of(
            "recipient",
            register.nameOf(delivery.recipient(), delivery.day()),
            "county",
            LocalizedText.joined(
                ", ",
                delivery.own().stream()
                    .map(county -> register.nameOf(county, delivery.day()))
                    .toList())));
  }

  /** From one day to another; unlike a period of the law it may end on any day of the calendar. */
  private record Days(LocalDate first, LocalDate last) {}

  /** The deliveries to counties by municipalities that belonged to a county at the time. */
  private static List<ToCounty> toCounties(
      WelfareDocument document, MunicipalityRegister register, LocalDate on) {
    if (document.deliveries().isEmpty()
        || on.isBefore(FIRST_DAY)
        || !ItemChecks.any(document.parts(), RecipientRules::hasToBeDelivered)) {
      return List.of();
    }
    Issuers issuers = Issuers.of(document);
    Days whole = new Days(FIRST_DAY, on);
    Set<Authority> ofAny = new LinkedHashSet<>();
    document.issuers().forEach(issuer -> ofAny.addAll(countiesOf(issuer, whole, register)));
    List<ToCounty> deliveries = new ArrayList<>();
    for (int i = 0; i < document.deliveries().size(); i++) {
      Delivery delivery = document.deliveries().get(i);
      Optional<Days> days = daysOf(delivery, on);
      if (!(delivery.recipient() instanceof Authority.OfCounty county)
          || register.findCounty(county.code()).isEmpty()
          || days.isEmpty()
          || isByAnother(delivery, issuers)) {
        continue;
      }
      Optional<Authority> sender = document.senderOf(delivery);
      Set<Authority> own = sender.map(one -> countiesOf(one, days.get(), register)).orElse(ofAny);
      if (!own.isEmpty()) {
        deliveries.add(new ToCounty(i, delivery.recipient(), sender, own, days.get().last()));
      }
    }
    return deliveries;
  }

  /** Whether the sender is not an issuer of the document; it counts for no issuer. */
  private static boolean isByAnother(Delivery delivery, Issuers issuers) {
    return delivery.senderName().isPresent()
        || delivery.sender().filter(sender -> !issuers.include(sender)).isPresent();
  }

  private static boolean hasToBeDelivered(DocumentPart part) {
    return part.kind().equals(DocumentPart.Kind.TERM_REPORT)
        || part.kind().equals(DocumentPart.Kind.PLAN);
  }

  /** The days on which the delivery may have been made while the duty was in force. */
  private static Optional<Days> daysOf(Delivery delivery, LocalDate on) {
    Optional<PartialDate> date = delivery.date().asOptional();
    LocalDate first = date.map(PartialDate::earliest).filter(FIRST_DAY::isBefore).orElse(FIRST_DAY);
    LocalDate end = DUTY_TO_DELIVER.validity().to().filter(on::isAfter).orElse(on);
    LocalDate last = date.map(PartialDate::latest).filter(end::isAfter).orElse(end);
    return first.isAfter(last) ? Optional.empty() : Optional.of(new Days(first, last));
  }

  /** The counties of the municipalities; those of the first day and of the last. */
  private static Set<Authority> countiesOf(
      Authority sender, Days days, MunicipalityRegister register) {
    Set<Authority> counties = new LinkedHashSet<>();
    for (LocalDate day : List.of(days.first(), days.last())) {
      for (MunicipalityCode code : sender.municipalities()) {
        register
            .on(day)
            .find(code)
            .flatMap(Municipality::county)
            .ifPresent(county -> counties.add(new Authority.OfCounty(county.code())));
      }
    }
    return counties;
  }
}
