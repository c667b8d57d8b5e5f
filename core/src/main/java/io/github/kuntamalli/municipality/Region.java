package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/**
 * A region (maakunta, landskap): 19 of them today. Not to be confused with a wellbeing services
 * county, nor with the counties that were planned in 2016–2019 under the same Finnish word.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param code its code
 * @param name its name in Finnish and Swedish, and in English where a published one is known
 * @param validity the days on which it exists
 */
public record Region(RegionCode code, LocalizedText name, ValidityPeriod validity) {

  /** The region of Uusimaa (Nyland). */
  public static final RegionCode UUSIMAA = new RegionCode("01");

  /** Åland (Ahvenanmaa), which has its own laws in these matters. */
  public static final RegionCode ALAND = new RegionCode("21");

  /** A region. */
  public Region {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(validity, "validity");
  }
}
