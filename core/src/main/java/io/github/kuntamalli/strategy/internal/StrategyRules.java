package io.github.kuntamalli.strategy.internal;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.internal.Chains;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules for a strategy: does it hang together, do its measures belong to it. */
public final class StrategyRules {

  private StrategyRules() {}

  static final Rule<Strategy> VERSION_CHAIN_LOOP =
      Rule.declare("strategy-version-loop", Strategy.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("version", "strategian versio", "versionen av strategin", "the version")
          .problem(
              "Versio {version} korvaa itsensä muiden versioiden kautta.",
              "Versionen {version} ersätter sig själv via andra versioner.",
              "Version {version} supersedes itself through other versions.")
          .reason(
              "Jos versiot korvaavat toisensa kehämäisesti, mikään niistä ei ole viimeisin, eikä voimassa olevaa strategiaa voi päätellä.",
              "Om versionerna ersätter varandra i en cirkel är ingen av dem den senaste, och det går inte att avgöra vilken strategi som gäller.",
              "If versions supersede each other in a circle, none of them is the latest, and the strategy in force cannot be determined.")
          .remedy(
              "Korjaa, minkä version {version} korvaa.",
              "Rätta uppgiften om vilken version som {version} ersätter.",
              "State correctly which version {version} supersedes.")
          .check(StrategyRules::loops);

  static final Rule<Strategy> PRIORITY_WITHOUT_MEASURE =
      Rule.declare("priority-without-measure", Strategy.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("priority", "painopiste", "prioritering", "the priority")
          .problem(
              "Painopisteellä \"{priority}\" ei ole yhtään toimenpidettä.",
              "Prioriteringen \"{priority}\" har inga åtgärder.",
              "The priority \"{priority}\" has no measures.")
          .reason(
              "Ilman toimenpiteitä painopisteen toteutumista ei voi seurata.",
              "Utan åtgärder går det inte att följa hur prioriteringen genomförs.",
              "Without measures the implementation of the priority cannot be monitored.")
          .remedy(
              "Liitä painopisteeseen \"{priority}\" tai sen teemaan vähintään yksi toimenpide.",
              "Koppla minst en åtgärd till prioriteringen \"{priority}\" eller till ett av dess teman.",
              "Link at least one measure to the priority \"{priority}\" or to one of its themes.")
          .check(StrategyRules::priorities);

  static final Rule<Strategy> MEASURE_OUTSIDE_STRATEGY =
      Rule.declare("measure-outside-strategy", Strategy.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("measure", "toimenpide", "åtgärd", "the measure")
          .parameter(
              "goal",
              "sen tavoitteen tunnus, johon toimenpide viittaa",
              "beteckningen för det mål som åtgärden hänvisar till",
              "the id of the goal that the measure refers to")
          .problem(
              "Toimenpide \"{measure}\" viittaa tavoitteeseen {goal}, jota strategian versiossa ei"
                  + " ole.",
              "Åtgärden \"{measure}\" hänvisar till målet {goal}, som inte finns i versionen av strategin.",
              "The measure \"{measure}\" refers to the goal {goal}, which is not in this version of the strategy.")
          .reason(
              "Toimenpiteen yhteys strategiaan katkeaa.",
              "Åtgärdens koppling till strategin bryts.",
              "The link from the measure to the strategy is broken.")
          .remedy(
              "Korjaa tunnus {goal} tai lisää tavoite strategian versioon.",
              "Rätta beteckningen {goal} eller lägg till målet i versionen av strategin.",
              "Correct the id {goal}, or add the goal to the version.")
          .check(StrategyRules::goals);

  static final Rule<Strategy> MEASURE_OUTSIDE_PERIOD =
      Rule.declare("measure-outside-period", Strategy.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("measure", "toimenpide", "åtgärd", "the measure")
          .parameter("schedule", "toimenpiteen aikataulu", "åtgärdens tidsplan", "its schedule")
          .parameter(
              "period", "strategian kausi", "strategins period", "the period of the strategy")
          .problem(
              "Toimenpiteen \"{measure}\" aikataulu {schedule} on strategian kauden {period}"
                  + " ulkopuolella.",
              "Tidsplanen {schedule} för åtgärden \"{measure}\" ligger utanför strategins period"
                  + " {period}.",
              "The schedule ({schedule}) of the measure \"{measure}\" is outside the period of the strategy ({period}).")
          .reason(
              "Toimenpide ei voi toteuttaa strategiaa, joka ei ole sen aikana voimassa.",
              "En åtgärd kan inte genomföra en strategi som inte gäller när åtgärden vidtas.",
              "A measure cannot implement a strategy that is not in force at the time.")
          .remedy(
              "Korjaa aikataulu {schedule} tai siirrä toimenpide strategiaan, jonka kaudelle se"
                  + " kuuluu.",
              "Rätta tidsplanen {schedule} eller flytta åtgärden till den strategi vars period den"
                  + " hör till.",
              "Correct the schedule ({schedule}), or move the measure to the strategy whose period it belongs to.")
          .check(StrategyRules::schedules);

  /**
   * All rules for a strategy.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule<Strategy>> all() {
    List<Rule<Strategy>> rules = new ArrayList<>();
    rules.add(VERSION_CHAIN_LOOP);
    rules.add(PRIORITY_WITHOUT_MEASURE);
    rules.add(MEASURE_OUTSIDE_STRATEGY);
    rules.add(MEASURE_OUTSIDE_PERIOD);
    rules.addAll(CarryingOutRules.ALL);
    return List.copyOf(rules);
  }

  private static CheckResult loops(Strategy strategy, CheckContext context) {
    if (strategy.versions().stream().noneMatch(version -> version.supersedes().isPresent())) {
      return CheckResult.notApplicable(
          "Mikään versio ei korvaa toista.",
          "Ingen version ersätter någon annan.",
          "No version supersedes another.");
    }
    Map<String, String> superseded = new HashMap<>();
    strategy
        .versions()
        .forEach(
            version ->
                version.supersedes().ifPresent(older -> superseded.put(version.id(), older)));
    Set<String> inCircle = Chains.circling(superseded);
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < strategy.versions().size(); i++) {
      StrategyVersion version = strategy.versions().get(i);
      if (inCircle.contains(version.id())) {
        violations.add(
            new CheckResult.Violation(
                Location.ROOT.then("versions").then(i).then("supersedes"),
                Map.of("version", Localizable.same(version.id()))));
      }
    }
    return CheckResult.of(violations);
  }

  private static CheckResult priorities(Strategy strategy, CheckContext context) {
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < strategy.versions().size(); i++) {
      StrategyVersion version = strategy.versions().get(i);
      Set<String> served = served(version);
      for (int j = 0; !version.measures().isEmpty() && j < version.elements().size(); j++) {
        StrategicElement element = version.elements().get(j);
        if (element.kind() == ElementKind.PRIORITY) {
          looked = true;
          if (!served.contains(element.id())) {
            violations.add(
                new CheckResult.Violation(
                    Location.ROOT.then("versions").then(i).then("elements").then(j),
                    Map.of("priority", element.name())));
          }
        }
      }
    }
    return looked
        ? CheckResult.of(violations)
        : CheckResult.notApplicable(
            "Missään versiossa ei ole sekä painopisteitä että toimenpiteitä.",
            "Ingen version har både prioriteringar och åtgärder.",
            "No version has both priorities and measures.");
  }

  /** The elements that some measure serves, by itself or through one that belongs to them. */
  private static Set<String> served(StrategyVersion version) {
    Map<String, List<String>> parents = new HashMap<>();
    for (StrategicElement element : version.elements()) {
      element
          .parent()
          .ifPresent(
              parent -> parents.computeIfAbsent(element.id(), id -> new ArrayList<>()).add(parent));
    }
    Set<String> served = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    version.measures().forEach(measure -> open.addAll(measure.goals()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (served.add(next)) {
        open.addAll(parents.getOrDefault(next, List.of()));
      }
    }
    return served;
  }

  private static CheckResult goals(Strategy strategy, CheckContext context) {
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < strategy.versions().size(); i++) {
      StrategyVersion version = strategy.versions().get(i);
      Set<String> elements =
          version.elements().stream().map(StrategicElement::id).collect(Collectors.toSet());
      for (int j = 0; j < version.measures().size(); j++) {
        Measure measure = version.measures().get(j);
        for (int k = 0; k < measure.goals().size(); k++) {
          looked = true;
          String goal = measure.goals().get(k);
          if (!elements.contains(goal)) {
            violations.add(
                new CheckResult.Violation(
                    place(i, j).then("goals").then(k),
                    Parameters.of("measure", measure.name(), "goal", Localizable.same(goal))));
          }
        }
      }
    }
    return looked
        ? CheckResult.of(violations)
        : CheckResult.notApplicable(
            "Mikään toimenpide ei viittaa tavoitteeseen.",
            "Ingen åtgärd hänvisar till något mål.",
            "No measure refers to a goal.");
  }

  private static CheckResult schedules(Strategy strategy, CheckContext context) {
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < strategy.versions().size(); i++) {
      StrategyVersion version = strategy.versions().get(i);
      for (int j = 0; j < version.measures().size(); j++) {
        Measure measure = version.measures().get(j);
        if (version.statedPeriod().isPresent() && measure.schedule().isPresent()) {
          looked = true;
          DateSpan period = version.statedPeriod().get();
          if (!measure.schedule().get().overlaps(period.days())) {
            violations.add(
                new CheckResult.Violation(
                    place(i, j).then("schedule"),
                    Parameters.of(
                        "measure",
                        measure.name(),
                        "schedule",
                        measure.schedule().get(),
                        "period",
                        period)));
          }
        }
      }
    }
    return looked
        ? CheckResult.of(violations)
        : CheckResult.notApplicable(
            "Strategiakautta tai toimenpiteiden aikataulua ei ole ilmoitettu.",
            "Strategins period eller åtgärdernas tidsplan har inte uppgetts.",
            "The period of the strategy or the schedule of the measures is not stated.");
  }

  private static Location place(int version, int measure) {
    return Location.ROOT.then("versions").then(version).then("measures").then(measure);
  }
}
