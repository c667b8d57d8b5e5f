package io.github.kuntamalli.municipality;

import io.github.kuntamalli.internal.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the codes of regions in other systems from their table. */
final class CodeCrosswalkLoader {

  private static final List<Integer> NUTS_YEARS = List.of(2020, 2026);

  private CodeCrosswalkLoader() {}

  static CodeCrosswalk load() {
    Map<RegionCode, String> iso = new LinkedHashMap<>();
    Map<Integer, Map<RegionCode, String>> nuts = new LinkedHashMap<>();
    for (Table.Row row : Table.resource(CodeCrosswalk.class, "crosswalk-regions.csv").rows()) {
      RegionCode region = row.get("region", RegionCode::of);
      iso.put(region, row.text("iso_3166_2"));
      for (int year : NUTS_YEARS) {
        nuts.computeIfAbsent(year, any -> new LinkedHashMap<>())
            .put(region, row.text("nuts3_" + year));
      }
    }
    return new CodeCrosswalk(iso, nuts);
  }
}
