package io.github.kuntamalli.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.DocumentPart.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a part of a document is, and what its title says of it. */
class DocumentPartTest {

  @Test
  void aKnownKindIsFoundByItsCodeAndHasWords() {
    assertThat(Kind.known()).startsWith(Kind.TERM_REPORT, Kind.PLAN).contains(Kind.NEWS_ITEM);
    assertThat(Kind.known()).allMatch(kind -> Kind.of(kind.code()) == kind);
    assertThat(Kind.of("news-item").text(Language.SV)).isEqualTo("nyhet");
  }

  @Test
  void anotherKindKeepsItsCodeAndMeetsNoDuty() {
    Kind own = Kind.of("youth-survey-2");
    assertThat(own.code()).isEqualTo("youth-survey-2");
    assertThat(own.text(Language.FI)).isEqualTo("youth-survey-2");
    assertThat(own.plan()).isEmpty();
    assertThat(Kind.CHILDREN_PLAN.plan()).contains(IntegratedPlan.Kind.CHILDREN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Term-Report", "term report", "term--report", "-plan", "plan-"})
  void aKindHasACodeOfOneForm(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kind.of(code))
        .withMessageContaining("\"" + code + "\" is not a valid kind of part");
  }

  @Test
  void knownKindsComeInTheirOrderAndOthersAfterThemByTheirCodes() {
    List<Kind> ordered =
        List.of(Kind.TERM_REPORT, Kind.PLAN, Kind.NEWS_ITEM, Kind.of("appendix"), Kind.of("map"));
    assertThat(ordered).isSorted();
    assertThat(Kind.of("map").compareTo(Kind.of("appendix"))).isPositive();
    assertThat(Kind.PLAN.compareTo(Kind.TERM_REPORT)).isPositive();
    assertThat(Kind.PLAN).isEqualByComparingTo(Kind.of("plan"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Salon lasten ja nuorten hyvinvointisuunnitelma 2022–2025, true",
    "LASTEN JA NUORTEN HYVINVOINTISUUNNITELMA, true",
    "Hyvinvointisuunnitelma 2022–2025, false",
    "Hyvinvointikertomus sekä lasten ja nuorten hyvinvointisuunnitelma, false",
    "Lasten ja nuorten hyvinvointisuunnitelma ja hyvinvointistrategia, false"
  })
  void aTitleNamesAPlanOfOneGroupOrMoreThanIt(String title, boolean alone) {
    IntegratedPlan plan =
        plan(LocalizedText.of(Language.FI, "Lasten ja nuorten hyvinvointisuunnitelma"));
    assertThat(titled(LocalizedText.of(Language.FI, title), plan))
        .isEqualTo(alone ? Optional.of(plan) : Optional.empty());
    assertThat(titled(LocalizedText.of(Language.SV, title), plan)).isEmpty();
  }

  @Test
  void aPlanThatIsOnlyReferredToIsNotTheDocument() {
    LocalizedText name = LocalizedText.of("Suunnitelma", "Plan");
    IntegratedPlan contained = plan(name);
    IntegratedPlan referredTo =
        contained.toBuilder().relation(IntegratedPlan.Relation.REFERRED_TO).build();
    assertThat(titled(name, referredTo)).isEmpty();
    assertThat(titled(name, referredTo, contained)).contains(contained);
    assertThat(
            WelfareDocument.plan("d", Authority.municipality("734"))
                .addIntegratedPlan(contained)
                .build()
                .findPlanInTitle())
        .isEmpty();
  }

  private static IntegratedPlan plan(LocalizedText name) {
    return IntegratedPlan.builder()
        .name(name)
        .kind(IntegratedPlan.Kind.CHILDREN)
        .relation(IntegratedPlan.Relation.CONTAINED)
        .build();
  }

  private static Optional<IntegratedPlan> titled(LocalizedText title, IntegratedPlan... plans) {
    return WelfareDocument.plan("d", Authority.municipality("734"))
        .title(title)
        .integratedPlans(List.of(plans))
        .build()
        .findPlanInTitle();
  }

  @Test
  void theLawOfAnImpactAssessmentIsThatOfTheDecisionOrElseOfTheAssessment() {
    ImpactAssessment assessment =
        ImpactAssessment.builder()
            .id("school-network")
            .authority(Authority.municipality("837"))
            .decision(LocalizedText.of("kouluverkko", "skolnätet"))
            .assessedOn(Stated.known(PartialDate.parse("2025-03")))
            .build();
    assertThat(assessment.lawDate()).contains(PartialDate.parse("2025-03"));
    assertThat(
            assessment.toBuilder()
                .decidedOn(Stated.known(PartialDate.parse("2025-05-19")))
                .build()
                .lawDate())
        .contains(PartialDate.parse("2025-05-19"));
    assertThat(assessment.toBuilder().assessedOn(Stated.unknown()).build().lawDate()).isEmpty();
    assertThat(assessment).hasToString("ImpactAssessment[school-network, municipality:837]");
  }
}
