package io.github.kuntamalli.strategy;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.internal.CatalogCells;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.MeasureAssessment;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.measure.SustainabilityDimension;
import io.github.kuntamalli.text.PublishedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the bundled strategies from their tables. */
final class StrategyLoader {

  private final Map<String, List<StrategicElement>> elements = new HashMap<>();
  private final Map<String, List<Measure>> measures = new HashMap<>();
  private final Map<String, List<MeasureAssessment>> assessments = new HashMap<>();
  private final Map<String, PublishedName> measureLists = new HashMap<>();
  private final Map<String, List<StrategyVersion>> versions = new LinkedHashMap<>();
  private final Set<String> versionIds = new HashSet<>();
  private final Links links;

  private StrategyLoader(Table links) {
    this.links = Links.of(links);
  }

  static StrategyCatalog load() {
    return load(table("links.csv"));
  }

  /** The bundled strategies with given links between their parts and other things. */
  static StrategyCatalog load(Table links) {
    StrategyLoader tables = new StrategyLoader(links);
    Table versions = table("versions.csv");
    versions.rows().forEach(row -> tables.versionIds.add(row.text("id")));
    Table elements = table("elements.csv");
    elements.rows().forEach(tables::readElement);
    elements.rows().forEach(tables::checkParent);
    table("measures.csv").rows().forEach(tables::readMeasure);
    for (Table.Row row : table("measure-lists.csv").rows()) {
      tables.measureLists.put(row.get("version", tables::knownVersion), CatalogCells.name(row));
    }
    table("assessments.csv").rows().forEach(tables::readAssessment);
    links.rows().forEach(tables::checkLink);
    versions.rows().forEach(tables::readVersion);
    return StrategyCatalog.of(
        new Edition("2026.1", LocalDate.of(2026, 11, 22)),
        table("strategies.csv").rows().stream().map(tables::strategy).toList());
  }

  /** What a link of the table leads from and to. */
  private enum LinkKind {
    RELATED(true, false),
    ENTRY(true, true),
    GOAL(false, true),
    NETWORK(false, true),
    CONTINUES(false, true),
    PARTNER(false, true),
    PART_OF(false, true);

    private final boolean ofElements;
    private final boolean ofMeasures;

    LinkKind(boolean ofElements, boolean ofMeasures) {
      this.ofElements = ofElements;
      this.ofMeasures = ofMeasures;
    }
  }

  /** What elements and measures lead to, by version, id and kind of link. */
  private record Links(Map<List<Object>, List<String>> targets) {

    static Links of(Table table) {
      Map<List<Object>, List<String>> targets = new HashMap<>();
      for (Table.Row row : table.rows()) {
        CatalogCells.sources(row);
        targets
            .computeIfAbsent(
                List.of(row.text("version"), row.text("of"), row.get("kind", LinkKind::valueOf)),
                any -> new ArrayList<>())
            .add(row.text("target"));
      }
      return new Links(targets);
    }

    List<String> targets(String version, String of, LinkKind kind) {
      return targets.getOrDefault(List.of(version, of, kind), List.of());
    }
  }

  private static Table table(String file) {
    return Table.resource(StrategyCatalog.class, file);
  }

  private void readElement(Table.Row row) {
    elements
        .computeIfAbsent(row.get("version", this::knownVersion), any -> new ArrayList<>())
        .add(
            new StrategicElement(
                row.text("id"),
                row.get("kind", ElementKind::valueOf),
                CatalogCells.name(row),
                Optional.ofNullable(row.find("parent", String::strip)),
                Optional.ofNullable(row.find("list", String::strip)),
                CatalogCells.text(row, "content"),
                row.list("continues", String::strip),
                CatalogCells.sources(row),
                links.targets(row.text("version"), row.text("id"), LinkKind.RELATED),
                links.targets(row.text("version"), row.text("id"), LinkKind.ENTRY),
                List.of()));
  }

  private String knownVersion(String version) {
    if (!versionIds.contains(version)) {
      throw new IllegalArgumentException("there is no version " + version);
    }
    return version;
  }

