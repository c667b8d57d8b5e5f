package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Days;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.internal.Timeline;
import io.github.kuntamalli.municipality.fact.EmploymentArea;
import io.github.kuntamalli.municipality.fact.FactSource;
import io.github.kuntamalli.municipality.fact.PopulationCount;
import io.github.kuntamalli.municipality.fact.TownStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the tables of {@link LateFacts}. */
final class LateFactsLoader {

  /** What a row refers to is read before it. */
  static final List<RegisterTable> ORDER =
      List.of(
          RegisterTable.POPULATIONS,
          RegisterTable.EMPLOYMENT_AREAS,
          RegisterTable.MUNICIPALITY_EMPLOYMENT_AREAS,
          RegisterTable.TOWN_STATUSES);

  private final Collection<MunicipalityCode> codes;
  private final RegisterFaults faults;
  private final RegisterCells cells = new RegisterCells();
  private final LateFacts facts = new LateFacts();
  private final Map<String, EmploymentArea> areas = new HashMap<>();
  private final Map<List<LocalDate>, LocalDate[]> columnDays = new HashMap<>();
  private final Map<MunicipalityCode, SortedMap<LocalDate, Integer>> counts = new HashMap<>();

  LateFactsLoader(Collection<MunicipalityCode> codes, RegisterFaults faults) {
    this.codes = codes;
    this.faults = faults;
  }

  LateFacts load(RegisterRows rows) {
    for (RegisterTable table : ORDER) {
      for (Table.Row row : rows.of(table)) {
        try {
          read(table, row);
        } catch (IllegalArgumentException e) {
          faults.of(table, row, e);
        }
      }
    }
    counts.forEach((code, counted) -> facts.add(code, PopulationSeries.of(counted)));
    return facts;
  }

  private void read(RegisterTable table, Table.Row row) {
    switch (table) {
      case POPULATIONS -> readPopulation(row);
      case EMPLOYMENT_AREAS -> readArea(row);
      case MUNICIPALITY_EMPLOYMENT_AREAS -> {
        EmploymentArea area = areas.get(row.text("area"));
        if (area == null) {
          throw RegisterCells.unknown(row, "area", RegisterTable.EMPLOYMENT_AREAS);
        }
        add(row, facts.employmentAreas(code(row)), area, RegisterCells.source(table, row));
      }
      default ->
          add(
              row,
              facts.townStatuses(code(row)),
              RegisterCells.constant(row, "status", TownStatus.class),
              RegisterCells.source(table, row));
    }
  }

  private MunicipalityCode code(Table.Row row) {
    MunicipalityCode code = RegisterCells.code(row, "code");
    if (!codes.contains(code)) {
      throw RegisterCells.unknown(row, "code", RegisterTable.MUNICIPALITIES);
    }
    return code;
  }

  private <T> void add(
      Table.Row row, Timeline<T, FactSource> timeline, T value, FactSource source) {
    ValidityPeriod validity = cells.validity(row);
    RegisterCells.add(row, timeline, validity, value, source);
  }

  private void readArea(Table.Row row) {
    CodeForm.EMPLOYMENT_AREA.require(row.text("code"));
    EmploymentArea area =
        new EmploymentArea(
            row.text("code"), TableValues.fiAndMore(row, "name"), cells.validity(row));
    if (areas.put(area.code(), area) != null) {
      throw row.fault("code", area.code(), "is there twice", "leave one row out");
    }
  }

  /** The bundled table has a column for each day, which thousands of rows would repeat. */
  private void readPopulation(Table.Row row) {
    MunicipalityCode code = code(row);
    if (row.has("on")) {
      LocalDate day = RegisterCells.day(row, "on");
      int residents = new PopulationCount(day, row.get("population", Integer::valueOf)).residents();
      if (counts.computeIfAbsent(code, any -> new TreeMap<>()).putIfAbsent(day, residents)
          != null) {
        throw row.fault("on", day.toString(), "is there twice", "leave one row out");
      }
      return;
    }
    List<LocalDate> days = new ArrayList<>();
    List<Integer> residents = new ArrayList<>();
    for (String column : row.columns().keySet()) {
      if (!column.equals("code") && !column.equals("borders_of")) {
        days.add(Days.parse(column));
        residents.add(row.get(column, Integer::valueOf));
      }
    }
    facts.add(
        code,
        new PopulationSeries(
            columnDays.computeIfAbsent(days, any -> days.toArray(new LocalDate[0])),
            residents.stream().mapToInt(Integer::intValue).toArray(),
            Optional.of(RegisterCells.day(row, "borders_of"))));
  }
}
