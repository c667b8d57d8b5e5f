package io.github.kuntamalli.duty.internal;

import io.github.kuntamalli.duty.LawDifference;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.law.StatuteId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the differences between the acts of 2010 and 2021 from their table. */
final class LawDifferenceLoader {

  private LawDifferenceLoader() {}

  static List<LawDifference> load() {
    return load(Table.resource(LawDifferences.class, "law-differences.csv"));
  }

  static List<LawDifference> load(Table table) {
    List<LawDifference> points = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Table.Row row : table.rows()) {
      if (!ids.add(row.text("id"))) {
        throw row.fault("id", row.text("id"), "is given twice", "give each point its own id");
      }
      points.add(
          new LawDifference(
              row.text("id"),
              row.list("obligations", ObligationCode::of),
              TableValues.fiSvEn(row, "point"),
              TableValues.fiSvEn(row, "before"),
              TableValues.fiSvEn(row, "after"),
              provision(row, "old"),
              provision(row, "new"),
              row.get("certainty", Certainty::valueOf)));
    }
    return List.copyOf(points);
  }

  /** A provision in three columns, such as {@code old_statute}; empty if there is none. */
  private static Optional<Provision> provision(Table.Row row, String which) {
    if (row.cell(which + "_statute").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Provision(
            row.get(which + "_statute", StatuteId::parse),
            Optional.ofNullable(row.find(which + "_chapter", Integer::valueOf)),
            row.text(which + "_section"),
            Optional.ofNullable(row.find(which + "_subsection", Integer::valueOf)),
            Optional.empty()));
  }
}
