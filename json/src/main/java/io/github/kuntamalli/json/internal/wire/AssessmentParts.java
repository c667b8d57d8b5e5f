package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.ContentVerdict;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.assessment.Uncertainty;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verdicts as they are written: each duty is given once, in the list of duties, and the verdicts
 * name it by its code.
 *
 * @param authority the authority
 * @param name its name on that day, or on its last or first day
 * @param on the reference date
 * @param obligations the duties that the verdicts are about, each once, in the order in which the
 *     verdicts come to them
 * @param duties the verdicts: by duty in the order of the catalog, then by period
 * @param unplaced documents, records and impact assessments that belong to no verdict, and why
 * @param later what is after the reference date and was therefore left out
 * @param notes remarks on the answer as a whole
 * @param registerEdition the edition of the municipalities
 * @param catalogEdition the edition of the duties
 */
public record AssessmentParts(
    Authority authority,
    LocalizedText name,
    LocalDate on,
    List<Obligation> obligations,
    List<Verdict> duties,
    List<RefusedEvidence> unplaced,
    List<RefusedEvidence> later,
    List<Reason> notes,
    Edition registerEdition,
    Edition catalogEdition) {

  /**
   * The verdict on one duty in one period, with everything it is based on.
   *
   * @param obligation the code of the duty; the duty itself is in the list of duties
   * @param period the period; absent if the duty does not concern the authority at all
   * @param status the verdict
   * @param uncertainty why the verdict is undetermined, and what would settle it; absent for all
   *     other verdicts
   * @param bases the law that was applied: that of the day of handling, else of the reference date
   * @param evidence what counts
   * @param refused what was examined and does not count, or is not known to count
   * @param reasons the reasons of the verdict
   * @param nextStep what to do next; absent if there is nothing to do
   * @param nextStepBy the last day for the next step; absent if there is no such day
   * @param content the points of content that are required or expected, each with its state
   */
  public record Verdict(
      ObligationCode obligation,
      Optional<DutyPeriod> period,
      DutyStatus status,
      Optional<Uncertainty> uncertainty,
      List<LegalBasis> bases,
      List<Evidence> evidence,
      List<RefusedEvidence> refused,
      List<Reason> reasons,
      Optional<Reason> nextStep,
      Optional<LocalDate> nextStepBy,
      List<ContentVerdict> content) {

    private DutyAssessment about(Obligation duty) {
      return new DutyAssessment(
          duty,
          period,
          status,
          uncertainty,
          bases,
          evidence,
          refused,
          reasons,
          nextStep,
          nextStepBy,
          content);
    }

    private static Verdict of(DutyAssessment duty) {
      return new Verdict(
          duty.obligation().code(),
          duty.period(),
          duty.status(),
          duty.uncertainty(),
          duty.bases(),
          duty.evidence(),
          duty.refused(),
          duty.reasons(),
          duty.nextStep(),
          duty.nextStepBy(),
          duty.content());
    }
  }

  Assessment assessment() {
    Map<ObligationCode, Obligation> byCode = new LinkedHashMap<>();
    obligations.forEach(duty -> putOnce(byCode, duty));
    List<DutyAssessment> judged =
        duties.stream().map(verdict -> verdict.about(get(byCode, verdict))).toList();
    requireJudged(byCode.keySet());
    return new Assessment(
        authority, name, on, judged, unplaced, later, notes, registerEdition, catalogEdition);
  }

  /** What no verdict is about could not be written again. */
  private void requireJudged(Set<ObligationCode> codes) {
    Set<ObligationCode> unjudged = new LinkedHashSet<>(codes);
    duties.forEach(verdict -> unjudged.remove(verdict.obligation()));
    if (!unjudged.isEmpty()) {
      throw InvalidValueException.of(
          "duty-without-verdict",
          "obligations: velvoitteesta %s ei ole arviota; poista velvoite tai lisää arvio",
          "obligations: det finns ingen bedömning av skyldigheten %s; ta bort skyldigheten eller lägg till bedömningen",
          "obligations: there is no assessment of the duty %s; remove the duty, or add the assessment",
          unjudged.iterator().next());
    }
  }

  private static void putOnce(Map<ObligationCode, Obligation> byCode, Obligation duty) {
    if (byCode.containsKey(duty.code())) {
      put(byCode, duty);
      throw InvalidValueException.of(
          "duty-code-repeated",
          "obligations: velvoite %s esiintyy kahdesti; poista toinen",
          "obligations: skyldigheten %s förekommer två gånger; ta bort den ena",
          "obligations: the duty %s occurs twice; remove one of them",
          duty.code());
    }
    byCode.put(duty.code(), duty);
  }

  private static Obligation get(Map<ObligationCode, Obligation> byCode, Verdict verdict) {
    Obligation duty = byCode.get(verdict.obligation());
    if (duty == null) {
      throw InvalidValueException.of(
          "verdict-without-duty",
          "obligations: arvio koskee velvoitetta %s, jota ei ole luettelossa; lisää velvoite",
          "obligations: en bedömning gäller skyldigheten %s, som inte finns i förteckningen; lägg till skyldigheten",
          "obligations: an assessment concerns the duty %s, which is not in the list; add the duty",
          verdict.obligation());
    }
    return duty;
  }

  /** One code is one duty, or a verdict could not be read back. */
  private static void put(Map<ObligationCode, Obligation> byCode, Obligation duty) {
    Obligation before = byCode.put(duty.code(), duty);
    if (before != null && !before.equals(duty)) {
      throw InvalidValueException.of(
          "duty-code-repeated",
          "obligations: kahdella eri velvoitteella on tunnus %s; anna toiselle eri tunnus",
          "obligations: två olika skyldigheter har koden %s; ge den ena en annan kod",
          "obligations: two different duties have the code %s; give one of them another code",
          duty.code());
    }
  }

  static AssessmentParts of(Assessment assessment) {
    Map<ObligationCode, Obligation> byCode = new LinkedHashMap<>();
    assessment.duties().forEach(verdict -> put(byCode, verdict.obligation()));
    return new AssessmentParts(
        assessment.authority(),
        assessment.name(),
        assessment.on(),
        List.copyOf(byCode.values()),
        assessment.duties().stream().map(Verdict::of).toList(),
        assessment.unplaced(),
        assessment.later(),
        assessment.notes(),
        assessment.registerEdition(),
        assessment.catalogEdition());
  }
}
