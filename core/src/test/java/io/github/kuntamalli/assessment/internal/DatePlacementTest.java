package io.github.kuntamalli.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a date is in relation to the term from August 2021 to May 2025 and to a reference date. */
class DatePlacementTest {

  private static final DutyPeriod TERM =
      new DutyPeriod("2021–2025", LocalDate.of(2021, 8, 1), LocalDate.of(2025, 5, 31), false);

  private static Stated<PartialDate> date(String text) {
    return text == null ? Stated.unknown() : Stated.known(PartialDate.parse(text));
  }

  private static ReasonCode reason(DatePlacement placement) {
    return placement.why().map(Reason::code).orElse(null);
  }

  @ParameterizedTest(name = "{0} asked on {1}: {2}")
  @CsvSource({
    ",           2024-06-30, UNDATED,      day-not-shown",
    "2021-07-31, 2024-06-30, OUTSIDE,",
    "2021-07,    2024-06-30, OUTSIDE,",
    "2020,       2024-06-30, OUTSIDE,",
    "2021,       2024-06-30, TOO_VAGUE,    date-too-vague",
    "2021-08-01, 2024-06-30, INSIDE,",
    "2021-08,    2024-06-30, INSIDE,",
    "2022,       2024-06-30, INSIDE,",
    "2024-06-30, 2024-06-30, INSIDE,",
    "2024-06,    2024-06-30, INSIDE,",
    "2024-06,    2024-06-29, MAY_BE_AFTER, may-be-after-day-asked",
    "2024,       2024-06-30, MAY_BE_AFTER, may-be-after-day-asked",
    "2024,       2024-12-31, INSIDE,",
    "2024-07-01, 2024-06-30, AFTER_ASKED,  after-day-asked",
    "2024-07,    2024-06-30, AFTER_ASKED,  after-day-asked",
    "2025,       2024-06-30, AFTER_ASKED,  after-day-asked",
    "2025,       2025-03-01, TOO_VAGUE,    date-too-vague",
    "2025,       2026-11-22, TOO_VAGUE,    date-too-vague",
    "2025-05-31, 2026-11-22, INSIDE,",
    "2025-05,    2026-11-22, INSIDE,",
    "2025-06-01, 2026-11-22, OUTSIDE,",
    "2026,       2026-11-22, OUTSIDE,"
  })
  void aDateLies(String text, LocalDate asked, DatePlacement.Kind kind, ReasonCode why) {
    DatePlacement placement = DatePlacement.of(date(text), TERM, asked);
    assertThat(placement.kind()).isEqualTo(kind);
    assertThat(reason(placement)).isEqualTo(why);
    assertThat(placement.date()).isEqualTo(date(text).asOptional());
  }

  @ParameterizedTest(name = "{0}, by another source {1}, asked on {2}: {3}")
  @CsvSource({
    "2021-06-14, 2021-09-14, 2024-06-30, TOO_VAGUE, other-date-stated",
    "2025-09-15, 2024-09-15, 2026-11-22, TOO_VAGUE, other-date-stated",
    "2021-06-14, 2020-09-14, 2024-06-30, OUTSIDE,",
    "2021-06-14, 2024-09-14, 2024-06-30, OUTSIDE,",
    "2021-09-14, 2021-06-14, 2024-06-30, INSIDE,",
    "2024-09-14, 2021-09-14, 2024-06-30, TOO_VAGUE, other-date-stated",
    "2024-09-14, 2024-10-14, 2024-06-30, AFTER_ASKED, after-day-asked"
  })
  void aDisputedDateIsTheOneUsedUnlessOnlyAnotherSourcePlacesItInThePeriod(
      String used, String other, LocalDate asked, DatePlacement.Kind kind, ReasonCode why) {
    DatePlacement placement = DatePlacement.of(disputed(used, other), TERM, asked);
    assertThat(placement.kind()).isEqualTo(kind);
    assertThat(reason(placement)).isEqualTo(why);
  }

  private static Stated<PartialDate> disputed(String used, String... others) {
    return new Stated.Known<>(
        PartialDate.parse(used),
        List.of(others).stream()
            .map(PartialDate::parse)
            .map(value -> new Stated.Alternative<>(value, Optional.empty()))
            .toList());
  }

  @Test
  void ofSeveralOtherDatesTheEarliestIsNamedInWhateverOrderTheyAreListed() {
    LocalDate asked = LocalDate.of(2024, 6, 30);
    Reason why =
        DatePlacement.of(disputed("2020-01-01", "2022-05-05", "2021-09-14"), TERM, asked).reason();
    assertThat(why)
        .isEqualTo(
            DatePlacement.of(disputed("2020-01-01", "2021-09-14", "2022-05-05"), TERM, asked)
                .reason());
    assertThat(why.parameters()).containsEntry("other", PartialDate.parse("2021-09-14"));
  }

