package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.municipality.fact.FactSource;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Makes a register of rows. Every fault of the rows is collected and reported at once, with file,
 * row and remedy; a register with a fault is refused, because an incomplete register would give
 * wrong answers.
 */
final class RegisterLoader {

  /** What a row refers to is read before it. */
  private static final List<RegisterTable> ORDER =
      List.of(
          RegisterTable.REGIONS,
          RegisterTable.COUNTIES,
          RegisterTable.MUNICIPALITIES,
          RegisterTable.MUNICIPALITY_REGIONS,
          RegisterTable.MUNICIPALITY_COUNTIES,
          RegisterTable.MUNICIPALITY_LANGUAGES,
          RegisterTable.SAMI_HOMELAND,
          RegisterTable.STATISTICAL_GROUPINGS,
          RegisterTable.OTHER_NAMES,
          RegisterTable.MERGERS);

  private final RegisterRows rows;
  private final Map<MunicipalityCode, MunicipalityHistory> histories = new HashMap<>(1024);
  private final Map<MunicipalityCode, Table.Row> lastRows = new HashMap<>();
  private final Map<RegionCode, Region> regions = new TreeMap<>();
  private final Map<CountyCode, WellbeingServicesCounty> counties = new TreeMap<>();
  private final List<MunicipalityChange> changes = new ArrayList<>();
  private final Map<String, FactSource> decidedSources = new HashMap<>();
  private final RegisterFaults faults = new RegisterFaults();
  private final RegisterCells cells = new RegisterCells();

  private RegisterLoader(RegisterRows rows) {
    this.rows = rows;
  }

  static MunicipalityRegister load(RegisterRows rows) {
    RegisterLoader loader = new RegisterLoader(rows);
    loader.read();
    LateFacts late = new LateFactsLoader(loader.histories.keySet(), loader.faults).load(rows);
    return loader.register(() -> rows, () -> late);
  }

  /**
   * The bundled register does not keep its rows; they are read again when they are needed, and
   * those that few questions need are read with the first of them.
   */
  static MunicipalityRegister bundled() {
    RegisterLoader loader = new RegisterLoader(RegisterRows.bundled(ORDER));
    loader.read();
    return loader.register(RegisterRows::bundled, loader::lateBundled);
  }

  private LateFacts lateBundled() {
    RegisterFaults of = new RegisterFaults();
    LateFacts late =
        new LateFactsLoader(histories.keySet(), of)
            .load(RegisterRows.bundled(LateFactsLoader.ORDER));
    of.refuse(rows.edition().id());
    return late;
  }

  private void read() {
    for (RegisterTable table : ORDER) {
      for (Table.Row row : rows.of(table)) {
        try {
          read(table, row);
        } catch (IllegalArgumentException e) {
          faults.of(table, row, e);
        }
      }
    }
    changes.sort(RegisterLoader::byDateAndCode);
    checkWhole();
  }

  private MunicipalityRegister register(Supplier<RegisterRows> source, Supplier<LateFacts> late) {
    faults.refuse(rows.edition().id());
    return new MunicipalityRegister(
        rows.edition(),
        source,
        late,
        rows.repairs(),
        new TreeMap<>(histories),
        regions,
        counties,
        changes);
  }

  private static int byDateAndCode(MunicipalityChange a, MunicipalityChange b) {
    int byDate = a.date().compareTo(b.date());
    return byDate != 0 ? byDate : a.ended().compareTo(b.ended());
  }

  /** A plain switch: a fresh JVM makes each lambda slowly, and here there would be dozens. */
  private void read(RegisterTable table, Table.Row row) {
    switch (table) {
      case REGIONS -> readRegion(row);
      case COUNTIES -> readCounty(row);
      case MUNICIPALITIES -> readMunicipality(row);
      case MUNICIPALITY_REGIONS ->
          RegisterCells.add(
              row,
              history(row, "code").regions,
              cells.validity(row),
              region(row),
              decided(table, row, "decision"));
      case MUNICIPALITY_COUNTIES -> readMunicipalityCounty(row);
      case MUNICIPALITY_LANGUAGES ->
          RegisterCells.add(
              row,
              history(row, "code").languages,
              cells.validity(row),
              RegisterCells.constant(row, "language", LanguageStatus.class),
              decided(table, row, "basis"));
      case SAMI_HOMELAND ->
          RegisterCells.add(
              row,
              history(row, "code").samiHomeland,
              ValidityPeriod.always(),
              RegisterCells.constant(row, "extent", SamiHomeland.class),
              table.plainSource());
      case STATISTICAL_GROUPINGS ->
          RegisterCells.add(
              row,
              history(row, "code").groupings,
              cells.validity(row),
              RegisterCells.constant(row, "grouping", StatisticalGrouping.class),
              RegisterCells.source(table, row));
      case OTHER_NAMES ->
          history(row, "code")
              .otherNames
              .add(
                  new AlternativeName(
                      row.get("language", Language::of), row.text("name"), row.text("note")));
      case MERGERS -> readMerger(row);
      default -> throw new IllegalStateException(table + " is read by another class");
    }
  }

  private Region region(Table.Row row) {
    Region region = regions.get(RegisterCells.regionCode(row, "region"));
    if (region == null) {
      throw RegisterCells.unknown(row, "region", RegisterTable.REGIONS);
    }
    return region;
  }

  private MunicipalityHistory history(Table.Row row, String column) {
    MunicipalityHistory history = histories.get(RegisterCells.code(row, column));
    if (history == null) {
      throw RegisterCells.unknown(row, column, RegisterTable.MUNICIPALITIES);
    }
    return history;
  }

