package io.github.kuntamalli.welfare;

import io.github.kuntamalli.validation.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of soundness for one document: whether it is consistent and does not contradict itself.
 * Requirements of the law on content are assessed with the duties.
 */
public final class DocumentRules {

  private DocumentRules() {}

  /**
   * All rules for a document.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule<WelfareDocument>> all() {
    return Stream.of(
            IssuerRules.ALL,
            HandlingRules.ALL,
            HistoryRules.ALL,
            JointRules.ALL,
            RecordingRules.ALL,
            PeriodRules.ALL,
            GoalRules.ALL,
            ObservationRules.ALL,
            BreakdownRules.ALL,
            OmissionRules.ALL,
            PublicationRules.ALL,
            FollowUpRules.ALL,
            RecipientRules.ALL,
            CitationRules.ALL)
        .flatMap(List::stream)
        .toList();
  }
}
