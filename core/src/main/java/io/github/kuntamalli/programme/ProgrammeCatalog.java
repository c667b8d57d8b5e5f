package io.github.kuntamalli.programme;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.internal.ById;
import io.github.kuntamalli.internal.CatalogCells;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.measure.internal.FigureRows;
import io.github.kuntamalli.measure.internal.LinkRows;
import io.github.kuntamalli.network.NetworkCatalog;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Entries of all kinds by id. Immutable and thread-safe. */
public final class ProgrammeCatalog {

  private final Edition edition;
  private final ById<CatalogEntry> entries;

  private ProgrammeCatalog(Edition edition, ById<CatalogEntry> entries) {
    this.edition = Objects.requireNonNull(edition, "edition");
    this.entries = entries;
  }

  /**
   * The bundled catalog: what stands around the strategies and networks of the Association of
   * Finnish Municipalities and the promotion of welfare, and the glossary.
   *
   * @return the catalog; the same one at every call
   */
  public static ProgrammeCatalog standard() {
    return Standard.CATALOG;
  }

  /**
   * A catalog of given entries.
   *
   * @param edition the name of the catalog
   * @param entries the entries
   * @return the catalog
   * @throws IllegalArgumentException if two entries have one id
   */
  public static ProgrammeCatalog of(Edition edition, List<CatalogEntry> entries) {
    Objects.requireNonNull(entries, "entries");
    return new ProgrammeCatalog(edition, ById.of("entries", entries, CatalogEntry::id));
  }

  /**
   * This catalog and more entries; one with an id that is here takes its place.
   *
   * @param combined the name of the combined catalog
   * @param more the entries
   * @return the new catalog
   */
  public ProgrammeCatalog combinedWith(Edition combined, List<CatalogEntry> more) {
    Objects.requireNonNull(combined, "combined");
    Objects.requireNonNull(more, "more");
    return new ProgrammeCatalog(combined, entries.with(more));
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
  public List<CatalogEntry> entries() {
    return entries.all();
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
   * The glossary: the words of the field that are nothing but words here.
   *
   * @return the entries of the kind {@link CatalogEntryKind#TERM}
   */
  public List<CatalogEntry> glossary() {
    return entries(CatalogEntryKind.TERM);
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
   * @return the entry, or empty if the catalog does not hold it
   */
  public Optional<CatalogEntry> find(String id) {
    Objects.requireNonNull(id, "id");
    return entries.find(id);
  }

  /**
   * An entry by its id.
   *
   * @param id the id
   * @return the entry
   * @throws IllegalArgumentException if the catalog does not hold it; the message names the nearest
   */
  public CatalogEntry get(String id) {
    Objects.requireNonNull(id, "id");
    return entries.get(id);
  }

  private static final class Standard {
    static final ProgrammeCatalog CATALOG = load();

    private static ProgrammeCatalog load() {
      List<Table.Row> rows =
          Stream.of("entries.csv", "welfare-entries.csv", "glossary.csv")
              .flatMap(file -> Table.resource(ProgrammeCatalog.class, file).rows().stream())
              .toList();
      Set<String> ids = new HashSet<>();
      rows.forEach(row -> ids.add(row.text("id")));
      Map<String, List<Observation>> figures =
          FigureRows.read(
              Table.resource(ProgrammeCatalog.class, "figures.csv"), id -> known(ids, id));
      Map<String, List<DutyLink>> duties =
          LinkRows.read(
              Table.resource(ProgrammeCatalog.class, "duty-links.csv"), id -> known(ids, id));
      return of(
          new Edition("2026.1", LocalDate.of(2026, 11, 22)),
          rows.stream().map(row -> entry(row, ids, figures, duties)).toList());
    }

    private static CatalogEntry entry(
        Table.Row row,
        Set<String> ids,
        Map<String, List<Observation>> figures,
        Map<String, List<DutyLink>> duties) {
      String id = row.text("id");
      CatalogEntryKind kind = row.get("kind", CatalogEntryKind::valueOf);
      if (kind == CatalogEntryKind.TERM && row.cell("description_en").isEmpty()) {
        throw row.fault("description_en", "", "must not be empty for a term", "explain the term");
      }
      return new CatalogEntry(
          id,
          kind,
          CatalogCells.name(row),
          Optional.ofNullable(row.find("parent", parent -> known(ids, parent))),
          CatalogCells.text(row, "description"),
          CatalogCells.period(row),
          row.list("actors", ProgrammeCatalog::actor),
          row.list("networks", network -> NetworkCatalog.standard().get(network).id()),
          figures.getOrDefault(id, List.of()),
          CatalogCells.sources(row),
          duties.getOrDefault(id, List.of()),
          Extensions.none());
    }

    private static String known(Set<String> ids, String id) {
      if (!ids.contains(id)) {
        throw new IllegalArgumentException("there is no entry " + id);
      }
      return id;
    }
  }

  private static ActorId actor(String text) {
    ActorId actor = ActorId.parse(text);
    if (actor.organisation().isPresent()
        && NetworkCatalog.standard().findOrganisation(actor).isEmpty()) {
      throw new IllegalArgumentException(actor + " is not among the bundled organisations");
    }
    return actor;
  }
}
