package io.github.kuntamalli.relation;

import io.github.kuntamalli.duty.ApplicableDuty;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.obligation.ObligationScope;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.strategy.internal.FollowedIndicators;
import io.github.kuntamalli.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How the priorities, measures and duties of one version of a strategy cover each other. A cell of
 * the matrix is the measures that a priority and a duty have in common: {@link #cell}. Immutable.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param version the version
 * @param priorities its priorities with their measures; one without any is a gap
 * @param duties the duties of welfare reporting that the owner had, with their measures
 * @param measuresWithoutPriority the measures that serve no priority
 * @param measuresWithoutResponsible the measures without a responsible party
 * @param indicatorsWithoutValue the indicators of elements and measures for which the version has
 *     no value
 */
public record StrategyCoverage(
    VersionReference version,
    List<CoveredPriority> priorities,
    List<CoveredDuty> duties,
    List<Named> measuresWithoutPriority,
    List<Named> measuresWithoutResponsible,
    List<IndicatorRef> indicatorsWithoutValue) {

  /** The lists are copied. */
  public StrategyCoverage {
    Objects.requireNonNull(version, "version");
    priorities = Copies.list(priorities, "priorities");
    duties = Copies.list(duties, "duties");
    measuresWithoutPriority = Copies.list(measuresWithoutPriority, "measuresWithoutPriority");
    measuresWithoutResponsible =
        Copies.list(measuresWithoutResponsible, "measuresWithoutResponsible");
    indicatorsWithoutValue = Copies.list(indicatorsWithoutValue, "indicatorsWithoutValue");
  }

  /**
   * A priority with the measures that serve it.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param priority the priority
   * @param measures the measures
   */
  public record CoveredPriority(Named priority, List<Named> measures) {
    /** The list is copied. */
    public CoveredPriority {
      Objects.requireNonNull(priority, "priority");
      measures = Copies.list(measures, "measures");
    }
  }

  /**
   * A duty with the measures that serve it.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param code the duty
   * @param title its title
   * @param measures the measures
   */
  public record CoveredDuty(ObligationCode code, LocalizedText title, List<Named> measures) {
    /** The list is copied. */
    public CoveredDuty {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(title, "title");
      measures = Copies.list(measures, "measures");
    }
  }

  /**
   * The coverage of a version.
   *
   * @param strategy the strategy
   * @param version the version of it
   * @param duties the duties that its owner had on a day
   * @return the coverage
   */
  public static StrategyCoverage of(
      Strategy strategy, StrategyVersion version, DutiesOnDate duties) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(duties, "duties");
    Map<String, List<Named>> byPriority = new LinkedHashMap<>();
    for (StrategicElement element : version.elements(ElementKind.PRIORITY)) {
      byPriority.put(element.id(), new ArrayList<>());
    }
    Map<ObligationCode, List<Named>> byDuty = new LinkedHashMap<>();
    List<Named> withoutPriority = new ArrayList<>();
    List<Named> withoutResponsible = new ArrayList<>();
    StrategyIndex index = new StrategyIndex(strategy, version);
    for (Measure measure : version.measures()) {
      Named named = StrategyQuestions.named(measure);
      List<Named> priorities = index.priorities(measure);
      priorities.forEach(
          priority ->
              byPriority.computeIfAbsent(priority.id(), any -> new ArrayList<>()).add(named));
      if (priorities.isEmpty()) {
        withoutPriority.add(named);
      }
      if (index.wholes(measure).stream().allMatch(one -> one.responsibleParties().isEmpty())) {
        withoutResponsible.add(named);
      }
      measure
          .duties()
          .forEach(duty -> byDuty.computeIfAbsent(duty, any -> new ArrayList<>()).add(named));
    }
    return new StrategyCoverage(
        index.reference(),
        version.elements(ElementKind.PRIORITY).stream()
            .map(
                element ->
                    new CoveredPriority(
                        Named.of(element.id(), element.name()),
                        byPriority.getOrDefault(element.id(), List.of())))
            .toList(),
        duties.applicable().stream()
            .map(ApplicableDuty::obligation)
            .filter(duty -> duty.scope() == ObligationScope.WELFARE_REPORTING)
            .map(
                duty ->
                    new CoveredDuty(
                        duty.code(), duty.title(), byDuty.getOrDefault(duty.code(), List.of())))
            .toList(),
        withoutPriority,
        withoutResponsible,
        withoutValue(version));
  }

  private static List<IndicatorRef> withoutValue(StrategyVersion version) {
    FollowedIndicators followed = FollowedIndicators.of(version);
    return Stream.concat(
            version.elements().stream().flatMap(element -> element.indicators().stream()),
            version.measures().stream().flatMap(measure -> measure.indicators().stream()))
        .distinct()
        .filter(indicator -> !followed.include(indicator))
        .toList();
  }

  /**
   * The measures that serve both a priority and a duty.
   *
   * @param priority the id of the priority
   * @param duty the duty
   * @return the measures; empty if none does, or the version or the duties have no such row or
   *     column
   */
  public List<Named> cell(String priority, ObligationCode duty) {
    Objects.requireNonNull(priority, "priority");
    Objects.requireNonNull(duty, "duty");
    List<Named> ofDuty =
        duties.stream()
            .filter(one -> one.code().equals(duty))
            .flatMap(one -> one.measures().stream())
            .toList();
    return priorities.stream()
        .filter(one -> one.priority().id().equals(priority))
        .flatMap(one -> one.measures().stream())
        .filter(ofDuty::contains)
        .toList();
  }

  /**
   * The priorities that no measure serves.
   *
   * @return the priorities, in the order of the version
   */
  public List<Named> prioritiesWithoutMeasure() {
    return priorities.stream()
        .filter(one -> one.measures().isEmpty())
        .map(CoveredPriority::priority)
        .toList();
  }

  /**
   * The duties that no measure serves.
   *
   * @return the codes, in the order of the catalog
   */
  public List<ObligationCode> dutiesWithoutMeasure() {
    return duties.stream().filter(one -> one.measures().isEmpty()).map(CoveredDuty::code).toList();
  }
}
