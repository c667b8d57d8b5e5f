package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.fresh;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.council.PartOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.AnnualCounting;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Yearly reports on more or less than one calendar year, and those without a day of handling. */
class SeveralYearsTest {

  private static WelfareDocument report(String from, String to, Handling handling) {
    return WelfareDocument.builder()
        .id("report")
        .addIssuers(TAMPERE)
        .addParts(
            DocumentPart.builder()
                .kind(ANNUAL)
                .covers(Stated.known(new DateSpan(PartialDate.parse(from), PartialDate.parse(to))))
                .build())
        .addHandlings(handling)
        .build();
  }

  private static WelfareDocument.Builder withoutYears() {
    return WelfareDocument.builder()
        .id("report")
        .addIssuers(TAMPERE)
        .addParts(DocumentPart.of(ANNUAL));
  }

  private static Assessment by(AnnualCounting counting, WelfareDocument document) {
    return fresh()
        .assess(
            Dossier.builder().authority(TAMPERE).complete(true).addDocuments(document).build(),
            LocalDate.of(2026, 11, 22),
            AssessmentMethod.standard().withAnnualCounting(counting));
  }

  @ParameterizedTest(name = "{0} to {1}, handled {2}: {3} is {4} {5}")
  @CsvSource({
    "2017,    2018,    2019-05-20, 2018, MET,     ",
    "2017,    2018,    2019-05-20, 2017, MISSING, handled-after-next-year",
    "2017,    2018,    2019-05-20, 2019, MISSING, ",
    "2017,    2018,    2018-12-17, 2017, MET,     ",
    "2017,    2018,    2018-12-17, 2018, MET,     ",
    "2015,    2018,    2019-05-20, 2015, MISSING, handled-after-next-year",
    "2015,    2018,    2019-05-20, 2016, MISSING, handled-after-next-year",
    "2015,    2018,    2019-05-20, 2018, MET,     ",
    "2018-07, 2019-06, 2019-10-21, 2018, MET,     ",
    "2018-07, 2019-06, 2019-10-21, 2019, MET,     ",
    "2018-07, 2019-06, 2019-10-21, 2020, MISSING, ",
    "2021,    2021,    2020-12-14, 2021, MISSING, handled-before-its-year",
    "2018,    2018,    2019-05-20, 2018, MET,     ",
    "2018,    2018,    2020-01-13, 2018, MISSING, handled-after-next-year"
  })
  void byReportingYearEachYearCoveredHasItsOwnAnswer(
      String from, String to, String handled, String year, DutyStatus status, ReasonCode refusal) {
    DutyAssessment verdict =
        by(
                AnnualCounting.REPORTING_YEAR,
                report(from, to, council(handled, HandlingOutcome.APPROVED)))
            .get("MUN-ANNUAL", year);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(refusals(verdict)).isEqualTo(Optional.ofNullable(refusal).stream().toList());
  }

  @ParameterizedTest(name = "to {0}")
  @ValueSource(strings = {"2020-01-01", "2020-07-01", "2020-12-31"})
  void aReportOnTheYearBeforeACountyBeganIsNamedHoweverLittleOfTheYearItCovers(String to) {
    Authority county = Authority.county("01");
    WelfareDocument early =
        report("2012-01-01", to, council("2011-04-30", HandlingOutcome.APPROVED)).toBuilder()
            .issuers(List.of(county))
            .build();
    DutyAssessment verdict =
        fresh()
            .assess(
                Dossier.builder().authority(county).complete(true).addDocuments(early).build(),
                LocalDate.of(2021, 10, 23),
                AssessmentMethod.standard().withAnnualCounting(AnnualCounting.REPORTING_YEAR))
            .get("CTY-ANNUAL", "2020");
    assertThat(verdict.period().orElseThrow().from()).isEqualTo("2021-07-01");
    assertThat(refusals(verdict)).containsExactly(ReasonCode.HANDLED_BEFORE_ITS_YEAR);
  }

  @Test
  void aReportOnHalfAYearSaysSo() {
    DutyAssessment verdict =
        by(
                AnnualCounting.REPORTING_YEAR,
                report("2018-07", "2019-06", council("2019-10-21", HandlingOutcome.APPROVED)))
            .get("MUN-ANNUAL", "2018");
    assertThat(codes(verdict.reservations())).contains(ReasonCode.COVERS_PART_OF_YEAR);
  }

