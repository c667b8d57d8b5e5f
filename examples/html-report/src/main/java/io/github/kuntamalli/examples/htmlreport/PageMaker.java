package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an assessment into the words of the page; which duties there are is the catalog's. */
final class PageMaker {

  /** The reports first, then the work that is never done. */
  private static final List<Frequency> RHYTHMS =
      List.of(
          Frequency.ANNUAL,
          Frequency.ONCE_A_TERM,
          Frequency.EVERY_FOUR_YEARS,
          Frequency.STANDING,
          Frequency.PER_DECISION,
          Frequency.CONTINUOUS);

  private static final Set<DutyStatus> UNMET = Set.of(DutyStatus.MISSING, DutyStatus.PARTLY_MET);

  private static final Comparator<DutyAssessment> REPORTS_FIRST =
      Comparator.comparing(
          duty ->
              switch (duty.obligation().evidenceRequired()) {
                case ANNUAL_REPORT, TERM_REPORT, TERM_PLAN -> 0;
                case DELIVERY_TO_COUNTY, DELIVERY_TO_HUS, PUBLICATION -> 1;
                default -> 2;
              });

  private final MunicipalityRegister register;
  private final Dossier dossier;
  private final Assessment assessment;
  private final Language language;
  private final Verdicts verdicts;

  private PageMaker(
      MunicipalityRegister register, Dossier dossier, Assessment assessment, Language language) {
    this.register = register;
    this.dossier = dossier;
    this.assessment = assessment;
    this.language = language;
    this.verdicts = new Verdicts(language, dossier);
  }

  static Page page(
      MunicipalityRegister register,
      Dossier dossier,
      Assessment assessment,
      Language language,
      List<Page.LanguageLink> languages) {
    PageMaker maker = new PageMaker(register, dossier, assessment, language);
    return new Page(
        language.tag(),
        languages,
        Words.all(language),
        register.nameOf(assessment.authority(), assessment.on()).text(language),
        day(assessment.on(), language),
        maker.facts(),
        assessment.registerEdition().id(),
        assessment.catalogEdition().id(),
        maker.summary(),
        maker.next(),
        maker.groups(),
        TimeLines.of(assessment, language),
        maker.notConcerned(),
        maker.remarks());
  }

  private static String day(LocalDate day, Language language) {
    return PartialDate.text(day, language);
  }

  private List<DutyAssessment> placed() {
    return assessment.duties().stream().filter(duty -> duty.period().isPresent()).toList();
  }

  private List<Page.Sentence> facts() {
    List<Page.Sentence> facts = new ArrayList<>();
    facts.add(fact(Words.AS_OF, day(assessment.on(), language)));
    county().ifPresent(county -> facts.add(fact(Words.COUNTY, county)));
    facts.add(
        fact(
            Words.DOSSIER,
            "%s: %s; %s"
                .formatted(
                    Words.DOCUMENTS.in(language),
                    dossier.documents().size(),
                    (dossier.complete() ? Words.COMPLETE : Words.NOT_COMPLETE).in(language))));
    assessment.duties().stream()
        .flatMap(duty -> duty.bases().stream())
        .flatMap(basis -> basis.verifiedUntil().stream())
        .min(Comparator.naturalOrder())
        .ifPresent(until -> facts.add(fact(Words.LAW, day(until, language))));
    facts.add(
        fact(
            Words.EDITION,
            Stream.of(assessment.registerEdition(), assessment.catalogEdition())
                .map(Edition::id)
                .distinct()
                .collect(Collectors.joining(", "))));
    return facts;
  }

  private Page.Sentence fact(Words what, String text) {
    return new Page.Sentence(what.in(language), text);
  }

  private Optional<String> county() {
    return assessment.authority() instanceof Authority.OfMunicipality municipality
        ? register
            .on(assessment.on())
            .find(municipality.code())
            .flatMap(Municipality::county)
            .map(county -> county.name().text(language))
        : Optional.empty();
  }

