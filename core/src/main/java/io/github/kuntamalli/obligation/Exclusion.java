package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Set;

/**
 * Municipalities or counties that a duty never concerns, and why.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param regions if not empty, municipalities of these regions
 * @param exceptRegions if not empty, municipalities of all other regions
 * @param only if not empty, these municipalities
 * @param except if not empty, all municipalities but these
 * @param exceptCounties if not empty, all counties but these
 * @param reason the reason in Finnish, Swedish and English, with the section it is based on
 * @param certainty how surely that is so
 */
public record Exclusion(
    Set<RegionCode> regions,
    Set<RegionCode> exceptRegions,
    Set<MunicipalityCode> only,
    Set<MunicipalityCode> except,
    Set<CountyCode> exceptCounties,
    LocalizedText reason,
    Certainty certainty) {

  /**
   * An exclusion.
   *
   * @throws IllegalArgumentException if it names no authority
   */
  public Exclusion {
    regions = Copies.set(regions, "regions");
    exceptRegions = Copies.set(exceptRegions, "exceptRegions");
    only = Copies.set(only, "only");
    except = Copies.set(except, "except");
    exceptCounties = Copies.set(exceptCounties, "exceptCounties");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(certainty, "certainty");
    if (!namesMunicipalities(regions, exceptRegions, only, except) && exceptCounties.isEmpty()) {
      throw InvalidValueException.of(
          "exclusion-of-everybody",
          "regions: rajauksessa on nimettävä maakuntia, kuntia tai hyvinvointialueita; tämä sulkisi pois kaikki",
          "regions: en avgränsning ska ange landskap, kommuner eller välfärdsområden; denna skulle utesluta alla",
          "regions: an exclusion must name regions, municipalities or counties; this one would exclude all of them");
    }
  }

  private static boolean namesMunicipalities(
      Set<RegionCode> regions,
      Set<RegionCode> exceptRegions,
      Set<MunicipalityCode> only,
      Set<MunicipalityCode> except) {
    return !regions.isEmpty() || !exceptRegions.isEmpty() || !only.isEmpty() || !except.isEmpty();
  }

  /**
   * Whether a municipality is excluded.
   *
   * @param municipality the municipality as it is on the reference date
   * @return true if the duty does not concern it
   */
  public boolean includes(Municipality municipality) {
    RegionCode region = municipality.region().code();
    return namesMunicipalities(regions, exceptRegions, only, except)
        && (regions.isEmpty() || regions.contains(region))
        && !exceptRegions.contains(region)
        && (only.isEmpty() || only.contains(municipality.code()))
        && !except.contains(municipality.code());
  }

  /**
   * Whether a county is excluded.
   *
   * @param county the county
   * @return true if the duty does not concern it
   */
  public boolean includes(CountyCode county) {
    Objects.requireNonNull(county, "county");
    return !exceptCounties.isEmpty() && !exceptCounties.contains(county);
  }
}
