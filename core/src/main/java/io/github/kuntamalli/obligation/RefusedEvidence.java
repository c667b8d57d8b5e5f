package io.github.kuntamalli.obligation;

import io.github.kuntamalli.welfare.DocumentPart;
import java.util.Objects;

/**
 * Something that was looked at for a duty and does not count, and why.
 *
 * @param document the id of the document
 * @param part the part of it
 * @param why why it does not count
 */
public record RefusedEvidence(String document, DocumentPart.Kind part, Reason why) {
  /** Refused evidence. */
  public RefusedEvidence {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(why, "why");
  }
}
