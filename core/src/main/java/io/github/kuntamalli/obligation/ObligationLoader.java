package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Days;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.IntegratedPlan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Puts duties together from their tables. */
final class ObligationLoader {

  private final StatuteBook statutes;
  private final Function<ObligationTable, Table> tables;
  private final Map<String, Bearer.Kind> kinds = new LinkedHashMap<>();
  private final Map<String, LocalizedText> points = new LinkedHashMap<>();
  private final Map<String, ContentRequirement.ShownBy> shownBy = new LinkedHashMap<>();

  private ObligationLoader(StatuteBook statutes, Function<ObligationTable, Table> tables) {
    this.statutes = statutes;
    this.tables = tables;
  }

  static List<Obligation> bundled(String folder) {
    return load(
        StatuteBook.standard(),
        table -> Table.resource(ObligationCatalog.class, folder + table.fileName()));
  }

  static List<Obligation> load(StatuteBook statutes, Function<ObligationTable, Table> tables) {
    return new ObligationLoader(statutes, tables).load();
  }

  private List<Obligation> load() {
    Map<String, Obligation.Builder> builders = new LinkedHashMap<>();
    for (Table.Row row : tables.apply(ObligationTable.OBLIGATIONS).rows()) {
      String code = row.text("code");
      if (builders.put(code, head(row)) != null) {
        throw row.fault("code", code, "is repeated", "give every duty a code of its own");
      }
      kinds.put(code, row.get("authority", Bearer.Kind::valueOf));
    }
    for (Table.Row row : tables.apply(ObligationTable.POINTS).rows()) {
      points.put(row.text("point"), TableValues.fiSvEn(row, "title"));
      if (row.has("shown_by") && !row.cell("shown_by").isEmpty()) {
        shownBy.put(row.text("point"), row.get("shown_by", ContentRequirement.ShownBy::valueOf));
      }
    }
    addAll(ObligationTable.BASES, builders, (row, duty) -> duty.addBases(basis(row)));
    addAll(
        ObligationTable.OBLIGATION_POINTS,
        builders,
        (row, duty) -> duty.addContentRequirements(point(row)));
    addAll(
        ObligationTable.FORMER_TITLES,
        builders,
        (row, duty) ->
            duty.addFormerTitles(
                new FormerTitle(TableValues.fiSvEn(row, "title"), row.get("to", Days::parse))));
    addAll(ObligationTable.DETAILS, builders, ObligationLoader::detail);
    for (Table.Row row : tables.apply(ObligationTable.EXCLUSIONS).rows()) {
      Exclusion exclusion = exclusion(row);
      row.list("obligations", code -> known(builders, code))
          .forEach(duty -> duty.addExclusions(exclusion));
    }
    return builders.values().stream().map(Obligation.Builder::build).toList();
  }

  private void addAll(
      ObligationTable table,
      Map<String, Obligation.Builder> builders,
      BiConsumer<Table.Row, Obligation.Builder> add) {
    for (Table.Row row : tables.apply(table).rows()) {
      add.accept(row, row.get("obligation", code -> known(builders, code)));
    }
  }

  private static Obligation.Builder known(Map<String, Obligation.Builder> builders, String code) {
    Obligation.Builder duty = builders.get(code);
    if (duty == null) {
      throw new IllegalArgumentException(code + " is not in obligations.csv");
    }
    return duty;
  }

  private static Obligation.Builder head(Table.Row row) {
    return Obligation.builder()
        .code(row.get("code", ObligationCode::of))
        .title(TableValues.fiSvEn(row, "title"))
        .authority(row.get("authority", Bearer.Kind::valueOf))
        .frequency(row.get("frequency", Frequency::valueOf))
        .evidenceRequired(
            row.cell("evidence_required").isEmpty()
                ? EvidenceRequirement.NONE
                : row.get("evidence_required", EvidenceRequirement::valueOf))
        .scope(row.get("scope", ObligationScope::valueOf))
        .counterpart(
            row.cell("counterpart").isEmpty()
                ? Counterpart.ANY
                : row.get("counterpart", Counterpart::valueOf))
        .certainty(row.get("certainty", Certainty::valueOf))
        .titleByUs(!row.cell("title_by_us").isEmpty());
  }

  private ObligationBasis basis(Table.Row row) {
    return new ObligationBasis(
        row.get("basis", statutes::getBasis),
        new Bearer(
            Objects.requireNonNull(kinds.get(row.text("obligation"))),
            regions(row, "regions"),
            regions(row, "except_regions"),
            municipalities(row, "except"),
            municipalities(row, "only"),
            counties(row, "counties")),
        Optional.ofNullable(row.find("due", Days::parse)));
  }

  private ContentRequirement point(Table.Row row) {
    String code = row.text("point");
    LocalizedText title = points.get(code);
    if (title == null) {
      throw row.fault("point", code, "is not in content-points.csv", "add it with its titles");
    }
    return new ContentRequirement(
        code,
        title,
        days(row),
        municipalities(row, "only"),
        row.has("except") ? municipalities(row, "except") : Set.of(),
        row.get("need", ContentRequirement.Need::valueOf),
        row.get("certainty", Certainty::valueOf),
        Optional.ofNullable(row.find("basis", statutes::getBasis)),
        Optional.ofNullable(row.find("plan", IntegratedPlan.Kind::valueOf)),
        Optional.ofNullable(shownBy.get(code)));
  }

  private static ValidityPeriod days(Table.Row row) {
    LocalDate from = row.find("from", Days::parse);
    return row.cell("to").isEmpty()
        ? ValidityPeriod.ofNullable(from, null)
        : row.get("to", text -> ValidityPeriod.ofNullable(from, Days.parse(text)));
  }

  private static Exclusion exclusion(Table.Row row) {
    return new Exclusion(
        regions(row, "regions"),
        regions(row, "except_regions"),
        municipalities(row, "only"),
        municipalities(row, "except"),
        counties(row, "except_counties"),
        TableValues.fiSvEn(row, "why"),
        row.get("certainty", Certainty::valueOf));
  }

  private static void detail(Table.Row row, Obligation.Builder duty) {
    text(row, "bearer").ifPresent(duty::bearer);
    text(row, "addressee").ifPresent(duty::addressee);
    text(row, "recommended").ifPresent(duty::recommendedTime);
    text(row, "evidence").ifPresent(duty::shownBy);
    duty.addAllFollowedBy(row.list("followed_by", ObligationCode::of));
    duty.addAllReferences(row.list("references", ExternalReference::parse));
  }

  private static Optional<LocalizedText> text(Table.Row row, String name) {
    return row.cell(name + "_fi").isEmpty()
        ? Optional.empty()
        : Optional.of(TableValues.fiSvEn(row, name));
  }

  private static Set<RegionCode> regions(Table.Row row, String column) {
    return new LinkedHashSet<>(row.list(column, RegionCode::of));
  }

  private static Set<MunicipalityCode> municipalities(Table.Row row, String column) {
    return new LinkedHashSet<>(row.list(column, MunicipalityCode::of));
  }

  private static Set<CountyCode> counties(Table.Row row, String column) {
    return new LinkedHashSet<>(row.list(column, CountyCode::of));
  }
}
