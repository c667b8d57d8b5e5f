package io.github.kuntamalli.measure.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.CatalogCells;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.measure.Exactness;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Observation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Figures in tables: {@code of,on,value,up_to,exactness,unit,name_fi,name_sv,name_en,sources}. */
public final class FigureRows {

  private FigureRows() {}

  /**
   * The figures of a table by whom they are of.
   *
   * @param table the table
   * @param known answers the id if it is known, and throws if it is not
   * @return the figures, in the order of the table
   */
  public static Map<String, List<Observation>> read(Table table, Function<String, String> known) {
    Map<String, List<Observation>> figures = new HashMap<>();
    for (Table.Row row : table.rows()) {
      figures
          .computeIfAbsent(row.get("of", known), any -> new ArrayList<>())
          .add(
              Observation.builder()
                  .indicator(IndicatorRef.of(TableValues.fiSvEn(row, "name")))
                  .on(row.get("on", PartialDate::parse))
                  .value(Stated.known(row.get("value", BigDecimal::new)))
                  .upTo(Optional.ofNullable(row.find("up_to", BigDecimal::new)))
                  .exactness(Optional.ofNullable(row.find("exactness", Exactness::valueOf)))
                  .unit(Optional.ofNullable(row.find("unit", String::strip)))
                  .sources(CatalogCells.sources(row))
                  .build());
    }
    return figures;
  }
}
