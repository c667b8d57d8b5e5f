package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.CoverageMatrix;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the assessments of all authorities of a day into the words of the page. */
final class CountryPageMaker {

  private static final Set<DutyStatus> LACKING =
      Set.of(DutyStatus.MISSING, DutyStatus.PARTLY_MET, DutyStatus.MET_LATE);

  private final Country country;
  private final Language language;

  private CountryPageMaker(Country country, Language language) {
    this.country = country;
    this.language = language;
  }

  static CountryPage page(Country country, Language language, List<Page.LanguageLink> languages) {
    CountryPageMaker maker = new CountryPageMaker(country, language);
    List<DutyStatus> columns = Country.given(country.coverage(Slice.OVER));
    List<Assessment> known =
        country.assessments().stream().filter(one -> country.isKnown(one.authority())).toList();
    return new CountryPage(
        language.tag(),
        languages,
        Words.all(language),
        Words.COUNTRY.in(language),
        PartialDate.text(country.on(), language),
        country.register().edition().id(),
        country.catalog().id(),
        country.assessments().size(),
        known.size(),
        maker.summary(),
        List.of(maker.totals(Slice.OVER, Words.OVER), maker.totals(Slice.NOW, Words.NOW)),
        maker.next(),
        maker.words(maker.given()),
        maker.words(columns),
        new Areas(country, language).of(columns),
        known.stream().map(maker::detail).toList(),
        maker.leftOut(),
        maker.notes());
  }

  /** The numbers in the order of the columns; nothing where there is none. */
  static List<String> numbers(List<DutyStatus> columns, Map<DutyStatus, Integer> numbers) {
    return columns.stream()
        .map(status -> numbers.containsKey(status) ? numbers.get(status).toString() : "")
        .toList();
  }

  private String title(ObligationCode code) {
    return country.title(code, language);
  }

  private List<Page.Status> words(List<DutyStatus> statuses) {
    return statuses.stream().map(status -> Statuses.of(status, language)).toList();
  }

  private List<CountryPage.Count> summary() {
    CoverageMatrix over = country.coverage(Slice.OVER);
    CoverageMatrix now = country.coverage(Slice.NOW);
    return Statuses.GRAVEST_FIRST.stream()
        .map(
            status ->
                new CountryPage.Count(
                    Statuses.of(status, language), count(over, status), count(now, status)))
        .filter(count -> count.over() + count.now() > 0)
        .toList();
  }

  /** The verdicts on the periods that the page shows. */
  private List<DutyStatus> given() {
    return Statuses.GRAVEST_FIRST.stream()
        .filter(
            status ->
                Arrays.stream(Slice.values())
                    .anyMatch(slice -> count(country.coverage(slice), status) > 0))
        .toList();
  }

  private static int count(CoverageMatrix matrix, DutyStatus status) {
    return matrix.only(cell -> cell.status() == status).cells().size();
  }

  private CountryPage.Totals totals(Slice slice, Words caption) {
    CoverageMatrix matrix = country.coverage(slice);
    List<DutyStatus> columns = Country.given(matrix);
    Map<ObligationCode, Map<DutyStatus, Integer>> ordered = new TreeMap<>(country.catalogOrder());
    ordered.putAll(matrix.totals());
    List<CountryPage.Total> rows = new ArrayList<>();
    ordered.forEach(
        (code, numbers) ->
            rows.add(new CountryPage.Total(code.value(), title(code), numbers(columns, numbers))));
    return new CountryPage.Totals(
        slice.name().toLowerCase(Locale.ROOT), caption.in(language), words(columns), rows);
  }

  /** What is due in the periods that run: the same duty by the same day is one line. */
  private List<CountryPage.Due> next() {
    Map<LocalDate, Map<ObligationCode, List<DutyAssessment>>> due =
        country.assessments().stream()
            .flatMap(one -> country.verdicts(Slice.NOW, one.authority()).values().stream())
            .filter(duty -> duty.nextStepBy().isPresent())
            .collect(
                Collectors.groupingBy(
                    duty -> duty.nextStepBy().orElseThrow(),
                    TreeMap::new,
                    Collectors.groupingBy(
                        duty -> duty.obligation().code(),
                        () -> new TreeMap<>(country.catalogOrder()),
                        Collectors.toList())));
    List<CountryPage.Due> days = new ArrayList<>();
    Set<List<String>> said = new HashSet<>();
    due.forEach(
        (day, byDuty) -> {
          List<CountryPage.Step> steps = new ArrayList<>();
          byDuty.forEach(
              (code, duties) -> {
                List<String> step = commonStep(duties);
                steps.add(
                    new CountryPage.Step(
                        title(code), duties.size(), said.add(step) ? step : List.of()));
              });
          days.add(new CountryPage.Due(PartialDate.text(day, language), steps));
        });
    return days;
  }

  /** The step, if it is the same for all; else what each has to do is given with its dossier. */
  private List<String> commonStep(List<DutyAssessment> duties) {
    List<String> steps =
        duties.stream()
            .flatMap(duty -> duty.nextStep().stream())
            .map(step -> step.text(language))
            .distinct()
            .toList();
    return steps.size() == 1 ? steps : List.of();
  }

  private CountryPage.Detail detail(Assessment assessment) {
    Map<ObligationCode, List<DutyAssessment>> shown =
        assessment.duties().stream()
            .filter(duty -> duty.period().isPresent() && isWorthShowing(assessment, duty))
            .collect(
                Collectors.groupingBy(
                    duty -> duty.obligation().code(),
                    () -> new TreeMap<>(country.catalogOrder()),
                    Collectors.toList()));
    Verdicts verdicts = new Verdicts(language, country.dossier(assessment.authority()));
    List<CountryPage.Shown> rows = new ArrayList<>();
    shown.forEach(
        (code, duties) -> rows.add(new CountryPage.Shown(title(code), lines(verdicts, duties))));
    return new CountryPage.Detail(
        Areas.id(assessment.authority()), country.name(assessment.authority(), language), rows);
  }

  /** A line for each verdict; neighbours that say the same of different periods become one. */
  private static List<CountryPage.Line> lines(Verdicts verdicts, List<DutyAssessment> duties) {
    List<CountryPage.Line> lines = new ArrayList<>();
    for (DutyAssessment duty : duties) {
      CountryPage.Line line =
          new CountryPage.Line(
              verdicts.period(duty),
              verdicts.status(duty),
              duty.evidence().stream().map(verdicts::brief).distinct().toList(),
              Stream.of(verdicts.refused(duty.refused()).size())
                  .filter(number -> number > 0)
                  .toList());
      int last = lines.size() - 1;
      if (last >= 0 && lines.get(last).saysTheSame(line)) {
        lines.set(last, lines.get(last).and(line.periods()));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private boolean isWorthShowing(Assessment assessment, DutyAssessment duty) {
    return !duty.evidence().isEmpty()
        || !duty.refused().isEmpty()
        || LACKING.contains(duty.status())
            && (country.verdicts(Slice.OVER, assessment.authority()).containsValue(duty)
                || country.verdicts(Slice.NOW, assessment.authority()).containsValue(duty));
  }

  private List<String> leftOut() {
    return country.leftOut().stream()
        .map(authority -> country.name(authority, language) + " (" + authority.key() + ")")
        .toList();
  }

  private List<String> notes() {
    return country.assessments().stream()
        .flatMap(
            assessment -> Stream.concat(assessment.methods().stream(), assessment.notes().stream()))
        .map(note -> note.text(language))
        .distinct()
        .toList();
  }
}
