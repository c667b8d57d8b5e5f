package io.github.kuntamalli.municipality;

import io.github.kuntamalli.internal.Copies;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text that somebody typed may mean.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param text the text
 * @param matches all municipalities that match it, best first; several are never reduced to one
 * @param nearest the most similar names, if nothing matches; each shares more than half of its
 *     letters with the text
 * @param regions the regions of any time that the text is a name of
 * @param counties the wellbeing services counties that the text is a name of
 */
public record MunicipalitySearch(
    String text,
    List<MunicipalityMatch> matches,
    List<String> nearest,
    List<Region> regions,
    List<WellbeingServicesCounty> counties) {

  /** The lists are copied. */
  public MunicipalitySearch {
    Objects.requireNonNull(text, "text");
    matches = Copies.list(matches, "matches");
    nearest = Copies.list(nearest, "nearest");
    regions = Copies.list(regions, "regions");
    counties = Copies.list(counties, "counties");
  }

  /**
   * The only hit.
   *
   * @return the hit, or empty if there is none or more than one
   */
  public Optional<MunicipalityMatch> only() {
    return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
  }
}
