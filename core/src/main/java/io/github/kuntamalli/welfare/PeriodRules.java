package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Rules about the time that a document states that it covers. */
final class PeriodRules {

  private static final CheckResult NO_YEARLY_REPORT =
      CheckResult.notApplicable(
          "Asiakirjassa ei ole vuosiraporttia, jonka raportointikausi tunnetaan.",
          "Dokumentet innehåller ingen årsrapport vars rapporteringsperiod är känd.",
          "The document contains no annual report whose period is known.");

  private static final CheckResult NO_SCHEDULE =
      CheckResult.notApplicable(
          "Suunnitelman kautta tai toimenpiteiden aikataulua ei tiedetä.",
          "Planens period eller åtgärdernas tidsplan är inte känd.",
          "The period of the plan or the schedule of its measures is not known.");

  private static final CheckResult TIME_UNKNOWN =
      CheckResult.notApplicable(
          "Osan kattamaa aikaa tai valtuuston käsittelypäivää ei tiedetä.",
          "Den tid som delen omfattar eller dagen för fullmäktiges behandling är inte känd.",
          "The time that the part covers or the day on which the council considered the document is not known.");

  private PeriodRules() {}

  static final Rule<WelfareDocument> PLAN_PERIOD_OVER =
      Rule.declare("plan-period-over-when-handled", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("covers", "suunnitelman kausi", "planens period", "the period of the plan")
          .parameter(
              "handled",
              "valtuuston käsittelypäivä",
              "dagen för fullmäktiges behandling",
              "the day on which the council considered the document")
          .problem(
              "Suunnitelman kausi {covers} oli jo päättynyt, kun valtuusto käsitteli suunnitelman {handled:inline}.",
              "Planens period {covers} hade redan gått ut när fullmäktige behandlade planen {handled:inline}.",
              "The period of the plan ({covers}) was already over when the council considered the plan {handled:inline}.")
          .reason(
              "Suunnitelma koskee tulevaa aikaa; mennyttä aikaa käsitellään kertomuksessa.",
              "En plan gäller den kommande tiden; den tid som gått behandlas i berättelsen.",
              "A plan covers the future; the past belongs in the report.")
          .remedy(
              "Tarkista kausi ({covers}) ja käsittelyajankohta ({handled}) tai merkitse osa kertomukseksi.",
              "Kontrollera perioden ({covers}) och tidpunkten för behandlingen ({handled}), eller ange delen som berättelse.",
              "Check the period ({covers}) and the date of consideration ({handled}), or record the part as a report.")
          .check(PeriodRules::planOver);

  static final Rule<WelfareDocument> REPORT_PERIOD_AHEAD =
      Rule.declare("report-period-not-begun", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("covers", "raportointikausi", "rapporteringsperioden", "the reporting period")
          .parameter(
              "handled",
              "valtuuston käsittelypäivä",
              "dagen för fullmäktiges behandling",
              "the day on which the council considered the document")
          .problem(
              "Raportointikausi {covers} ei ollut vielä alkanut, kun valtuusto käsitteli asiakirjan {handled:inline}.",
              "Rapporteringsperioden {covers} hade inte börjat när fullmäktige behandlade dokumentet {handled:inline}.",
              "The reporting period ({covers}) had not begun when the council considered the document {handled:inline}.")
          .reason(
              "Kertomus ja raportti koskevat mennyttä aikaa; tulevaa aikaa käsitellään suunnitelmassa.",
              "En berättelse och en rapport gäller den tid som gått; den kommande tiden behandlas i planen.",
              "A report covers the past; the future belongs in the plan.")
          .remedy(
              "Tarkista raportointikausi ({covers}) ja käsittelyajankohta ({handled}) tai merkitse osa suunnitelmaksi.",
              "Kontrollera rapporteringsperioden ({covers}) och tidpunkten för behandlingen ({handled}), eller ange delen som plan.",
              "Check the reporting period ({covers}) and the date of consideration ({handled}), or record the part as a plan.")
          .check(PeriodRules::reportAhead);

  static final Rule<WelfareDocument> ANNUAL_REPORT_SEVERAL_YEARS =
      Rule.declare("annual-report-several-years", WelfareDocument.class)
          .local()
          .severity(Severity.INFO)
          .since("2026-11-22")
          .problem(
              "Vuosiraportti kattaa yli vuoden.",
              "Årsrapporten omfattar mer än ett år.",
              "The annual report covers more than a year.")
          .reason(
              "Valtuustolle raportoidaan vuosittain; usean vuoden raportti täyttää velvoitteen vain"
                  + " kerran.",
              "Fullmäktige ska få en rapport varje år; en rapport om flera år uppfyller"
                  + " skyldigheten endast en gång.",
              "The council must receive a report every year; a report covering several years meets the duty only once.")
          .remedy(
              "Raportoi kustakin vuodesta erikseen tai merkitse osa hyvinvointikertomukseksi.",
              "Rapportera om varje år för sig, eller ange delen som välfärdsberättelse.",
              "Report on each year separately, or record the part as a welfare report.")
          .check(PeriodRules::severalYears);

  static final Rule<WelfareDocument> MEASURE_OUTSIDE_PLAN =
      Rule.declare("measure-schedule-outside-plan", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("schedule", "toimenpiteen aikataulu", "åtgärdens tidsplan", "its schedule")
          .parameter("covers", "suunnitelman kausi", "planens period", "the period of the plan")
          .problem(
              "Toimenpiteen aikataulu {schedule} on kokonaan suunnitelman kauden {covers}"
                  + " ulkopuolella.",
              "Åtgärdens tidsplan {schedule} ligger helt utanför planens period {covers}.",
              "The schedule of the measure ({schedule}) is entirely outside the period of the plan ({covers}).")
          .reason(
              "Toimenpide ei kuulu suunnitelmaan, jonka kaudella sitä ei toteuteta.",
              "En åtgärd som inte genomförs under perioden hör inte till planen.",
              "A measure that is not carried out during the period of the plan does not belong to the plan.")
          .remedy(
              "Korjaa aikataulu {schedule} tai siirrä toimenpide suunnitelmaan, jonka kaudelle se kuuluu.",
              "Rätta tidsplanen {schedule}, eller flytta åtgärden till den plan vars period den hör till.",
              "Correct the schedule ({schedule}), or move the measure to the plan whose period it belongs to.")
          .check(PeriodRules::measureOutside);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(
          PLAN_PERIOD_OVER, REPORT_PERIOD_AHEAD, ANNUAL_REPORT_SEVERAL_YEARS, MEASURE_OUTSIDE_PLAN);

  private static CheckResult planOver(WelfareDocument document, CheckContext context) {
    return againstHandling(
        document,
        part -> part.kind().equals(DocumentPart.Kind.PLAN),
        (handled, covers) -> handled.isAfter(covers.to().latest()));
  }

  private static CheckResult reportAhead(WelfareDocument document, CheckContext context) {
    return againstHandling(
        document,
        PeriodRules::looksBack,
        (handled, covers) -> handled.isBefore(covers.from().earliest()));
  }

  /** Compares the time that some parts cover with the first day of a council. */
  private static CheckResult againstHandling(
      WelfareDocument document,
      Predicate<DocumentPart> which,
      BiPredicate<PartialDate, DateSpan> isWrong) {
    if (!ItemChecks.any(
        document.parts(), part -> which.test(part) && part.covers().asOptional().isPresent())) {
      return TIME_UNKNOWN;
    }
    Optional<PartialDate> handled = HandlingDays.first(document, Handling::isByCouncil);
    if (handled.isEmpty()) {
      return TIME_UNKNOWN;
    }
    return ItemChecks.each(
        "parts",
        document.parts(),
        (part, place) ->
            part.covers()
                .asOptional()
                .filter(covers -> which.test(part) && isWrong.test(handled.get(), covers))
                .map(
                    covers ->
                        new CheckResult.Violation(
                            place.then("covers"),
                            Parameters.of("covers", covers, "handled", handled.get()))));
  }

  private static CheckResult severalYears(WelfareDocument document, CheckContext context) {
    if (document
        .findPart(DocumentPart.Kind.ANNUAL_REPORT)
        .flatMap(part -> part.covers().asOptional())
        .isEmpty()) {
      return NO_YEARLY_REPORT;
    }
    return ItemChecks.each(
        "parts",
        document.parts(),
        (part, place) ->
            part.kind().equals(DocumentPart.Kind.ANNUAL_REPORT)
                    && part.covers().asOptional().filter(PeriodRules::isLongerThanYear).isPresent()
                ? Optional.of(CheckResult.Violation.at(place.then("covers")))
                : Optional.empty());
  }

  private static boolean isLongerThanYear(DateSpan covers) {
    LocalDate lastOfYear = covers.from().earliest().plusYears(1).minusDays(1);
    return covers.to().latest().isAfter(lastOfYear);
  }

  private static CheckResult measureOutside(WelfareDocument document, CheckContext context) {
    Optional<DateSpan> covers =
        document.findPart(DocumentPart.Kind.PLAN).flatMap(part -> part.covers().asOptional());
    if (covers.isEmpty()
        || !ItemChecks.any(document.measures(), measure -> measure.schedule().isPresent())) {
      return NO_SCHEDULE;
    }
    return ItemChecks.each(
        "measures",
        document.measures(),
        (measure, place) ->
            measure
                .schedule()
                .filter(schedule -> !schedule.overlaps(covers.get().days()))
                .map(
                    schedule ->
                        new CheckResult.Violation(
                            place.then("schedule"),
                            Parameters.of("schedule", schedule, "covers", covers.get()))));
  }

  private static boolean looksBack(DocumentPart part) {
    return part.kind().equals(DocumentPart.Kind.TERM_REPORT)
        || part.kind().equals(DocumentPart.Kind.ANNUAL_REPORT);
  }
}
