package io.github.kuntamalli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some words name several population groups together and not one of them. */
class PopulationGroupTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "kaikki ikäryhmät|true",
        " Koko väestö |true",
        "hela befolkningen|true",
        "all age groups|true",
        "kaikenikäiset kuntalaiset|true",
        "lapset, nuoret|true",
        "ikääntyneet|false",
        "lapset ja nuoret|false",
        "äldre|false",
        "1,5-vuotiaat|false"
      })
  void aNameOfSeveralGroupsIsCollective(String name, boolean collective) {
    assertThat(PopulationGroup.of(LocalizedText.of(Language.FI, name)).isCollective())
        .isEqualTo(collective);
  }

  @Test
  void theNameCountsInEveryLanguageAndTheCodeBeforeTheName() {
    LocalizedText words = LocalizedText.of("asukkaat", "alla invånare");
    assertThat(PopulationGroup.of(words).isCollective()).isTrue();
    assertThat(PopulationGroup.of(words).code()).isEmpty();
    Set<PopulationGroup.Code> collective = EnumSet.noneOf(PopulationGroup.Code.class);
    for (PopulationGroup.Code code : PopulationGroup.Code.values()) {
      if (code.isCollective()) {
        collective.add(code);
      }
      assertThat(new PopulationGroup(words, Optional.of(code)).isCollective())
          .isEqualTo(code.isCollective());
    }
    assertThat(collective)
        .contains(
            PopulationGroup.Code.WHOLE_POPULATION, PopulationGroup.Code.LANGUAGE_AND_CULTURE_GROUPS)
        .hasSizeLessThan(PopulationGroup.Code.values().length);
  }
}
