package io.github.kuntamalli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The progress of a measure is that of its latest assessment that states one. */
class MeasureTest {

  private static final LocalizedText NAME = LocalizedText.of("toimi", "åtgärd", "measure");

  private static MeasureAssessment assessed(String on, MeasureStatus status) {
    return MeasureAssessment.builder().on(PartialDate.parse(on)).status(status).build();
  }

  @ParameterizedTest(name = "{0} RUNNING, then {1} DONE: {2}")
  @CsvSource({
    "2025-03-01, 2026-03-01, DONE",
    "2026-03-01, 2025-03-01, RUNNING",
    "2026-03-01, 2026-03-01, DONE",
    "2025, 2025-12-30, RUNNING",
    "2025, 2025-12-31, DONE",
    "2025, 2026-01, DONE"
  })
  void theLastDayThatADateCanMeanDecides(String one, String other, MeasureStatus latest) {
    Measure measure =
        Measure.builder()
            .name(NAME)
            .addAssessments(
                assessed(one, MeasureStatus.RUNNING), assessed(other, MeasureStatus.DONE))
            .build();
    assertThat(measure.latestAssessment().orElseThrow().status()).contains(latest);
  }

  @Test
  void anAssessmentWithoutAStatusDoesNotHideAnEarlierOneWithIt() {
    MeasureAssessment conclusion =
        MeasureAssessment.builder()
            .on(PartialDate.parse("2026-05"))
            .conclusion(LocalizedText.of("Kesken.", "Pågår.", "Goes on."))
            .build();
    MeasureAssessment earlier = assessed("2025", MeasureStatus.RUNNING);
    Measure.Builder measure = Measure.builder().name(NAME).addAssessments(conclusion);
    assertThat(measure.build().latestAssessment()).isEmpty();
    assertThat(measure.addAssessments(earlier).build().latestAssessment()).contains(earlier);
  }

  @Test
  void aMeasureIsFollowedByIndicatorsOrAssessments() {
    Measure alone = Measure.of(NAME);
    assertThat(alone.isFollowed()).isFalse();
    assertThat(alone.toBuilder().addIndicators(IndicatorRef.of(NAME)).build().isFollowed())
        .isTrue();
    assertThat(
            alone.toBuilder()
                .addAssessments(assessed("2025", MeasureStatus.PLANNED))
                .build()
                .isFollowed())
        .isTrue();
  }

  @Test
  void aMeasureKeepsItsIdAndThatOfTheWhole() {
    Measure part = Measure.builder().name(NAME).id("measure-3-1").partOf("measure-3").build();
    assertThat(part.id()).isEqualTo(Optional.of("measure-3-1"));
    assertThat(part.partOf()).isEqualTo(Optional.of("measure-3"));
  }

  @Test
  void eachConstantHasWordsOfItsOwnInEachLanguage() {
    for (Localizable[] constants :
        new Localizable[][] {
          MeasureStatus.values(), Exactness.values(), SustainabilityDimension.values()
        }) {
      for (Language language : new Language[] {Language.FI, Language.SV, Language.EN}) {
        assertThat(Stream.of(constants).map(one -> one.text(language)))
            .doesNotHaveDuplicates()
            .allSatisfy(words -> assertThat(words).isNotBlank());
      }
    }
    assertThat(MeasureStatus.DONE.text(Language.SV)).isEqualTo("genomförd");
    assertThat(Exactness.MORE_THAN.text(Language.FI)).isEqualTo("yli");
    assertThat(SustainabilityDimension.SOCIAL.text(Language.EN)).isEqualTo("social sustainability");
  }
}