  /** A link of something that the version does not have would be left out without a word. */
  private void checkLink(Table.Row row) {
    String version = row.get("version", this::knownVersion);
    LinkKind kind = row.get("kind", LinkKind::valueOf);
    row.get(
        "of",
        of -> {
          boolean element =
              kind.ofElements
                  && elements.getOrDefault(version, List.of()).stream()
                      .anyMatch(one -> one.id().equals(of));
          boolean measure =
              kind.ofMeasures
                  && measures.getOrDefault(version, List.of()).stream()
                      .anyMatch(one -> one.id().filter(of::equals).isPresent());
          if (!element && !measure) {
            throw new IllegalArgumentException(
                "version %s has no %s for a link of kind %s".formatted(version, of, kind));
          }
          return of;
        });
  }

  private void checkParent(Table.Row row) {
    String version = row.text("version");
    links
        .targets(version, row.text("id"), LinkKind.RELATED)
        .forEach(related -> known(version, related));
    row.find("parent", parent -> known(version, parent));
  }

  private String known(String version, String element) {
    if (elements.getOrDefault(version, List.of()).stream()
        .noneMatch(one -> one.id().equals(element))) {
      throw new IllegalArgumentException("version " + version + " has no element " + element);
    }
    return element;
  }

  private void readMeasure(Table.Row row) {
    String version = row.get("version", this::knownVersion);
    String id = row.text("id");
    Measure.Builder measure =
        Measure.builder()
            .id(id)
            .name(TableValues.fiSvEn(row, "name"))
            .goals(row.list("goals", goal -> known(version, goal)))
            .addGoals(
                links.targets(version, id, LinkKind.GOAL).stream()
                    .map(goal -> known(version, goal))
                    .toArray(String[]::new))
            .networks(row.list("networks", String::strip))
            .addNetworks(links.targets(version, id, LinkKind.NETWORK).toArray(String[]::new))
            .duties(row.list("duties", ObligationCode::of))
            .continues(links.targets(version, id, LinkKind.CONTINUES))
            .partners(
                links.targets(version, id, LinkKind.PARTNER).stream().map(ActorId::parse).toList())
            .entries(links.targets(version, id, LinkKind.ENTRY))
            .sources(CatalogCells.sources(row));
    Optional.ofNullable(row.find("dimension", SustainabilityDimension::valueOf))
        .ifPresent(measure::dimension);
    Optional.ofNullable(row.find("schedule", CatalogCells::span)).ifPresent(measure::schedule);
    links.targets(version, id, LinkKind.PART_OF).stream().findFirst().ifPresent(measure::partOf);
    measures.computeIfAbsent(version, any -> new ArrayList<>()).add(measure.build());
  }

  private void readAssessment(Table.Row row) {
    assessments
        .computeIfAbsent(row.get("version", this::knownVersion), any -> new ArrayList<>())
        .add(
            MeasureAssessment.builder()
                .on(row.get("on", PartialDate::parse))
                .conclusion(TableValues.fiSvEn(row, "conclusion"))
                .assessor(new ResponsibleParty(TableValues.fiSvEn(row, "assessor")))
                .build());
  }

  private void readVersion(Table.Row row) {
    String id = row.text("id");
    StrategyVersion.Builder version =
        StrategyVersion.builder()
            .id(id)
            .name(CatalogCells.name(row))
            .supersedes(Optional.ofNullable(row.find("supersedes", String::strip)))
            .statedPeriod(Optional.ofNullable(row.find("stated", CatalogCells::span)))
            .approved(CatalogCells.date(row, "approved"))
            .validity(CatalogCells.period(row))
            .elements(elements.getOrDefault(id, List.of()))
            .partialKinds(row.list("partial_kinds", ElementKind::valueOf))
            .measures(measures.getOrDefault(id, List.of()))
            .measuresName(Optional.ofNullable(measureLists.get(id)))
            .measureAssessments(assessments.getOrDefault(id, List.of()))
            .sources(CatalogCells.sources(row));
    versions.computeIfAbsent(row.text("strategy"), any -> new ArrayList<>()).add(version.build());
  }

  private Strategy strategy(Table.Row row) {
    return new Strategy(
        row.text("id"),
        CatalogCells.name(row),
        Optional.ofNullable(row.find("owner", ActorId::parse)),
        Optional.ofNullable(row.find("replaces", String::strip)),
        versions.getOrDefault(row.text("id"), List.of()),
        List.of(),
        CatalogCells.sources(row),
        Extensions.none());
  }
}
