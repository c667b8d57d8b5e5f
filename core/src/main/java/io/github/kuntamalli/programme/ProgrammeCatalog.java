package io.github.kuntamalli.programme;

import io.github.kuntamalli.fact.Catalog;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.internal.ById;
import io.github.kuntamalli.text.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Entries of all kinds and funding calls by id. Immutable and thread-safe.
 *
 * <p>Not serializable.
 */
public final class ProgrammeCatalog implements Catalog<String, CatalogEntry> {

  private final Edition edition;
  private final ById<CatalogEntry> entries;
  private final ById<FundingCall> calls;

  private ProgrammeCatalog(Edition edition, ById<CatalogEntry> entries, ById<FundingCall> calls) {
    this.edition = Objects.requireNonNull(edition, "edition");
    this.entries = entries;
    this.calls = calls;
    for (FundingCall call : calls.all()) {
      if (entries.find(call.id()).isPresent()) {
        throw InvalidValueException.of(
            "call-id-of-entry",
            "fundingCalls: tunnus %s on annettu sekä merkinnälle että haulle; anna haulle eri tunnus",
            "fundingCalls: beteckningen %s används både för en post och för en utlysning; ge utlysningen en annan beteckning",
            "fundingCalls: an entry and a funding call have the same id, %s; give the call another id",
            call.id());
      }
    }
  }

  /**
   * The bundled catalog: data related to the strategies and networks of the Association of Finnish
   * Municipalities and the promotion of welfare, and the glossary.
   *
   * @return the catalog; the same one at every call
   */
  public static ProgrammeCatalog standard() {
    return Standard.CATALOG;
  }

  /**
   * A catalog of given entries without funding calls.
   *
   * @param edition the name of the catalog
   * @param entries the entries
   * @return the catalog
   * @throws IllegalArgumentException if two entries have one id
   */
  public static ProgrammeCatalog of(Edition edition, List<CatalogEntry> entries) {
    return of(edition, entries, List.of());
  }

  /**
   * A catalog of given entries and funding calls.
   *
   * @param edition the name of the catalog
   * @param entries the entries
   * @param fundingCalls the funding calls
   * @return the catalog
   * @throws IllegalArgumentException if two of them have one id
   */
  public static ProgrammeCatalog of(
      Edition edition, List<CatalogEntry> entries, List<FundingCall> fundingCalls) {
    Objects.requireNonNull(entries, "entries");
    Objects.requireNonNull(fundingCalls, "fundingCalls");
    return new ProgrammeCatalog(
        edition,
        ById.of("entries", entries, CatalogEntry::id),
        ById.of("fundingCalls", fundingCalls, FundingCall::id));
  }

  /**
   * The entries and funding calls of this catalog and of another.
   *
   * @param edition the name of the new catalog
   * @param other the other catalog; what it contains follows what this one contains
   * @return the new catalog
   * @throws IllegalArgumentException if both contain one id
   */
  public ProgrammeCatalog combinedWith(Edition edition, ProgrammeCatalog other) {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(other, "other");
    return new ProgrammeCatalog(
        edition, entries.with(other.all()), calls.with(other.fundingCalls()));
  }

  /**
   * This catalog with one entry replaced.
   *
   * @param edition the name of the new catalog
   * @param entry the entry that takes the place of the one of its id
   * @return the new catalog
   * @throws IllegalArgumentException if the catalog contains none of that id
   */
  public ProgrammeCatalog withReplaced(Edition edition, CatalogEntry entry) {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(entry, "entry");
    return new ProgrammeCatalog(edition, entries.withReplaced(entry), calls);
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
   * All entries.
   *
   * @return the entries, in order
   */
  @Override
  public List<CatalogEntry> all() {
    return entries.all();
  }

  /**
   * The funding calls.
   *
   * @return the calls, in order
   */
  public List<FundingCall> fundingCalls() {
    return calls.all();
  }

  /**
   * A funding call by its id.
   *
   * @param id the id, such as {@code incentive-call-3}
   * @return the call, or empty if the catalog does not contain it
   */
  public Optional<FundingCall> findFundingCall(String id) {
    Objects.requireNonNull(id, "id");
    return calls.find(id);
  }

  /**
   * The entries of one kind.
   *
   * @param kind the kind
   * @return the entries, in order
   */
  public List<CatalogEntry> entries(CatalogEntryKind kind) {
    Objects.requireNonNull(kind, "kind");
    return entries.all().stream().filter(entry -> entry.kind() == kind).toList();
  }

  /**
   * The entries that belong to another directly.
   *
   * @param parent the id of the other
   * @return the entries, in order
   */
  public List<CatalogEntry> children(String parent) {
    Objects.requireNonNull(parent, "parent");
    return entries.all().stream()
        .filter(entry -> entry.parent().filter(parent::equals).isPresent())
        .toList();
  }

  /**
   * An entry by its id.
   *
   * @param id the id, such as {@code digione}
   * @return the entry, or empty if the catalog does not contain it
   */
  @Override
  public Optional<CatalogEntry> find(String id) {
    Objects.requireNonNull(id, "id");
    return entries.find(id);
  }

  /**
   * An entry by its id.
   *
   * @param id the id
   * @return the entry
   * @throws IllegalArgumentException if the catalog does not contain it; the message names the
   *     nearest
   */
  @Override
  public CatalogEntry get(String id) {
    Objects.requireNonNull(id, "id");
    return entries.get(id);
  }

  private static final class Standard {
    static final ProgrammeCatalog CATALOG = ProgrammeLoader.load();
  }
}
