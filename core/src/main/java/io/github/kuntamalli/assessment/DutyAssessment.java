package io.github.kuntamalli.assessment;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The verdict on one duty in one period, with everything it is based on.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param obligation the duty
 * @param period the period; empty if the duty does not concern the authority at all
 * @param status the verdict
 * @param uncertainty why the verdict is undetermined, and what would settle it; empty for all other
 *     verdicts
 * @param bases the law that was applied: that of the day of handling, else of the reference date,
 *     at most of the end of the period; it can be all of the period if the law is open or the
 *     period is ahead; empty if the duty does not apply
 * @param evidence what counts
 * @param refused what was examined and does not count, or is not known to count
 * @param reasons the reasons of the verdict: first the one that decides it, last how such duties
 *     are assessed
 * @param nextStep what to do next; empty if there is nothing to do
 * @param nextStepBy by when at the latest; empty if there is no such day
 * @param content the points of content that are required or expected, each with its state; empty
 *     unless something counts
 */
@Value.Builder
@DomainStyle
public record DutyAssessment(
    Obligation obligation,
    Optional<DutyPeriod> period,
    DutyStatus status,
    Optional<Uncertainty> uncertainty,
    List<LegalBasis> bases,
    List<Evidence> evidence,
    List<RefusedEvidence> refused,
    List<Reason> reasons,
    Optional<Reason> nextStep,
    Optional<LocalDate> nextStepBy,
    List<ContentVerdict> content) {

  /** The lists are copied. */
  public DutyAssessment {
    Objects.requireNonNull(obligation, "obligation");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(uncertainty, "uncertainty");
    Objects.requireNonNull(nextStep, "nextStep");
    Objects.requireNonNull(nextStepBy, "nextStepBy");
    bases = Copies.list(bases, "bases");
    evidence = Copies.list(evidence, "evidence");
    refused = Copies.list(refused, "refused");
    reasons = Copies.list(reasons, "reasons");
    content = Copies.list(content, "content");
  }

  /**
   * What the duty was called in the period that is assessed.
   *
   * @param on the reference date, for a verdict without a period
   * @return the title of the law of the last day of the period
   */
  public LocalizedText title(LocalDate on) {
    Objects.requireNonNull(on, "on");
    return obligation.titleOn(period.map(DutyPeriod::to).orElse(on));
  }

  /**
   * Everything to consider before relying on the verdict.
   *
   * @return the reservations of all evidence that counts, each once
   */
  public List<Reason> reservations() {
    return evidence.stream().flatMap(item -> item.reservations().stream()).distinct().toList();
  }

  /**
   * How such duties are assessed: the reasons that many verdicts share, to be shown once.
   *
   * @return those of {@link #reasons()} whose code {@linkplain ReasonCode#isAboutMethod() is about
   *     the method}
   */
  public List<Reason> methods() {
    return reasons.stream().filter(reason -> reason.code().isAboutMethod()).toList();
  }

  /**
   * How this verdict came about, without how such duties are assessed.
   *
   * @return those of {@link #reasons()} that are no {@link #methods()}; first the one that decides
   */
  public List<Reason> ownReasons() {
    return reasons.stream().filter(reason -> !reason.code().isAboutMethod()).toList();
  }

  /**
   * The provisions that were applied, for display.
   *
   * @return each once, in the order of {@link #bases()}
   */
  public List<Provision> provisions() {
    return bases.stream().map(LegalBasis::provision).distinct().toList();
  }

  /**
   * A short description for logs.
   *
   * @return such as {@code MUN-TERM-REPORT 2021–2025: MET}
   */
  @Override
  public String toString() {
    return obligation.code() + period.map(time -> " " + time.name()).orElse("") + ": " + status;
  }

  /**
   * Returns a new builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this verdict.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a verdict. Not thread-safe. */
  public static final class Builder extends DutyAssessmentBuilder {
    /** A builder without values. */
    public Builder() {}
  }
}
