package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.internal.CatalogCells;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.measure.internal.FigureRows;
import io.github.kuntamalli.measure.internal.LinkRows;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the bundled networks from their tables. */
final class NetworkLoader {

  private final Set<String> organisations = new HashSet<>();
  private final Set<String> networks = new HashSet<>();
  private final Map<String, List<StatedMembership>> memberships = new HashMap<>();
  private final Map<String, PreparatoryGroup> groups = new HashMap<>();
  private final Map<String, List<Observation>> figures = new HashMap<>();
  private final Map<String, List<DutyLink>> duties = new HashMap<>();
  private final Map<String, List<StrategyLink>> priorities = new HashMap<>();
  private final Map<String, List<StatedPeriod>> mandates = new HashMap<>();
  private final Map<String, List<LocalizedText>> subjects = new HashMap<>();

  private NetworkLoader() {}

  static NetworkCatalog load() {
    NetworkLoader tables = new NetworkLoader();
    Table organisations = table("organisations.csv");
    Table networks = table("networks.csv");
    organisations.rows().forEach(row -> tables.organisations.add(row.text("id")));
    networks.rows().forEach(row -> tables.networks.add(row.text("id")));
    table("memberships.csv").rows().forEach(tables::readMembership);
    table("preparatory-groups.csv").rows().forEach(tables::readGroup);
    Table structures = table("cooperation-structures.csv");
    Table roles = table("partner-roles.csv");
    tables.readLinks(structures, roles);
    tables.readSubjects();
    tables.figures.putAll(FigureRows.read(table("network-figures.csv"), tables::knownNetwork));
    return NetworkCatalog.of(
        new Edition("2026.1", LocalDate.of(2026, 11, 22)),
        networks.rows().stream().map(tables::network).toList(),
        organisations.rows().stream().map(tables::organisation).toList(),
        table("customer-groups.csv").rows().stream().map(tables::customerGroup).toList(),
        tables.structures(structures),
        roles.rows().stream().map(tables::partnerRole).toList());
  }

  private static Table table(String file) {
    return Table.resource(NetworkCatalog.class, file);
  }

  private String knownOrganisation(String id) {
    return known(organisations, id, "organisations.csv");
  }

  private String knownNetwork(String id) {
    return known(networks, id, "networks.csv");
  }

  private static String known(Set<String> ids, String id, String where) {
    if (!ids.contains(id)) {
      throw new IllegalArgumentException(id + " is not in " + where);
    }
    return id;
  }

  private ActorId actor(String text) {
    ActorId actor = ActorId.parse(text);
    actor.organisation().ifPresent(this::knownOrganisation);
    return actor;
  }

  private Organisation organisation(Table.Row row) {
    return new Organisation(
        row.text("id"),
        row.get("kind", OrganisationKind::valueOf),
        CatalogCells.name(row),
        Optional.ofNullable(row.find("parent", this::knownOrganisation)),
        CatalogCells.text(row, "description"),
        CatalogCells.period(row),
        CatalogCells.sources(row),
        subjects.getOrDefault(row.text("id"), List.of()),
        Extensions.none());
  }

  private void readSubjects() {
    for (Table.Row row : table("unit-subjects.csv").rows()) {
      subjects
          .computeIfAbsent(
              row.get("organisation", this::knownOrganisation), any -> new ArrayList<>())
          .add(TableValues.fiSvEn(row, "text"));
    }
  }

  private void readLinks(Table structures, Table roles) {
    Set<String> linked = new HashSet<>();
    networks.forEach(id -> linked.add("network:" + id));
    structures.rows().forEach(row -> linked.add("structure:" + row.text("id")));
    roles.rows().forEach(row -> linked.add("role:" + row.text("id")));
    duties.putAll(
        LinkRows.read(table("duty-links.csv"), id -> known(linked, id, "the tables of networks")));
    for (Table.Row row : table("priority-links.csv").rows()) {
      priorities
          .computeIfAbsent(row.get("network", this::knownNetwork), any -> new ArrayList<>())
          .add(
              new StrategyLink(
                  row.text("strategy"),
                  row.text("element"),
                  row.get("source", CatalogCells::source)));
    }
    for (Table.Row row : table("mandates.csv").rows()) {
      CatalogCells.sources(row);
      mandates
          .computeIfAbsent(row.get("network", this::knownNetwork), any -> new ArrayList<>())
          .add(CatalogCells.period(row));
    }
  }

  private void readMembership(Table.Row row) {
    memberships
        .computeIfAbsent(row.get("network", this::knownNetwork), any -> new ArrayList<>())
        .add(
            new StatedMembership(
                Optional.ofNullable(row.find("actor", this::actor)),
                CatalogCells.text(row, "group"),
                row.get("role", MembershipRole::valueOf),
                CatalogCells.period(row),
                CatalogCells.sources(row)));
  }

