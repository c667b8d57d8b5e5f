package io.github.kuntamalli.law;

import io.github.kuntamalli.fact.Catalog;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
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
 * <p>Immutable and thread-safe. The bundled book ({@link #standard()}) contains what the catalogs
 * of the library cite; it is no index of the statute collection.
 *
 * <p>Not serializable.
 */
public final class StatuteBook implements Catalog<StatuteId, Statute> {

  private final Map<StatuteId, Statute> statutes;
  private final Map<String, LegalBasis> bases;
  private final Map<Integer, List<Statute>> byNumber = new HashMap<>();
  private final Map<Section, List<LegalBasis>> bySection = new HashMap<>();

  private final List<Amendment> amendments;
  private final Map<StatuteId, List<Amendment>> amendmentsByStatute = new HashMap<>();
  private final Map<String, Reading> readings;

  private record Section(StatuteId statute, String section) {}

  private StatuteBook(
      Map<StatuteId, Statute> statutes,
      Map<String, LegalBasis> bases,
      List<Amendment> amendments,
      Map<String, Reading> readings) {
    this.statutes = statutes;
    this.bases = bases;
    this.amendments = amendments;
    this.readings = readings;
    for (Amendment amendment : amendments) {
      amendmentsByStatute
          .computeIfAbsent(amendment.statute(), any -> new ArrayList<>())
          .add(amendment);
    }
    for (Statute statute : statutes.values()) {
      byNumber.computeIfAbsent(statute.id().number(), any -> new ArrayList<>()).add(statute);
    }
    for (LegalBasis basis : bases.values()) {
      Section section = new Section(basis.provision().statute(), basis.provision().section());
      bySection.computeIfAbsent(section, any -> new ArrayList<>()).add(basis);
    }
  }

  /**
   * The bundled statutes, bases and known amendments, from the tables {@code statutes.csv}, {@code
   * bases.csv}, {@code wordings.csv} and {@code amendments.csv}.
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
    return of(statutes, bases, List.of());
  }

  /**
   * A book of given statutes, bases and amendments.
   *
   * @param statutes the statutes
   * @param bases the bases; each cites one of the statutes
   * @param amendments acts that are known to have amended one of the statutes
   * @return the book
   * @throws IllegalArgumentException if a number or id is repeated, or a basis or an amendment
   *     cites a statute that is not among them
   */
  public static StatuteBook of(
      List<Statute> statutes, List<LegalBasis> bases, List<Amendment> amendments) {
    return of(statutes, bases, amendments, Map.of());
  }

  static StatuteBook of(
      List<Statute> statutes,
      List<LegalBasis> bases,
      List<Amendment> amendments,
      Map<String, Reading> readings) {
    Map<StatuteId, Statute> byId = new LinkedHashMap<>();
    for (Statute statute : statutes) {
      if (byId.put(statute.id(), statute) != null) {
        throw InvalidValueException.of(
            "statute-repeated",
            "statutes: säädös %s on mainittu kahdesti; poista toinen",
            "statutes: författningen %s har angetts två gånger; ta bort den ena",
            "statutes: %s is given twice; remove one",
            statute.id());
      }
    }
    Map<String, LegalBasis> byName = new LinkedHashMap<>();
    for (LegalBasis basis : bases) {
      if (!byId.containsKey(basis.provision().statute())) {
        throw InvalidValueException.of(
            "basis-without-statute",
            "bases: %s viittaa säädökseen %s, jota ei ole säädösten joukossa; lisää säädös",
            "bases: %s hänvisar till författningen %s, som inte finns bland författningarna; lägg till den",
            "bases: %s cites %s, which is not among the statutes; add the statute",
            basis.id(),
            basis.provision().statute());
      }
      if (byName.put(basis.id(), basis) != null) {
        throw InvalidValueException.of(
            "basis-repeated",
            "bases: %s on mainittu kahdesti; poista toinen",
            "bases: %s har angetts två gånger; ta bort den ena",
            "bases: %s is given twice; remove one",
            basis.id());
      }
    }
    for (Amendment amendment : amendments) {
      if (!byId.containsKey(amendment.statute())) {
        throw InvalidValueException.of(
            "amendment-without-statute",
            "amendments: %s muuttaa säädöstä %s, jota ei ole säädösten joukossa; lisää säädös",
            "amendments: %s ändrar författningen %s, som inte finns bland författningarna; lägg till den",
            "amendments: %s amends %s, which is not among the statutes; add the statute",
            amendment.by(),
            amendment.statute());
      }
    }
    return new StatuteBook(byId, byName, List.copyOf(amendments), readings);
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
   * The acts that are known to have amended one of the statutes after its text was read.
   *
   * @return the amendments, in the order of the data
   */
  public List<Amendment> amendments() {
    return amendments;
  }

  /**
   * The acts that may have changed a basis by a day and whose wording was not read.
   *
   * @param basis the basis; its statute need not be in this book
   * @param day the reference date
   * @return the amendments that can be in force on the day, came after the text was verified and
   *     are not known to leave the section as it was; empty for a basis that has ended by then
   */
  public List<Amendment> unreadAmendments(LegalBasis basis, LocalDate day) {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(day, "day");
    if (!basis.isUnverifiedOn(day) || !basis.validity().contains(day)) {
      return List.of();
    }
    Provision provision = basis.provision();
    LocalDate verified = basis.verifiedUntil().orElseThrow();
    List<Amendment> ofStatute = amendmentsByStatute.getOrDefault(provision.statute(), List.of());
    List<Amendment> unread = new ArrayList<>();
    for (Amendment one : ofStatute) {
      if (one.state() == Amendment.State.NOT_READ
          && one.concerns(provision.section())
          && one.canBeInForceOn(day)
          && !isInForceBy(one, verified)
          && !isLeft(one, provision, ofStatute)) {
        unread.add(one);
      }
    }
    return List.copyOf(unread);
  }

  private static boolean isInForceBy(Amendment one, LocalDate day) {
    return one.inForce().isPresent() && !day.isBefore(one.inForce().get());
  }

  /** Whether the act of an amendment was read and leaves the section as it was. */
  private static boolean isLeft(Amendment one, Provision provision, List<Amendment> ofStatute) {
    for (Amendment read : ofStatute) {
      if (read.state() == Amendment.State.UNCHANGED
          && read.by().equals(one.by())
          && read.concerns(provision.section())) {
        return true;
      }
    }
    return false;
  }

  /**
   * From where the wording of a bundled basis comes.
   *
   * @param basis the id of the basis, such as {@code B-612-6-3-TERM}
   * @return the act that was read and the day of reading; empty if the book does not say
   */
  public Optional<Reading> findReading(String basis) {
    return Optional.ofNullable(readings.get(Objects.requireNonNull(basis, "basis")));
  }

  /**
   * A statute by its number.
   *
   * @param id the number
   * @return the statute, or empty if the book does not contain it
   */
  @Override
  public Optional<Statute> find(StatuteId id) {
    Objects.requireNonNull(id, "id");
    return Optional.ofNullable(statutes.get(id));
  }

  /**
   * A statute by its title.
   *
   * @param title the title in at least one language, in any case
   * @return the statute that has this title, or empty if none or several have it
   */
  public Optional<Statute> findByTitle(LocalizedText title) {
    Objects.requireNonNull(title, "title");
    List<Statute> found =
        statutes.values().stream()
            .filter(
                statute ->
                    title.texts().entrySet().stream()
                        .anyMatch(
                            text ->
                                statute
                                    .title()
                                    .find(text.getKey())
                                    .filter(own -> own.equalsIgnoreCase(text.getValue().strip()))
                                    .isPresent()))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
                    "id: the book does not contain the statute %s; %s"
                        .formatted(
                            id,
                            NearestWords.phrase(
                                statutes.keySet().stream().map(StatuteId::toString).toList(),
                                id.toString()))));
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
   * @throws IllegalArgumentException if the book does not contain it
   */
  public LegalBasis getBasis(String id) {
    LegalBasis basis = bases.get(Objects.requireNonNull(id, "id"));
    if (basis == null) {
      throw new IllegalArgumentException(
          "id: there is no legal basis \"%s\"; %s"
              .formatted(Shortened.of(id), NearestWords.phrase(bases.keySet(), id)));
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
   * @return the last day; empty if the section is still in force or the book has no basis in it
   */
  public Optional<LocalDate> lastDayOf(StatuteId statute, String section) {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    return outermost(ofSection(statute, section), ValidityPeriod::to, Comparator.naturalOrder());
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
    return outermost(ofSection(statute, section), ValidityPeriod::from, Comparator.reverseOrder());
  }

  private List<LegalBasis> ofSection(StatuteId statute, String section) {
    return bySection.getOrDefault(new Section(statute, section), List.of());
  }

  /** The outermost end of some bases; empty if one of them is open on that side. */
  private static Optional<LocalDate> outermost(
      List<LegalBasis> all,
      Function<ValidityPeriod, Optional<LocalDate>> endOf,
      Comparator<LocalDate> order) {
    Optional<LocalDate> outermost = Optional.empty();
    for (LegalBasis basis : all) {
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
