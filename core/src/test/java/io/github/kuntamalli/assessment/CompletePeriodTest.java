package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.welfare.DocumentPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a dossier claims to contain everything of. */
class CompletePeriodTest {

  private static final Optional<DocumentPart.Kind> A_PLAN = Optional.of(PLAN);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static CompletePeriod claim(String since, String until, DocumentPart.Kind... kinds) {
    return new CompletePeriod(Optional.of(day(since)), Optional.of(day(until)), List.of(kinds));
  }

  private static boolean covers(String from, String to, CompletePeriod... claims) {
    return Dossier.builder()
        .authority(TAMPERE)
        .addCompletePeriods(claims)
        .build()
        .isCompleteFor(ValidityPeriod.between(day(from), day(to)), A_PLAN);
  }

  @Test
  void claimsThatFollowEachOtherCoverWhatLiesInBoth() {
    CompletePeriod first = claim("2022-01-01", "2023-06-30");
    assertThat(covers("2022-01-01", "2023-06-30", first)).isTrue();
    assertThat(covers("2021-12-31", "2023-06-30", first)).isFalse();
    assertThat(covers("2022-01-01", "2023-07-01", first)).isFalse();
    assertThat(covers("2022-05-01", "2024-01-01", claim("2023-07-01", "2024-06-30"), first))
        .isTrue();
    assertThat(covers("2022-05-01", "2024-01-01", claim("2023-07-02", "2024-06-30"), first))
        .isFalse();
  }

  @Test
  void aClaimAboutAKindOfDocumentSaysNothingOfAnother() {
    assertThat(covers("2022-05-01", "2022-06-01", claim("2022-01-01", "2022-12-31", PLAN)))
        .isTrue();
    assertThat(covers("2022-05-01", "2022-06-01", claim("2022-01-01", "2022-12-31", ANNUAL)))
        .isFalse();
  }

  /** What shows a permanent duty is of any age; a plan of every four years of the last four. */
  @ParameterizedTest(name = "{0} claimed since {1}: {2}")
  @CsvSource({
    "NB-CHILD-MUN,    2025-06-01, UNDETERMINED",
    "NB-CHILD-MUN,    2022-11-23, UNDETERMINED",
    "NB-CHILD-MUN,    2022-11-22, MISSING",
    "MUN-RESPONSIBLE, 2025-06-01, UNDETERMINED",
    "MUN-RESPONSIBLE, 2009-01-01, UNDETERMINED",
    "MUN-RESPONSIBLE, ,           MISSING",
    "MUN-GOALS,       2025-06-01, UNDETERMINED"
  })
  void aClaimReachesAsFarBackAsWhatCanShowTheDuty(String duty, String since, DutyStatus status) {
    Dossier dossier =
        Dossier.builder()
            .authority(TAMPERE)
            .addCompletePeriods(
                new CompletePeriod(
                    Optional.ofNullable(since).map(LocalDate::parse), Optional.empty(), List.of()))
            .build();
    assertThat(verdict(dossier, duty, "2025–2029")).isEqualTo(status);
  }

  @Test
  void nothingIsOlderThanTheAuthority() {
    Dossier.Builder dossier = Dossier.builder().authority(Documents.PIRKANMAA);
    LocalDate first =
        Kuntamalli.standard()
            .register()
            .findCounty(CountyCode.of("08"))
            .orElseThrow()
            .established();
    assertThat(verdict(dossier.completeSince(first).build(), "CTY-RESPONSIBLE", "2025–2029"))
        .isEqualTo(DutyStatus.MISSING);
    assertThat(
            verdict(
                Dossier.builder()
                    .authority(Documents.PIRKANMAA)
                    .completeSince(first.plusDays(1))
                    .build(),
                "CTY-RESPONSIBLE",
                "2025–2029"))
        .isEqualTo(DutyStatus.UNDETERMINED);
  }

  private static DutyStatus verdict(Dossier dossier, String duty, String period) {
    return Documents.judged(dossier, "2026-11-22", duty, period).status();
  }

