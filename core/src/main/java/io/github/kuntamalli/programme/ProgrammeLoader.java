package io.github.kuntamalli.programme;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.CatalogCells;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.measure.internal.FigureRows;
import io.github.kuntamalli.measure.internal.LinkRows;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
    Map<String, List<ActorRole>> roles = roles(ids);
    Map<String, List<EntryStage>> stages = stages(ids);
    Map<String, String> numbers = numbers(ids);
    Map<String, List<StatuteId>> statutes = statutes(ids);
    Table calls = Table.resource(ProgrammeCatalog.class, "funding-calls.csv");
    Set<String> callIds = new HashSet<>();
    calls.rows().forEach(row -> callIds.add(row.text("id")));
    Set<String> funded = new HashSet<>(ids);
    funded.addAll(callIds);
    Map<String, List<LocalizedText>> purposes =
        texts(Table.resource(ProgrammeCatalog.class, "funding-purposes.csv"), funded);
    return ProgrammeCatalog.of(
        new Edition("2026.1", LocalDate.of(2026, 11, 22)),
        rows.stream()
            .map(
                row -> {
                  String id = row.text("id");
                  return entry(row, ids)
                      .figures(figures.getOrDefault(id, List.of()))
                      .duties(duties.getOrDefault(id, List.of()))
                      .roles(roles.getOrDefault(id, List.of()))
                      .stages(stages.getOrDefault(id, List.of()))
                      .number(Optional.ofNullable(numbers.get(id)))
                      .statutes(statutes.getOrDefault(id, List.of()))
                      .purposes(purposes.getOrDefault(id, List.of()))
                      .build();
                })
            .toList(),
        calls(
            calls,
            ids,
            purposes,
            texts(Table.resource(ProgrammeCatalog.class, "funding-conditions.csv"), callIds)));
  }

  private static List<FundingCall> calls(
      Table calls,
      Set<String> ids,
      Map<String, List<LocalizedText>> purposes,
      Map<String, List<LocalizedText>> conditions) {
    return calls.rows().stream()
        .map(
            row -> {
              String id = row.text("id");
              String instrument = row.get("instrument", one -> known(ids, one));
              return FundingCall.builder()
                  .id(id)
                  .name(CatalogCells.name(row))
                  .instrument(instrument)
                  .description(CatalogCells.text(row, "description"))
                  .opens(CatalogCells.date(row, "opens"))
                  .closes(CatalogCells.date(row, "closes"))
                  .amount(euros(row))
                  .shareAtMost(Optional.ofNullable(row.find("share_at_most", BigDecimal::new)))
                  .grantors(row.list("grantors", ProgrammeLoader::actor))
                  .applicants(row.list("applicants", Applicant::valueOf))
                  .jointly(Optional.ofNullable(row.find("jointly", Boolean::valueOf)))
                  .purposes(purposes.getOrDefault(id, List.of()))
                  .conditions(conditions.getOrDefault(id, List.of()))
                  .sources(CatalogCells.sources(row))
                  .build();
            })
        .toList();
  }

  private static Stated<BigDecimal> euros(Table.Row row) {
    BigDecimal euros = row.find("euros", BigDecimal::new);
    return euros == null ? Stated.unknown() : Stated.known(euros);
  }

  /** Texts by the id of the entry or call that they are of, which must be among the given ones. */
  static Map<String, List<LocalizedText>> texts(Table table, Set<String> ids) {
    Map<String, List<LocalizedText>> texts = new HashMap<>();
    for (Table.Row row : table.rows()) {
      texts
          .computeIfAbsent(row.get("of", id -> known(ids, id)), any -> new ArrayList<>())
          .add(TableValues.fiSvEn(row, "text"));
    }
    return texts;
  }

  private static Map<String, List<StatuteId>> statutes(Set<String> ids) {
    Map<String, List<StatuteId>> statutes = new HashMap<>();
    for (Table.Row row : Table.resource(ProgrammeCatalog.class, "statutes.csv").rows()) {
      statutes
          .computeIfAbsent(row.get("of", id -> known(ids, id)), any -> new ArrayList<>())
          .add(row.get("statute", StatuteId::parse));
    }
    return statutes;
  }

  private static CatalogEntry.Builder entry(Table.Row row, Set<String> ids) {
    CatalogEntryKind kind = row.get("kind", CatalogEntryKind::valueOf);
    if (kind == CatalogEntryKind.TERM && row.cell("description_en").isEmpty()) {
      throw row.fault("description_en", "", "must not be empty for a term", "explain the term");
    }
    CatalogEntry.Builder entry = CatalogEntry.builder();
    entry
        .id(row.text("id"))
        .kind(kind)
        .name(CatalogCells.name(row))
        .parent(Optional.ofNullable(row.find("parent", parent -> known(ids, parent))))
        .description(CatalogCells.text(row, "description"))
        .period(CatalogCells.period(row))
        .actors(row.list("actors", ProgrammeLoader::actor))
        .networks(row.list("networks", network -> NetworkCatalog.standard().get(network).id()))
        .sources(CatalogCells.sources(row));
    return entry;
  }

  private static Map<String, List<ActorRole>> roles(Set<String> ids) {
    Map<String, List<ActorRole>> roles = new HashMap<>();
    for (Table.Row row : Table.resource(ProgrammeCatalog.class, "roles.csv").rows()) {
      roles
          .computeIfAbsent(row.get("of", id -> known(ids, id)), any -> new ArrayList<>())
          .add(
              new ActorRole(
                  row.get("actor", ProgrammeLoader::actor),
                  row.get("role", ActorRole.Kind::valueOf),
                  CatalogCells.sources(row)));
    }
    return roles;
  }

  private static Map<String, List<EntryStage>> stages(Set<String> ids) {
    Map<String, List<EntryStage>> stages = new HashMap<>();
    for (Table.Row row : Table.resource(ProgrammeCatalog.class, "stages.csv").rows()) {
      stages
          .computeIfAbsent(row.get("of", id -> known(ids, id)), any -> new ArrayList<>())
          .add(
              new EntryStage(
                  row.get("stage", EntryStage.Kind::valueOf),
                  CatalogCells.period(row),
                  row.get("planned", Boolean::valueOf),
                  CatalogCells.text(row, "description"),
                  CatalogCells.sources(row)));
    }
    return stages;
  }

  private static Map<String, String> numbers(Set<String> ids) {
    Map<String, String> numbers = new HashMap<>();
    for (Table.Row row : Table.resource(ProgrammeCatalog.class, "publication-numbers.csv").rows()) {
      numbers.put(row.get("of", id -> known(ids, id)), row.text("number"));
    }
    return numbers;
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