  private List<Page.Count> summary() {
    Collection<DutyAssessment> now = Slice.NOW.of(assessment).values();
    Collection<DutyAssessment> over = Slice.OVER.of(assessment).values();
    return Statuses.GRAVEST_FIRST.stream()
        .filter(status -> status != DutyStatus.NOT_APPLICABLE)
        .map(
            status ->
                new Page.Count(
                    Statuses.of(status, language), count(now, status), count(over, status)))
        .filter(count -> count.now() + count.over() > 0)
        .toList();
  }

  private static long count(Collection<DutyAssessment> duties, DutyStatus status) {
    return duties.stream().filter(duty -> duty.status() == status).count();
  }

  /** What is to be done by day, and then what has no day; what several have in common once. */
  private List<Page.Due> next() {
    Map<LocalDate, List<DutyAssessment>> byDay = new TreeMap<>();
    Slice.NOW.of(assessment).values().stream()
        .filter(duty -> duty.nextStep().isPresent() && duty.status() != DutyStatus.MET)
        .forEach(
            duty ->
                byDay
                    .computeIfAbsent(
                        duty.nextStepBy().orElse(LocalDate.MAX), any -> new ArrayList<>())
                    .add(duty));
    List<Page.Due> due = new ArrayList<>();
    Set<String> said = new HashSet<>();
    List<DutyAssessment> late =
        Slice.OVER.of(assessment).values().stream()
            .filter(duty -> UNMET.contains(duty.status()))
            .sorted(REPORTS_FIRST)
            .toList();
    if (!late.isEmpty()) {
      due.add(
          new Page.Due(
              Words.LATE.in(language), late.stream().map(duty -> step(duty, said)).toList()));
    }
    byDay.values().forEach(duties -> duties.sort(REPORTS_FIRST));
    byDay.forEach(
        (day, duties) ->
            due.add(
                new Page.Due(
                    day.equals(LocalDate.MAX) ? Words.NO_DAY.in(language) : day(day, language),
                    duties.stream().map(duty -> step(duty, said)).toList())));
    return due;
  }

  private Page.Step step(DutyAssessment duty, Set<String> said) {
    return new Page.Step(
        duty.obligation().code().value(),
        duty.title(assessment.on()).text(language),
        verdicts.period(duty),
        duty.nextStep().map(step -> step.text(language)).filter(said::add).stream().toList());
  }

  private List<Page.Group> groups() {
    Map<Frequency, List<Page.Duty>> byRhythm = new EnumMap<>(Frequency.class);
    byDuty(placed())
        .values()
        .forEach(
            own ->
                byRhythm
                    .computeIfAbsent(own.get(0).obligation().frequency(), any -> new ArrayList<>())
                    .add(duty(own)));
    return RHYTHMS.stream()
        .filter(byRhythm::containsKey)
        .map(rhythm -> new Page.Group(Words.of(rhythm).text(language), byRhythm.get(rhythm)))
        .toList();
  }

  /** The verdict of the current period represents the duty, else that of the last one. */
  private Page.Duty duty(List<DutyAssessment> own) {
    ObligationCode code = own.get(0).obligation().code();
    List<DutyAssessment> recent = new ArrayList<>();
    for (Slice slice : List.of(Slice.NOW, Slice.OVER)) {
      DutyAssessment verdict = slice.of(assessment).get(code);
      if (verdict != null) {
        recent.add(verdict);
      }
    }
    List<DutyAssessment> earlier = new ArrayList<>(own);
    earlier.removeAll(recent);
    DutyAssessment first = recent.isEmpty() ? own.get(0) : recent.get(0);
    return new Page.Duty(
        code.value(),
        first.obligation().title().text(language),
        verdicts.status(first),
        verdicts.period(first),
        recent.stream()
            .map(duty -> new Page.Verdict(verdicts.period(duty), verdicts.ground(duty)))
            .toList(),
        verdicts.folded(earlier));
  }

  private static Map<ObligationCode, List<DutyAssessment>> byDuty(List<DutyAssessment> duties) {
    return duties.stream()
        .collect(
            Collectors.groupingBy(
                duty -> duty.obligation().code(), LinkedHashMap::new, Collectors.toList()));
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
    remarks(
            Words.NOTES,
            Stream.concat(assessment.methods().stream(), assessment.notes().stream())
                .map(this::words)
                .toList())
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
