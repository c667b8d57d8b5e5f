package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.municipality.LargestMunicipalities;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterTable;
import io.github.kuntamalli.municipality.fact.FactOnDay;
import io.github.kuntamalli.municipality.fact.FactSource;
import io.github.kuntamalli.municipality.fact.PopulationCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The facts of one day from which types follow. Lives as long as one question. */
final class TypeFacts {

  private final MunicipalityRegister register;
  private final LocalDate day;
  private final Map<Integer, LargestMunicipalities> largest = new TreeMap<>();

  TypeFacts(MunicipalityRegister register, LocalDate day) {
    this.register = register;
    this.day = day;
  }

  LocalDate day() {
    return day;
  }

  List<Municipality> municipalities() {
    return register.on(day).municipalities();
  }

  /**
   * Whether facts apply to a municipality.
   *
   * @param fits the answer
   * @param lastKnown the last day before the reference date on which it is known
   * @param source where the facts were read
   */
  record Answer(Ternary fits, Optional<LocalDate> lastKnown, Optional<String> source) {
    private static Answer known(boolean fits, String source) {
      return new Answer(fits ? Ternary.YES : Ternary.NO, Optional.empty(), Optional.of(source));
    }

    private static Answer unknown(Optional<LocalDate> lastKnown) {
      return new Answer(Ternary.UNKNOWN, lastKnown, Optional.empty());
    }

    private static <T> Answer of(FactOnDay<T> fact, Predicate<T> condition) {
      Optional<T> value = fact.value().asOptional();
      return value.isEmpty()
          ? unknown(fact.lastKnown())
          : known(condition.test(value.get()), fact.source().map(FactSource::table).orElseThrow());
    }
  }

  /** Whether one of several criteria applies. */
  Answer anyOf(List<TypeCriterion> criteria, MunicipalityCode code) {
    List<Answer> answers = criteria.stream().map(one -> allOf(one, code)).toList();
    return first(answers, Ternary.YES)
        .or(() -> first(answers, Ternary.UNKNOWN))
        .orElseGet(() -> answers.get(0));
  }

  private Answer allOf(TypeCriterion criterion, MunicipalityCode code) {
    List<Answer> answers = answers(criterion, code);
    Optional<Answer> no = first(answers, Ternary.NO);
    if (no.isPresent()) {
      return no.get();
    }
    List<Answer> unknown =
        answers.stream().filter(answer -> answer.fits() == Ternary.UNKNOWN).toList();
    if (unknown.isEmpty()) {
      return Answer.known(
          true,
          answers.stream()
              .flatMap(answer -> answer.source().stream())
              .distinct()
              .collect(Collectors.joining("; ")));
    }
    boolean knownOnce = unknown.stream().allMatch(answer -> answer.lastKnown().isPresent());
    return Answer.unknown(
        knownOnce
            ? unknown.stream()
                .flatMap(answer -> answer.lastKnown().stream())
                .min(LocalDate::compareTo)
            : Optional.empty());
  }

  private static Optional<Answer> first(List<Answer> answers, Ternary fits) {
    return answers.stream().filter(answer -> answer.fits() == fits).findFirst();
  }

  private List<Answer> answers(TypeCriterion criterion, MunicipalityCode code) {
    Municipality municipality = register.on(day).get(code);
    List<Answer> answers = new ArrayList<>();
    criterion
        .language()
        .ifPresent(one -> answers.add(Answer.of(register.languages(code, day), one::equals)));
    criterion
        .grouping()
        .ifPresent(
            one -> answers.add(Answer.of(register.statisticalGrouping(code, day), one::equals)));
    criterion
        .town()
        .ifPresent(one -> answers.add(Answer.of(register.townStatus(code, day), one::equals)));
    criterion
        .samiHomeland()
        .ifPresent(
            one ->
                answers.add(
                    Answer.known(
                        municipality.samiHomeland() == one, RegisterTable.SAMI_HOMELAND.source())));
    criterion
        .region()
        .ifPresent(
            one ->
                answers.add(
                    Answer.known(
                        municipality.region().code().equals(one),
                        RegisterTable.MUNICIPALITY_REGIONS.source())));
    criterion
        .county()
        .ifPresent(
            one ->
                answers.add(
                    Answer.known(
                        municipality
                            .county()
                            .filter(county -> county.code().equals(one))
                            .isPresent(),
                        RegisterTable.MUNICIPALITY_COUNTIES.source())));
    criterion.largest().ifPresent(size -> answers.add(amongLargest(size, code)));
    if (criterion.residentsAtLeast().isPresent() || criterion.residentsBelow().isPresent()) {
      answers.add(Answer.of(register.populationAt(code, day), count -> isWithin(criterion, count)));
    }
    return answers;
  }

  private static boolean isWithin(TypeCriterion criterion, PopulationCount count) {
    return criterion.residentsAtLeast().filter(least -> count.residents() < least).isEmpty()
        && criterion.residentsBelow().filter(limit -> count.residents() >= limit).isEmpty();
  }

  private Answer amongLargest(int size, MunicipalityCode code) {
    LargestMunicipalities ranked =
        largest.computeIfAbsent(size, any -> register.largest(size, day));
    Optional<LargestMunicipalities.Members> members = ranked.members().asOptional();
    if (members.isEmpty()) {
      return Answer.unknown(ranked.lastKnown());
    }
    return members.get().possible().contains(code)
        ? Answer.unknown(Optional.empty())
        : Answer.known(members.get().certain().contains(code), RegisterTable.POPULATIONS.source());
  }
}
