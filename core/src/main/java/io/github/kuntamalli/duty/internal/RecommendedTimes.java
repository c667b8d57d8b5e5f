package io.github.kuntamalli.duty.internal;

import io.github.kuntamalli.duty.RecommendedTime;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.text.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * When guidance or practice would have duties met, from {@code recommended-times.csv}. The days
 * that the law sets stand with the bases of the duties; the two never mix.
 */
final class RecommendedTimes {

  /** When a recommendation begins or ends, given the period of the duty. */
  private interface Anchor extends Function<DutyPeriod, LocalDate> {}

  private record Recommendation(
      Optional<Anchor> from,
      Optional<Anchor> to,
      LocalizedText text,
      Certainty certainty,
      Optional<URI> source) {}

  private final Map<ObligationCode, Recommendation> recommended;

  private RecommendedTimes(Map<ObligationCode, Recommendation> recommended) {
    this.recommended = recommended;
  }

  static RecommendedTimes standard() {
    return Standard.TIMES;
  }

  static RecommendedTimes parse(Table recommendations) {
    Map<ObligationCode, Recommendation> recommended = new HashMap<>();
    for (Table.Row row : recommendations.rows()) {
      Recommendation recommendation =
          new Recommendation(
              Optional.ofNullable(row.find("from", RecommendedTimes::anchor)),
              Optional.ofNullable(row.find("to", RecommendedTimes::anchor)),
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

  private static Anchor anchor(String text) {
    return switch (text) {
      case "START" -> DutyPeriod::from;
      case "END" -> DutyPeriod::to;
      default -> {
        MonthDay day = MonthDay.parse(text);
        yield period -> day.atYear(period.from().getYear());
      }
    };
  }

  /** The recommendation for a duty in a period, if there is one. */
  Optional<RecommendedTime> recommended(Obligation obligation, DutyPeriod period) {
    return Optional.ofNullable(recommended.get(obligation.code()))
        .map(
            time ->
                new RecommendedTime(
                    time.text(),
                    time.from().map(anchor -> anchor.apply(period)),
                    time.to().map(anchor -> anchor.apply(period)),
                    time.certainty(),
                    time.source()));
  }

  private static final class Standard {
    static final RecommendedTimes TIMES =
        parse(Table.resource(RecommendedTimes.class, "recommended-times.csv"));
  }
}
