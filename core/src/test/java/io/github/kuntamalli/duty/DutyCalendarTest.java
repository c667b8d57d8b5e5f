package io.github.kuntamalli.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.obligation.Bearer;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationScope;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyCalendarTest {

  private static final Authority TAMPERE = Authority.municipality("837");
  private static final Authority HELSINKI = Authority.municipality("091");
  private static final Authority ESPOO = Authority.municipality("049");
  private static final Authority PIRKANMAA = Authority.county("08");

  private static DutyCalendar calendar(Authority authority, String from, String to) {
    return Kuntamalli.standard().calendar(authority, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static CalendarEntry only(DutyCalendar calendar, String duty) {
    assertThat(calendar.entries(duty)).hasSize(1);
    return calendar.entries(duty).get(0);
  }

  private static List<ReasonCode> codes(CalendarEntry entry) {
    return entry.reasons().stream().map(Reason::code).toList();
  }

  @Test
  void lawGivesNoDeadlineSoTheEndOfTheTermIsTheLastDayAndGuidanceStaysApart() {
    CalendarEntry plan = only(calendar(TAMPERE, "2026-01-01", "2026-12-31"), "MUN-TERM-PLAN");
    assertThat(plan.legalDeadline()).isEmpty();
    assertThat(plan.latest()).isEqualTo("2029-05-31");
    assertThat(plan.reasons().get(0).text(Language.EN))
        .isEqualTo(
            "The law sets no deadline (612/2021 s. 6(3)); it is interpreted as requiring the"
                + " duty to be met during 2025–2029, by 31 May 2029 at the latest.");
    RecommendedTime recommended = plan.recommended().orElseThrow();
    assertThat(recommended.certainty()).isEqualTo(Certainty.GUIDANCE);
    assertThat(recommended.from()).contains(LocalDate.of(2025, 6, 1));
    assertThat(recommended.to()).isEmpty();
    assertThat(recommended.source()).map(URI::getHost).contains("thl.fi");
    assertThat(plan.nextStep().text(Language.SV))
        .isEqualTo("Se till att fullmäktige behandlar ärendet senast 31.5.2029.");
  }

  /** The duties of plan and delivery began on 1 January 2023, 612/2021 s. 6(3). */
  @ParameterizedTest
  @CsvSource({"837, MUN-TERM-PLAN", "08, CTY-TERM-PLAN"})
  void nothingIsRecommendedForADayBeforeTheDutyBegan(String code, String duty) {
    Authority authority =
        duty.startsWith("MUN-") ? Authority.municipality(code) : Authority.county(code);
    DutyCalendar calendar = calendar(authority, "2021-06-01", "2025-05-31");
    CalendarEntry first = calendar.entries(duty).get(0);
    assertThat(first.days().from()).contains(LocalDate.of(2023, 1, 1));
    assertThat(first.recommended().orElseThrow().from()).isEmpty();
    assertThat(first.recommended().orElseThrow().text().text(Language.EN)).isNotEmpty();
    assertThat(calendar.entries().stream())
        .allSatisfy(
            entry ->
                assertThat(
                        entry.recommended().stream()
                            .flatMap(
                                time -> Stream.concat(time.from().stream(), time.to().stream()))
                            .filter(day -> !entry.days().contains(day)))
                    .isEmpty());
  }

  @Test
  void theYearlyReportIsDueByTheEndOfEachYearAndUsuallyComesInSpring() {
    DutyCalendar calendar = calendar(TAMPERE, "2024-06-01", "2026-02-01");
    assertThat(calendar.entries("MUN-ANNUAL"))
        .extracting(entry -> entry.period().name() + " " + entry.latest())
        .containsExactly("2024 2024-12-31", "2025 2025-12-31", "2026 2026-12-31");
    assertThat(calendar.entries("MUN-ANNUAL").get(0).recommended().orElseThrow().to())
        .contains(LocalDate.of(2024, 6, 30));
    assertThat(calendar.dueWithin())
        .extracting(CalendarEntry::latest)
        .isSorted()
        .allMatch(day -> !day.isAfter(LocalDate.of(2026, 2, 1)));
  }

  @Test
  void whatFallsDueWithinTheRangeIsApartFromWhatOnlyRunsInIt() {
    DutyCalendar year = calendar(TAMPERE, "2026-01-01", "2026-12-31");
    assertThat(year.entries("MUN-ANNUAL")).isNotEmpty();
    assertThat(year.dueWithin())
        .containsAll(year.entries("MUN-ANNUAL"))
        .doesNotContainAnyElementsOf(year.entries("MUN-TERM-PLAN"));
    assertThat(calendar(TAMPERE, "2026-01-01", "2026-12-30").dueWithin())
        .doesNotContainAnyElementsOf(year.entries("MUN-ANNUAL"));
  }

  private static List<String> days(DutyCalendar calendar) {
    return calendar.dates().stream()
        .map(
            date ->
                date.day()
                    + " "
                    + date.text(Language.EN)
                    + ": "
                    + date.entry().obligation().code().value())
        .toList();
  }

  @Test
  void theDaysOfAYearAreThoseOnWhichSomethingBeginsEndsOrIsRecommended() {
    assertThat(days(calendar(TAMPERE, "2026-01-01", "2026-12-31")))
        .containsExactly(
            "2026-01-01 Begins: MUN-ANNUAL",
            "2026-01-01 Begins: MUN-NEGOTIATE",
            "2026-06-30 Recommended: MUN-ANNUAL",
            "2026-12-31 Last day of the year: MUN-ANNUAL",
            "2026-12-31 Last day of the year: MUN-NEGOTIATE");
    assertThat(days(calendar(TAMPERE, "2026-02-01", "2026-06-29"))).isEmpty();
  }

  @Test
  void onOneDayWhatTheLawSaysComesBeforeARecommendation() {
    assertThat(days(calendar(TAMPERE, "2025-06-01", "2025-06-01")))
        .startsWith("2025-06-01 Begins: MUN-TERM-REPORT", "2025-06-01 Begins: MUN-TERM-PLAN")
        .endsWith(
            "2025-06-01 Recommended: MUN-TERM-REPORT", "2025-06-01 Recommended: MUN-TERM-PLAN");
    assertThat(days(calendar(TAMPERE, "2029-05-31", "2029-05-31")))
        .contains("2029-05-31 Last day of the council term: MUN-TERM-REPORT")
        .allMatch(day -> day.contains("Last day of the council term"));
  }

  @Test
  void theDaysOfAllEntriesAreThereOnRequest() {
    DutyCalendar year = calendar(TAMPERE, "2026-01-01", "2026-12-31");
    assertThat(year.allDates())
        .containsAll(year.dates())
        .isSortedAccordingTo(Comparator.comparing(CalendarDate::day))
        .extracting(CalendarDate::day)
        .contains(LocalDate.of(2025, 6, 1), LocalDate.of(2029, 5, 31));
    assertThat(year.allDates()).extracting(CalendarDate::id).doesNotHaveDuplicates();
  }

  @Test
  void onlyADayThatTheLawSetsIsADeadline() {
    Kuntamalli own =
        Kuntamalli.standard().withObligations(goals("CTY-GOALS", Bearer.Kind.COUNTY, Set.of()));
    DutyCalendar calendar =
        own.calendar(PIRKANMAA, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    assertThat(days(calendar))
        .containsExactly(
            "2022-03-01 Begins: CTY-GOALS", "2022-12-31 Statutory deadline: CTY-GOALS");
  }

  @Test
  void aTermThatAMergerCutsShortDoesNotEndWithTheTerm() {
    assertThat(days(calendar(Authority.municipality("588"), "2024-12-31", "2024-12-31")))
        .contains("2024-12-31 Last day of the duty: MUN-TERM-REPORT");
    assertThat(days(calendar(TAMPERE, "2012-12-31", "2012-12-31")))
        .contains("2012-12-31 Last day of the council term: MUN-TERM-REPORT");
  }

  @Test
  void whatADossierShowsToBeDoneIsLeftOut() {
    LocalDate from = LocalDate.of(2026, 1, 1);
    LocalDate to = LocalDate.of(2026, 12, 31);
    WelfareDocument report =
        WelfareDocument.annualReport("annual", TAMPERE, 2025)
            .addHandling(Handling.byCouncil("2026-05-18", HandlingOutcome.APPROVED))
            .build();
    Dossier dossier = Dossier.completeOf(TAMPERE, report);
    DutyCalendar after =
        Kuntamalli.standard().calendar(dossier, from, to, LocalDate.of(2026, 11, 29));
    assertThat(after.entries("MUN-ANNUAL")).isEmpty();
    assertThat(days(after))
        .containsExactly(
            "2026-01-01 Begins: MUN-NEGOTIATE", "2026-12-31 Last day of the year: MUN-NEGOTIATE");
    assertThat(Kuntamalli.standard().calendar(dossier, from, to, LocalDate.of(2026, 5, 17)))
        .isEqualTo(calendar(TAMPERE, "2026-01-01", "2026-12-31"));
  }

  @Test
  void aStandingDutyThatWasMetByItsStatutoryDeadlineIsLeftOut() {
    Authority county = Authority.county("08");
    LocalDate from = LocalDate.of(2022, 3, 1);
    LocalDate to = LocalDate.of(2022, 12, 31);
    ActivityRecord goals =
        ActivityRecord.builder()
            .id("goals")
            .kind(ActivityKind.STRATEGY_GOALS)
            .date("2022-06-13")
            .build();
    DutyCalendar open =
        Kuntamalli.standard()
            .calendar(
                Dossier.builder().authority(county).addRecord(goals).build(),
                from,
                to,
                LocalDate.of(2026, 11, 22));
    assertThat(Kuntamalli.standard().calendar(county, from, to).entries("CTY-GOALS")).isNotEmpty();
    assertThat(open.entries("CTY-GOALS")).isEmpty();
    assertThat(open.entries("CTY-RESPONSIBLE")).isNotEmpty();
  }

  @Test
  void whereNoDutyAppliesTheReasonsAreGivenOnce() {
    assertThat(
            calendar(Authority.municipality("478"), "2026-01-01", "2026-12-31")
                .reasonsForNoDuties())
        .singleElement()
        .extracting(reason -> reason.text(Language.SV))
        .asString()
        .startsWith("På Åland");
    assertThat(calendar(TAMPERE, "2026-01-01", "2026-12-31").reasonsForNoDuties()).isEmpty();
  }

  @Test
  void theFirstYearlyReportWasDueIn2011() {
    CalendarEntry first =
        calendar(TAMPERE, "2009-01-01", "2012-12-31").entries("MUN-ANNUAL").get(0);
    assertThat(first.period().name()).isEqualTo("2011");
    assertThat(first.days()).hasToString("2011-05-01/2011-12-31");
    assertThat(codes(first)).contains(ReasonCode.BASIS_AHEAD);
    assertThat(calendar(TAMPERE, "2009-01-01", "2011-04-30").entries("MUN-ANNUAL")).isEmpty();
  }

  @Test
  void aTermIsWhatTheDataSayAndNotFourYears() {
    assertThat(calendar(TAMPERE, "2011-05-01", "2033-05-31").entries("MUN-TERM-REPORT"))
        .extracting(entry -> entry.latest().toString())
        .containsExactly(
            "2012-12-31", "2017-05-31", "2021-07-31", "2025-05-31", "2029-05-31", "2033-05-31");
  }

  @Test
  void inTheTermOfTheReformTheLawChangesAndThePlanBeginsLater() {
    DutyCalendar calendar = calendar(TAMPERE, "2023-01-01", "2025-05-31");
    CalendarEntry plan = only(calendar, "MUN-TERM-PLAN");
    assertThat(plan.period().name()).isEqualTo("2021–2025");
    assertThat(plan.days()).isEqualTo(days("2023-01-01", "2025-05-31"));
    assertThat(codes(plan)).contains(ReasonCode.BASIS_AHEAD);
    CalendarEntry report = only(calendar, "MUN-TERM-REPORT");
    assertThat(report.days()).isEqualTo(days("2021-08-01", "2025-05-31"));
    assertThat(codes(report)).contains(ReasonCode.LAW_CHANGES_WITHIN);
  }

  private static ValidityPeriod days(String from, String to) {
    return ValidityPeriod.between(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void deliveryNamesItsRecipient() {
    DutyCalendar espoo = calendar(ESPOO, "2025-06-01", "2026-12-31");
    assertThat(only(espoo, "MUN-DELIVER-COUNTY").recipient()).contains(Authority.county("03"));
    assertThat(only(espoo, "MUN-DELIVER-HUS").recipient()).contains(Authority.hus());
    assertThat(only(espoo, "MUN-DELIVER-HUS").nextStep().text(Language.FI))
        .contains("vastaanottaja: HUS-yhtymä");
    assertThat(only(espoo, "MUN-DELIVER-HUS").recommended().orElseThrow().certainty())
        .isEqualTo(Certainty.INTERPRETATION);
  }

  @Test
  void helsinkiHasNoDeliveryAndOthersOutsideUusimaaNoneToHus() {
    DutyCalendar helsinki = calendar(HELSINKI, "2023-01-01", "2029-05-31");
    assertThat(helsinki.entries("MUN-DELIVER-COUNTY")).isEmpty();
    assertThat(helsinki.entries("MUN-DELIVER-HUS")).isEmpty();
    assertThat(helsinki.entries("MUN-PUBLISH")).hasSize(2);
    assertThat(helsinki.inapplicable())
        .extracting(duty -> duty.obligation().code().value())
        .contains("MUN-DELIVER-COUNTY", "MUN-DELIVER-HUS", "CTY-TERM-REPORT");
    assertThat(calendar(TAMPERE, "2023-01-01", "2029-05-31").entries("MUN-DELIVER-HUS")).isEmpty();
  }

  @Test
  void theFirstTermOfACountyHasItsDutiesOnlyFrom2023() {
    assertThat(calendar(PIRKANMAA, "2022-03-01", "2022-12-31").entries("CTY-TERM-PLAN")).isEmpty();
    CalendarEntry plan = only(calendar(PIRKANMAA, "2022-03-01", "2025-05-31"), "CTY-TERM-PLAN");
    assertThat(plan.period().days()).isEqualTo(days("2022-03-01", "2025-05-31"));
    assertThat(plan.days()).isEqualTo(days("2023-01-01", "2025-05-31"));
    assertThat(plan.latest()).isEqualTo("2025-05-31");
    assertThat(calendar(PIRKANMAA, "2021-01-01", "2021-06-30").notes())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.DID_NOT_EXIST_YET);
  }

  @Test
  void onAlandTheCalendarIsEmptyAndSaysWhy() {
    DutyCalendar aland = calendar(Authority.municipality("478"), "2009-01-01", "2029-12-31");
    assertThat(aland.entries()).isEmpty();
    assertThat(aland.inapplicable())
        .filteredOn(duty -> duty.obligation().code().value().equals("MUN-ANNUAL"))
        .extracting(duty -> duty.reason().text(Language.SV))
        .allMatch(why -> why.startsWith("På Åland"));
  }

  @Test
  void husHasNoTermReport() {
    DutyCalendar hus = calendar(Authority.hus(), "2023-01-01", "2029-05-31");
    assertThat(hus.entries())
        .extracting(entry -> entry.obligation().code().value())
        .noneMatch(code -> code.contains("TERM-REPORT"));
  }

  @Test
  void aMergedMunicipalitysTermIsCutShortAndTheLawIsOpen() {
    DutyCalendar pertunmaa = calendar(Authority.municipality("588"), "2024-01-01", "2026-12-31");
    CalendarEntry report = only(pertunmaa, "MUN-TERM-REPORT");
    assertThat(report.latest()).isEqualTo("2024-12-31");
    assertThat(codes(report)).contains(ReasonCode.LAW_OPEN_CUT_SHORT);
    assertThat(pertunmaa.entries("MUN-ANNUAL")).hasSize(1);
    assertThat(pertunmaa.notes())
        .extracting(Reason::code)
        .contains(ReasonCode.DID_NOT_EXIST_ANY_MORE);
    assertThat(calendar(Authority.municipality("588"), "2025-01-01", "2026-12-31").entries())
        .isEmpty();
    assertThat(calendar(Authority.municipality("507"), "2025-01-01", "2025-12-31").notes())
        .extracting(Reason::code)
        .contains(ReasonCode.TOOK_IN);
  }

  @Test
  void aMunicipalityFoundedAnewInATermIsToldSo() {
    CalendarEntry report =
        calendar(Authority.municipality("398"), "2016-01-01", "2016-12-31")
            .entries("MUN-TERM-REPORT")
            .get(0);
    assertThat(codes(report)).contains(ReasonCode.FOUNDED_ANEW);
  }

  @Test
  void whatTheLawAskedForOnceByADayHasADeadline() {
    Kuntamalli own =
        Kuntamalli.standard().withObligations(goals("CTY-GOALS", Bearer.Kind.COUNTY, Set.of()));
    DutyCalendar calendar =
        own.calendar(PIRKANMAA, LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31));
    CalendarEntry first = only(calendar, "CTY-GOALS");
    assertThat(first.legalDeadline()).contains(LocalDate.of(2022, 12, 31));
    assertThat(first.latest()).isEqualTo("2022-12-31");
    assertThat(first.reasons().get(0).text(Language.EN))
        .isEqualTo(
            "The law requires the duty to be met by 31 December 2022 (provision on the duty: 612/2021 s. 7(2)).");
    assertThat(calendar.undated())
        .extracting(duty -> duty.obligation().code().value())
        .containsExactly("CTY-GOALS");
    assertThat(
            own.calendar(PIRKANMAA, LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)).entries())
        .isEmpty();
  }

  @Test
  void onlyHelsinkiHadToDecideItsGoalsBeforeTheReform() {
    Kuntamalli own =
        Kuntamalli.standard()
            .withObligations(goals("MUN-GOALS", Bearer.Kind.MUNICIPALITY, othersThanHelsinki()));
    LocalDate from = LocalDate.of(2022, 1, 1);
    LocalDate to = LocalDate.of(2022, 12, 31);
    assertThat(own.calendar(HELSINKI, from, to).entries()).hasSize(1);
    assertThat(own.calendar(TAMPERE, from, to).entries()).isEmpty();
  }

  private static Set<MunicipalityCode> othersThanHelsinki() {
    Set<MunicipalityCode> others = new HashSet<>(Kuntamalli.standard().register().codes());
    others.remove(Municipality.HELSINKI);
    return others;
  }

  /** A permanent duty from 2022-03-01 that had to be met first by the end of that year. */
  private static ObligationCatalog goals(
      String code, Bearer.Kind kind, Set<MunicipalityCode> except) {
    LegalBasis basis =
        new LegalBasis(
            "OWN",
            Provision.of("612/2021", "7", 2),
            ValidityPeriod.from(LocalDate.of(2022, 3, 1)),
            Certainty.VERIFIED,
            Optional.empty());
    return ObligationCatalog.of(
        ObligationCatalog.standard().edition(),
        List.of(
            annual().toBuilder()
                .code(ObligationCode.of(code))
                .authority(kind)
                .frequency(Frequency.STANDING)
                .bases(
                    List.of(
                        new ObligationBasis(
                            basis,
                            new Bearer(kind, Set.of(), Set.of(), except, Set.of(), Set.of()),
                            Optional.of(LocalDate.of(2022, 12, 31)))))
                .exclusions(List.of())
                .build()));
  }

  private static Obligation annual() {
    return ObligationCatalog.standard().find(ObligationCode.of("MUN-ANNUAL")).orElseThrow();
  }

  @Test
  void aYearlyDutyWithADayInLawIsDueOnThatDay() {
    ObligationBasis basis = annual().bases().get(1);
    LocalDate due = LocalDate.of(2024, 3, 31);
    Kuntamalli own =
        Kuntamalli.standard()
            .withObligations(
                ObligationCatalog.of(
                    ObligationCatalog.standard().edition(),
                    List.of(
                        annual().toBuilder()
                            .bases(
                                List.of(
                                    new ObligationBasis(
                                        basis.basis(), basis.bearer(), Optional.of(due))))
                            .build())));
    DutyCalendar calendar =
        own.calendar(TAMPERE, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
    assertThat(calendar.entries("MUN-ANNUAL"))
        .extracting(entry -> entry.latest() + " " + entry.legalDeadline().isPresent())
        .containsExactly("2024-03-31 true", "2025-12-31 false");
  }

  @Test
  void aDutyThatEndsWithinAPeriodIsOpen() {
    Obligation report =
        ObligationCatalog.standard().find(ObligationCode.of("MUN-TERM-REPORT")).orElseThrow();
    Kuntamalli own =
        Kuntamalli.standard()
            .withObligations(
                ObligationCatalog.of(
                    ObligationCatalog.standard().edition(),
                    List.of(report.toBuilder().bases(report.bases().subList(0, 1)).build())));
    CalendarEntry last =
        only(
            own.calendar(TAMPERE, LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1)),
            "MUN-TERM-REPORT");
    assertThat(last.latest()).isEqualTo("2022-12-31");
    assertThat(codes(last)).contains(ReasonCode.LAW_ENDS_WITHIN);
  }

  @Test
  void everyDutyOfTheCatalogHasItsPlace() {
    DutyCalendar calendar = calendar(TAMPERE, "2009-01-01", "2029-12-31");
    Set<String> placed = new TreeSet<>();
    calendar.entries().forEach(entry -> placed.add(entry.obligation().code().value()));
    calendar.undated().forEach(duty -> placed.add(duty.obligation().code().value()));
    calendar.inapplicable().forEach(duty -> placed.add(duty.obligation().code().value()));
    assertThat(placed)
        .containsExactlyInAnyOrderElementsOf(
            ObligationCatalog.standard().all().stream()
                .filter(duty -> duty.scope() != ObligationScope.RELATED)
                .map(duty -> duty.code().value())
                .toList());
  }

  @Test
  void whereTermsAreNoLongerKnownTheYearsGoOnAndANoteSaysSo() {
    DutyCalendar later = calendar(TAMPERE, "2034-01-01", "2035-12-31");
    assertThat(later.entries("MUN-ANNUAL")).hasSize(2);
    assertThat(later.entries("MUN-TERM-REPORT")).isEmpty();
    assertThat(later.notes()).extracting(Reason::code).contains(ReasonCode.TERMS_KNOWN_UNTIL);
  }

  @Test
  void theLongestCalendarThereIsHasAFewHundredEntries() {
    assertThat(calendar(TAMPERE, "2009-01-01", ObligationCatalog.LAST_DAY.toString()).entries())
        .hasSizeBetween(300, 500);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(TAMPERE, "2009-01-01", "2200-01-01"))
        .withMessage("to: 2200-01-01 is after the year 2199; choose an earlier date");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Kuntamalli.standard().assess(Dossier.of(TAMPERE), LocalDate.of(9998, 12, 31)))
        .withMessage("on: 9998-12-31 is after the year 2199; choose an earlier date");
  }

  @Test
  void rangesOutsideTheDataOrTheWrongWayRoundAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(TAMPERE, "2024-01-02", "2024-01-01"))
        .withMessage(
            "to: 2024-01-01 is before the start date 2024-01-02; swap or correct the dates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(TAMPERE, "2008-12-31", "2024-01-01"))
        .withMessage(
            "from: 2008-12-31 is before 2009-01-01, when the data begin; choose a later date");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(TAMPERE, "2024-01-01", "9999-01-01"))
        .withMessageContaining("to: 9999-01-01 is after the year 2199");
  }

  @Test
  void aRecommendationIsNeverLaw() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RecommendedTime(
                    LocalizedText.of("a", "b", "c"),
                    Optional.empty(),
                    Optional.empty(),
                    Certainty.VERIFIED,
                    Optional.empty()))
        .withMessageContaining("a time set in law is a deadline");
  }
}
