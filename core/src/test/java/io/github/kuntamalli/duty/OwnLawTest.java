package io.github.kuntamalli.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.obligation.Bearer;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Calendars and changes of duties whose law begins, ends and sets days as bundled law does not. */
class OwnLawTest {

  private static final Authority TAMPERE = Authority.municipality("837");

  /** In Eastern Uusimaa to the end of 2010, in Uusimaa since. */
  private static final Authority PORVOO = Authority.municipality("638");

  private static LegalBasis law(String id, String from, String to) {
    return new LegalBasis(
        id,
        Provision.of("1/2000", id),
        ValidityPeriod.between(LocalDate.parse(from), LocalDate.parse(to)),
        Certainty.VERIFIED,
        Optional.empty());
  }

  private static ObligationBasis of(LegalBasis law) {
    return new ObligationBasis(law, Bearer.all(Bearer.Kind.MUNICIPALITY));
  }

  private static ObligationBasis inRegion(LegalBasis law, String region) {
    return new ObligationBasis(
        law,
        new Bearer(
            Bearer.Kind.MUNICIPALITY,
            Set.of(RegionCode.of(region)),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of()));
  }

  private static ObligationBasis dueBy(LegalBasis law, String day) {
    return new ObligationBasis(
        law, Bearer.all(Bearer.Kind.MUNICIPALITY), Optional.of(LocalDate.parse(day)));
  }

  private static Obligation.Builder noise(ObligationBasis... bases) {
    return Obligation.builder()
        .code(ObligationCode.of("NOISE"))
        .title(LocalizedText.of("Melu", "Buller", "Noise"))
        .authority(Bearer.Kind.MUNICIPALITY)
        .frequency(Frequency.ANNUAL)
        .evidenceRequired(EvidenceRequirement.NAMED_RECORD)
        .addBases(bases);
  }

  private static Kuntamalli with(Obligation.Builder duty) {
    return Kuntamalli.standard()
        .withObligations(
            ObligationCatalog.of(
                new Edition("own", LocalDate.of(2026, 11, 22)), List.of(duty.build())));
  }

  private static List<String> changes(
      Obligation.Builder duty, Authority authority, String from, String to) {
    return with(duty)
        .dutyChanges(authority, LocalDate.parse(from), LocalDate.parse(to))
        .changes()
        .stream()
        .map(change -> change.date() + " " + change.kind() + " by " + change.cause())
        .toList();
  }

  @Test
  void aDutyEndsOnTheDayAfterItsLaw() {
    assertThat(
            changes(
                noise(of(law("1", "2010-03-01", "2014-06-30"))),
                TAMPERE,
                "2009-01-01",
                "2020-01-01"))
        .containsExactly("2010-03-01 BEGUN by LAW", "2014-07-01 ENDED by LAW");
  }

  @Test
  void aMunicipalityThatMovesToAnotherRegionGetsAndLosesDutiesByTheMove() {
    LegalBasis law = law("1", "2009-01-01", "2014-06-30");
    assertThat(changes(noise(inRegion(law, "01")), PORVOO, "2009-01-01", "2014-06-30"))
        .containsExactly("2011-01-01 BEGUN by AUTHORITY");
    assertThat(changes(noise(inRegion(law, "20")), PORVOO, "2009-01-01", "2014-06-30"))
        .containsExactly("2011-01-01 ENDED by AUTHORITY");
    assertThat(
            changes(
                noise(inRegion(law, "20"), inRegion(law("2", "2009-01-01", "2014-06-30"), "01")),
                PORVOO,
                "2009-01-01",
                "2014-06-30"))
        .containsExactly("2011-01-01 CHANGED by AUTHORITY");
    assertThat(
            changes(
                noise(inRegion(law, "20"), inRegion(law("2", "2011-01-01", "2014-06-30"), "01")),
                PORVOO,
                "2009-01-01",
                "2014-06-30"))
        .as("the law begins on the day of the move")
        .containsExactly("2011-01-01 CHANGED by LAW");
  }

