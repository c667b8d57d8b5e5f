package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.Catalog;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.NearestWords;
import io.github.kuntamalli.welfare.DocumentPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The duties that an assessment covers, and related duties.
 *
 * <p>A catalog is data: a caller can read an own one from tables, combine it with another, replace
 * duties, or override what applies on some days. Immutable and thread-safe.
 *
 * <p>Not serializable.
 */
public final class ObligationCatalog implements Catalog<ObligationCode, Obligation> {

  /**
   * The last reference date for duties. The law of later days is unknown, and an answer for such a
   * day would list each of their yearly duties.
   */
  public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  private final Edition edition;
  private final Map<ObligationCode, Obligation> obligations;
  private final Map<Bearer.Kind, Map<EvidenceRequirement, Obligation>> byEvidence =
      new EnumMap<>(Bearer.Kind.class);
  private final Set<DocumentPart.Kind> parts = new HashSet<>();

  private ObligationCatalog(Edition edition, Map<ObligationCode, Obligation> obligations) {
    this.edition = edition;
    this.obligations = obligations;
    for (Obligation duty : obligations.values()) {
      byEvidence
          .computeIfAbsent(duty.authority(), any -> new EnumMap<>(EvidenceRequirement.class))
          .putIfAbsent(duty.evidenceRequired(), duty);
      duty.evidenceRequired().part().ifPresent(parts::add);
    }
  }

  /**
   * The bundled catalog: the duties of municipalities, counties and HUS to promote and report
   * welfare and health, and the duties related to them.
   *
   * @return the catalog; the same one at every call
   */
  public static ObligationCatalog standard() {
    return Standard.CATALOG;
  }

  /**
   * The bundled catalog of another field: the information-management model of act 906/2019. It can
   * be combined with {@link #standard()}.
   *
   * @return the catalog; the same one at every call
   */
  public static ObligationCatalog informationManagement() {
    return InformationManagement.CATALOG;
  }

  /**
   * A catalog of given duties.
   *
   * @param edition the name of the catalog, which every assessment repeats
   * @param obligations the duties, in the order of the answers
   * @return the catalog
   * @throws IllegalArgumentException if two duties have one code
   */
  public static ObligationCatalog of(Edition edition, List<Obligation> obligations) {
    Objects.requireNonNull(edition, "edition");
    Map<ObligationCode, Obligation> byCode = new LinkedHashMap<>();
    for (Obligation obligation : obligations) {
      if (byCode.put(obligation.code(), obligation) != null) {
        throw InvalidValueException.of(
            "duty-code-repeated",
            "obligations: kahdella velvoitteella on sama tunnus %s; anna toiselle eri tunnus",
            "obligations: två skyldigheter har samma beteckning, %s; ge den ena en annan beteckning",
            "obligations: two duties have the same code, %s; give one of them another code",
            obligation.code());
      }
    }
    return new ObligationCatalog(edition, byCode);
  }

  /**
   * A catalog read from a caller's own tables.
   *
   * @param edition the name of the catalog
   * @param tables the text of each table; one that is left out has no rows
   * @param statutes the book that contains the bases named in them
   * @return the catalog
   * @throws IllegalArgumentException if a table cannot be read; the message names table, line,
   *     column, value and remedy
   */
  public static ObligationCatalog of(
      Edition edition, Map<ObligationTable, String> tables, StatuteBook statutes) {
    Objects.requireNonNull(statutes, "statutes");
    return of(
        edition,
        ObligationLoader.load(
            statutes,
            table -> {
              String text = tables.get(table);
              return text == null
                  ? new Table(table.fileName(), List.of())
                  : Table.parse(table.fileName(), text);
            }));
  }

  /**
   * The edition of the catalog.
   *
   * @return for the bundled catalog {@code 2026.1}
   */
  public Edition edition() {
    return edition;
  }

  /**
   * All duties, demanded or not.
   *
   * @return the duties, in the order of the catalog
   */
  @Override
  public List<Obligation> all() {
    return List.copyOf(obligations.values());
  }

  /**
   * A duty by its code.
   *
   * @param code the code
   * @return the duty, or empty if the catalog does not contain it
   */
  @Override
  public Optional<Obligation> find(ObligationCode code) {
    Objects.requireNonNull(code, "code");
    return Optional.ofNullable(obligations.get(code));
  }

