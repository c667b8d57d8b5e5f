package io.github.kuntamalli.law;

import io.github.kuntamalli.fact.Catalog;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.text.NearestWords;
import io.github.kuntamalli.text.Shortened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The statutes and legal bases that the library knows.
 *
 * <p>Immutable and thread-safe. The bundled book ({@link #standard()}) holds what the catalogs of
 * the library cite; it is no index of the statute collection.
 */
public final class StatuteBook implements Catalog<StatuteId, Statute> {

  private final Map<StatuteId, Statute> statutes;
  private final Map<String, LegalBasis> bases;
  private final Map<Integer, List<Statute>> byNumber = new HashMap<>();
  private final Map<Section, List<LegalBasis>> bySection = new HashMap<>();

  private record Section(StatuteId statute, String section) {}

  private StatuteBook(Map<StatuteId, Statute> statutes, Map<String, LegalBasis> bases) {
    this.statutes = statutes;
    this.bases = bases;
    for (Statute statute : statutes.values()) {
      byNumber.computeIfAbsent(statute.id().number(), any -> new ArrayList<>()).add(statute);
    }
    for (LegalBasis basis : bases.values()) {
      Section section = new Section(basis.provision().statute(), basis.provision().section());
      bySection.computeIfAbsent(section, any -> new ArrayList<>()).add(basis);
    }
  }

  /**
   * The bundled statutes and bases, from the tables {@code statutes.csv} and {@code bases.csv}.
   *
   * @return the book; the same one at every call
   */
  public static StatuteBook standard() {
    return Standard.BOOK;
  }

  /**
   * A book of given statutes and bases.
   *
   * @param statutes the statutes
   * @param bases the bases; each cites one of the statutes
   * @return the book
   * @throws IllegalArgumentException if a number or id is repeated, or a basis cites a statute that
   *     is not among them
   */
  public static StatuteBook of(List<Statute> statutes, List<LegalBasis> bases) {
    Map<StatuteId, Statute> byId = new LinkedHashMap<>();
    for (Statute statute : statutes) {
      if (byId.put(statute.id(), statute) != null) {
        throw new IllegalArgumentException(
            "statutes: %s is given twice; leave one out".formatted(statute.id()));
      }
    }
    Map<String, LegalBasis> byName = new LinkedHashMap<>();
    for (LegalBasis basis : bases) {
      if (!byId.containsKey(basis.provision().statute())) {
        throw new IllegalArgumentException(
            "bases: %s cites %s, which is not among the statutes; add the statute"
                .formatted(basis.id(), basis.provision().statute()));
      }
      if (byName.put(basis.id(), basis) != null) {
        throw new IllegalArgumentException(
            "bases: %s is given twice; leave one out".formatted(basis.id()));
      }
    }
    return new StatuteBook(byId, byName);
  }

  /**
   * All statutes.
   *
   * @return the statutes, in the order of the data
   */
  @Override
  public List<Statute> all() {
    return List.copyOf(statutes.values());
  }

  /**
   * All bases.
   *
   * @return the bases, in the order of the data
   */
  public List<LegalBasis> bases() {
    return List.copyOf(bases.values());
  }

  /**
   * A statute by its number.
   *
   * @param id the number
   * @return the statute, or empty if the book does not hold it
   */
  @Override
  public Optional<Statute> find(StatuteId id) {
    Objects.requireNonNull(id, "id");
    return Optional.ofNullable(statutes.get(id));
  }

  /**
   * A statute by its number.
   *
   * @param id the number
   * @return the statute
   * @throws IllegalArgumentException if the book does not contain it; the message names the nearest
   */
  @Override
  public Statute get(StatuteId id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "id: the book does not contain the statute %s; the nearest are %s"
                        .formatted(
                            id,
                            NearestWords.ranked(
                                    statutes.keySet().stream().map(StatuteId::toString).toList(),
                                    id.toString())
                                .stream()
                                .limit(3)
                                .toList())));
  }

  /**
   * The statutes and bases of this book and of another.
   *
   * @param other the other book; what it contains follows that of this one
   * @return the new book
   * @throws IllegalArgumentException if both contain one statute or one basis
   */
  public StatuteBook combinedWith(StatuteBook other) {
    List<Statute> all = new ArrayList<>(all());
    all.addAll(other.all());
    List<LegalBasis> allBases = new ArrayList<>(bases());
    allBases.addAll(other.bases());
    return of(all, allBases);
  }

  /**
   * A basis by its id.
   *
   * @param id the id, such as {@code B-612-6-3}
   * @return the basis
   * @throws IllegalArgumentException if the book does not hold it
   */
  public LegalBasis getBasis(String id) {
    LegalBasis basis = bases.get(Objects.requireNonNull(id, "id"));
    if (basis == null) {
      throw new IllegalArgumentException(
          "id: there is no legal basis \"%s\"; the nearest are %s"
              .formatted(
                  Shortened.of(id),
                  NearestWords.ranked(bases.keySet(), id).stream().limit(5).toList()));
    }
    return basis;
  }

  /**
   * The statutes with this number in other years: what a mistyped year may have meant.
   *
   * @param id the number as written, such as {@code 612/2024}
   * @return the statutes with the same running number, such as {@code 612/2021}; may be empty
   */
  public List<Statute> sameNumberOtherYear(StatuteId id) {
    return byNumber.getOrDefault(id.number(), List.of()).stream()
        .filter(statute -> !statute.id().equals(id))
        .toList();
  }

  /**
   * The last day on which a section was a basis in this book, if it no longer is.
   *
   * @param statute the statute
   * @param section the section
   * @return the last day; empty if the section still holds or the book has no basis in it
   */
  public Optional<LocalDate> lastDayOf(StatuteId statute, String section) {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    return outermost(statute, section, ValidityPeriod::to, Comparator.naturalOrder());
  }

  /**
   * The first day on which a section was a basis in this book.
   *
   * @param statute the statute
   * @param section the section
   * @return the first day; empty if it is not known or the book has no basis in the section
   */
  public Optional<LocalDate> firstDayOf(StatuteId statute, String section) {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    return outermost(statute, section, ValidityPeriod::from, Comparator.reverseOrder());
  }

  /** The outermost end of all bases in a section; empty if one of them is open on that side. */
  private Optional<LocalDate> outermost(
      StatuteId statute,
      String section,
      Function<ValidityPeriod, Optional<LocalDate>> endOf,
      Comparator<LocalDate> order) {
    Optional<LocalDate> outermost = Optional.empty();
    for (LegalBasis basis : bySection.getOrDefault(new Section(statute, section), List.of())) {
      Optional<LocalDate> end = endOf.apply(basis.validity());
      if (end.isEmpty()) {
        return Optional.empty();
      }
      if (outermost.isEmpty() || order.compare(end.get(), outermost.get()) > 0) {
        outermost = end;
      }
    }
    return outermost;
  }

  private static final class Standard {
    static final StatuteBook BOOK = StatuteLoader.load();
  }
}
