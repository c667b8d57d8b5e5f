package io.github.kuntamalli.duty.internal;

import io.github.kuntamalli.duty.RecommendedTime;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.text.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * When guidance or practice would have duties met, from {@code recommended-times.csv}. The days
 * that the law sets are given with the bases of the duties; the two never mix.
 */
final class RecommendedTimes {

  /** When a recommendation begins or ends, given the period of the duty. */
  interface Anchor extends Function<DutyPeriod, LocalDate> {}

  /** A recommendation for a duty in any period. */
  record Recommendation(
      Optional<Anchor> from,
      Optional<Anchor> to,
      LocalizedText text,
      Certainty certainty,
      Optional<URI> source) {}

  private final Map<ObligationCode, Recommendation> recommended;

  RecommendedTimes(Map<ObligationCode, Recommendation> recommended) {
    this.recommended = recommended;
  }

  static RecommendedTimes standard() {
    return Standard.TIMES;
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
    static final RecommendedTimes TIMES = RecommendedTimeLoader.load();
  }
}
