package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.Wording;
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

/** Rules about who handled a document and when. */
final class HandlingRules {

  private HandlingRules() {}

  static final Rule<WelfareDocument> HANDLING_WITHOUT_AUTHORITY =
      Rule.declare("joint-handling-without-authority", WelfareDocument.class)
          .local()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Yhteisen asiakirjan käsittelystä puuttuu tieto siitä, minkä viranomaisen toimielin asiakirjan käsitteli.",
              "För en behandling av ett gemensamt dokument saknas uppgift om vilken myndighets organ som behandlade dokumentet.",
              "A handling of a joint document does not tell whose body it was.")
          .reason(
              "Yhteinen asiakirja luetaan vain sen viranomaisen hyväksi, jonka oma valtuusto käsitteli sen.",
              "Ett gemensamt dokument räknas endast för den myndighet vars eget fullmäktige behandlade det.",
              "A joint document counts only for the authority whose own council handled it.")
          .remedy(
              "Merkitse käsittelyyn viranomainen.",
              "Ange myndigheten för behandlingen.",
              "State the authority of the handling.")
          .check(HandlingRules::withoutAuthority);

  static final Rule<WelfareDocument> HANDLED_AFTER_RECORDED =
      Rule.declare("handled-after-recorded", WelfareDocument.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("date", "käsittelypäivä", "behandlingsdag", "the day of the handling")
          .parameter(
              "recorded",
              "päivä, jona tiedot kirjattiin",
              "den dag då uppgifterna antecknades",
              "the day on which the facts were recorded")
          .problem(
              "Käsittely {date} on merkitty toteutuneeksi, mutta tiedot on kirjattu jo {recorded}.",
              "Behandlingen {date} har antecknats som genomförd, men uppgifterna antecknades redan {recorded}.",
              "The handling of {date} is stated as held, but the facts were recorded already on {recorded}.")
          .reason(
              "Tulevaa käsittelyä ei voi kirjata toteutuneeksi; suunniteltu käsittely ei ole näyttöä.",
              "En kommande behandling kan inte antecknas som genomförd; en planerad behandling är inget bevis.",
              "A meeting to come cannot be recorded as held; a planned handling is no evidence.")
          .remedy(
              "Merkitse käsittely {date} suunnitelluksi tai korjaa kirjauspäivä {recorded}.",
              "Anteckna behandlingen {date} som planerad eller rätta anteckningsdagen {recorded}.",
              "State the handling of {date} as planned, or correct the day of recording, {recorded}.")
          .check(HandlingRules::afterRecorded);

  static final Rule<WelfareDocument> CONFLICTING_DATES =
      Rule.declare("conflicting-statements", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("value", "käytetty tieto", "den uppgift som används", "the value in use")
          .parameter("other", "poikkeava tieto", "den avvikande uppgiften", "the other value")
          .problem(
              "Lähteiden tiedot poikkeavat toisistaan: yhden mukaan {value}, toisen mukaan {other}.",
              "Uppgifterna i källorna går isär: enligt en källa {value}, enligt en annan {other}.",
              "Sources disagree: {value} by one, {other} by another.")
          .reason(
              "Väärä päivä tai kausi voi vaikuttaa siihen, minkä kauden velvoitteen asiakirja täyttää.",
              "En felaktig dag eller period kan påverka vilken periods skyldighet dokumentet uppfyller.",
              "A wrong date or period can affect which period's duty the document meets.")
          .remedy(
              "Tarkista pöytäkirjasta, kumpi pitää paikkansa: {value} vai {other}.",
              "Kontrollera i protokollet vilken uppgift som stämmer: {value} eller {other}.",
              "Check in the minutes which one is right: {value} or {other}.")
          .check(HandlingRules::conflicts);

  static final Rule<WelfareDocument> HANDLED_BY_NO_ISSUER =
      Rule.declare("handling-authority-not-issuer", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter(
              "authority",
              "käsitellyt viranomainen",
              "den behandlande myndigheten",
              "the authority")
          .problem(
              "Käsittelyyn on merkitty {authority}, joka ei ole asiakirjan laatija.",
              "Som behandlande myndighet anges {authority}, som inte har utarbetat dokumentet.",
              "The handling names {authority}, which is not an issuer of the document.")
          .reason(
              "Vieraan viranomaisen käsittely ei täytä kenenkään velvoitetta.",
              "En utomståendes behandling uppfyller ingens skyldighet.",
              "The handling of somebody else meets nobody's duty.")
          .remedy(
              "Korjaa viranomaiseksi asiakirjan laatija tai lisää {authority} laatijoihin.",
              "Rätta myndigheten eller lägg till {authority} bland dem som utarbetat dokumentet.",
              "Correct the authority, or add {authority} to the issuers.")
          .check(HandlingRules::byNoIssuer);

  private static Outcome byNoIssuer(WelfareDocument document, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    List<Outcome.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.handlings().size(); i++) {
      Handling handling = document.handlings().get(i);
      Optional<Authority> authority = handling.authority();
      if (authority.isPresent() && !document.isIssuedBy(authority.get())) {
        LocalDate day = handling.date().find().map(PartialDate::latest).orElse(context.on());
        violations.add(
            new Outcome.Violation(
                Location.ROOT.then("handlings").then(i).then("authority"),
                Map.of("authority", register.nameOf(authority.get(), day))));
      }
    }
    return Outcome.of(violations);
  }

  private static Outcome withoutAuthority(WelfareDocument document, CheckContext context) {
    boolean joint =
        document.issuers().size() > 1 || document.issuers().get(0) instanceof Authority.Group;
    if (!joint || document.handlings().isEmpty()) {
      return Outcome.notApplicable(
          "Asiakirja ei ole yhteinen, tai sen käsittelystä ei ole tietoa.",
          "Dokumentet är inte gemensamt eller har inga behandlingar.",
          "The document is not joint or has no handlings.");
    }
    List<Outcome.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.handlings().size(); i++) {
      if (document.authorityOf(document.handlings().get(i)).isEmpty()) {
        violations.add(new Outcome.Violation(Location.ROOT.then("handlings").then(i), Map.of()));
      }
    }
    return Outcome.of(violations);
  }

  private static Outcome afterRecorded(WelfareDocument document, CheckContext context) {
    Optional<LocalDate> recorded = document.recordedOn();
    if (recorded.isEmpty()) {
      return Outcome.notApplicable(
          "Kirjauspäivää ei ole ilmoitettu.",
          "Anteckningsdagen har inte uppgetts.",
          "The day of recording is not stated.");
    }
    List<Outcome.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.handlings().size(); i++) {
      Handling handling = document.handlings().get(i);
      Optional<PartialDate> date = handling.date().find();
      if (handling.isHeld() && date.isPresent() && date.get().isAfter(recorded.get())) {
        violations.add(
            new Outcome.Violation(
                Location.ROOT.then("handlings").then(i).then("date"),
                Map.of("date", date.get(), "recorded", PartialDate.of(recorded.get()))));
      }
    }
    return Outcome.of(violations);
  }

  private static Outcome conflicts(WelfareDocument document, CheckContext context) {
    List<Outcome.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.handlings().size(); i++) {
      Location place = Location.ROOT.then("handlings").then(i).then("date");
      addConflicts(violations, place, document.handlings().get(i).date());
    }
    for (int i = 0; i < document.parts().size(); i++) {
      Location place = Location.ROOT.then("parts").then(i).then("covers");
      addConflicts(violations, place, document.parts().get(i).covers());
    }
    return Outcome.of(violations);
  }

  private static <T extends Wording> void addConflicts(
      List<Outcome.Violation> violations, Location place, Stated<T> stated) {
    stated
        .alternatives()
        .forEach(
            other ->
                violations.add(
                    new Outcome.Violation(
                        place,
                        Map.of("value", stated.find().orElseThrow(), "other", other.value()))));
  }
}
