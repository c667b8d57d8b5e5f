package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.obligation.DutyPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The verdicts of one assessment, selected and sorted for a person who has to act. */
final class Verdicts {

  private static final Set<DutyStatus> OPEN =
      Set.of(DutyStatus.RUNNING, DutyStatus.PARTLY_MET, DutyStatus.MISSING);
  private static final Set<DutyStatus> UNMET = Set.of(DutyStatus.PARTLY_MET, DutyStatus.MISSING);

  private final Assessment assessment;

  Verdicts(Assessment assessment) {
    this.assessment = assessment;
  }

  /**
   * Periods with evidence, counted or refused, and the one that runs on the reference date. What is
   * done with a document after the council belongs to the document, so a term that is shown for one
   * duty is shown for all.
   */
  List<DutyAssessment> ofInterest() {
    Set<DutyPeriod> withEvidence =
        assessment.duties().stream()
            .filter(Verdicts::hasDocuments)
            .flatMap(duty -> duty.period().stream())
            .collect(Collectors.toSet());
    return assessment.duties().stream()
        .filter(
            duty ->
                duty.period().isEmpty()
                    || !duty.refused().isEmpty()
                    || duty.status() == DutyStatus.NOT_STARTED
                    || duty.status() == DutyStatus.MISSING
                    || isCurrent(duty)
                    || (duty.status() != DutyStatus.NOT_APPLICABLE
                        && withEvidence.contains(duty.period().get())))
        .toList();
  }

  /** The duties that are or were the authority's own, without those of others. */
  List<DutyAssessment> own() {
    return assessment.duties().stream()
        .filter(duty -> duty.period().isPresent() && duty.status() != DutyStatus.NOT_APPLICABLE)
        .toList();
  }

  /** What was not done, or only in part, in the last period that is over; report duties first. */
  List<DutyAssessment> late() {
    return lastOver().stream()
        .filter(duty -> UNMET.contains(duty.status()))
        .sorted(Comparator.comparing(duty -> !isOfReport(duty)))
        .toList();
  }

  /** What has to be done in the periods that run: report duties first, then by day. */
  List<DutyAssessment> open() {
    return own().stream()
        .filter(this::isCurrent)
        .filter(duty -> OPEN.contains(duty.status()))
        .sorted(
            Comparator.comparing((DutyAssessment duty) -> !isOfReport(duty))
                .thenComparing(duty -> duty.nextStepBy().orElse(LocalDate.MAX)))
        .toList();
  }

  /** The verdicts for which documents were examined, with the newest period first. */
  List<DutyAssessment> shown() {
    return own().stream()
        .filter(Verdicts::hasDocuments)
        .sorted(
            Comparator.comparing((DutyAssessment duty) -> duty.period().orElseThrow().from())
                .reversed())
        .toList();
  }

  List<DutyAssessment> current() {
    return own().stream().filter(this::isCurrent).toList();
  }

  List<DutyAssessment> over() {
    return own().stream().filter(this::isOver).toList();
  }

  /** The verdict of each duty on the last of its periods that are over. */
  Collection<DutyAssessment> lastOver() {
    Map<String, DutyAssessment> last = new LinkedHashMap<>();
    over().forEach(duty -> last.put(duty.obligation().code().value(), duty));
    return last.values();
  }

  /** The running and the last period of each duty, and those with documents, by duty. */
  List<DutyAssessment> recent() {
    Set<DutyAssessment> recent = new HashSet<>(lastOver());
    return own().stream()
        .filter(duty -> isCurrent(duty) || hasDocuments(duty) || recent.contains(duty))
        .toList();
  }

  /** How many verdicts there are of each kind, in the order of the kinds. */
  static Map<DutyStatus, Long> counts(Collection<DutyAssessment> duties) {
    return duties.stream()
        .collect(
            Collectors.groupingBy(DutyAssessment::status, TreeMap::new, Collectors.counting()));
  }

  boolean isCurrent(DutyAssessment duty) {
    return duty.period().filter(period -> period.days().contains(assessment.on())).isPresent();
  }

  boolean isOver(DutyAssessment duty) {
    return duty.period().filter(period -> period.to().isBefore(assessment.on())).isPresent();
  }

  /** Whether a period is over and its duty was not met, or only in part. */
  boolean isUnmet() {
    return over().stream().anyMatch(duty -> UNMET.contains(duty.status()));
  }

  private static boolean hasDocuments(DutyAssessment duty) {
    return !duty.evidence().isEmpty() || !duty.refused().isEmpty();
  }

  /** Whether the duty is about the reports themselves, not about other work. */
  static boolean isOfReport(DutyAssessment duty) {
    return switch (duty.obligation().evidenceRequired()) {
      case ANNUAL_REPORT,
          TERM_REPORT,
          TERM_PLAN,
          DELIVERY_TO_COUNTY,
          DELIVERY_TO_HUS,
          PUBLICATION ->
          true;
      default -> false;
    };
  }
}
