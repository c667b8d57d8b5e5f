package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Years;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A wellbeing services county (hyvinvointialue, välfärdsområde). The City of Helsinki organises the
 * same services itself and is no county; Åland has none.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param code its code
 * @param name its name in Finnish, Swedish and English
 * @param established the day on which it came into being
 */
public record WellbeingServicesCounty(CountyCode code, LocalizedText name, LocalDate established) {

  /** The day on which the first counties came into being (act 616/2021, section 1). */
  public static final LocalDate FIRST_ESTABLISHED = LocalDate.of(2021, 7, 1);

  /** The day from which the counties have had elected councils (act 616/2021, section 16). */
  public static final LocalDate COUNCILS_FROM = LocalDate.of(2022, 3, 1);

  /** A county. */
  public WellbeingServicesCounty {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(established, "established");
    Years.require("established", established);
  }
}
