package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.Assessment;
import io.github.kuntamalli.obligation.DutyAssessment;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.DutyStatus;
import io.github.kuntamalli.obligation.Evidence;
import io.github.kuntamalli.obligation.ObligationCode;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.RefusedEvidence;
import io.github.kuntamalli.obligation.Rhythm;
import io.github.kuntamalli.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts an assessment into the words of the page; which duties there are is the catalog's. */
final class PageMaker {

  private final Assessment assessment;
  private final Language language;

  private PageMaker(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
  }

  static Page page(MunicipalityRegister register, Assessment assessment, Language language) {
    PageMaker maker = new PageMaker(assessment, language);
    return new Page(
        language.tag(),
        Words.all(language),
        register.nameOf(assessment.authority(), assessment.on()).in(language),
        PartialDate.of(assessment.on()).in(language),
        assessment.register().id(),
        assessment.catalog().id(),
        maker.summary(),
        TimeLines.of(assessment, language),
        maker.coverage(),
        maker.duties(),
        maker.notConcerned(),
        maker.remarks());
  }

  private List<DutyAssessment> placed() {
    return assessment.duties().stream().filter(duty -> duty.period().isPresent()).toList();
  }

  private List<Page.Count> summary() {
    return Arrays.stream(DutyStatus.values())
        .map(
            status ->
                new Page.Count(
                    Statuses.of(status, language),
                    placed().stream().filter(duty -> duty.status() == status).count()))
        .filter(count -> count.number() > 0)
        .toList();
  }

  private List<Page.Matrix> coverage() {
    Map<Rhythm, List<DutyAssessment>> byRhythm =
        placed().stream()
            .collect(
                Collectors.groupingBy(
                    duty -> duty.obligation().rhythm(), LinkedHashMap::new, Collectors.toList()));
    return byRhythm.values().stream().map(this::matrix).toList();
  }

  private Page.Matrix matrix(List<DutyAssessment> verdicts) {
    List<String> periods =
        verdicts.stream()
            .map(duty -> duty.period().orElseThrow())
            .sorted(Comparator.comparing(DutyPeriod::from))
            .map(DutyPeriod::name)
            .distinct()
            .toList();
    List<Page.MatrixRow> rows = new ArrayList<>();
    byDuty(verdicts)
        .values()
        .forEach(
            own ->
                rows.add(
                    new Page.MatrixRow(
                        own.get(0).obligation().code().value(),
                        own.get(0).obligation().title().in(language),
                        periods.stream().map(period -> cell(own, period)).toList())));
    return new Page.Matrix(periods, rows);
  }

  private Page.Cell cell(List<DutyAssessment> verdicts, String period) {
    return new Page.Cell(
        verdicts.stream()
            .filter(duty -> duty.period().orElseThrow().name().equals(period))
            .map(duty -> Statuses.of(duty.status(), language))
            .toList());
  }

  private static Map<ObligationCode, List<DutyAssessment>> byDuty(List<DutyAssessment> verdicts) {
    return verdicts.stream()
        .collect(
            Collectors.groupingBy(
                duty -> duty.obligation().code(), LinkedHashMap::new, Collectors.toList()));
  }

  private List<Page.Duty> duties() {
    return byDuty(placed()).values().stream()
        .map(
            verdicts ->
                new Page.Duty(
                    verdicts.get(0).obligation().code().value(),
                    verdicts.get(0).obligation().title().in(language),
                    verdicts.stream().map(this::verdict).toList()))
        .toList();
  }

  private Page.Verdict verdict(DutyAssessment duty) {
    return new Page.Verdict(
        duty.period().orElseThrow().in(language),
        Statuses.of(duty.status(), language),
        duty.bases().stream()
            .map(LegalBasis::provision)
            .distinct()
            .map(basis -> new Page.Link(basis.in(language), basis.eli().toString()))
            .toList(),
        duty.evidence().stream().map(this::evidence).toList(),
        duty.refused().stream().map(this::refused).distinct().toList(),
        duty.reasons().stream().map(reason -> reason.in(language)).toList(),
        duty.nextStep().stream().map(step -> step.in(language)).toList());
  }

  private String evidence(Evidence evidence) {
    String reservations =
        evidence.reservations().stream()
            .map(reason -> reason.in(language))
            .collect(Collectors.joining(" "));
    return evidence.document()
        + ", "
        + evidence.part().in(language)
        + evidence.date().map(date -> ", " + date.in(language)).orElse("")
        + evidence.section().map(section -> ", § " + section).orElse("")
        + (reservations.isEmpty() ? "" : " (" + reservations + ")");
  }

  private String refused(RefusedEvidence refused) {
    return "%s, %s: %s"
        .formatted(refused.document(), refused.part().in(language), refused.why().in(language));
  }

  private List<Page.Sentence> notConcerned() {
    return assessment.duties().stream()
        .filter(duty -> duty.period().isEmpty())
        .map(
            duty ->
                new Page.Sentence(
                    duty.obligation().code() + " " + duty.obligation().title().in(language),
                    Statuses.of(duty.status(), language).words()
                        + ". "
                        + duty.reasons().stream()
                            .map(reason -> reason.in(language))
                            .collect(Collectors.joining(" "))))
        .toList();
  }

  private List<Page.Remarks> remarks() {
    List<Page.Remarks> remarks = new ArrayList<>();
    remarks(Words.UNPLACED, assessment.unplaced().stream().map(this::refused).distinct().toList())
        .ifPresent(remarks::add);
    remarks(Words.LATER, assessment.later().stream().map(this::refused).distinct().toList())
        .ifPresent(remarks::add);
    remarks(Words.NOTES, assessment.notes().stream().map(this::words).toList())
        .ifPresent(remarks::add);
    return remarks;
  }

  private String words(Reason reason) {
    return reason.in(language);
  }

  private Optional<Page.Remarks> remarks(Words heading, List<String> sentences) {
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Page.Remarks(heading.in(language), sentences));
  }
}
