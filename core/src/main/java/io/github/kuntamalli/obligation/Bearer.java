package io.github.kuntamalli.obligation;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import java.util.Objects;
import java.util.Set;

/**
 * Who bears a duty: a kind of authority, and among municipalities those of some regions, or all but
 * some, and among counties some.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param kind the kind of authority
 * @param regions if not empty, only municipalities of these regions
 * @param exceptRegions no municipality of these regions
 * @param except none of these municipalities
 * @param only if not empty, only these municipalities
 * @param counties if not empty, only these counties
 */
public record Bearer(
    Kind kind,
    Set<RegionCode> regions,
    Set<RegionCode> exceptRegions,
    Set<MunicipalityCode> except,
    Set<MunicipalityCode> only,
    Set<CountyCode> counties) {

  /** A kind of authority that can bear a duty. */
  public enum Kind {
    /** A municipality. */
    MUNICIPALITY,
    /** A wellbeing services county. */
    COUNTY,
    /** The HUS joint authority. */
    HUS,
    /** Another body, such as an education provider; its duties are in the catalog to be read. */
    OTHER
  }

  /** The sets are copied. */
  public Bearer {
    Objects.requireNonNull(kind, "kind");
    regions = Copies.set(regions, "regions");
    exceptRegions = Copies.set(exceptRegions, "exceptRegions");
    except = Copies.set(except, "except");
    only = Copies.set(only, "only");
    counties = Copies.set(counties, "counties");
  }

  /**
   * All authorities of a kind.
   *
   * @param kind the kind of authority
   * @return the bearer
   */
  public static Bearer all(Kind kind) {
    return new Bearer(kind, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  /**
   * Whether a municipality is among the bearers.
   *
   * @param municipality the municipality as it is on the reference date
   * @return true if it bears the duty
   */
  public boolean includes(Municipality municipality) {
    RegionCode region = municipality.region().code();
    return kind == Kind.MUNICIPALITY
        && (regions.isEmpty() || regions.contains(region))
        && !exceptRegions.contains(region)
        && !except.contains(municipality.code())
        && (only.isEmpty() || only.contains(municipality.code()));
  }

  /**
   * Whether a county is among the bearers.
   *
   * @param county the county
   * @return true if it bears the duty
   */
  public boolean includes(CountyCode county) {
    Objects.requireNonNull(county, "county");
    return kind == Kind.COUNTY && (counties.isEmpty() || counties.contains(county));
  }
}
