package io.github.kuntamalli.council;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.municipality.Authority;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One time that a body had a document before it (käsittely, behandling).
 *
 * @param body the body
 * @param authority whose body it is; empty means that of the only issuer of the document. In a
 *     joint document it has to be stated, because each council counts for its own municipality
 *     alone
 * @param date when; unknown if the source does not show it
 * @param section the number of the section in the minutes (pykälä, paragraf) without its sign, such
 *     as {@code 318}; empty if not shown
 * @param outcome what came of it
 * @param note what else the source says, in words
 */
@Value.Builder
@DomainStyle
public record Handling(
    DecidingBody body,
    Optional<Authority> authority,
    Stated<PartialDate> date,
    Optional<String> section,
    HandlingOutcome outcome,
    Optional<String> note) {

  /** A handling. */
  public Handling {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(date, "date");
  }

  /**
   * Whether it is known to have been held.
   *
   * @return false if it was only planned
   */
  public boolean isHeld() {
    return outcome != HandlingOutcome.PLANNED;
  }

  /**
   * Whether a council dealt with the document itself: approved or noted it, or had it before it
   * with an outcome that is not shown.
   *
   * @return false for boards and committees, for plans, and for a council that proposed, tabled,
   *     returned or gave a statement
   */
  public boolean isByCouncil() {
    return body.kind() == DecidingBody.Kind.COUNCIL
        && (outcome == HandlingOutcome.APPROVED
            || outcome == HandlingOutcome.NOTED
            || outcome == HandlingOutcome.UNKNOWN);
  }

  /**
   * A new builder.
   *
   * @return a builder whose date and outcome are unknown
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with the values of this handling.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a handling; date and outcome are unknown unless stated. Not thread-safe. */
  public static final class Builder extends HandlingBuilder {
    /** A builder whose date and outcome are unknown. */
    public Builder() {
      date(Stated.unknown());
      outcome(HandlingOutcome.UNKNOWN);
    }
  }
}
