package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which measures of a strategy serve its priorities and the duties of its owner. */
class StrategyCoverageTest {

  private static final ObligationCode ANNUAL = ObligationCode.of("MUN-ANNUAL");
  private static final ObligationCode PLAN = ObligationCode.of("MUN-TERM-PLAN");
  private static final IndicatorRef FOLLOWED =
      IndicatorRef.of(LocalizedText.of(Language.FI, "yksinäisyys"));
  private static final IndicatorRef NOT_FOLLOWED =
      IndicatorRef.of(LocalizedText.of(Language.FI, "lukeneisuus"));

  private static PublishedName name(String id) {
    return PublishedName.of(LocalizedText.of(Language.FI, id));
  }

  private static StrategicElement.Builder element(String id, ElementKind kind) {
    return StrategicElement.builder().id(id).kind(kind).name(name(id));
  }

  private static Measure.Builder measure(String id) {
    return Measure.builder().id(id).name(LocalizedText.of(Language.FI, id));
  }

  private final StrategyVersion version =
      StrategyVersion.builder()
          .id("2025")
          .name(name("2025"))
          .addElements(
              element("served", ElementKind.PRIORITY).addIndicators(FOLLOWED).build(),
              element("theme", ElementKind.THEME).parent("served").build(),
              element("forgotten", ElementKind.PRIORITY).addIndicators(NOT_FOLLOWED).build())
          .addMeasures(
              measure("whole")
                  .addGoal("theme")
                  .addDuty(ANNUAL)
                  .addResponsibleParty(
                      new ResponsibleParty(LocalizedText.of(Language.FI, "lautakunta")))
                  .build(),
              measure("part").partOf("whole").addIndicators(NOT_FOLLOWED).build(),
              measure("direct").addGoal("served").build(),
              measure("stray").addDuty(PLAN).partOf("nowhere").build())
          .addObservations(
              Observation.builder()
                  .indicator(FOLLOWED)
                  .on(PartialDate.ofYear(2025))
                  .value(Stated.known(BigDecimal.ONE))
                  .build())
          .build();
  private final DutiesOnDate duties =
      Kuntamalli.standard().dutiesOf(Authority.municipality("837"), LocalDate.of(2026, 11, 22));
  private final StrategyCoverage coverage =
      StrategyCoverage.of(
          Strategy.builder().id("own").name(name("own")).addVersion(version).build(),
          version,
          duties);

  @Test
  void aPriorityIsServedDirectlyByAThemeOrByAPartOfAMeasure() {
    assertThat(coverage.version().strategy().id()).isEqualTo("own");
    assertThat(coverage.priorities())
        .extracting(one -> one.priority().id())
        .containsExactly("served", "forgotten");
    assertThat(coverage.priorities().get(0).measures())
        .extracting(Named::id)
        .containsExactly("whole", "part", "direct");
    assertThat(coverage.prioritiesWithoutMeasure())
        .extracting(Named::id)
        .containsExactly("forgotten");
    assertThat(coverage.measuresWithoutPriority()).extracting(Named::id).containsExactly("stray");
  }

  @Test
  void aPartOfAMeasureHasThoseResponsibleForTheWhole() {
    assertThat(coverage.measuresWithoutResponsible())
        .extracting(Named::id)
        .containsExactly("direct", "stray");
    assertThat(coverage.indicatorsWithoutValue()).containsExactly(NOT_FOLLOWED);
  }

  @Test
  void theDutiesOfWelfareReportingHaveTheMeasuresThatNameThem() {
    assertThat(coverage.duties())
        .filteredOn(one -> !one.measures().isEmpty())
        .extracting(
            one ->
                one.code()
                    + one.measures().stream()
                        .map(Named::id)
                        .collect(Collectors.joining(" ", " ", "")))
        .containsExactlyInAnyOrder("MUN-ANNUAL whole", "MUN-TERM-PLAN stray");
    assertThat(coverage.duties()).allMatch(one -> !one.title().text(Language.SV).isEmpty());
    Set<ObligationCode> applicable =
        duties.applicable().stream()
            .map(one -> one.obligation().code())
            .collect(Collectors.toSet());
    assertThat(applicable).contains(ANNUAL, PLAN).containsAll(coverage.dutiesWithoutMeasure());
    assertThat(coverage.dutiesWithoutMeasure()).isNotEmpty().doesNotContain(ANNUAL, PLAN);
  }

  @Test
  void aCellHasTheMeasuresThatServeBothThePriorityAndTheDuty() {
    assertThat(coverage.cell("served", ANNUAL)).extracting(Named::id).containsExactly("whole");
    assertThat(coverage.cell("served", PLAN)).isEmpty();
    assertThat(coverage.cell("forgotten", ANNUAL)).isEmpty();
    assertThat(coverage.cell("none", ANNUAL)).isEmpty();
  }
}
