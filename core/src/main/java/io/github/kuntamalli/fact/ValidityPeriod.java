package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is valid. Both ends belong to it; an end that is not stated is open.
 * Immutable and thread-safe.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param from the first day, or empty if it was valid before the data begin
 * @param to the last day, or empty if no end is known
 */
public record ValidityPeriod(Optional<LocalDate> from, Optional<LocalDate> to)
    implements Localizable, Serializable {

  private static final ValidityPeriod ALWAYS =
      new ValidityPeriod(Optional.empty(), Optional.empty());

  /**
   * A period between two days, either of which may be open.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public ValidityPeriod {
    if (from.isPresent()) {
      Years.require("from", from.get());
    }
    if (to.isPresent()) {
      Years.require("to", to.get());
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw InvalidValueException.of(
          "period-reversed",
          "to: kausi päättyy %s, ennen kuin se alkaa (%s); vaihda päivien järjestys tai korjaa päivät",
          "to: perioden slutar %s, innan den börjar (%s); byt ordning på datumen eller rätta dem",
          "to: the period ends on %s, before it begins on %s; swap or correct the dates",
          to.get(),
          from.get());
    }
  }

  /**
   * A period without beginning and end.
   *
   * @return the period
   */
  public static ValidityPeriod always() {
    return ALWAYS;
  }

  /**
   * A period with a first day and no known end.
   *
   * @param from the first day
   * @return the period
   */
  public static ValidityPeriod from(LocalDate from) {
    Objects.requireNonNull(from, "from");
    return new ValidityPeriod(Optional.of(from), Optional.empty());
  }

  /**
   * A period with both ends.
   *
   * @param from the first day
   * @param to the last day
   * @return the period
   */
  public static ValidityPeriod between(LocalDate from, LocalDate to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    return new ValidityPeriod(Optional.of(from), Optional.of(to));
  }

  /**
   * A period with ends that may be null, as tables have them.
   *
   * @param from the first day, or null
   * @param to the last day, or null
   * @return the period
   */
  public static ValidityPeriod ofNullable(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new ValidityPeriod(Optional.ofNullable(from), Optional.ofNullable(to));
  }

  /**
   * Whether a day belongs to the period.
   *
   * @param day the day
   * @return true if it does; first and last day included
   */
  public boolean contains(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return !(from.isPresent() && day.isBefore(from.get()))
        && !(to.isPresent() && day.isAfter(to.get()));
  }

  /**
   * Whether every day that a date can mean belongs to the period.
   *
   * @param date the date
   * @return true if it is inside for certain
   */
  public boolean contains(PartialDate date) {
    return contains(date.earliest()) && contains(date.latest());
  }

  /**
   * Whether two periods have a day in common.
   *
   * @param other the other period
   * @return true if they do
   */
  public boolean overlaps(ValidityPeriod other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  /**
   * Whether every day of the period belongs to one of some others. They may follow each other,
   * overlap and be in any order: {@code 2021-01-01} to {@code 2022-12-31} and {@code 2023-01-01}
   * onwards contain together every day of the winter 2022-2023.
   *
   * @param others the other periods
   * @return true if they leave no day out
   */
  public boolean isCoveredBy(Collection<ValidityPeriod> others) {
    Objects.requireNonNull(others, "others");
    LocalDate last = to.orElse(LocalDate.MAX);
    LocalDate open = from.orElse(LocalDate.MIN);
    while (true) {
      LocalDate reached = null;
      for (ValidityPeriod other : others) {
        if (other.contains(open)) {
          LocalDate end = other.to.orElse(LocalDate.MAX);
          reached = reached == null || end.isAfter(reached) ? end : reached;
        }
      }
      if (reached == null) {
        return false;
      }
      if (!reached.isBefore(last)) {
        return true;
      }
      open = reached.plusDays(1);
    }
  }

  private boolean endsBefore(ValidityPeriod other) {
    return to.isPresent() && other.from.isPresent() && to.get().isBefore(other.from.get());
  }

  /**
   * Whether some day that a date can mean belongs to the period.
   *
   * @param date the date
   * @return true if it may be inside
   */
  public boolean overlaps(PartialDate date) {
    Objects.requireNonNull(date, "date");
    return overlaps(date.earliest(), date.latest());
  }

  /**
   * Whether some day from one day to another belongs to the period.
   *
   * @param first the first day
   * @param last the last day, not before the first
   * @return true if it does
   */
  public boolean overlaps(LocalDate first, LocalDate last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    return !(from.isPresent() && last.isBefore(from.get()))
        && !(to.isPresent() && first.isAfter(to.get()));
  }

  /**
   * The days that two periods have in common.
   *
   * @param other the other period
   * @return the common period, or empty if there is none
   */
  public Optional<ValidityPeriod> intersection(ValidityPeriod other) {
    Optional<LocalDate> first = later(from, other.from);
    Optional<LocalDate> last = earlier(to, other.to);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      return Optional.empty();
    }
    return Optional.of(new ValidityPeriod(first, last));
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    return a.get().isAfter(b.get()) ? a : b;
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    return a.get().isBefore(b.get()) ? a : b;
  }

  /**
   * The period in words, such as {@code 1.1.2023–} in Finnish.
   *
   * @param language the language of the dates
   * @return the words, an open end left empty
   */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return from.map(day -> PartialDate.text(day, language)).orElse("")
        + "–"
        + to.map(day -> PartialDate.text(day, language)).orElse("");
  }

  /**
   * The two days with a slash, an open end as two dots.
   *
   * @return for example {@code 2023-01-01/..}
   */
  @Override
  public String toString() {
    return from.map(LocalDate::toString).orElse("..")
        + "/"
        + to.map(LocalDate::toString).orElse("..");
  }

  /** An optional day is not serializable. */
  private Object writeReplace() {
    return new Written(from.orElse(null), to.orElse(null));
  }

  /** A period in serialized form. */
  private record Written(@Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {
    private Object readResolve() {
      return ofNullable(from, to);
    }
  }
}
