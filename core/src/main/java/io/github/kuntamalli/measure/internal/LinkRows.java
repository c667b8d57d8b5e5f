package io.github.kuntamalli.measure.internal;

import io.github.kuntamalli.internal.CatalogCells;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.law.ObligationCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Links to duties in tables: {@code of,duty,source}, one link to a row. */
public final class LinkRows {

  private LinkRows() {}

  /**
   * The links of a table by what they are of.
   *
   * @param table the table
   * @param known answers the id if it is known, and throws if it is not
   * @return the links, in the order of the table
   */
  public static Map<String, List<DutyLink>> read(Table table, Function<String, String> known) {
    Map<String, List<DutyLink>> links = new HashMap<>();
    for (Table.Row row : table.rows()) {
      links
          .computeIfAbsent(row.get("of", known), any -> new ArrayList<>())
          .add(
              new DutyLink(
                  row.get("duty", ObligationCode::of), row.get("source", CatalogCells::source)));
    }
    return links;
  }
}
