package io.github.kuntamalli.duty;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A duty that has to be met once in a period, with the last day for it.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id a name that is the same in every run and language: {@code
 *     MUN-TERM-REPORT.municipality-837.2025-06-01}, the duty, the authority and the first day of
 *     the period, in letters, digits, hyphens and full stops
 * @param obligation the duty
 * @param period the year or council term in which it has to be met
 * @param bases the provisions in force on some day of the period; at least one
 * @param days the days of the period on which the duty applies: from 2023-01-01 for a plan of the
 *     term 2021–2025
 * @param legalDeadline the last day as the law sets it; empty if the law sets none, which is usual
 * @param latest the day by which it has to be done at the latest: the legal deadline, else, by
 *     interpretation, the last of its days
 * @param recommended the time that guidance or practice recommends, separate from what the law
 *     requires
 * @param recipient to whom the documents have to be delivered, as of the last of its days; empty
 *     for a duty without delivery
 * @param reasons the reasons for the dates, with the provision; also where the law leaves them open
 * @param nextStep what to do
 */
@Value.Builder
@DomainStyle
public record CalendarEntry(
    String id,
    Obligation obligation,
    DutyPeriod period,
    List<LegalBasis> bases,
    ValidityPeriod days,
    Optional<LocalDate> legalDeadline,
    LocalDate latest,
    Optional<RecommendedTime> recommended,
    Optional<Authority> recipient,
    List<Reason> reasons,
    Reason nextStep) {

  /**
   * An entry.
   *
   * @throws IllegalArgumentException if there is no basis
   */
  public CalendarEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(obligation, "obligation");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(legalDeadline, "legalDeadline");
    Objects.requireNonNull(latest, "latest");
    Objects.requireNonNull(recommended, "recommended");
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(nextStep, "nextStep");
    bases = Copies.list(bases, "bases");
    reasons = Copies.list(reasons, "reasons");
    if (bases.isEmpty()) {
      throw InvalidValueException.of(
          "entry-without-basis",
          "bases: merkintä %s ei perustu mihinkään säännökseen; nimeä vähintään yksi",
          "bases: posten %s grundar sig inte på någon bestämmelse; ange minst en",
          "bases: the entry %s is not based on any provision; name at least one",
          id);
    }
  }

  /**
   * The entry and its day, for a log or a debugger.
   *
   * @return for example {@code CalendarEntry[MUN-ANNUAL.municipality-837.2026-01-01, latest
   *     2026-12-31]}
   */
  @Override
  public String toString() {
    return "CalendarEntry[%s, latest %s]".formatted(id, latest);
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
   * Returns a builder with the values of this entry.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an entry. Not thread-safe. */
  public static final class Builder extends CalendarEntryBuilder {
    /** A builder without values. */
    public Builder() {}
  }
}
