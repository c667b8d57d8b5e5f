package io.github.kuntamalli.municipality;

import java.util.Objects;
import java.util.Optional;

/**
 * A municipality that a text may mean, and why.
 *
 * @param code its code
 * @param name the name or code that fits the text
 * @param reason why it fits
 * @param municipality its state on the day asked about; empty if its code was not in use then
 */
public record MunicipalityHit(
    MunicipalityCode code, String name, Reason reason, Optional<Municipality> municipality) {

  /** Why a municipality fits a text. */
  public enum Reason {
    /** The text is its code. */
    CODE,
    /** The text is its name on the day, in Finnish or Swedish. */
    NAME,
    /** The text is another spelling in use, such as a short form. */
    OTHER_NAME,
    /** The text was its name on an earlier day. */
    FORMER_NAME,
    /** The text is its name on a later day. */
    LATER_NAME,
    /** The text is the name of a municipality whose code was not in use on the day. */
    NAME_OF_OTHER_TIME
  }

  /** A hit. */
  public MunicipalityHit {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(municipality, "municipality");
  }
}
