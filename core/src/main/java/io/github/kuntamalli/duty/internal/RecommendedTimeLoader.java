package io.github.kuntamalli.duty.internal;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.obligation.DutyPeriod;
import java.net.URI;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the times that guidance recommends from their table. */
final class RecommendedTimeLoader {

  private RecommendedTimeLoader() {}

  static RecommendedTimes load() {
    return load(Table.resource(RecommendedTimes.class, "recommended-times.csv"));
  }

  static RecommendedTimes load(Table recommendations) {
    Map<ObligationCode, RecommendedTimes.Recommendation> recommended = new HashMap<>();
    for (Table.Row row : recommendations.rows()) {
      RecommendedTimes.Recommendation recommendation =
          new RecommendedTimes.Recommendation(
              Optional.ofNullable(row.find("from", RecommendedTimeLoader::anchor)),
              Optional.ofNullable(row.find("to", RecommendedTimeLoader::anchor)),
              TableValues.fiSvEn(row, "text"),
              row.get("certainty", Certainty::valueOf),
              Optional.ofNullable(row.find("source", URI::create)));
      codes(row, recommended.keySet()).forEach(code -> recommended.put(code, recommendation));
    }
    return new RecommendedTimes(recommended);
  }

  private static List<ObligationCode> codes(Table.Row row, Set<ObligationCode> known) {
    Set<ObligationCode> seen = new HashSet<>(known);
    List<ObligationCode> codes = row.list("obligations", ObligationCode::of);
    for (ObligationCode code : codes) {
      if (!seen.add(code)) {
        throw row.fault(
            "obligations", code.value(), "has a time already", "state one time for each duty");
      }
    }
    return codes;
  }

  private static RecommendedTimes.Anchor anchor(String text) {
    return switch (text) {
      case "START" -> DutyPeriod::from;
      case "END" -> DutyPeriod::to;
      default -> {
        MonthDay day = MonthDay.parse(text);
        yield period -> day.atYear(period.from().getYear());
      }
    };
  }
}
