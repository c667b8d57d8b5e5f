package io.github.kuntamalli.validation;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.Provision;
import java.util.Objects;

/**
 * A provision on which a rule is based.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param provision the provision
 * @param validity the days on which it was in force; without ends if the rule states none
 */
public record RuleBasis(Provision provision, ValidityPeriod validity) {

  /** A basis. */
  public RuleBasis {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(validity, "validity");
  }
}
