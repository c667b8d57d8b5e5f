package io.github.kuntamalli.council;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.internal.Days;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.law.StatuteId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the bundled terms from their table. */
final class CouncilTermLoader {

  private CouncilTermLoader() {}

  static CouncilTerms load() {
    Map<CouncilTerms.Area, List<CouncilTerm>> terms = new EnumMap<>(CouncilTerms.Area.class);
    for (Table.Row row : Table.resource(CouncilTerms.class, "terms.csv").rows()) {
      terms
          .computeIfAbsent(row.get("area", CouncilTerms.Area::valueOf), any -> new ArrayList<>())
          .add(
              new CouncilTerm(
                  row.get("from", Days::parse),
                  row.get("to", Days::parse),
                  row.list("statutes", StatuteId::parse),
                  row.get("certainty", Certainty::valueOf),
                  Optional.ofNullable(row.find("computed", CouncilTerm.Computed::valueOf))));
    }
    return CouncilTerms.of(terms);
  }
}
