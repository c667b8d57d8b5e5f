package io.github.kuntamalli.measure;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One assessment of a measure at a time (arviointi, utvärdering); a measure keeps all of them.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param on when it was assessed
 * @param status the progress of the measure; empty if not stated
 * @param conclusion the conclusion, in words; empty if not stated
 * @param assessor who assessed it; empty if not stated
 */
@Value.Builder
@DomainStyle
public record MeasureAssessment(
    PartialDate on,
    Optional<MeasureStatus> status,
    Optional<LocalizedText> conclusion,
    Optional<ResponsibleParty> assessor) {

  /** An assessment. */
  public MeasureAssessment {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(conclusion, "conclusion");
    Objects.requireNonNull(assessor, "assessor");
  }

  /**
   * Returns a new builder.
   *
   * @return a builder with nothing stated
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this assessment.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an assessment; only its time is needed. Not thread-safe. */
  public static final class Builder extends MeasureAssessmentBuilder {
    /** A builder with nothing stated. */
    public Builder() {}
  }
}
