package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.covering;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.DocumentState;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.council.PartOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.obligation.ReasonCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The handlings of a document are a history, in which a later one can undo an earlier one. */
class DocumentHistoryTest {

  private static final String TERM = "2021–2025";
  private static final String NEXT = "2025–2029";
  private static final Handling APPROVED = council("2024-02-19", HandlingOutcome.APPROVED);

  private static Handling annulled(String date) {
    return handling(DecidingBody.Kind.COURT, date, HandlingOutcome.ANNULLED).build();
  }

  private static DutyAssessment plan(String on, String term, Handling... handlings) {
    return verdict(
        TAMPERE,
        true,
        on,
        "MUN-TERM-PLAN",
        term,
        document("d", TAMPERE, REPORT, PLAN).addHandlings(handlings).build());
  }

  /**
   * The status of the plan in its term, and what is said of the evidence: every outcome in June
   * 2023, followed by every outcome in 2024 in the same council.
   */
  @ParameterizedTest(name = "{0}, then {1}")
  @CsvFileSource(resources = "pairs-of-outcomes.csv", numLinesToSkip = 1)
  void everyOrderedPairOfOutcomesHasItsAnswer(
      HandlingOutcome first, HandlingOutcome second, DutyStatus status, String said) {
    Handling earlier = council("2023-06-12", first);
    Handling later = council("2024-02-19", second);
    DutyAssessment duty = plan("2026-11-22", TERM, earlier, later);
    assertThat(duty.status()).isEqualTo(status);
    List<ReasonCode> all = new ArrayList<>(codes(duty.reservations()));
    all.addAll(refusals(duty));
    assertThat(all.stream().map(ReasonCode::toString).distinct())
        .containsExactlyInAnyOrder(said == null ? new String[0] : said.split(" "));
    assertThat(plan("2026-11-22", TERM, later, earlier)).isEqualTo(duty);
  }

  @Test
  void anAnnulledApprovalDoesNotCountAndALaterOneDoes() {
    Handling first = council("2025-05-19", HandlingOutcome.APPROVED);
    Handling again = council("2025-11-10", HandlingOutcome.APPROVED);
    Handling court = annulled("2025-09-30");
    DutyAssessment old = plan("2026-11-22", TERM, first, court, again);
    assertThat(old.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(old)).containsExactly(ReasonCode.DECISION_ANNULLED);
    DutyAssessment now = plan("2026-11-22", NEXT, first, court, again);
    assertThat(now.status()).isEqualTo(DutyStatus.MET);
    assertThat(now.reservations()).isEmpty();
  }

  @Test
  void anApprovalStandsUntilTheDayOfItsAnnulment() {
    assertThat(plan("2025-05-20", TERM, APPROVED, annulled("2025-05-21")).status())
        .isEqualTo(DutyStatus.MET);
    assertThat(plan("2025-05-21", TERM, APPROVED, annulled("2025-05-21")).status())
        .isEqualTo(DutyStatus.RUNNING);
  }