  @Test
  void twoDossiersTogetherClaimWhatBothClaim() {
    Dossier one =
        Dossier.builder()
            .authority(TAMPERE)
            .addCompletePeriods(claim("2022-01-01", "2023-06-30"))
            .build();
    Dossier other = Dossier.builder().authority(TAMPERE).completeSince(day("2023-01-01")).build();
    assertThat(one.combinedWith(other).completePeriods())
        .containsExactly(claim("2023-01-01", "2023-06-30"));
    Dossier whole = Documents.complete(TAMPERE).build();
    for (Dossier both : List.of(one.combinedWith(whole), whole.combinedWith(one))) {
      assertThat(both.complete()).isFalse();
      assertThat(both.completePeriods()).isEqualTo(one.completePeriods());
    }
    assertThat(whole.combinedWith(whole).complete()).isTrue();
    assertThat(one.combinedWith(Dossier.of(TAMPERE)).completePeriods()).isEmpty();
    Dossier plans =
        Dossier.builder()
            .authority(TAMPERE)
            .addCompletePeriods(claim("2022-01-01", "2023-06-30", PLAN))
            .build();
    Dossier reports =
        Dossier.builder()
            .authority(TAMPERE)
            .addCompletePeriods(claim("2022-01-01", "2023-06-30", ANNUAL))
            .build();
    assertThat(plans.combinedWith(reports).completePeriods()).isEmpty();
    assertThat(plans.combinedWith(one).completePeriods()).isEqualTo(plans.completePeriods());
  }

  @ParameterizedTest
  @CsvSource({
    // two times that both have ends
    "2022-01-01, 2023-06-30, 2022-06-01, 2023-12-31, 2022-06-01, 2023-06-30",
    "2022-06-01, 2023-12-31, 2022-01-01, 2023-06-30, 2022-06-01, 2023-06-30",
    "2022-01-01, 2023-12-31, 2022-06-01, 2023-06-30, 2022-06-01, 2023-06-30",
    // one of them is open
    "2022-01-01, , 2021-01-01, 2023-06-30, 2022-01-01, 2023-06-30",
    ", 2023-06-30, 2022-01-01, , 2022-01-01, 2023-06-30",
    "2022-01-01, , 2023-01-01, , 2023-01-01, ",
    ", 2023-06-30, , 2022-12-31, , 2022-12-31",
    // a day in common, and none
    "2022-01-01, 2022-06-30, 2022-06-30, 2023-12-31, 2022-06-30, 2022-06-30",
    "2022-01-01, 2022-06-29, 2022-06-30, 2023-12-31, none, "
  })
  void theTimeThatBothClaimIsTheOneInCommon(
      String since,
      String until,
      String otherSince,
      String otherUntil,
      String commonSince,
      String commonUntil) {
    CompletePeriod one = new CompletePeriod(optional(since), optional(until), List.of());
    CompletePeriod other =
        new CompletePeriod(optional(otherSince), optional(otherUntil), List.of());
    Optional<CompletePeriod> common =
        "none".equals(commonSince)
            ? Optional.empty()
            : Optional.of(
                new CompletePeriod(optional(commonSince), optional(commonUntil), List.of()));
    assertThat(one.and(other)).isEqualTo(other.and(one)).isEqualTo(common);
  }

  private static Optional<LocalDate> optional(String day) {
    return Optional.ofNullable(day).map(LocalDate::parse);
  }

  @Test
  void kindsThatBothClaimAreTheOnesInCommon() {
    CompletePeriod all = CompletePeriod.since(day("2022-01-01"));
    CompletePeriod plans = new CompletePeriod(all.since(), all.until(), List.of(PLAN));
    CompletePeriod both = new CompletePeriod(all.since(), all.until(), List.of(ANNUAL, PLAN));
    assertThat(all.and(plans)).contains(plans).isEqualTo(plans.and(all));
    assertThat(both.and(plans)).contains(plans).isEqualTo(plans.and(both));
    assertThat(plans.and(new CompletePeriod(all.since(), all.until(), List.of(ANNUAL)))).isEmpty();
  }

  @Test
  void aClaimIsAboutDaysThatTheDataCanHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompletePeriod.since(LocalDate.MAX))
        .withMessageContaining("since");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CompletePeriod(Optional.empty(), Optional.of(LocalDate.MIN), List.of()))
        .withMessageContaining("until");
  }

  @Test
  void aClaimEndsAfterItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim("2023-01-01", "2022-12-31"))
        .withMessageContaining("until");
  }

  @ParameterizedTest(name = "everything until {0}, asked on {1}: {2}")
  @CsvSource({
    "2025-05-31, 2026-11-22, MISSING",
    "2025-05-30, 2026-11-22, UNDETERMINED",
    "2026-11-22, 2026-11-22, MISSING"
  })
  void whatIsClaimedUntilTheEndOfATermDecidesTheTerm(
      String until, String asked, DutyStatus status) {
    Dossier dossier =
        Dossier.builder().authority(TAMPERE).addCompletePeriods(claim("2021-08-01", until)).build();
    assertThat(Documents.assess(dossier, asked).get("MUN-TERM-REPORT", "2021–2025").status())
        .isEqualTo(status);
  }
}