  @Test
  void byYearOfHandlingTheYearsCoveredNameTheReport() {
    Assessment assessment =
        by(
            AnnualCounting.YEAR_OF_HANDLING,
            report("2017", "2018", council("2019-05-20", HandlingOutcome.APPROVED)));
    assertThat(assessment.get("MUN-ANNUAL", "2019").status()).isEqualTo(DutyStatus.MET);
    for (String year : new String[] {"2017", "2018"}) {
      DutyAssessment covered = assessment.get("MUN-ANNUAL", year);
      assertThat(covered.status()).isEqualTo(DutyStatus.MISSING);
      assertThat(refusals(covered)).containsExactly(ReasonCode.HANDLED_AFTER_PERIOD);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2019, MISSING", "2020, MISSING", "2021, UNDETERMINED", "2022, UNDETERMINED"})
  void aReportOnAYearWasNotHandledBeforeTheYear(String year, DutyStatus status) {
    Handling undated = Documents.approvedUndated();
    assertThat(
            by(AnnualCounting.YEAR_OF_HANDLING, report("2021", "2021", undated))
                .get("MUN-ANNUAL", year)
                .status())
        .isEqualTo(status);
  }

  /** A report that does not show its years counts for the year in which the council had it. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2018, MISSING", "2019, MET", "2020, MISSING"})
  void byReportingYearAReportWithoutYearsIsOfTheYearOfItsHandling(String year, DutyStatus status) {
    WelfareDocument document =
        withoutYears().addHandlings(council("2019-05-20", HandlingOutcome.APPROVED)).build();
    DutyAssessment verdict = by(AnnualCounting.REPORTING_YEAR, document).get("MUN-ANNUAL", year);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.refused()).isEmpty();
  }

  @ParameterizedTest(name = "handled {0} and {1}: {2} is {3}")
  @CsvSource({
    "2019-12-16, 2020-01-20, 2019, MET",
    "2019-12-16, 2020-01-20, 2020, MISSING",
    "2020-01-20, 2020-12-14, 2020, MET",
    "2020-01-20, 2020-12-14, 2019, MISSING"
  })
  void byReportingYearAReportWithoutYearsIsOfTheYearInWhichTheCouncilFirstHadIt(
      String first, String second, String year, DutyStatus status) {
    WelfareDocument document =
        withoutYears()
            .addHandlings(council(second, HandlingOutcome.APPROVED))
            .addHandlings(council(first, HandlingOutcome.NOTED))
            .build();
    assertThat(by(AnnualCounting.REPORTING_YEAR, document).get("MUN-ANNUAL", year).status())
        .isEqualTo(status);
  }

  /**
   * Where the dates leave open which year that was, no year has the report for certain; what
   * another source states instead of the date opens its year only.
   */
  @ParameterizedTest(name = "{0}: {1} is {2} {3}")
  @CsvSource({
    "2019-12/2020-01,                             2018, MISSING,      ",
    "2019-12/2020-01,                             2019, UNDETERMINED, date-too-vague",
    "2019-12/2020-01,                             2020, UNDETERMINED, date-too-vague",
    "2019-12/2020-01,                             2021, MISSING,      ",
    "2019-11/2019-12,                             2018, MISSING,      ",
    "2019-11/2019-12,                             2019, MET,          ",
    "2019-11/2019-12,                             2020, MISSING,      ",
    "2019-12/2020-02; 2019-12-20,                 2019, MET,          ",
    "2019-12/2020-02; 2019-12-20 NOTED,           2020, MISSING,      ",
    "2019-11/2021-02; 2020-03-16 NOTED,           2020, UNDETERMINED, date-too-vague",
    "2019-11/2021-02; 2020-03-16 NOTED,           2021, MISSING,      ",
    "2019-12/2020-01; 2020-03-16,                 2019, UNDETERMINED, date-too-vague",
    "2019-12/2020-01; 2020-03-16,                 2020, UNDETERMINED, date-too-vague",
    "2019-05-20; 2020-12/2021-01,                 2019, MET,          ",
    "2019-05-20; 2020-12/2021-01,                 2020, MISSING,      ",
    "2020-01-10 or 2019-12-16,                    2019, UNDETERMINED, other-date-stated",
    "2020-01-10 or 2019-12-16,                    2020, MET,          ",
    "2019-12-16 or 2020-01-10,                    2020, UNDETERMINED, other-date-stated",
    "2019-12-16 or 2020-01-10,                    2019, MET,          ",
    "2019-12-16 or 2020-01-10; 2019-12-20 NOTED,  2020, MISSING,      ",
    "2019-05-20 or 2021-02-01; 2020-03-16,        2019, MET,          ",
    "2019-05-20 or 2021-02-01; 2020-03-16,        2020, UNDETERMINED, other-date-stated",
    "2019-05-20 or 2021-02-01; 2020-03-16,        2021, MISSING,      ",
    "2020-05-20 or XXXX-05-19,                    2019, MISSING,      ",
    "2020-05-20 or XXXX-05-19,                    2020, MET,          ",
    "2020-05-20 or XXXX-05-19,                    2021, MISSING,      ",
    "XXXX-12-16; 2020-03-16,                      2019, UNDETERMINED, ",
    "XXXX-12-16; 2020-03-16,                      2020, UNDETERMINED, ",
    "XXXX-12-16; 2020-03-16,                      2021, MISSING,      ",
    "2019-12-16; 2020-01-20; 2019-12/2020-02 ANNULLED, 2019, UNDETERMINED, may-be-annulled"
  })
  void byReportingYearAReportWithoutYearsIsOpenForEachYearInWhichTheCouncilMayHaveFirstHadIt(
      String handlings, String year, DutyStatus status, ReasonCode refusal) {
    WelfareDocument.Builder document = withoutYears();
    for (String handling : handlings.split("; ")) {
      document.addHandlings(handling(handling));
    }
    DutyAssessment verdict =
        by(AnnualCounting.REPORTING_YEAR, document.build()).get("MUN-ANNUAL", year);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(refusals(verdict)).containsAll(Optional.ofNullable(refusal).stream().toList());
  }

  /** A handling by the council as {@code 2020-01-10 or 2019-12-16 NOTED}. */
  private static Handling handling(String text) {
    String[] words = text.replace(" or ", "|").split(" ");
    String[] days = words[0].split("\\|");
    HandlingOutcome outcome =
        words.length > 1 ? HandlingOutcome.valueOf(words[1]) : HandlingOutcome.APPROVED;
    return council(days[0], outcome).toBuilder()
        .date(
            new Stated.Known<>(
                PartialDate.parse(days[0]),
                Arrays.stream(days)
                    .skip(1)
                    .map(day -> new Stated.Alternative<>(PartialDate.parse(day), Optional.empty()))
                    .toList()))
        .build();
  }

  /** What the council decided on the part counts, not what it decided on the rest. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2018, MISSING", "2019, MET", "2020, MISSING"})
  void byReportingYearTheDecisionOnTheReportCountsAndNotThatOnTheWhole(
      String year, DutyStatus status) {
    WelfareDocument document =
        WelfareDocument.builder()
            .id("report")
            .addIssuers(TAMPERE)
            .addParts(DocumentPart.of(ANNUAL), DocumentPart.of(DocumentPart.Kind.PLAN))
            .addHandlings(
                council("2019-05-20", HandlingOutcome.RETURNED).toBuilder()
                    .addPartOutcomes(new PartOutcome(ANNUAL.code(), HandlingOutcome.APPROVED))
                    .build())
            .build();
    assertThat(by(AnnualCounting.REPORTING_YEAR, document).get("MUN-ANNUAL", year).status())
        .isEqualTo(status);
  }

  /** The period of a new municipality for the year before its first has only days of the first. */
  @Test
  void byReportingYearTheYearOfANewMunicipalityIsThatOfItsPeriod() {
    Authority voyri = Authority.municipality("946");
    WelfareDocument document =
        WelfareDocument.builder()
            .id("report")
            .addIssuers(voyri)
            .addParts(DocumentPart.of(ANNUAL))
            .addHandlings(council("2011-06-20", HandlingOutcome.APPROVED))
            .build();
    Assessment assessment =
        fresh()
            .assess(
                Dossier.builder().authority(voyri).complete(true).addDocuments(document).build(),
                LocalDate.of(2026, 11, 22),
                AssessmentMethod.standard().withAnnualCounting(AnnualCounting.REPORTING_YEAR));
    assertThat(assessment.get("MUN-ANNUAL", "2010").status()).isEqualTo(DutyStatus.MISSING);
    assertThat(assessment.get("MUN-ANNUAL", "2011").status()).isEqualTo(DutyStatus.MET);
  }

  @Test
  void aReportOnTheWholeYearHasNothingLeftOut() {
    for (AnnualCounting counting : AnnualCounting.values()) {
      Assessment answer =
          by(
              counting,
              report("2018-01", "2018-12", council("2019-05-20", HandlingOutcome.APPROVED)));
      String year = counting == AnnualCounting.REPORTING_YEAR ? "2018" : "2019";
      assertThat(codes(answer.get("MUN-ANNUAL", year).reservations()))
          .doesNotContain(ReasonCode.COVERS_PART_OF_YEAR);
    }
    assertThat(
            codes(
                by(
                        AnnualCounting.YEAR_OF_HANDLING,
                        report("2018-07", "2018-12", council("2019-05-20", HandlingOutcome.NOTED)))
                    .get("MUN-ANNUAL", "2019")
                    .reservations()))
        .doesNotContain(ReasonCode.COVERS_PART_OF_YEAR);
  }
}
