package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.internal.Timeline;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads the bundled tables of municipalities. A fault in a table stops the load with file, line and
 * remedy: half a register is worse than none.
 */
final class BundledRegister {

  private static final Edition EDITION = new Edition("2026.1", LocalDate.of(2026, 11, 21));

  private final SortedMap<MunicipalityCode, MunicipalityHistory> histories = new TreeMap<>();
  private final Map<RegionCode, Region> regions = new LinkedHashMap<>();
  private final Map<CountyCode, WellbeingServicesCounty> counties = new LinkedHashMap<>();
  private final List<MunicipalityChange> changes = new ArrayList<>();

  private BundledRegister() {}

  static MunicipalityRegister load() {
    BundledRegister data = new BundledRegister();
    data.readRegions(table("regions.csv"));
    data.readCounties(table("counties.csv"));
    data.readMunicipalities(table("municipalities.csv"));
    data.readTimelines(
        table("municipality-regions.csv"),
        "region",
        code -> known(data.regions, RegionCode.of(code), "regions.csv"),
        history -> history.regions);
    data.readTimelines(
        table("municipality-counties.csv"),
        "county",
        code -> known(data.counties, CountyCode.of(code), "counties.csv"),
        history -> history.counties);
    data.readTimelines(
        table("municipality-languages.csv"),
        "language",
        LanguageStatus::valueOf,
        history -> history.languages);
    data.readMergers(table("mergers.csv"));
    return new MunicipalityRegister(
        EDITION, data.histories, data.regions, data.counties, data.changes);
  }

  private static Table table(String file) {
    return Table.resource(BundledRegister.class, file);
  }

  private static <K, V> V known(Map<K, V> values, K key, String where) {
    V value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("it is not in " + where);
    }
    return value;
  }

  private static ValidityPeriod validity(Table.Row row) {
    LocalDate from = row.find("from", LocalDate::parse);
    LocalDate to = row.find("to", LocalDate::parse);
    if (from != null && to != null && to.isBefore(from)) {
      throw row.fault("to", to.toString(), "is before the first day " + from, "correct the days");
    }
    return ValidityPeriod.ofNullable(from, to);
  }

  private void readRegions(Table table) {
    for (Table.Row row : table.rows()) {
      Map<Language, String> names = new LinkedHashMap<>(TableValues.fiSv(row, "name").texts());
      String english = row.find("name_en", Function.identity());
      if (english != null) {
        names.put(Language.EN, english);
      }
      RegionCode code = row.get("code", RegionCode::of);
      regions.put(code, new Region(code, new LocalizedText(names), validity(row)));
    }
  }

  private void readCounties(Table table) {
    for (Table.Row row : table.rows()) {
      CountyCode code = row.get("code", CountyCode::of);
      counties.put(
          code,
          new WellbeingServicesCounty(
              code, TableValues.fiSvEn(row, "name"), row.get("established", LocalDate::parse)));
    }
  }

  /** The rows of one code follow each other: a row for each name that it had. */
  private void readMunicipalities(Table table) {
    Map<MunicipalityCode, Timeline<LocalizedText>> names = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      MunicipalityCode code = row.get("code", MunicipalityCode::of);
      add(
          row,
          names.computeIfAbsent(code, any -> new Timeline<>()),
          validity(row),
          TableValues.fiSv(row, "name"));
    }
    names.forEach(
        (code, timeline) -> {
          List<Timeline.Entry<LocalizedText>> entries = timeline.entries();
          Optional<LocalDate> first = entries.get(0).validity().from();
          Optional<LocalDate> last = entries.get(entries.size() - 1).validity().to();
          MunicipalityHistory history =
              new MunicipalityHistory(code, new ValidityPeriod(first, last));
          entries.forEach(entry -> history.names.add(entry.validity(), entry.value()));
          histories.put(code, history);
        });
  }

  private <T> void readTimelines(
      Table table,
      String column,
      Function<String, T> parser,
      Function<MunicipalityHistory, Timeline<T>> timeline) {
    for (Table.Row row : table.rows()) {
      MunicipalityHistory history = history(row, "code");
      ValidityPeriod validity = validity(row);
      T value = row.get(column, parser);
      if (value instanceof WellbeingServicesCounty county
          && validity.from().map(day -> day.isBefore(county.established())).orElse(true)) {
        throw row.fault(
            "from",
            validity.toString(),
            "begins before the county was established on " + county.established(),
            "begin on that day or later");
      }
      add(row, timeline.apply(history), validity, value);
    }
  }

  private static <T> void add(
      Table.Row row, Timeline<T> timeline, ValidityPeriod validity, T value) {
    try {
      timeline.add(validity, value);
    } catch (IllegalArgumentException e) {
      throw row.fault("from", validity.toString(), "overlaps", e.getMessage());
    }
  }

  private MunicipalityHistory history(Table.Row row, String column) {
    return row.get(
        column, code -> known(histories, MunicipalityCode.of(code), "municipalities.csv"));
  }

  private void readMergers(Table table) {
    for (Table.Row row : table.rows()) {
      LocalDate date = row.get("date", LocalDate::parse);
      MunicipalityHistory ended = history(row, "ended");
      if (!ended.life().to().equals(Optional.of(date.minusDays(1)))) {
        throw row.fault(
            "date",
            date.toString(),
            "is not the day after the last day of the municipality",
            "bring municipalities.csv and mergers.csv into agreement");
      }
      List<MunicipalityCode> successors = row.list("successors", MunicipalityCode::of);
      for (MunicipalityCode successor : successors) {
        MunicipalityHistory history = histories.get(successor);
        if (history == null || !history.life().contains(date)) {
          throw row.fault(
              "successors", successor.value(), "does not exist on " + date, "correct the code");
        }
      }
      changes.add(
          new MunicipalityChange(
              date,
              row.get("ended", MunicipalityCode::of),
              successors,
              row.get("kind", MunicipalityChange.Kind::valueOf),
              Optional.ofNullable(row.find("decision", StatuteId::parse))));
    }
  }
}