  /**
   * An obligation by its code.
   *
   * @param code the code
   * @return the obligation
   * @throws IllegalArgumentException if the catalog does not contain it; the message names the
   *     nearest
   */
  @Override
  public Obligation get(ObligationCode code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "code: there is no obligation %s; %s"
                        .formatted(
                            code,
                            NearestWords.phrase(
                                obligations.keySet().stream().map(ObligationCode::value).toList(),
                                code.value()))));
  }

  /**
   * Whether the evidence of any obligation is a part of a document of this kind, or the plan of one
   * group that such a part is.
   *
   * @param kind the kind of part
   * @return whether there is such an obligation
   */
  public boolean asksFor(DocumentPart.Kind kind) {
    Objects.requireNonNull(kind, "kind");
    return parts.contains(kind)
        || (kind.plan().isPresent()
            && obligations.values().stream()
                .anyMatch(duty -> duty.evidenceRequired().plan().equals(kind.plan())));
  }

  /**
   * The first obligation of a kind of authority that requires this evidence.
   *
   * @param kind the kind of authority
   * @param evidence the evidence that it requires
   * @return the obligation, or empty if the catalog contains none
   */
  public Optional<Obligation> find(Bearer.Kind kind, EvidenceRequirement evidence) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(evidence, "evidence");
    return Optional.ofNullable(byEvidence.getOrDefault(kind, Map.of()).get(evidence));
  }

  /**
   * The duties that fulfil a condition.
   *
   * @param edition the name of the new catalog
   * @param condition which duties to keep
   * @return the new catalog
   */
  public ObligationCatalog filter(Edition edition, Predicate<Obligation> condition) {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(condition, "condition");
    return of(edition, obligations.values().stream().filter(condition).toList());
  }

  /**
   * The duties of this catalog and of another.
   *
   * @param edition the name of the new catalog
   * @param other the other catalog; its duties follow those of this one
   * @return the new catalog
   * @throws IllegalArgumentException if both contain a duty with the same code
   */
  public ObligationCatalog combinedWith(Edition edition, ObligationCatalog other) {
    Objects.requireNonNull(edition, "edition");
    List<Obligation> all = new ArrayList<>(obligations.values());
    for (Obligation duty : other.obligations.values()) {
      if (obligations.containsKey(duty.code())) {
        throw new IllegalArgumentException(
            "other: both catalogs contain the duty %s; leave it out of one of them, or replace it on purpose"
                .formatted(duty.code()));
      }
      all.add(duty);
    }
    return of(edition, all);
  }

  /**
   * This catalog with one duty replaced.
   *
   * @param edition the name of the new catalog
   * @param duty the duty that takes the place of the one of its code
   * @return the new catalog
   * @throws IllegalArgumentException if the catalog contains no duty of that code
   */
  public ObligationCatalog withReplaced(Edition edition, Obligation duty) {
    Objects.requireNonNull(edition, "edition");
    require(duty.code(), "duty");
    Map<ObligationCode, Obligation> changed = new LinkedHashMap<>(obligations);
    changed.put(duty.code(), duty);
    return new ObligationCatalog(edition, changed);
  }

  /**
   * This catalog with other bases or points of content on some days.
   *
   * @param edition the name of the new catalog
   * @param overrides what applies instead
   * @return the new catalog
   * @throws IllegalArgumentException if the catalog contains no duty of a code, or two overrides of
   *     one duty have a day in common
   */
  public ObligationCatalog withOverrides(Edition edition, List<ObligationOverride> overrides) {
    Objects.requireNonNull(edition, "edition");
    Map<ObligationCode, Obligation> changed = new LinkedHashMap<>(obligations);
    for (int i = 0; i < overrides.size(); i++) {
      ObligationOverride override = overrides.get(i);
      require(override.code(), "overrides[" + i + "]");
      for (int j = 0; j < i; j++) {
        ObligationOverride earlier = overrides.get(j);
        if (earlier.code().equals(override.code()) && earlier.days().overlaps(override.days())) {
          throw new IllegalArgumentException(
              "overrides[%s]: the overrides of %s for %s and for %s have days in common; end the first before the second begins"
                  .formatted(i, override.code(), earlier.days(), override.days()));
        }
      }
      changed.computeIfPresent(override.code(), (code, duty) -> override.applyTo(duty));
    }
    return new ObligationCatalog(edition, changed);
  }

  private void require(ObligationCode code, String place) {
    if (!obligations.containsKey(code)) {
      throw new IllegalArgumentException(
          "%s: the catalog %s contains no duty %s; correct the code, or combine catalogs to add a duty"
              .formatted(place, edition.id(), code));
    }
  }

  private static final class Standard {
    static final ObligationCatalog CATALOG =
        of(new Edition("2026.1", LocalDate.of(2026, 11, 21)), ObligationLoader.bundled(""));
  }

  private static final class InformationManagement {
    static final ObligationCatalog CATALOG =
        of(
            new Edition("information-management-2026.1", LocalDate.of(2026, 11, 22)),
            ObligationLoader.bundled("information-management/"));
  }
}