  private FactSource decided(RegisterTable table, Table.Row row, String column) {
    String decision = row.cell(column);
    if (decision.isEmpty()) {
      return table.plainSource();
    }
    FactSource source = decidedSources.get(decision);
    if (source == null || !source.table().equals(table.source())) {
      source = new FactSource(table.source(), Optional.of(row.get(column, StatuteId::parse)));
      decidedSources.put(decision, source);
    }
    return source;
  }

  private void readRegion(Table.Row row) {
    RegionCode code = RegisterCells.regionCode(row, "code");
    Region region = new Region(code, TableValues.fiAndMore(row, "name"), cells.validity(row));
    if (regions.put(code, region) != null) {
      throw row.fault("code", code.value(), "is there twice", "leave one row out");
    }
  }

  private void readCounty(Table.Row row) {
    CountyCode code = RegisterCells.countyCode(row, "code");
    LocalDate established = RegisterCells.day(row, "established");
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
  private void readMunicipality(Table.Row row) {
    MunicipalityCode code = RegisterCells.code(row, "code");
    ValidityPeriod validity = cells.validity(row);
    MunicipalityHistory history = histories.get(code);
    if (history == null) {
      history = new MunicipalityHistory(code, validity);
      histories.put(code, history);
    } else {
      history.extendTo(validity.to());
    }
    lastRows.put(code, row);
    RegisterCells.add(
        row,
        history.names,
        validity,
        TableValues.fiAndMore(row, "name"),
        RegisterTable.MUNICIPALITIES.plainSource());
  }

  private void readMunicipalityCounty(Table.Row row) {
    WellbeingServicesCounty county = counties.get(RegisterCells.countyCode(row, "county"));
    if (county == null) {
      throw RegisterCells.unknown(row, "county", RegisterTable.COUNTIES);
    }
    ValidityPeriod validity = cells.validity(row);
    if (validity.from().isEmpty() || validity.from().get().isBefore(county.established())) {
      throw row.fault(
          "from",
          validity.toString(),
          "begins before the county was established on " + county.established(),
          "begin on that day or later");
    }
    RegisterCells.add(
        row,
        history(row, "code").counties,
        validity,
        county,
        RegisterTable.MUNICIPALITY_COUNTIES.plainSource());
  }

  private void readMerger(Table.Row row) {
    LocalDate date = RegisterCells.day(row, "date");
    MunicipalityHistory ended = history(row, "ended");
    if (!ended.life().to().equals(Optional.of(date.minusDays(1)))) {
      throw dependent(
          row.fault(
              "date",
              date.toString(),
              "is not the day after the last day of the municipality, which is "
                  + ended.life().to().map(LocalDate::toString).orElse("open"),
              "bring municipalities.csv and mergers.csv into agreement"),
          ended.code());
    }
    List<MunicipalityCode> successors = row.list("successors", MunicipalityCode::of);
    for (MunicipalityCode successor : successors) {
      MunicipalityHistory history = histories.get(successor);
      if (history == null || !history.life().contains(date)) {
        throw dependent(
            row.fault(
                "successors",
                successor.value(),
                history == null ? "never existed" : "does not exist on " + date,
                "correct the code"),
            successor);
      }
    }
    changes.add(
        new MunicipalityChange(
            date,
            ended.code(),
            successors,
            RegisterCells.constant(row, "kind", MunicipalityChange.Kind.class),
            Optional.ofNullable(row.find("decision", StatuteId::parse))));
  }

  private static IllegalArgumentException dependent(
      IllegalArgumentException fault, MunicipalityCode code) {
    return new RegisterFaults.Dependent(fault, RegisterTable.MUNICIPALITIES, code.value());
  }

  /** What no single row can show: gaps, and ends without a successor. */
  private void checkWhole() {
    Set<MunicipalityCode> merged = new HashSet<>();
    for (MunicipalityChange change : changes) {
      if (!merged.add(change.ended())) {
        faults.whole(
            change.ended().value(),
            new IllegalArgumentException(
                "mergers.csv: %s ends twice; leave one row out".formatted(change.ended())));
      }
    }
    for (MunicipalityHistory history : new TreeMap<>(histories).values()) {
      Table.Row row = Objects.requireNonNull(lastRows.get(history.code()));
      Optional<LocalDate> last = history.life().to();
      if (last.isPresent() && !merged.contains(history.code())) {
        faults.whole(
            history.code().value(),
            row.fault(
                "to",
                last.get().toString(),
                "ends a municipality that has no row in mergers.csv",
                "add its successors there"),
            RegisterTable.MUNICIPALITIES,
            RegisterTable.MERGERS);
      }
      LocalDate first = MunicipalityRegister.FIRST_DAY;
      if (history.life().from().isPresent() && history.life().from().get().isAfter(first)) {
        first = history.life().from().get();
      }
      checkGap(row, "name", history.names.firstGap(first, last), RegisterTable.MUNICIPALITIES);
      checkGap(
          row,
          "region",
          history.regions.firstGap(first, last),
          RegisterTable.MUNICIPALITIES,
          RegisterTable.MUNICIPALITY_REGIONS);
    }
  }

  private void checkGap(
      Table.Row row, String what, Optional<LocalDate> gap, RegisterTable... causes) {
    if (gap.isPresent()) {
      faults.whole(
          row.text("code"),
          row.fault(
              "code",
              row.text("code"),
              "has no " + what + " on " + gap.get() + " although it exists then",
              "complete the rows of its " + what),
          causes);
    }
  }
}
