package io.github.kuntamalli.welfare;

import io.github.kuntamalli.validation.Rule;
import java.util.List;

/**
 * The rules of soundness for one document: does it hang together, does it contradict itself. What
 * needs the content of the law is judged with the duties.
 */
public final class DocumentRules {

  private DocumentRules() {}

  /**
   * All rules for a document.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule<WelfareDocument>> all() {
    return List.of(
        IssuerRules.UNKNOWN_MUNICIPALITY,
        IssuerRules.MUNICIPALITY_NOT_IN_USE,
        IssuerRules.COUNTY_COUNCIL_NOT_YET,
        HandlingRules.HANDLING_WITHOUT_AUTHORITY,
        HandlingRules.HANDLED_BY_NO_ISSUER,
        HandlingRules.HANDLED_AFTER_RECORDED,
        HandlingRules.CONFLICTING_DATES,
        FollowUpRules.PUBLISHED_BEFORE_HANDLING,
        FollowUpRules.DELIVERED_BEFORE_HANDLING,
        FollowUpRules.DELIVERY_WITHOUT_SENDER,
        CitationRules.REPEALED_CITATION,
        CitationRules.MISTYPED_CITATION);
  }
}
