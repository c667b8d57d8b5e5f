package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.PIRKANMAA;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.delivery;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.publication;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to know because of the time of a document: whose term it is for, and what came first. */
class ReservationsInTimeTest {

  private static final String ON = "2026-11-22";

  private static WelfareDocument plan(String from, String to, String handled) {
    return WelfareDocument.builder()
        .id("plan")
        .addIssuers(TAMPERE)
        .addParts(
            DocumentPart.builder()
                .kind(PLAN)
                .covers(Stated.known(new DateSpan(PartialDate.parse(from), PartialDate.parse(to))))
                .build())
        .addHandlings(council(handled, HandlingOutcome.APPROVED))
        .build();
  }

  private static Optional<ReasonCode> ofTerm(WelfareDocument plan, String term) {
    return codes(verdict(TAMPERE, true, ON, "MUN-TERM-PLAN", term, plan).reservations()).stream()
        .filter(
            code ->
                code.equals(ReasonCode.OUTGOING_COUNCIL)
                    || code.equals(ReasonCode.FOR_TERM_TO_COME))
        .findFirst();
  }

  @ParameterizedTest(name = "for {0} to {1}, handled {2}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        // the term ended on 31 May 2025
        "2025,       2028,    2025-05-19, outgoing-council",
        "2025,       2026,    2025-01-13, outgoing-council",
        "2025-06,    2029-05, 2025-05-19, for-term-to-come",
        "2026,       2029,    2025-05-19, for-term-to-come",
        "2025,       2025,    2025-05-19, -",
        "2024,       2027,    2025-05-19, -",
        "2025,       2028,    2024-12-16, -",
        "2022,       2025,    2025-05-19, -"
      })
  void aPlanForTheTermToComeThatTheOutgoingCouncilDecidedSaysSo(
      String from, String to, String handled, @Nullable ReasonCode expected) {
    assertThat(ofTerm(plan(from, to, handled), "2021–2025"))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void theNewCouncilThatDecidesOfItsOwnTermIsNotOutgoing() {
    assertThat(ofTerm(plan("2025", "2028", "2025-08-25"), "2025–2029")).isEmpty();
  }

  @Test
  void theTermToComeNamesThePlanOfTheOutgoingCouncilToo() {
    DutyAssessment next =
        verdict(
            TAMPERE, true, ON, "MUN-TERM-PLAN", "2025–2029", plan("2025", "2028", "2025-05-19"));
    assertThat(refusals(next)).containsExactly(ReasonCode.HANDLED_BEFORE_PERIOD);
  }

  @ParameterizedTest(name = "handled {0}, delivered and published {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2024-05-20, 2024-05-20, -",
        "2024-05-20, 2024-05-21, -",
        "2024-05-20, 2024-05-19, before-handling",
        "2024-05-20, 2024-04,    before-handling",
        "2024-05-20, 2024-05,    order-not-shown",
        "2024-05-20, 2024,       order-not-shown",
        "2024-05-20, 2024-06,    -",
        "2024-05,    2024-05-10, order-not-shown",
        "2024-05,    2024-05-31, -",
        "2024-05,    2024-06-01, -",
        "2024-05,    2024-05,    order-not-shown",
        "2024,       2024,       order-not-shown",
        "2024,       2025-01,    -"
      })
  void aMonthMattersWhereItDoesNotShowWhatCameFirst(
      String handled, String followed, @Nullable ReasonCode expected) {
    WelfareDocument both =
        document("both", TAMPERE, REPORT, PLAN)
            .addHandlings(council(handled, HandlingOutcome.APPROVED))
            .addDeliveries(delivery(PIRKANMAA, followed))
            .addPublications(publication(followed))
            .build();
    for (String duty : List.of("MUN-DELIVER-COUNTY", "MUN-PUBLISH")) {
      DutyAssessment followUp = verdict(TAMPERE, true, ON, duty, "2021–2025", both);
      assertThat(followUp.status()).as(duty).isEqualTo(DutyStatus.MET);
      assertThat(codes(followUp.reservations()))
          .as(duty)
          .isEqualTo(Optional.ofNullable(expected).stream().toList());
    }
  }

  @Test
  void aGroupAsIssuerMakesAJointDocument() {
    WelfareDocument joint =
        WelfareDocument.plan(
                "joint",
                new Authority.Group(
                    List.of(MunicipalityCode.of("837"), MunicipalityCode.of("980"))))
            .addHandling(
                council("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
                    .authority(TAMPERE)
                    .build())
            .build();
    assertThat(
            codes(verdict(TAMPERE, true, ON, "MUN-TERM-PLAN", "2021–2025", joint).reservations()))
        .contains(ReasonCode.JOINT_DOCUMENT);
  }

  @Test
  void aMonthStandsInASentenceAsEachLanguageWritesIt() {
    WelfareDocument late =
        WelfareDocument.termReport("late", TAMPERE)
            .parts(List.of(Documents.covering(REPORT, 2017, 2020)))
            .addHandlings(council("2021-12", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment old = verdict(TAMPERE, true, ON, "MUN-TERM-REPORT", "2017–2021", late);
    assertThat(old.refused().get(0).reason().text(Language.EN)).contains("in December 2021");
    assertThat(old.refused().get(0).reason().text(Language.FI)).contains("joulukuussa 2021");
    assertThat(old.refused().get(0).reason().text(Language.SV)).contains("i december 2021");
  }
}