  private void readGroup(Table.Row row) {
    groups.put(
        row.get("network", this::knownNetwork),
        new PreparatoryGroup(
            Optional.of(CatalogCells.name(row)),
            row.list("members", this::actor),
            CatalogCells.text(row, "task"),
            CatalogCells.sources(row)));
  }

  private Network network(Table.Row row) {
    String id = row.text("id");
    return Network.builder()
        .id(id)
        .name(CatalogCells.name(row))
        .otherNames(row.list("other_names", NetworkLoader::otherName))
        .kinds(row.list("kinds", NetworkKind::valueOf))
        .life(CatalogCells.period(row))
        .hosts(row.list("hosts", this::actor))
        .funder(funder(row))
        .partners(row.list("partners", this::actor))
        .type(Optional.ofNullable(row.find("type", NetworkLoader::type)))
        .memberships(memberships.getOrDefault(id, List.of()))
        .preparatoryGroup(Optional.ofNullable(groups.get(id)))
        .figures(figures.getOrDefault(id, List.of()))
        .description(CatalogCells.text(row, "description"))
        .priorities(row.list("priorities", NetworkLoader::strategyLink))
        .addPriorities(priorities.getOrDefault(id, List.of()).toArray(StrategyLink[]::new))
        .duties(duties.getOrDefault("network:" + id, List.of()))
        .mandates(mandates.getOrDefault(id, List.of()))
        .sources(CatalogCells.sources(row))
        .build();
  }

  /** An actor, and after a bar what another source states: {@code a | b: annual report, 3.5}. */
  private Stated<ActorId> funder(Table.Row row) {
    Stated<ActorId> funder =
        row.find(
            "funder",
            text -> {
              String[] parts = text.split(" \\| ", -1);
              List<Stated.Alternative<ActorId>> others = new ArrayList<>();
              for (int i = 1; i < parts.length; i++) {
                int colon = parts[i].indexOf(": ");
                others.add(
                    new Stated.Alternative<>(
                        actor(parts[i].substring(0, colon)),
                        Optional.of(parts[i].substring(colon + 2))));
              }
              return new Stated.Known<>(actor(parts[0]), others);
            });
    return funder == null ? Stated.unknown() : funder;
  }

  /** A name, after a colon with the tag of its language: {@code sv:Nätverket}. */
  private static OtherName otherName(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new OtherName(text, Optional.empty())
        : new OtherName(
            text.substring(colon + 1), Optional.of(Language.of(text.substring(0, colon))));
  }

  private static TypeReference type(String text) {
    int slash = text.indexOf('/');
    return new TypeReference(text.substring(0, slash), text.substring(slash + 1));
  }

  /** {@code strategy/element @ document place}. */
  private static StrategyLink strategyLink(String text) {
    int slash = text.indexOf('/');
    int at = text.indexOf(" @ ");
    return new StrategyLink(
        text.substring(0, slash), text.substring(slash + 1, at), source(text.substring(at + 3)));
  }

  private static Source source(String text) {
    return CatalogCells.source(text);
  }

  private CustomerGroup customerGroup(Table.Row row) {
    return new CustomerGroup(
        row.text("id"),
        row.get("kind", CustomerKind::valueOf),
        CatalogCells.name(row),
        Optional.ofNullable(row.find("organisation", this::knownOrganisation)),
        row.list("networks", this::knownNetwork),
        CatalogCells.sources(row),
        Extensions.none());
  }

  private List<CooperationStructure> structures(Table table) {
    Set<String> ids = new HashSet<>();
    table.rows().forEach(row -> ids.add(row.text("id")));
    return table.rows().stream()
        .map(
            row ->
                new CooperationStructure(
                    row.text("id"),
                    row.get("kind", CooperationKind::valueOf),
                    CatalogCells.name(row),
                    Optional.ofNullable(
                        row.find("parent", id -> known(ids, id, "cooperation-structures.csv"))),
                    CatalogCells.text(row, "description"),
                    CatalogCells.sources(row),
                    Optional.empty(),
                    List.of(),
                    StatedPeriod.unknown(),
                    List.of(),
                    duties.getOrDefault("structure:" + row.text("id"), List.of()),
                    Extensions.none()))
        .toList();
  }

  private PartnerRole partnerRole(Table.Row row) {
    return new PartnerRole(
        row.text("id"),
        TableValues.fiSvEn(row, "actor"),
        TableValues.fiSvEn(row, "towards"),
        TableValues.fiSvEn(row, "action"),
        CatalogCells.sources(row),
        duties.getOrDefault("role:" + row.text("id"), List.of()),
        Optional.of(row.get("actor_kind", PartnerRole.Party::valueOf)),
        Optional.of(row.get("towards_kind", PartnerRole.Party::valueOf)),
        Optional.of(row.get("relation", PartnerRole.Relation::valueOf)),
        Extensions.none());
  }
}