  @Test
  void whichOfTwoApprovalsWasAnnulledDecidesWhereTheDocumentCounts() {
    Handling again = council("2025-11-10", HandlingOutcome.APPROVED);
    Handling undated = Documents.undated(DecidingBody.Kind.COURT, HandlingOutcome.ANNULLED);
    DutyAssessment duty = plan("2026-11-22", TERM, APPROVED, again, undated);
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(duty)).containsExactly(ReasonCode.MAY_BE_ANNULLED);
  }

  private static Handling[] history(String handlings) {
    return Stream.of(handlings.split("; "))
        .map(
            one -> {
              String[] dates = one.substring(2).split(" or ");
              Handling handling =
                  switch (one.charAt(0)) {
                    case 'A' -> council("2025", HandlingOutcome.APPROVED);
                    case 'N' -> council("2025", HandlingOutcome.NOTED);
                    case 'T' -> council("2025", HandlingOutcome.TABLED);
                    default -> annulled("2025");
                  };
              return handling.toBuilder()
                  .date(
                      dates[0].equals("?")
                          ? Stated.unknown()
                          : new Stated.Known<>(
                              PartialDate.parse(dates[0]),
                              Stream.of(dates)
                                  .skip(1)
                                  .map(PartialDate::parse)
                                  .map(other -> new Stated.Alternative<>(other, Optional.empty()))
                                  .toList()))
                  .build();
            })
        .toArray(Handling[]::new);
  }

  /**
   * Approvals (A), what was noted (N) and annulments (X) of a plan that was first decided in one
   * term and again in the next: the status in both, and what is said of the later one.
   */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "annulled-before-the-term.csv", numLinesToSkip = 1)
  void aLaterApprovalCountsIfNoEarlierOneIsInForce(
      String handlings, DutyStatus term, DutyStatus next, @Nullable String said) {
    Handling[] all = history(handlings);
    assertThat(plan("2026-11-22", TERM, all).status()).isEqualTo(term);
    DutyAssessment duty = plan("2026-11-22", NEXT, all);
    assertThat(duty.status()).isEqualTo(next);
    assertThat(
            duty.refused().stream()
                .map(RefusedEvidence::reason)
                .map(reason -> reason.code() + " " + reason.parameters().get("date"))
                .filter(reason -> reason.matches("(may-be|decided-before|other-date).*")))
        .containsExactlyElementsOf(said == null ? List.of() : List.of(said.split("; ")));
    Collections.reverse(Arrays.asList(all));
    assertThat(plan("2026-11-22", NEXT, all)).isEqualTo(duty);
  }

  @Test
  void ofTwoApprovalsOfTheTermEitherIsEnoughIfOneWasAnnulled() {
    DutyAssessment duty = plan("2026-11-22", TERM, history("A 2023-03-13; A 2023-06-12; X 2023"));
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations()))
        .containsExactlyInAnyOrder(ReasonCode.HANDLED_MORE_THAN_ONCE, ReasonCode.MAY_BE_ANNULLED);
    DutyAssessment third =
        plan(
            "2026-11-22",
            TERM,
            history("A 2023-03-13; A 2023-06-12; X 2023-05/2023-09; A 2024-02-19"));
    assertThat(third.evidence())
        .extracting(Evidence::date)
        .containsExactly(Optional.of(PartialDate.parse("2024-02-19")));
    assertThat(codes(third.reservations())).containsExactly(ReasonCode.HANDLED_MORE_THAN_ONCE);
  }

  @Test
  void whatWasSentBackAfterItsApprovalCountsWithAReservation() {
    DutyAssessment duty =
        plan("2026-11-22", TERM, APPROVED, council("2024-10-14", HandlingOutcome.RETURNED));
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).containsExactly(ReasonCode.REOPENED_AFTER_APPROVAL);
    assertThat(plan("2024-10-13", TERM, APPROVED, council("2024-10-14", HandlingOutcome.RETURNED)))
        .extracting(DutyAssessment::reservations)
        .isEqualTo(List.of());
  }

  @Test
  void theCouncilThatSentADocumentBackIsNamedInItsOwnTerm() {
    Handling back = council("2025-05-12", HandlingOutcome.RETURNED);
    Handling approved = council("2025-08-25", HandlingOutcome.APPROVED);
    DutyAssessment old =
        verdict(
            TAMPERE,
            true,
            "2026-11-22",
            "MUN-TERM-REPORT",
            TERM,
            document("d", TAMPERE)
                .addParts(covering(REPORT, 2021, 2025))
                .addHandlings(back, approved)
                .build());
    assertThat(old.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(old))
        .containsExactly(ReasonCode.HANDLED_AFTER_PERIOD, ReasonCode.COUNCIL_DID_NOT_CONCLUDE);
    assertThat(plan("2026-11-22", NEXT, back, approved).status()).isEqualTo(DutyStatus.MET);
  }

  @Test
  void aSecondHandlingInTheNextTermIsNamedThere() {
    DutyAssessment again =
        plan("2026-11-22", NEXT, APPROVED, council("2025-12-15", HandlingOutcome.APPROVED));
    assertThat(again.status()).isEqualTo(DutyStatus.RUNNING);
    assertThat(refusals(again)).containsExactly(ReasonCode.DECIDED_BEFORE);
    DutyAssessment extended =
        plan("2026-11-22", NEXT, APPROVED, council("2025-12-15", HandlingOutcome.EXTENDED));
    assertThat(extended.status()).isEqualTo(DutyStatus.RUNNING);
    assertThat(refusals(extended)).containsExactly(ReasonCode.ONLY_EXTENDED);
  }

  @Test
  void oneDecisionNotesTheReportAndApprovesThePlan() {
    Handling decision =
        APPROVED.toBuilder()
            .addPartOutcome(new PartOutcome("term-report", HandlingOutcome.NOTED))
            .build();
    assertThat(plan("2026-11-22", TERM, decision).reservations()).isEmpty();
    DutyAssessment report =
        verdict(
            TAMPERE,
            true,
            "2026-11-22",
            "MUN-TERM-REPORT",
            TERM,
            document("d", TAMPERE, REPORT, PLAN).addHandlings(decision).build());
    assertThat(report.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(report.reservations())).containsExactly(ReasonCode.NOTED_NOT_APPROVED);
    Handling planBack =
        APPROVED.toBuilder()
            .addPartOutcome(new PartOutcome("plan", HandlingOutcome.RETURNED))
            .build();
    DutyAssessment back = plan("2026-11-22", TERM, planBack);
    assertThat(back.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(back)).containsExactly(ReasonCode.COUNCIL_DID_NOT_CONCLUDE);
  }

  @Test
  void aDraftBeforeTheCouncilCountsWithAReservation() {
    DutyAssessment duty =
        plan("2026-11-22", TERM, APPROVED.toBuilder().state(DocumentState.DRAFT).build());
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).containsExactly(ReasonCode.DRAFT_BEFORE_COUNCIL);
  }
}
