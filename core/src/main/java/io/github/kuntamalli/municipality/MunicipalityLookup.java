package io.github.kuntamalli.municipality;

import io.github.kuntamalli.internal.Copies;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text that somebody typed may mean.
 *
 * @param text the text
 * @param hits all municipalities that it fits, best first; several are never made one
 * @param nearest names that are most like it, if nothing fits; each shares more than half of its
 *     letters with the text
 * @param regions the regions of any time that the text is a name of
 * @param counties the wellbeing services counties that the text is a name of
 */
public record MunicipalityLookup(
    String text,
    List<MunicipalityHit> hits,
    List<String> nearest,
    List<Region> regions,
    List<WellbeingServicesCounty> counties) {

  /** The lists are copied. */
  public MunicipalityLookup {
    Objects.requireNonNull(text, "text");
    hits = Copies.list(hits, "hits");
    nearest = Copies.list(nearest, "nearest");
    regions = Copies.list(regions, "regions");
    counties = Copies.list(counties, "counties");
  }

  /**
   * The only hit.
   *
   * @return the hit, or empty if there is none or more than one
   */
  public Optional<MunicipalityHit> only() {
    return hits.size() == 1 ? Optional.of(hits.get(0)) : Optional.empty();
  }
}
