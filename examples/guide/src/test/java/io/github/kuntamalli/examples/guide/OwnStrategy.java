package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.TestingCity;
import io.github.kuntamalli.fixtures.TestingWorld;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.network.MembershipRole;
import io.github.kuntamalli.relation.DutyTrace;
import io.github.kuntamalli.relation.Named;
import io.github.kuntamalli.relation.NetworkTrace;
import io.github.kuntamalli.relation.StrategyCoverage;
import io.github.kuntamalli.strategy.MeasureDifference;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a city does with its own strategy, from end to end. */
final class OwnStrategy {

  private static final LocalDate DAY = TestingWorld.DAY;

  private OwnStrategy() {}

  static void validate() {
    // begin validate
    Kuntamalli kuntamalli = TestingWorld.get(); // made-up data; a city uses Kuntamalli.standard()
    Strategy strategy = TestingCity.strategyWithGaps();
    for (Finding finding : kuntamalli.validate(strategy, DAY).findings()) {
      System.out.println(finding.code() + " " + finding.location().pointer());
    }
    // end validate
  }

  static void coverage() {
    // begin coverage
    StrategyCoverage coverage =
        TestingWorld.get().coverage(TestingCity.strategyWithGaps(), DAY).orElseThrow();
    System.out.println("no measure: " + ids(coverage.prioritiesWithoutMeasure()));
    System.out.println("no priority: " + ids(coverage.measuresWithoutPriority()));
    System.out.println("nobody responsible: " + ids(coverage.measuresWithoutResponsible()));
    System.out.println("duty without a measure: " + coverage.dutiesWithoutMeasure());
    ObligationCode annual = ObligationCode.of("TEST-ANNUAL");
    System.out.println("priority-1 x TEST-ANNUAL: " + ids(coverage.cell("priority-1", annual)));
    // end coverage
  }

  static void compare() {
    // begin compare
    StrategyVersion before = TestingCity.strategy().find("2021").orElseThrow();
    StrategyVersion after = TestingCity.strategy().find("2025").orElseThrow();
    Map<MeasureDifference.Kind, Long> kinds =
        before.measureDifferencesTo(after).stream()
            .collect(
                Collectors.groupingBy(
                    MeasureDifference::kind, TreeMap::new, Collectors.counting()));
    System.out.println(kinds);
    System.out.println(before.differencesTo(after));
    // end compare
  }

  static void there() {
    // begin there
    MunicipalityCode uusikyla = MunicipalityCode.of("903");
    for (NetworkTrace trace : TestingWorld.get().trace(uusikyla, DAY).subList(0, 2)) {
      String network = trace.network().id();
      List<MembershipRole> roles = trace.membership().orElseThrow().roles();
      String duties = trace.duties().asOptional().map(OwnStrategy::codes).orElse("no duty known");
      System.out.println(network + " " + roles + ": " + duties);
    }
    // end there
  }

  static void back() {
    // begin back
    DutyTrace trace = TestingWorld.get().trace(ObligationCode.of("TEST-PUBLISH"), DAY);
    trace.measures().forEach(one -> System.out.println(one.value().measure().id()));
    trace.networks().forEach(one -> System.out.println(one.value().id()));
    System.out.println(Jackson3Json.standard().write(trace).length() < 2_000);
    // end back
  }

  private static List<String> ids(List<Named> named) {
    return named.stream().map(Named::id).toList();
  }

  private static String codes(List<NetworkTrace.SupportedDuty> duties) {
    return duties.stream()
        .map(duty -> duty.title().map(title -> title.text(Language.EN)).orElse("?"))
        .collect(Collectors.joining(", "));
  }
}
