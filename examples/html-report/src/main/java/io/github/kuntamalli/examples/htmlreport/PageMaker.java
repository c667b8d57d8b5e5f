package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts an assessment into the words of the page; which duties there are is the catalog's. */
final class PageMaker {

  private final Assessment assessment;
  private final Language language;
  private final Verdicts verdicts;

  private PageMaker(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
    this.verdicts = new Verdicts(language);
  }

  static Page page(MunicipalityRegister register, Assessment assessment, Language language) {
    PageMaker maker = new PageMaker(assessment, language);
    return new Page(
        language.tag(),
        Words.all(language),
        register.nameOf(assessment.authority(), assessment.on()).text(language),
        PartialDate.of(assessment.on()).text(language),
        assessment.registerEdition().id(),
        assessment.catalogEdition().id(),
        maker.summary(),
        maker.next(),
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
    return Statuses.GRAVEST_FIRST.stream()
        .map(
            status ->
                new Page.Count(
                    Statuses.of(status, language),
                    placed().stream().filter(duty -> duty.status() == status).count()))
        .filter(count -> count.number() > 0)
        .toList();
  }

  private List<Page.Step> next() {
    return Slice.NOW.of(assessment).values().stream()
        .filter(duty -> duty.nextStepBy().isPresent())
        .sorted(Comparator.comparing(duty -> duty.nextStepBy().orElseThrow()))
        .map(
            duty ->
                new Page.Step(
                    PartialDate.of(duty.nextStepBy().orElseThrow()).text(language),
                    duty.obligation().code().value(),
                    duty.obligation().title().text(language),
                    verdicts.period(duty),
                    duty.nextStep().stream().map(step -> step.text(language)).toList()))
        .toList();
  }

  private List<Page.Matrix> coverage() {
    Map<Frequency, List<DutyAssessment>> byRhythm =
        placed().stream()
            .collect(
                Collectors.groupingBy(
                    duty -> duty.obligation().frequency(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Page.Matrix> matrices = new ArrayList<>();
    byRhythm.forEach((rhythm, duties) -> matrices.add(matrix(rhythm, duties)));
    return matrices;
  }

  private Page.Matrix matrix(Frequency rhythm, List<DutyAssessment> duties) {
    List<String> periods =
        duties.stream()
            .map(duty -> duty.period().orElseThrow())
            .sorted(Comparator.comparing(DutyPeriod::from))
            .map(DutyPeriod::name)
            .distinct()
            .toList();
    List<Page.MatrixRow> rows = new ArrayList<>();
    byDuty(duties)
        .values()
        .forEach(
            own ->
                rows.add(
                    new Page.MatrixRow(
                        own.get(0).obligation().code().value(),
                        own.get(0).obligation().title().text(language),
                        periods.stream().map(period -> cell(own, period)).toList())));
    return new Page.Matrix(
        rhythm.name().toLowerCase(Locale.ROOT), Words.of(rhythm).text(language), periods, rows);
  }

  private Page.Cell cell(List<DutyAssessment> duties, String period) {
    return new Page.Cell(
        duties.stream()
            .filter(duty -> duty.period().orElseThrow().name().equals(period))
            .map(verdicts::status)
            .toList());
  }

  private static Map<ObligationCode, List<DutyAssessment>> byDuty(List<DutyAssessment> duties) {
    return duties.stream()
        .collect(
            Collectors.groupingBy(
                duty -> duty.obligation().code(), LinkedHashMap::new, Collectors.toList()));
  }

  private List<Page.Duty> duties() {
    return byDuty(placed()).values().stream()
        .map(
            own ->
                new Page.Duty(
                    own.get(0).obligation().code().value(),
                    own.get(0).obligation().title().text(language),
                    verdicts.folded(own)))
        .toList();
  }

  private List<Page.Sentence> notConcerned() {
    return assessment.duties().stream()
        .filter(duty -> duty.period().isEmpty())
        .map(
            duty ->
                new Page.Sentence(
                    duty.obligation().code() + " " + duty.obligation().title().text(language),
                    verdicts.status(duty).words()
                        + ". "
                        + duty.reasons().stream()
                            .map(reason -> reason.text(language))
                            .collect(Collectors.joining(" "))))
        .toList();
  }

  private List<Page.Remarks> remarks() {
    List<Page.Remarks> remarks = new ArrayList<>();
    remarks(Words.UNPLACED, verdicts.refused(assessment.unplaced())).ifPresent(remarks::add);
    remarks(Words.LATER, verdicts.refused(assessment.later())).ifPresent(remarks::add);
    remarks(Words.NOTES, assessment.notes().stream().map(this::words).toList())
        .ifPresent(remarks::add);
    return remarks;
  }

  private String words(Reason reason) {
    return reason.text(language);
  }

  private Optional<Page.Remarks> remarks(Words heading, List<String> sentences) {
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Page.Remarks(heading.in(language), sentences));
  }
}
