package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The municipalities with the most residents on a day.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param size the requested number
 * @param day the reference date
 * @param members the municipalities; unknown if the data contain no count of the last turn of the
 *     year
 * @param lastKnown the last day with a count, if the members are unknown
 */
public record LargestMunicipalities(
    int size, LocalDate day, Stated<Members> members, Optional<LocalDate> lastKnown) {

  /**
   * The largest municipalities as far as the counts decide it. A municipality that later took in
   * another one may be known only together with it.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param countedOn the day of the counts
   * @param certain those that are certainly among the largest, regardless of unknown counts
   * @param possible those that may also be among the largest
   */
  public record Members(
      LocalDate countedOn, Set<MunicipalityCode> certain, Set<MunicipalityCode> possible) {

    /** The sets are copied, by code. */
    public Members {
      Objects.requireNonNull(countedOn, "countedOn");
      certain = Copies.sorted(certain, "certain");
      possible = Copies.sorted(possible, "possible");
    }
  }

  /**
   * The largest municipalities.
   *
   * @throws IllegalArgumentException if the size is not positive
   */
  public LargestMunicipalities {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(lastKnown, "lastKnown");
    if (size < 1) {
      throw InvalidValueException.of(
          "size-not-positive",
          "size: %d ei ole positiivinen luku; anna kuntien määräksi vähintään 1",
          "size: %d är inte ett positivt tal; begär minst en kommun",
          "size: %d is not positive; ask for one municipality or more",
          size);
    }
  }
}
