package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Set;

/**
 * Municipalities that a duty never concerns, and why.
 *
 * @param regions if not empty, municipalities of these regions
 * @param exceptRegions if not empty, municipalities of all other regions
 * @param only if not empty, these municipalities
 * @param why the reason in Finnish, Swedish and English, with the section it rests on
 * @param certainty how surely that is so
 */
public record Exclusion(
    Set<RegionCode> regions,
    Set<RegionCode> exceptRegions,
    Set<MunicipalityCode> only,
    LocalizedText why,
    Certainty certainty) {

  /**
   * An exclusion.
   *
   * @throws IllegalArgumentException if it names nobody
   */
  public Exclusion {
    regions = Set.copyOf(regions);
    exceptRegions = Set.copyOf(exceptRegions);
    only = Set.copyOf(only);
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(certainty, "certainty");
    if (regions.isEmpty() && exceptRegions.isEmpty() && only.isEmpty()) {
      throw new IllegalArgumentException(
          "regions: an exclusion names regions or municipalities; this one would exclude everybody");
    }
  }

  /**
   * Whether a municipality is excluded.
   *
   * @param municipality the municipality as it is on the day asked about
   * @return true if the duty does not concern it
   */
  public boolean includes(Municipality municipality) {
    RegionCode region = municipality.region().code();
    return (regions.isEmpty() || regions.contains(region))
        && !exceptRegions.contains(region)
        && (only.isEmpty() || only.contains(municipality.code()));
  }
}
