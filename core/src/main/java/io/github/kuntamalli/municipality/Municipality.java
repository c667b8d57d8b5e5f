package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A municipality (kunta, kommun) as it was on one day.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param code its code
 * @param name its name in Finnish and Swedish on that day
 * @param region its region on that day
 * @param county its wellbeing services county on that day; empty before 2021-07-01, for Helsinki
 *     and on Åland
 * @param language its languages on that day; empty where the data do not show them (before 2013,
 *     for a municipality that still existed then; after 2032)
 * @param validity the days on which the code is in use; an open beginning means since before 2009
 * @param samiHomeland how much of it is in the Sámi homeland
 * @param statisticalGrouping its statistical grouping on that day; unknown in years whose
 *     classification the data do not contain
 */
@Value.Builder
@DomainStyle
public record Municipality(
    MunicipalityCode code,
    LocalizedText name,
    Region region,
    Optional<WellbeingServicesCounty> county,
    Optional<LanguageStatus> language,
    ValidityPeriod validity,
    SamiHomeland samiHomeland,
    Stated<StatisticalGrouping> statisticalGrouping) {

  /** The code of Helsinki (Helsingfors), to which special rules apply. */
  public static final MunicipalityCode HELSINKI = new MunicipalityCode("091");

  /** A municipality on a day. */
  public Municipality {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(county, "county");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(samiHomeland, "samiHomeland");
    Objects.requireNonNull(statisticalGrouping, "statisticalGrouping");
  }

  /**
   * Whether it is on Åland.
   *
   * @return true for the municipalities of the region of Åland
   */
  public boolean isOnAland() {
    return region.code().equals(Region.ALAND);
  }

  /**
   * The code and the name, for a log or a debugger.
   *
   * @return for example {@code Municipality[837 Tampere]}
   */
  @Override
  public String toString() {
    return "Municipality[%s %s]".formatted(code, name.text(Language.FI));
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of a municipality outside the Sámi homeland whose grouping is unknown
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this municipality.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Builds a municipality, outside the Sámi homeland and with an unknown grouping unless set. Not
   * thread-safe.
   */
  public static final class Builder extends MunicipalityBuilder {
    /** A builder with the defaults. */
    public Builder() {
      samiHomeland(SamiHomeland.NONE);
      statisticalGrouping(Stated.unknown());
    }
  }
}
