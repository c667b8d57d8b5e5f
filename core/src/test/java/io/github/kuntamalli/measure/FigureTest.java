package io.github.kuntamalli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.internal.FigureRules;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.RuleResult.Status;
import io.github.kuntamalli.validation.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

  private record Sheet(List<Observation> figures) implements HasFigures {}

  private static Observation.Builder figure(String value) {
    return Observation.builder()
        .indicator(IndicatorRef.of(LocalizedText.of(Language.FI, "henkilöstökulut")))
        .on(PartialDate.ofYear(2019))
        .value(Stated.known(new BigDecimal(value)))
        .unit("M EUR");
  }

  @Test
  void aRangeBeginsWithItsValue() {
    assertThat(figure("40").upTo(new BigDecimal("50")).build().upTo()).contains(new BigDecimal(50));
    assertThat(figure("40").upTo(new BigDecimal("40.0")).build().upTo()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figure("40").upTo(new BigDecimal("30")).build())
        .withMessageContaining("30 is not the upper end of a range that begins with 40");
  }

  @Test
  void theFiguresOfAnIndicatorAreInTheOrderOfTheirTimes() {
    IndicatorRef loneliness = IndicatorRef.of(LocalizedText.of(Language.FI, "yksinäisyys"));
    Observation costs = figure("3").build();
    Observation later = figure("2").indicator(loneliness).on(PartialDate.ofYear(2021)).build();
    Observation earlier = figure("1").indicator(loneliness).on(PartialDate.ofYear(2017)).build();
    Sheet sheet = new Sheet(List.of(later, costs, earlier));
    assertThat(sheet.figuresByIndicator().keySet()).containsExactly(loneliness, costs.indicator());
    assertThat(sheet.figuresByIndicator().get(loneliness)).containsExactly(earlier, later);
    assertThat(sheet.figuresByIndicator().get(costs.indicator())).containsExactly(costs);
  }

  @Test
  void whatIsBuiltFromAValueIsThatValue() {
    Observation observation = figure("1").build();
    assertThat(observation.toBuilder().build()).isEqualTo(observation);
    Goal goal = Goal.builder().id("g").name(LocalizedText.of(Language.FI, "tavoite")).build();
    assertThat(goal.toBuilder().build()).isEqualTo(goal);
    MeasureAssessment assessment =
        MeasureAssessment.builder()
            .on(PartialDate.ofYear(2021))
            .status(MeasureStatus.RUNNING)
            .build();
    assertThat(assessment.toBuilder().build()).isEqualTo(assessment);
  }

  @Test
  void aFigureNeedsASource() {
    RuleSet rules = RuleSet.of(List.copyOf(FigureRules.all()));
    CheckContext context = CheckContext.on(LocalDate.of(2026, 11, 22));
    Observation sourced =
        figure("1").addSource(Source.of(Source.Kind.OFFICIAL_PAGE, "https://www.salo.fi/")).build();
    assertThat(status(rules, new Sheet(List.of(sourced)), context)).isEqualTo(Status.PASSED);
    assertThat(status(rules, new Sheet(List.of()), context)).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(rules.check(new Sheet(List.of(sourced, figure("2").build())), context).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code().value()).isEqualTo("figure-without-source");
              assertThat(finding.location().pointer()).isEqualTo("/figures/1/sources");
            });
  }

  private static Status status(RuleSet rules, Object subject, CheckContext context) {
    return rules.check(subject, context).results().get(0).status();
  }

  @ParameterizedTest
  @ValueSource(strings = {"municipality:734", "county:02", "hus", "organisation:kuntaliitto"})
  void anActorIsReadAsItIsWritten(String text) {
    assertThat(ActorId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "municipality:73", "municipality:Salo", "county:2", "HUS", "organisation:"})
  void anythingElseIsNoActor(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActorId.parse(text))
        .withMessageContaining("is not the id of an actor; write municipality:734");
  }

  @Test
  void aMeasureNamesNetworksAndDutiesByIds() {
    Measure.Builder measure = Measure.builder().name(LocalizedText.of(Language.FI, "toimi"));
    ObligationCode plan = ObligationCode.of("MUN-TERM-PLAN");
    assertThat(measure.addNetwork("digifika").addDuty(plan).build().duties()).containsExactly(plan);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure.id("").build())
        .withMessageContaining("\"\" is empty or contains spaces");
    assertThat(measure.id("m-1").build().id()).contains("m-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure.build().toBuilder().addGoal("a goal").build())
        .withMessageContaining("\"a goal\" is empty or contains spaces");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure.build().toBuilder().addNetwork("a b").build())
        .withMessageContaining("\"a b\" is empty or contains spaces");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure.build().toBuilder().addEntry("two words").build())
        .withMessageContaining("\"two words\" is empty or contains spaces");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure.build().toBuilder().addContinue("an earlier one").build())
        .withMessageContaining("\"an earlier one\" is empty or contains spaces");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure.build().toBuilder().partOf("").build())
        .withMessageContaining("\"\" is empty or contains spaces");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measure.build().toBuilder().addPriorities("a priority").build())
        .withMessageContaining("\"a priority\" is empty or contains spaces");
  }

  @Test
  void anIndicatorHasACodeOfACollection() {
    assertThat(IndicatorCode.parse("sotkanet:3219"))
        .isEqualTo(new IndicatorCode("sotkanet", "3219"));
    assertThat(IndicatorCode.parse("thl-2:a.b_C-d")).hasToString("thl-2:a.b_C-d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3219", ":3219", "sotkanet:", "Sotkanet:1", "sotkanet:1:2", "s:ä"})
  void anythingElseIsNoCode(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorCode.parse(text))
        .withMessageContaining("\"" + text)
        .withMessageContaining("write it as collection:number, for example sotkanet:3219");
  }

  @Test
  void indicatorsAreOneByTheirCodesOrElseByTheirNames() {
    IndicatorRef named = IndicatorRef.of(LocalizedText.of(Language.FI, "yksinäisyys"));
    IndicatorRef coded = new IndicatorRef(named.name(), code("3219"));
    IndicatorRef renamed =
        new IndicatorRef(LocalizedText.of(Language.FI, "yksinäiset"), code("3219"));
    assertThat(coded.isSameAs(renamed)).isTrue();
    assertThat(coded.isSameAs(new IndicatorRef(named.name(), code("1")))).isFalse();
    assertThat(coded.isSameAs(named)).isTrue();
    assertThat(named.isSameAs(coded)).isTrue();
    assertThat(named.isSameAs(renamed)).isFalse();
  }

  @Test
  void namesAreTheSameIfTheyAgreeInTheLanguagesThatBothHave() {
    IndicatorRef finnish = IndicatorRef.of(LocalizedText.of(Language.FI, "yksinäisyys"));
    IndicatorRef swedish = IndicatorRef.of(LocalizedText.of(Language.SV, "ensamhet"));
    IndicatorRef both = IndicatorRef.of(LocalizedText.of("yksinäisyys", "ensamhet"));
    IndicatorRef otherSwedish = IndicatorRef.of(LocalizedText.of("yksinäisyys", "ensamma"));
    assertThat(finnish.isSameAs(both)).isTrue();
    assertThat(both.isSameAs(finnish)).isTrue();
    assertThat(both.isSameAs(swedish)).isTrue();
    assertThat(finnish.isSameAs(otherSwedish)).isTrue();
    assertThat(both.isSameAs(otherSwedish)).as("they differ in Swedish").isFalse();
    assertThat(finnish.isSameAs(swedish)).as("no language in common").isFalse();
    IndicatorRef coded = new IndicatorRef(both.name(), code("3219"));
    assertThat(coded.isSameAs(finnish)).isTrue();
    assertThat(finnish.isSameAs(coded)).isTrue();
    assertThat(coded.isSameAs(new IndicatorRef(finnish.name(), code("1")))).isFalse();
    assertThat(coded.isSameAs(new IndicatorRef(otherSwedish.name(), code("3219")))).isTrue();
  }

  /** The same indicator is no equal one, so the keys do not depend on the order of the figures. */
  @Test
  void figuresAreCollectedByTheIndicatorAsItIsWritten() {
    IndicatorRef finnish = IndicatorRef.of(LocalizedText.of(Language.FI, "yksinäisyys"));
    IndicatorRef both = IndicatorRef.of(LocalizedText.of("yksinäisyys", "ensamhet"));
    Observation first = figure("1").indicator(finnish).build();
    Observation second = figure("2").indicator(both).build();
    assertThat(new Sheet(List.of(first, second)).figuresByIndicator().keySet())
        .containsExactly(finnish, both);
    assertThat(new Sheet(List.of(second, first)).figuresByIndicator().keySet())
        .containsExactly(both, finnish);
  }

  private static Optional<IndicatorCode> code(String number) {
    return Optional.of(new IndicatorCode("sotkanet", number));
  }

  @Test
  void aMeasureIsFollowedByAnIndicatorOrAnAssessment() {
    Measure bare = Measure.of(LocalizedText.of(Language.FI, "toimi"));
    assertThat(bare.isFollowed()).isFalse();
    IndicatorRef indicator = IndicatorRef.of(LocalizedText.of(Language.FI, "yksinäisyys"));
    assertThat(bare.toBuilder().addIndicators(indicator).build().isFollowed()).isTrue();
    MeasureAssessment assessment = MeasureAssessment.builder().on(PartialDate.ofYear(2024)).build();
    assertThat(bare.toBuilder().addAssessments(assessment).build().isFollowed()).isTrue();
  }
}
