package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Rules about how the facts of a document were recorded. */
final class RecordingRules {

  private static final CheckResult NOT_RECORDED =
      CheckResult.notApplicable(
          "Kirjauspäivää ei ole ilmoitettu.",
          "Registreringsdagen har inte uppgetts.",
          "The date of recording is not stated.");

  private RecordingRules() {}

  static final Rule<WelfareDocument> HANDLED_AFTER_RECORDED =
      Rule.declare("handled-after-recorded", WelfareDocument.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("date", "käsittelypäivä", "behandlingsdag", "the day of consideration")
          .parameter(
              "recorded",
              "päivä, jona tiedot kirjattiin",
              "den dag då uppgifterna registrerades",
              "the date on which the information was recorded")
          .problem(
              "Käsittely ({date}) on merkitty toteutuneeksi, mutta tiedot on kirjattu jo {recorded}.",
              "Behandlingen ({date}) har antecknats som genomförd, men uppgifterna registrerades redan {recorded}.",
              "The consideration ({date}) is recorded as having taken place, but the information was recorded as early as {recorded}.")
          .reason(
              "Tulevaa käsittelyä ei voi kirjata toteutuneeksi; suunniteltu käsittely ei kelpaa näytöksi.",
              "En kommande behandling kan inte antecknas som genomförd; en planerad behandling duger inte som underlag.",
              "Future consideration cannot be recorded as having taken place; planned consideration is not evidence.")
          .remedy(
              "Merkitse käsittely ({date}) suunnitelluksi tai korjaa kirjauspäivä ({recorded}).",
              "Anteckna behandlingen ({date}) som planerad eller rätta registreringsdagen ({recorded}).",
              "Record the consideration ({date}) as planned, or correct the date of recording ({recorded}).")
          .check(RecordingRules::afterRecorded);

  static final Rule<WelfareDocument> FOLLOW_UP_AFTER_RECORDED =
      Rule.declare("follow-up-after-recorded", WelfareDocument.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter(
              "date",
              "julkaisu- tai toimituspäivä",
              "dagen då dokumentet offentliggjordes eller lämnades",
              "the date of publication or delivery")
          .parameter(
              "recorded",
              "päivä, jona tiedot kirjattiin",
              "den dag då uppgifterna registrerades",
              "the date on which the information was recorded")
          .problem(
              "Julkaisu- tai toimitusajankohta ({date}) on myöhempi kuin päivä, jona tiedot kirjattiin ({recorded}).",
              "Tidpunkten då dokumentet offentliggjordes eller lämnades ({date}) infaller efter den dag då uppgifterna registrerades ({recorded}).",
              "The date of publication or delivery ({date}) is later than the date on which the information was recorded ({recorded}).")
          .reason(
              "Tulevaa julkaisemista tai toimittamista ei voi kirjata tapahtuneeksi.",
              "Ett kommande offentliggörande eller överlämnande kan inte antecknas som genomfört.",
              "A future publication or delivery cannot be recorded as done.")
          .remedy(
              "Tee merkintä vasta, kun asiakirja on julkaistu tai toimitettu, tai korjaa ajankohta ({date}) tai kirjauspäivä ({recorded}).",
              "Gör anteckningen först när dokumentet har offentliggjorts eller lämnats, eller rätta tidpunkten ({date}) eller registreringsdagen ({recorded}).",
              "Make the entry only when the document has been published or delivered, or correct the date ({date}) or the date of recording ({recorded}).")
          .check(RecordingRules::followUpAfterRecorded);

  static final Rule<WelfareDocument> CONFLICTING_DATES =
      Rule.declare("sources-conflict", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("value", "käytetty tieto", "den uppgift som används", "the value in use")
          .parameter("other", "poikkeava tieto", "den avvikande uppgiften", "the other value")
          .problem(
              "Lähteiden tiedot poikkeavat toisistaan: yhden mukaan {value}, toisen mukaan"
                  + " {other}.",
              "Uppgifterna i källorna går isär: enligt en källa {value}, enligt en annan {other}.",
              "The sources disagree: one states {value}, another {other}.")
          .reason(
              "Väärä päivä tai kausi voi vaikuttaa siihen, minkä kauden velvoitteen asiakirja"
                  + " täyttää.",
              "Ett felaktigt datum eller en felaktig period kan påverka vilken periods skyldighet dokumentet uppfyller.",
              "A wrong date or period can affect which period's duty the document meets.")
          .remedy(
              "Tarkista pöytäkirjasta, kumpi pitää paikkansa: {value} vai {other}.",
              "Kontrollera i protokollet vilken uppgift som stämmer: {value} eller {other}.",
              "Check in the minutes which one is right: {value} or {other}.")
          .check(RecordingRules::conflicts);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(HANDLED_AFTER_RECORDED, FOLLOW_UP_AFTER_RECORDED, CONFLICTING_DATES);

  private static CheckResult afterRecorded(WelfareDocument document, CheckContext context) {
    Optional<LocalDate> recorded = document.recordedOn();
    if (recorded.isEmpty()) {
      return NOT_RECORDED;
    }
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.handlings().size(); i++) {
      Handling handling = document.handlings().get(i);
      Optional<PartialDate> date = handling.date().asOptional();
      if (handling.isHeld() && date.isPresent() && date.get().isAfter(recorded.get())) {
        violations.add(
            new CheckResult.Violation(
                ItemChecks.of("handlings", i).then("date"),
                Parameters.of("date", date.get(), "recorded", PartialDate.of(recorded.get()))));
      }
    }
    return CheckResult.of(violations);
  }

  private static CheckResult conflicts(WelfareDocument document, CheckContext context) {
    List<CheckResult.Violation> violations = new ArrayList<>();
    Set<List<Object>> said = new HashSet<>();
    for (int i = 0; i < document.handlings().size(); i++) {
      Stated<PartialDate> date = document.handlings().get(i).date();
      if (!date.alternatives().isEmpty()) {
        Location place = ItemChecks.of("handlings", i).then("date");
        addConflicts(violations, said, place, date, PartialDate::canBeSameAs);
      }
    }
    for (int i = 0; i < document.parts().size(); i++) {
      Stated<DateSpan> covers = document.parts().get(i).covers();
      if (!covers.alternatives().isEmpty()) {
        Location place = ItemChecks.of("parts", i).then("covers");
        addConflicts(violations, said, place, covers, DateSpan::canBeSameAs);
      }
    }
    return CheckResult.of(violations);
  }

  /** Adds each conflict once, at the first place that has it. */
  private static <T extends Localizable> void addConflicts(
      List<CheckResult.Violation> violations,
      Set<List<Object>> said,
      Location place,
      Stated<T> stated,
      BiPredicate<T, T> canBeSame) {
    for (Stated.Alternative<T> other : stated.alternatives()) {
      T value = stated.asOptional().orElseThrow();
      if (!canBeSame.test(value, other.value()) && said.add(List.of(value, other.value()))) {
        violations.add(
            new CheckResult.Violation(
                place, Parameters.of("value", value, "other", other.value())));
      }
    }
  }

  private static CheckResult followUpAfterRecorded(WelfareDocument document, CheckContext context) {
    Optional<LocalDate> recorded = document.recordedOn();
    if (recorded.isEmpty()) {
      return NOT_RECORDED;
    }
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.publications().size(); i++) {
      addIfAfter(
          violations,
          new ItemChecks.Place("publications", i),
          document.publications().get(i).date(),
          recorded.get());
    }
    for (int i = 0; i < document.deliveries().size(); i++) {
      addIfAfter(
          violations,
          new ItemChecks.Place("deliveries", i),
          document.deliveries().get(i).date(),
          recorded.get());
    }
    return CheckResult.of(violations);
  }

  private static void addIfAfter(
      List<CheckResult.Violation> violations,
      ItemChecks.Place place,
      Stated<PartialDate> date,
      LocalDate recorded) {
    date.asOptional()
        .filter(day -> day.isAfter(recorded))
        .map(
            day ->
                new CheckResult.Violation(
                    place.then("date"),
                    Parameters.of("date", day, "recorded", PartialDate.of(recorded))))
        .ifPresent(violations::add);
  }
}
