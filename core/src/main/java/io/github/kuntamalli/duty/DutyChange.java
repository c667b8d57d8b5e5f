package io.github.kuntamalli.duty;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A duty that began, ended or was based on other provisions from a day on.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param date the first day of the new state
 * @param obligation the duty
 * @param kind the kind of change
 * @param cause whether the law changed or the authority did
 * @param before the bases on the day before; empty if it began
 * @param after the bases on the day itself; empty if it ended
 * @param differences how the new law differs from the old one, as far as the data show; empty if
 *     the authority changed and not the law
 * @param reason the change in one sentence
 */
public record DutyChange(
    LocalDate date,
    Obligation obligation,
    Kind kind,
    Cause cause,
    List<LegalBasis> before,
    List<LegalBasis> after,
    List<LawDifference> differences,
    Reason reason) {

  /** What happened to a duty. */
  public enum Kind {
    /** The authority had not had it before. */
    BEGUN,
    /** The authority has no longer had it since. */
    ENDED,
    /** The authority has it by other provisions than before. */
    CHANGED
  }

  /** Where a change comes from. */
  public enum Cause {
    /** A provision came into force or ceased to be. */
    LAW,
    /** The authority came into being, ended in a merger, or moved. */
    AUTHORITY
  }

  /** The lists are copied. */
  public DutyChange {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(obligation, "obligation");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(reason, "reason");
    before = Copies.list(before, "before");
    after = Copies.list(after, "after");
    differences = Copies.list(differences, "differences");
  }
}
