package io.github.kuntamalli.assessment;

import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.welfare.EvidenceKind;
import java.util.Objects;

/**
 * Something that was examined for a duty and does not count, or is not known to count, and why.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param document the id of the document, record or assessment
 * @param part the kind of evidence: a part of a document, or a kind of record
 * @param reason the reason why it does not count, or is not known to count
 */
public record RefusedEvidence(String document, EvidenceKind part, Reason reason) {
  /** Refused evidence. */
  public RefusedEvidence {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * A short description for logs.
   *
   * @return such as {@code report-2024 (TERM_REPORT): not-by-council}
   */
  @Override
  public String toString() {
    return document + " (" + part + "): " + reason.code();
  }
}
