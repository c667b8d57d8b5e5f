package io.github.kuntamalli.obligation;

import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import java.util.Objects;
import java.util.Set;

/**
 * Who bears a duty: a kind of authority, and among municipalities those of some regions, or all but
 * some.
 *
 * @param kind the kind of authority
 * @param regions if not empty, only municipalities of these regions
 * @param exceptRegions no municipality of these regions
 * @param except none of these municipalities
 */
public record Bearer(
    Kind kind,
    Set<RegionCode> regions,
    Set<RegionCode> exceptRegions,
    Set<MunicipalityCode> except) {

  /** A kind of authority that can bear a duty. */
  public enum Kind {
    /** A municipality. */
    MUNICIPALITY,
    /** A wellbeing services county. */
    COUNTY
  }

  /** The sets are copied. */
  public Bearer {
    Objects.requireNonNull(kind, "kind");
    regions = Set.copyOf(regions);
    exceptRegions = Set.copyOf(exceptRegions);
    except = Set.copyOf(except);
  }

  /**
   * Whether a municipality is among the bearers.
   *
   * @param municipality the municipality as it is on the day asked about
   * @return true if it bears the duty
   */
  public boolean includes(Municipality municipality) {
    RegionCode region = municipality.region().code();
    return kind == Kind.MUNICIPALITY
        && (regions.isEmpty() || regions.contains(region))
        && !exceptRegions.contains(region)
        && !except.contains(municipality.code());
  }
}
