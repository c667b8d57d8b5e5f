package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.obligation.DutyPeriod;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** One verdict for each duty: on the period that runs on the day, or on the latest one before. */
enum Slice {
  OVER {
    @Override
    boolean holds(DutyPeriod period, LocalDate on) {
      return period.to().isBefore(on);
    }
  },
  NOW {
    @Override
    boolean holds(DutyPeriod period, LocalDate on) {
      return period.days().contains(on);
    }
  };

  abstract boolean holds(DutyPeriod period, LocalDate on);

  /** The verdicts by duty; none on a duty that has no such period. */
  Map<ObligationCode, DutyAssessment> of(Assessment assessment) {
    Map<ObligationCode, DutyAssessment> latest = new LinkedHashMap<>();
    for (DutyAssessment duty : assessment.duties()) {
      if (duty.period().filter(period -> holds(period, assessment.on())).isPresent()) {
        latest.merge(duty.obligation().code(), duty, Slice::later);
      }
    }
    return latest;
  }

  private static DutyAssessment later(DutyAssessment one, DutyAssessment other) {
    return one.period().orElseThrow().to().isAfter(other.period().orElseThrow().to()) ? one : other;
  }
}
