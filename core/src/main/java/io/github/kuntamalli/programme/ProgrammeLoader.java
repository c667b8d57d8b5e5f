package io.github.kuntamalli.programme;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Extensions;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the bundled entries from their tables. */
final class ProgrammeLoader {

  private ProgrammeLoader() {}

  static ProgrammeCatalog load() {
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
    return ProgrammeCatalog.of(
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
        row.list("actors", ProgrammeLoader::actor),
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

  private static ActorId actor(String text) {
    ActorId actor = ActorId.parse(text);
    if (actor.organisation().isPresent()
        && NetworkCatalog.standard().findOrganisation(actor).isEmpty()) {
      throw new IllegalArgumentException(actor + " is not among the bundled organisations");
    }
    return actor;
  }
}