  @Test
  void whatIsLeftOutOrNotApplicableHasNoDay() {
    LocalDate asked = LocalDate.of(2024, 6, 30);
    assertThat(DatePlacement.of(new Stated.LeftOut<>("why"), TERM, asked).isUndated()).isTrue();
    assertThat(DatePlacement.of(new Stated.NotApplicable<>(), TERM, asked).isUndated()).isTrue();
  }

  @ParameterizedTest(name = "recorded on {0}: {1}")
  @CsvSource({"2024-06-29, INSIDE", "2024-06-30, INSIDE", "2024-07-01, MAY_BE_AFTER"})
  void whatWasRecordedByTheDayAskedAboutHadHappenedByThen(
      LocalDate recorded, DatePlacement.Kind kind) {
    assertThat(
            DatePlacement.of(
                    date("2024"),
                    TERM.days(),
                    TERM,
                    LocalDate.of(2024, 6, 30),
                    Optional.of(recorded))
                .kind())
        .isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2009,       INSIDE",
    "2021,       INSIDE",
    "2025,       TOO_VAGUE",
    "2025-06-01, OUTSIDE"
  })
  void whatBeganEarlierCountsInAnOpenRange(String text, DatePlacement.Kind kind) {
    assertThat(
            DatePlacement.of(
                    date(text),
                    new ValidityPeriod(Optional.empty(), Optional.of(TERM.to())),
                    TERM,
                    LocalDate.of(2026, 11, 22),
                    Optional.empty())
                .kind())
        .isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0}, by another source {1}: {2}")
  @CsvSource({
    "2024-07-01,           , true",
    "2024-06-30,           , false",
    "2024-06,              , false",
    "2025-09-15, 2026-01-01, true",
    "2025-09-15, 2024-06-30, false",
    ",                     , false"
  })
  void onlyWhatNoSourceDatesByTheDayAskedAboutLiesAhead(String used, String other, boolean ahead) {
    Stated<PartialDate> date = other == null ? date(used) : disputed(used, other);
    assertThat(DatePlacement.liesAhead(date, LocalDate.of(2024, 6, 30))).isEqualTo(ahead);
  }

  @Test
  void theSideOfThePeriodIsKnown() {
    LocalDate asked = LocalDate.of(2026, 11, 22);
    assertThat(DatePlacement.of(date("2020"), TERM, asked).early()).isTrue();
    assertThat(DatePlacement.of(date("2026"), TERM, asked).early()).isFalse();
  }

  /** A handling by a day, of a document that was made on one day and written down on another. */
  @ParameterizedTest
  @CsvSource({
    // bounds become narrower from either side
    "../2024-12-31,          2024-02-01, 2024-06-30, 2024-02-01/2024-06-30",
    "2023-01-01/2024-12-31,  2024-02-01, ,           2024-02-01/2024-12-31",
    "2023-01-01/2024-12-31,  ,           2024-06-30, 2023-01-01/2024-06-30",
    // a document that was written down before it was made shows nothing
    "2023-01-01/2024-12-31,  2024-06-30, 2024-02-01, 2023-01-01/2024-12-31",
    // a plain date stays as it is
    "2024,                   2024-02-01, 2024-06-30, 2024",
    "2024-05,                2024-05-10, 2024-05-20, 2024-05"
  })
  void boundsOfAHandlingAreNarrowedByItsDocument(
      String date, String made, LocalDate recorded, String narrowed) {
    Handling handling =
        Handling.builder()
            .body(DecidingBody.Kind.COUNCIL)
            .date(PartialDate.parse(date))
            .outcome(HandlingOutcome.APPROVED)
            .build();
    WelfareDocument.Builder document =
        WelfareDocument.builder()
            .id("doc")
            .addIssuers(Authority.municipality("837"))
            .addParts(DocumentPart.of(DocumentPart.Kind.PLAN))
            .recordedOn(Optional.ofNullable(recorded));
    if (made != null) {
      document.madeIn(PartialDate.parse(made));
    }
    assertThat(DatePlacement.narrowed(handling, document.build()).asOptional())
        .hasToString("Optional[" + narrowed + "]");
    Handling planned = handling.toBuilder().outcome(HandlingOutcome.PLANNED).build();
    assertThat(DatePlacement.narrowed(planned, document.build())).isEqualTo(planned.date());
  }
}
