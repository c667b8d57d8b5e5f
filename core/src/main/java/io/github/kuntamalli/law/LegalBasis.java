package io.github.kuntamalli.law;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.fact.Years;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A provision with the days on which it was in force.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param id a stable name given by the library, such as {@code B-612-6-3}
 * @param provision the place in the statute
 * @param validity the days on which it was in force
 * @param certainty the certainty of the text and the days
 * @param verifiedUntil the last day for which the text was checked; empty if it ended before and
 *     can no longer change
 */
public record LegalBasis(
    String id,
    Provision provision,
    ValidityPeriod validity,
    Certainty certainty,
    Optional<LocalDate> verifiedUntil) {

  /** A basis. */
  public LegalBasis {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(verifiedUntil, "verifiedUntil");
    verifiedUntil.ifPresent(day -> Years.require("verifiedUntil", day));
  }

  /** The hash of the id, which no two bases of a book share. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Whether a question about a day goes beyond what was checked.
   *
   * @param day the reference date
   * @return true if the day is later than {@link #verifiedUntil()}
   */
  public boolean isUnverifiedOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return verifiedUntil.isPresent() && day.isAfter(verifiedUntil.get());
  }
}
