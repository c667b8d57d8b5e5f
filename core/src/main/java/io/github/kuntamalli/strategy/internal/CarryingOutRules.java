package io.github.kuntamalli.strategy.internal;

import io.github.kuntamalli.internal.Chains;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rules for how a strategy is carried out: by which measures, by whom, followed by what. */
final class CarryingOutRules {

  private CarryingOutRules() {}

  static final Rule<Strategy> MEASURE_WITHOUT_PRIORITY =
      Rule.declare("strategy-measure-without-priority", Strategy.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("measure", "toimenpide", "åtgärd", "the measure")
          .problem(
              "Toimenpide \"{measure}\" ei liity mihinkään strategian painopisteeseen.",
              "Åtgärden \"{measure}\" är inte kopplad till någon prioritering i strategin.",
              "The measure \"{measure}\" is not linked to any priority of the strategy.")
          .reason(
              "Toimenpide, joka ei liity painopisteeseen, ei toteuta strategiaa, ja jostakin painopisteestä voi puuttua siihen kuuluva toimenpide.",
              "En åtgärd som inte är kopplad till någon prioritering bidrar inte till att genomföra strategin, och någon prioritering kan sakna en åtgärd som hör till den.",
              "A measure without a priority does not implement the strategy, and a priority may lack one of its measures.")
          .remedy(
              "Liitä toimenpide \"{measure}\" painopisteeseen tai johonkin sen teemaan.",
              "Koppla åtgärden \"{measure}\" till en prioritering eller ett av dess teman.",
              "Link the measure \"{measure}\" to a priority or to one of its themes.")
          .check((strategy, context) -> prioritiesOfMeasures(strategy));

  static final Rule<Strategy> MEASURE_WITHOUT_RESPONSIBLE =
      Rule.declare("strategy-measure-without-responsible", Strategy.class)
          .completeness()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("measure", "toimenpide", "åtgärd", "the measure")
          .problem(
              "Toimenpiteelle \"{measure}\" ei ole nimetty vastuutahoa.",
              "Ingen ansvarig har utsetts för åtgärden \"{measure}\".",
              "The measure \"{measure}\" has no responsible party.")
          .reason(
              "Ilman vastuutahoa kukaan ei vastaa siitä, että viranomaisen oman strategian"
                  + " toimenpide toteutetaan; vastuutaho kullekin toimenpiteelle on hyvä käytäntö,"
                  + " ei lain vaatimus.",
              "Utan ansvarig svarar ingen för att åtgärden i myndighetens egen strategi genomförs; att utse en ansvarig för varje åtgärd är god praxis, inte ett lagkrav.",
              "Without a responsible party nobody is in charge of carrying out a measure of the authority's own strategy; a responsible party for each measure is good practice, not a legal requirement.")
          .remedy(
              "Nimeä vastuutaho toimenpiteelle \"{measure}\" tai kokonaisuudelle, johon se kuuluu.",
              "Utse en ansvarig för åtgärden \"{measure}\" eller för den helhet som den hör till.",
              "Name a responsible party for the measure \"{measure}\" or for the larger measure that it is part of.")
          .check(CarryingOutRules::responsibles);

  static final Rule<Strategy> INDICATOR_NOT_FOLLOWED =
      Rule.declare("strategy-indicator-not-followed", Strategy.class)
          .completeness()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("indicator", "indikaattori", "indikator", "the indicator")
          .problem(
              "Indikaattorilla \"{indicator}\" ei ole yhtään arvoa, vaikka muilla on.",
              "Indikatorn \"{indicator}\" har inget värde, trots att andra indikatorer har det.",
              "The indicator \"{indicator}\" has no value, although other indicators do.")
          .reason(
              "Jos indikaattorin arvoja ei kirjata, sen avulla ei voi seurata, toteutuuko strategia.",
              "Om en indikators värden inte antecknas går det inte att följa om strategin genomförs.",
              "If the values of an indicator are not recorded, it cannot show whether the strategy is being implemented.")
          .remedy(
              "Kirjaa indikaattorin \"{indicator}\" arvo tai poista indikaattori.",
              "Anteckna ett värde för indikatorn \"{indicator}\" eller stryk indikatorn.",
              "Record a value for the indicator \"{indicator}\", or remove the indicator.")
          .check((strategy, context) -> indicators(strategy));

  /** The rules of this class, in the order of a report. */
  static final List<Rule<Strategy>> ALL =
      List.of(MEASURE_WITHOUT_PRIORITY, MEASURE_WITHOUT_RESPONSIBLE, INDICATOR_NOT_FOLLOWED);

  private static CheckResult prioritiesOfMeasures(Strategy strategy) {
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < strategy.versions().size(); i++) {
      StrategyVersion version = strategy.versions().get(i);
      if (version.elements(ElementKind.PRIORITY).isEmpty()) {
        continue;
      }
      Set<String> within = withinPriorities(version);
      Set<String> elements =
          version.elements().stream().map(StrategicElement::id).collect(Collectors.toSet());
      // a goal that the version does not have is reported by the rule about it
      Predicate<Measure> astray =
          ofItselfOrItsWhole(version, measure -> !elements.containsAll(measure.goals()));
      Predicate<Measure> served =
          ofItselfOrItsWhole(
              version, measure -> measure.goals().stream().anyMatch(within::contains));
      for (int j = 0; j < version.measures().size(); j++) {
        looked = true;
        Measure measure = version.measures().get(j);
        if (!astray.test(measure) && !served.test(measure)) {
          violations.add(violation(i, j, "goals", measure));
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

  /** The elements that are a priority or belong to one at any depth. */
  private static Set<String> withinPriorities(StrategyVersion version) {
    Map<String, String> parents = new HashMap<>();
    version
        .elements()
        .forEach(element -> element.parent().ifPresent(id -> parents.put(element.id(), id)));
    return Chains.leadingTo(
        version.elements(ElementKind.PRIORITY).stream()
            .map(StrategicElement::id)
            .collect(Collectors.toSet()),
        parents);
  }

  /** Whether something is true of a measure or, at any depth, of one that it is a part of. */
  private static Predicate<Measure> ofItselfOrItsWhole(
      StrategyVersion version, Predicate<Measure> holds) {
    Map<String, Measure> byId = new HashMap<>();
    version.measures().forEach(measure -> measure.id().ifPresent(id -> byId.put(id, measure)));
    Map<String, String> wholes = new HashMap<>();
    Set<String> ids = new HashSet<>();
    byId.forEach(
        (id, measure) -> {
          measure.partOf().ifPresent(whole -> wholes.put(id, whole));
          if (holds.test(measure)) {
            ids.add(id);
          }
        });
    Set<String> leading = Chains.leadingTo(ids, wholes);
    return measure -> holds.test(measure) || measure.partOf().filter(leading::contains).isPresent();
  }

  private static CheckResult responsibles(Strategy strategy, CheckContext context) {
    if (strategy.owner().filter(owner -> owner.organisation().isEmpty()).isEmpty()) {
      return CheckResult.notApplicable(
          "Strategia ei ole kunnan, hyvinvointialueen eikä HUS-yhtymän strategia.",
          "Strategin är inte en kommuns, ett välfärdsområdes eller HUS-sammanslutningens.",
          "The strategy is not that of a municipality, a county or HUS.");
    }
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < strategy.versions().size(); i++) {
      StrategyVersion version = strategy.versions().get(i);
      Predicate<Measure> answeredFor =
          ofItselfOrItsWhole(version, measure -> !measure.responsibleParties().isEmpty());
      for (int j = 0; j < version.measures().size(); j++) {
        looked = true;
        Measure measure = version.measures().get(j);
        if (!answeredFor.test(measure)) {
          violations.add(violation(i, j, "responsibleParties", measure));
        }
      }
    }
    return looked
        ? CheckResult.of(violations)
        : CheckResult.notApplicable(
            "Strategiassa ei ole toimenpiteitä.",
            "Strategin har inga åtgärder.",
            "The strategy has no measures.");
  }

  private static CheckResult indicators(Strategy strategy) {
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < strategy.versions().size(); i++) {
      StrategyVersion version = strategy.versions().get(i);
      if (version.observations().isEmpty()) {
        continue;
      }
      looked = true;
      FollowedIndicators followed = FollowedIndicators.of(version);
      Location place = Location.ROOT.then("versions").then(i);
      for (int j = 0; j < version.elements().size(); j++) {
        addMissing(
            place.then("elements").then(j),
            version.elements().get(j).indicators(),
            followed,
            violations);
      }
      for (int j = 0; j < version.measures().size(); j++) {
        addMissing(
            place.then("measures").then(j),
            version.measures().get(j).indicators(),
            followed,
            violations);
      }
    }
    return looked
        ? CheckResult.of(violations)
        : CheckResult.notApplicable(
            "Minkään version indikaattoreilla ei ole arvoja.",
            "Ingen version har värden för sina indikatorer.",
            "No version has values for its indicators.");
  }

  private static void addMissing(
      Location place,
      List<IndicatorRef> indicators,
      FollowedIndicators followed,
      List<CheckResult.Violation> violations) {
    for (int i = 0; i < indicators.size(); i++) {
      IndicatorRef indicator = indicators.get(i);
      if (!followed.include(indicator)) {
        violations.add(
            new CheckResult.Violation(
                place.then("indicators").then(i), Map.of("indicator", indicator.name())));
      }
    }
  }

  private static CheckResult.Violation violation(
      int version, int measure, String property, Measure wrong) {
    return new CheckResult.Violation(
        Location.ROOT.then("versions").then(version).then("measures").then(measure).then(property),
        Map.of("measure", wrong.name()));
  }
}