  private static DutyCalendar calendar(Obligation.Builder duty, String from, String to) {
    return with(duty).calendar(TAMPERE, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static String words(List<Reason> reasons) {
    return reasons.stream()
        .map(
            reason ->
                reason.code()
                    + reason.parameters().values().stream()
                        .map(value -> value.text(Language.EN))
                        .collect(Collectors.joining(", ", " (", ")")))
        .collect(Collectors.joining("; "));
  }

  @Test
  void anEntryRunsWhileTheLawOfItsYearDoes() {
    CalendarEntry entry =
        calendar(noise(of(law("1", "2012-03-01", "2012-09-30"))), "2011-01-01", "2014-12-31")
            .entries()
            .get(0);
    assertThat(entry.days())
        .isEqualTo(ValidityPeriod.between(LocalDate.of(2012, 3, 1), LocalDate.of(2012, 9, 30)));
    assertThat(entry.latest()).isEqualTo("2012-09-30");
    assertThat(entry.legalDeadline()).isEmpty();
    assertThat(words(entry.reasons()))
        .isEqualTo(
            "no-deadline-in-law (1/2000 s. 1, 2012, 30 September 2012); basis-ahead (1 March 2012,"
                + " 2012); law-ends-within (30 September 2012, 2012)");
  }

  @Test
  void aYearInWhichOneActFollowsAnotherNamesTheDay() {
    List<CalendarEntry> entries =
        calendar(
                noise(
                    of(law("1", "2009-01-01", "2012-06-30")),
                    of(law("2", "2012-07-01", "2020-12-31"))),
                "2011-01-01",
                "2013-12-31")
            .entries();
    assertThat(entries)
        .extracting(entry -> entry.period().name() + " " + words(entry.reasons()))
        .containsExactly(
            "2011 no-deadline-in-law (1/2000 s. 1, 2011, 31 December 2011)",
            "2012 no-deadline-in-law (1/2000 s. 1; 1/2000 s. 2, 2012, 31 December 2012);"
                + " law-changes-within (1 July 2012, 2012)",
            "2013 no-deadline-in-law (1/2000 s. 2, 2013, 31 December 2013)");
    assertThat(entries)
        .extracting(entry -> entry.bases().stream().map(LegalBasis::id).toList())
        .containsExactly(List.of("1"), List.of("1", "2"), List.of("2"));
  }

  @Test
  void onlyTheDayThatTheLawOfTheYearSetsIsADeadline() {
    Obligation.Builder duty =
        noise(
            dueBy(law("1", "2009-01-01", "2012-06-30"), "2012-04-30"),
            dueBy(law("2", "2013-01-01", "2020-12-31"), "2012-03-31"));
    assertThat(calendar(duty, "2011-01-01", "2013-12-31").entries())
        .extracting(entry -> entry.period().name() + " " + entry.legalDeadline())
        .containsExactly("2011 Optional.empty", "2012 Optional[2012-04-30]", "2013 Optional.empty");
  }

  @Test
  void whatCannotBeDeliveredBeforeThereAreCountiesIsToBeMetByTheEndOfTheYear() {
    Obligation.Builder duty =
        noise(of(law("1", "2009-01-01", "2030-12-31")))
            .evidenceRequired(EvidenceRequirement.DELIVERY_TO_COUNTY);
    assertThat(calendar(duty, "2012-01-01", "2012-12-31").entries())
        .extracting(entry -> entry.recipient() + " " + words(List.of(entry.nextStep())))
        .containsExactly("Optional.empty meet-by (31 December 2012)");
    assertThat(calendar(duty, "2024-01-01", "2024-12-31").entries())
        .extracting(entry -> entry.recipient() + " " + words(List.of(entry.nextStep())))
        .containsExactly(
            "Optional[OfCounty[code=08]] deliver-report-and-plan (Pirkanmaa wellbeing services"
                + " county)");
  }

  @Test
  void aCalendarAndChangesSayToWhichDayTheLawWasRead() {
    Obligation.Builder duty =
        noise(
            of(
                new LegalBasis(
                    "1",
                    Provision.of("1/2000", "1"),
                    ValidityPeriod.from(LocalDate.of(2012, 1, 1)),
                    Certainty.VERIFIED,
                    Optional.of(LocalDate.of(2013, 6, 30)))));
    assertThat(words(calendar(duty, "2012-01-01", "2013-12-31").notes()))
        .isEqualTo("law-not-checked (1/2000, 30 June 2013)");
    assertThat(calendar(duty, "2012-01-01", "2013-06-30").notes()).isEmpty();
    assertThat(
            words(
                with(duty)
                    .dutyChanges(TAMPERE, LocalDate.of(2011, 1, 1), LocalDate.of(2013, 12, 31))
                    .notes()))
        .isEqualTo("law-not-checked (1/2000, 30 June 2013)");
  }

  private static String why(Obligation.Builder duty, Authority authority, String day) {
    DutiesOnDate duties = with(duty).dutiesOf(authority, LocalDate.parse(day));
    return duties.reasonNotApplicable("NOISE").map(reason -> words(List.of(reason))).orElse("");
  }

  @Test
  void aDutyThatIsNotInForceNamesItsNextOrItsLastDay() {
    Obligation.Builder duty =
        noise(
            of(law("1", "2012-03-01", "2012-09-30")),
            of(law("2", "2014-03-01", "2014-09-30")),
            of(law("3", "2016-03-01", "2016-09-30")));
    assertThat(why(duty, TAMPERE, "2012-02-29"))
        .isEqualTo("not-yet-in-force (1 March 2012, 1/2000 s. 1)");
    assertThat(why(duty, TAMPERE, "2012-03-01")).isEmpty();
    assertThat(why(duty, TAMPERE, "2012-09-30")).isEmpty();
    assertThat(why(duty, TAMPERE, "2013-01-01"))
        .isEqualTo("not-yet-in-force (1 March 2014, 1/2000 s. 2)");
    assertThat(why(duty, TAMPERE, "2016-10-01"))
        .isEqualTo("no-longer-in-force (30 September 2016, 1/2000 s. 3)");
  }

  @Test
  void anEntryIsCopiedWithAllItsValuesAndNamedInALog() {
    DutyCalendar calendar =
        calendar(noise(of(law("1", "2012-03-01", "2012-09-30"))), "2012-01-01", "2012-12-31");
    CalendarEntry entry = calendar.entries().get(0);
    assertThat(entry.toBuilder().build()).isEqualTo(entry);
    assertThat(entry)
        .hasToString("CalendarEntry[NOISE.municipality-837.2012-01-01, latest 2012-09-30]");
    assertThat(calendar)
        .hasToString("DutyCalendar[municipality:837 from 2012-01-01 to 2012-12-31, 1 entries]");
  }

  @Test
  void aDutyWithoutPeriodsRestsOnTheLawOfTheRange() {
    Obligation.Builder duty =
        noise(of(law("1", "2009-01-01", "2012-06-30")), of(law("2", "2012-07-01", "2020-12-31")))
            .frequency(Frequency.STANDING);
    assertThat(calendar(duty, "2011-01-01", "2011-12-31").undated())
        .extracting(one -> one.bases().stream().map(basis -> basis.basis().id()).toList())
        .containsExactly(List.of("1"));
    assertThat(calendar(duty, "2014-01-01", "2014-12-31").undated())
        .extracting(one -> one.bases().stream().map(basis -> basis.basis().id()).toList())
        .containsExactly(List.of("2"));
    assertThat(calendar(duty, "2021-01-01", "2021-12-31").inapplicable())
        .extracting(one -> words(List.of(one.reason())))
        .containsExactly("no-longer-in-force (31 December 2020, 1/2000 s. 2)");
  }

  @Test
  void theDutiesOfADayAreCountedInALog() {
    assertThat(
            with(noise(of(law("1", "2009-01-01", "2012-06-30"))))
                .dutiesOf(TAMPERE, LocalDate.of(2012, 1, 1)))
        .hasToString("DutiesOnDate[municipality:837 on 2012-01-01, 1 apply, 0 do not]");
  }

  @Test
  void theDaysOfACalendarAreThoseOfTheLawUnlessTheyAreRecommended() {
    List<CalendarDate> dates =
        calendar(noise(of(law("1", "2012-03-01", "2012-09-30"))), "2012-01-01", "2012-12-31")
            .dates();
    assertThat(dates)
        .extracting(CalendarDate::toString)
        .containsExactly(
            "CalendarDate[2012-03-01 %s NOISE.municipality-837.2012-01-01.begins]"
                .formatted(CalendarDateKind.BEGINS),
            "CalendarDate[2012-09-30 %s NOISE.municipality-837.2012-01-01]"
                .formatted(CalendarDateKind.LAST_DAY));
    assertThat(dates).allMatch(CalendarDate::isStatutory);
    CalendarEntry entry = dates.get(0).entry();
    assertThat(
            new CalendarDate("r", LocalDate.of(2012, 5, 1), CalendarDateKind.RECOMMENDED, entry)
                .isStatutory())
        .isFalse();
  }
}
