package io.github.kuntamalli.duty;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.text.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A duty that an authority had on a day.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param obligation the duty
 * @param bases the provisions by which it had the duty on that day, each with who bears it; at
 *     least one, and more than one where two laws apply at once
 * @param period the period in which the duty has to be met and which ran on that day; empty if the
 *     duty has no periods, such as a continuous one, or the council term of the day is not known
 */
public record ApplicableDuty(
    Obligation obligation, List<ObligationBasis> bases, Optional<DutyPeriod> period) {

  /**
   * A duty.
   *
   * @throws IllegalArgumentException if there is no basis
   */
  public ApplicableDuty {
    Objects.requireNonNull(obligation, "obligation");
    Objects.requireNonNull(period, "period");
    bases = Copies.list(bases, "bases");
    if (bases.isEmpty()) {
      throw InvalidValueException.of(
          "duty-without-basis",
          "bases: velvoite %s perustuu aina säännökseen; nimeä vähintään yksi",
          "bases: skyldigheten %s grundar sig alltid på en bestämmelse; ange minst en",
          "bases: the duty %s is always based on a provision; name at least one",
          obligation.code());
    }
  }
}
