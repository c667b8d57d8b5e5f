package io.github.kuntamalli.welfare;

import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a document deliberately leaves out, such as an indicator that is not relevant in a
 * small municipality (perusteltu poisjättö, motiverat utelämnande).
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param subject what is left out
 * @param reason the reason; empty if the document states none, which a rule reports
 */
public record ExplainedOmission(LocalizedText subject, Optional<LocalizedText> reason) {
  /** An omission. */
  public ExplainedOmission {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * An omission with its reason.
   *
   * @param subject what is left out
   * @param reason why
   * @return the omission
   */
  public static ExplainedOmission of(LocalizedText subject, LocalizedText reason) {
    Objects.requireNonNull(reason, "reason");
    return new ExplainedOmission(subject, Optional.of(reason));
  }
}
