package io.github.kuntamalli.council;

import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The council terms of municipalities and counties, as data.
 *
 * <p>A municipality can have separate terms, as some have after a merger: {@link
 * #withTermsOf(MunicipalityCode, List)}. Immutable and thread-safe.
 *
 * <p>Not serializable.
 */
public final class CouncilTerms {

  /** Whose councils change together. */
  public enum Area {
    /** Municipalities of the mainland. */
    MAINLAND_MUNICIPALITIES,
    /** Municipalities of Åland. */
    ALAND_MUNICIPALITIES,
    /** Wellbeing services counties. */
    COUNTIES
  }

  private final Map<Area, List<CouncilTerm>> terms;
  private final Map<MunicipalityCode, List<CouncilTerm>> own;

  private CouncilTerms(
      Map<Area, List<CouncilTerm>> terms, Map<MunicipalityCode, List<CouncilTerm>> own) {
    this.terms = terms;
    this.own = own;
  }

  /**
   * The bundled terms, from the table {@code terms.csv}: 2009 to 2033, on Åland to 2031. Terms
   * whose days were computed are marked as such.
   *
   * @return the terms; the same at every call
   */
  public static CouncilTerms standard() {
    return Standard.TERMS;
  }

  /**
   * Terms of a caller's own.
   *
   * @param terms the terms by area, each list by date and without overlap
   * @return the terms
   * @throws IllegalArgumentException if two terms of one area overlap or are out of order
   */
  public static CouncilTerms of(Map<Area, List<CouncilTerm>> terms) {
    Map<Area, List<CouncilTerm>> copy = new EnumMap<>(Area.class);
    terms.forEach((area, list) -> copy.put(area, ordered(area.toString(), list)));
    return new CouncilTerms(copy, Map.of());
  }

  /**
   * The same terms, but for one municipality others.
   *
   * @param code the municipality
   * @param instead all its terms, by date and without overlap
   * @return the new terms
   * @throws IllegalArgumentException if two terms overlap or are out of order
   */
  public CouncilTerms withTermsOf(MunicipalityCode code, List<CouncilTerm> instead) {
    Objects.requireNonNull(instead, "instead");
    Map<MunicipalityCode, List<CouncilTerm>> more = new HashMap<>(own);
    more.put(code, ordered(code.toString(), instead));
    return new CouncilTerms(terms, Collections.unmodifiableMap(more));
  }

  private static List<CouncilTerm> ordered(String whose, List<CouncilTerm> list) {
    for (int i = 1; i < list.size(); i++) {
      if (!list.get(i).from().isAfter(list.get(i - 1).to())) {
        throw InvalidValueException.of(
            "terms-overlap",
            "terms: %s: %s alkava valtuustokausi on päällekkäinen edellisen kanssa, joka päättyy %s; järjestä kaudet niin, etteivät ne ole päällekkäin",
            "terms: %s: fullmäktigeperioden från %s överlappar den föregående, som slutar %s; ordna perioderna så att de inte överlappar",
            "terms: of %s, the term that begins on %s overlaps with the one before it, which ends on %s; arrange the terms so that they do not overlap",
            whose,
            list.get(i).from(),
            list.get(i - 1).to());
      }
    }
    return List.copyOf(list);
  }

  /**
   * The areas whose terms are known.
   *
   * @return the areas, in the order of {@link Area}
   */
  public Set<Area> areas() {
    return Collections.unmodifiableSet(terms.keySet());
  }

  /**
   * The terms of the municipalities that have separate terms.
   *
   * @return the terms by municipality, in the order of the codes; empty if none has its own
   */
  public SortedMap<MunicipalityCode, List<CouncilTerm>> ownTerms() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(own));
  }

  /**
   * The terms of a municipality: its own, if it has any, else those of its area.
   *
   * @param municipality the municipality
   * @return the terms, by date
   */
  public List<CouncilTerm> terms(Municipality municipality) {
    List<CouncilTerm> special = own.get(municipality.code());
    if (special != null) {
      return special;
    }
    return of(municipality.isOnAland() ? Area.ALAND_MUNICIPALITIES : Area.MAINLAND_MUNICIPALITIES);
  }

  /**
   * The terms of an area.
   *
   * @param area the area
   * @return the terms, by date; empty if none are known
   */
  public List<CouncilTerm> of(Area area) {
    Objects.requireNonNull(area, "area");
    return terms.getOrDefault(area, List.of());
  }

  /**
   * The term of a municipality that a day belongs to.
   *
   * @param municipality the municipality
   * @param day the day
   * @return the term, or empty if none is known for that day
   */
  public Optional<CouncilTerm> find(Municipality municipality, LocalDate day) {
    return terms(municipality).stream().filter(term -> term.period().contains(day)).findFirst();
  }

  private static final class Standard {
    static final CouncilTerms TERMS = CouncilTermLoader.load();
  }
}
