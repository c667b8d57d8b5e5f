package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Days;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.internal.Timeline;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a register of rows. Every fault of the rows is collected and told at once, with file, row
 * and remedy; a register with a fault is refused, because half a register is worse than none.
 */
final class RegisterLoader {

  private final RegisterRows rows;
  private final SortedMap<MunicipalityCode, MunicipalityHistory> histories = new TreeMap<>();
  private final Map<MunicipalityCode, Table.Row> lastRows = new HashMap<>();
  private final Map<RegionCode, Region> regions = new TreeMap<>();
  private final Map<CountyCode, WellbeingServicesCounty> counties = new TreeMap<>();
  private final List<MunicipalityChange> changes = new ArrayList<>();
  private final Map<RegisterTable, FactSource> plainSources = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private RegisterLoader(RegisterRows rows) {
    this.rows = rows;
  }

  static MunicipalityRegister load(RegisterRows rows) {
    return new RegisterLoader(rows).load(() -> rows);
  }

  /** The bundled register does not keep its rows; they are read again when they are asked for. */
  static MunicipalityRegister bundled() {
    return new RegisterLoader(RegisterRows.bundled()).load(RegisterRows::bundled);
  }

  private MunicipalityRegister load(Supplier<RegisterRows> source) {
    each(RegisterTable.REGIONS, this::readRegion);
    each(RegisterTable.COUNTIES, this::readCounty);
    readMunicipalities();
    timeline(
        RegisterTable.MUNICIPALITY_REGIONS,
        row -> row.get("region", code -> known(regions, RegionCode.of(code), "regions.csv")),
        history -> history.regions,
        "decision");
    each(RegisterTable.MUNICIPALITY_COUNTIES, this::readMunicipalityCounty);
    timeline(
        RegisterTable.MUNICIPALITY_LANGUAGES,
        row -> row.get("language", LanguageStatus::valueOf),
        history -> history.languages,
        "basis");
    each(
        RegisterTable.SAMI_HOMELAND,
        row ->
            add(
                row,
                history(row, "code").samiHomeland,
                ValidityPeriod.always(),
                row.get("extent", SamiHomeland::valueOf),
                source(RegisterTable.SAMI_HOMELAND)));
    timeline(
        RegisterTable.STATISTICAL_GROUPINGS,
        row -> row.get("grouping", StatisticalGrouping::valueOf),
        history -> history.groupings,
        null);
    each(RegisterTable.POPULATIONS, this::readPopulation);
    each(RegisterTable.OTHER_NAMES, this::readOtherName);
    each(RegisterTable.MERGERS, this::readMerger);
    changes.sort(
        Comparator.comparing(MunicipalityChange::date).thenComparing(MunicipalityChange::ended));
    checkWhole();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "the register %s has %d fault(s):%n%s"
              .formatted(
                  rows.edition().id(), faults.size(), String.join(System.lineSeparator(), faults)));
    }
    return new MunicipalityRegister(rows.edition(), source, histories, regions, counties, changes);
  }

  private void each(RegisterTable table, Consumer<Table.Row> read) {
    for (Table.Row row : rows.rows().get(table)) {
      try {
        read.accept(row);
      } catch (IllegalArgumentException e) {
        String place = row.table() + " line " + row.line();
        String message = String.valueOf(e.getMessage());
        faults.add(message.startsWith(place) ? message : place + ": " + message);
      }
    }
  }

  private static <K, V> V known(Map<K, V> values, K key, String where) {
    V value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("it is not in " + where);
    }
    return value;
  }

  private static ValidityPeriod validity(Table.Row row) {
    LocalDate from = row.find("from", Days::parse);
    LocalDate to = row.find("to", Days::parse);
    if (from != null && to != null && to.isBefore(from)) {
      throw row.fault("to", to.toString(), "is before the first day " + from, "correct the days");
    }
    return ValidityPeriod.ofNullable(from, to);
  }

  private FactSource source(RegisterTable table) {
    return plainSources.computeIfAbsent(
        table, any -> new FactSource(table.source(), Optional.empty()));
  }

  private void readRegion(Table.Row row) {
    RegionCode code = row.get("code", RegionCode::of);
    Region region = new Region(code, TableValues.fiAndMore(row, "name"), validity(row));
    if (regions.put(code, region) != null) {
      throw row.fault("code", code.value(), "is there twice", "leave one row out");
    }
  }

  private void readCounty(Table.Row row) {
    CountyCode code = row.get("code", CountyCode::of);
    LocalDate established = row.get("established", Days::parse);
    if (established.isBefore(WellbeingServicesCounty.FIRST_ESTABLISHED)) {
      throw row.fault(
          "established",
          established.toString(),
          "is before " + WellbeingServicesCounty.FIRST_ESTABLISHED + ", when counties began",
          "correct the day");
    }
    WellbeingServicesCounty county =
        new WellbeingServicesCounty(code, TableValues.fiSvEn(row, "name"), established);
    if (counties.put(code, county) != null) {
      throw row.fault("code", code.value(), "is there twice", "leave one row out");
    }
  }

  /**
   * A code has a row for each name that it had, by date; its life runs from the first to the last.
   */
  private void readMunicipalities() {
    Map<MunicipalityCode, Timeline<LocalizedText, FactSource>> names = new LinkedHashMap<>();
    each(
        RegisterTable.MUNICIPALITIES,
        row -> {
          MunicipalityCode code = row.get("code", MunicipalityCode::of);
          add(
              row,
              names.computeIfAbsent(code, any -> new Timeline<>()),
              validity(row),
              TableValues.fiAndMore(row, "name"),
              source(RegisterTable.MUNICIPALITIES));
          lastRows.put(code, row);
        });
    names.forEach(
        (code, timeline) -> {
          List<Timeline.Entry<LocalizedText, FactSource>> entries = timeline.entries();
          if (entries.isEmpty()) {
            return;
          }
          ValidityPeriod life =
              new ValidityPeriod(
                  entries.get(0).validity().from(),
                  entries.get(entries.size() - 1).validity().to());
          MunicipalityHistory history = new MunicipalityHistory(code, life);
          entries.forEach(
              entry -> history.names.add(entry.validity(), entry.value(), entry.source()));
          histories.put(code, history);
        });
  }

  private <T> void timeline(
      RegisterTable table,
      Function<Table.Row, T> value,
      Function<MunicipalityHistory, Timeline<T, FactSource>> timeline,
      @Nullable String decision) {
    each(
        table,
        row -> {
          StatuteId id = decision == null ? null : row.find(decision, StatuteId::parse);
          FactSource source =
              id == null ? source(table) : new FactSource(table.source(), Optional.of(id));
          add(row, timeline.apply(history(row, "code")), validity(row), value.apply(row), source);
        });
  }

  private static <T> void add(
      Table.Row row,
      Timeline<T, FactSource> timeline,
      ValidityPeriod validity,
      T value,
      FactSource source) {
    try {
      timeline.add(validity, value, source);
    } catch (IllegalArgumentException e) {
      throw row.fault("code", row.text("code"), "in " + validity, e.getMessage());
    }
  }

  private void readMunicipalityCounty(Table.Row row) {
    WellbeingServicesCounty county =
        row.get("county", code -> known(counties, CountyCode.of(code), "counties.csv"));
    ValidityPeriod validity = validity(row);
    if (validity.from().map(day -> day.isBefore(county.established())).orElse(true)) {
      throw row.fault(
          "from",
          validity.toString(),
          "begins before the county was established on " + county.established(),
          "begin on that day or later");
    }
    add(
        row,
        history(row, "code").counties,
        validity,
        county,
        source(RegisterTable.MUNICIPALITY_COUNTIES));
  }

  private void readPopulation(Table.Row row) {
    LocalDate day = row.get("on", Days::parse);
    PopulationCount count = new PopulationCount(day, row.get("population", Integer::valueOf));
    add(
        row,
        history(row, "code").populations,
        ValidityPeriod.between(day, day),
        count,
        source(RegisterTable.POPULATIONS));
  }

  private void readOtherName(Table.Row row) {
    history(row, "code")
        .otherNames
        .add(
            new MunicipalityHistory.Spelling(
                row.get("language", Language::of), row.text("name"), row.text("note")));
  }

  private MunicipalityHistory history(Table.Row row, String column) {
    return row.get(
        column, code -> known(histories, MunicipalityCode.of(code), "municipalities.csv"));
  }

  private void readMerger(Table.Row row) {
    LocalDate date = row.get("date", Days::parse);
    MunicipalityHistory ended = history(row, "ended");
    if (!ended.life().to().equals(Optional.of(date.minusDays(1)))) {
      throw row.fault(
          "date",
          date.toString(),
          "is not the day after the last day of the municipality, which is "
              + ended.life().to().map(LocalDate::toString).orElse("open"),
          "bring municipalities.csv and mergers.csv into agreement");
    }
    List<MunicipalityCode> successors = row.list("successors", MunicipalityCode::of);
    for (MunicipalityCode successor : successors) {
      MunicipalityHistory history = histories.get(successor);
      if (history == null || !history.life().contains(date)) {
        throw row.fault(
            "successors",
            successor.value(),
            history == null ? "never existed" : "does not exist on " + date,
            "correct the code");
      }
    }
    changes.add(
        new MunicipalityChange(
            date,
            ended.code(),
            successors,
            row.get("kind", MunicipalityChange.Kind::valueOf),
            Optional.ofNullable(row.find("decision", StatuteId::parse))));
  }

  /** What no single row can show: gaps, and ends without a successor. */
  private void checkWhole() {
    Set<MunicipalityCode> merged = new HashSet<>();
    changes.forEach(
        change -> {
          if (!merged.add(change.ended())) {
            faults.add("mergers.csv: %s ends twice; leave one row out".formatted(change.ended()));
          }
        });
    boolean rowsWereRead = faults.isEmpty();
    for (MunicipalityHistory history : histories.values()) {
      Table.Row row = lastRows.get(history.code());
      if (rowsWereRead && history.life().to().isPresent() && !merged.contains(history.code())) {
        faults.add(
            row.fault(
                    "to",
                    history.life().to().get().toString(),
                    "ends a municipality that has no row in mergers.csv",
                    "add its successors there")
                .getMessage());
      }
      LocalDate first =
          history
              .life()
              .from()
              .filter(day -> day.isAfter(MunicipalityRegister.FIRST_DAY))
              .orElse(MunicipalityRegister.FIRST_DAY);
      history.names.firstGap(first, history.life().to()).ifPresent(day -> gap(row, "name", day));
      if (rowsWereRead) {
        history
            .regions
            .firstGap(first, history.life().to())
            .ifPresent(day -> gap(row, "region", day));
      }
    }
  }

  private void gap(Table.Row row, String what, LocalDate day) {
    faults.add(
        row.fault(
                "code",
                row.text("code"),
                "has no " + what + " on " + day + " although it exists then",
                "complete the rows of its " + what)
            .getMessage());
  }
}
