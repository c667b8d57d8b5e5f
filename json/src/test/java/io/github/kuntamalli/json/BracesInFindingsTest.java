package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleTexts;
import io.github.kuntamalli.validation.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is a name, even if it looks like a place of a message. */
class BracesInFindingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"{goal}", "{abc}", "\\{goal}", "{", "\\", "{goal", "\\\\{abc}"})
  void aNameWithBracesIsReadBackAsItWas(String name) {
    Finding finding =
        new Finding(
            new RuleCode("my-city/goal"),
            Severity.WARNING,
            Location.ROOT,
            Map.of("goal", Localizable.same(name)),
            List.of(),
            new RuleTexts(
                MessageTemplate.of("Tavoite {goal}.", "Målet {goal}.", "The goal {goal}."),
                LocalizedText.of("Syy.", "Skäl.", "Reason."),
                MessageTemplate.of("Poista {goal}.", "Ta bort {goal}.", "Remove {goal}.")));
    Finding read =
        BothGenerations.read(Jackson3Json.standard().write(finding), Finding.class).get();
    assertThat(read).isEqualTo(finding).hasSameHashCodeAs(finding);
    assertThat(read.problem(Language.EN)).isEqualTo("The goal " + name + ".");
    assertThat(read.remedy(Language.SV)).isEqualTo("Ta bort " + name + ".");
  }
}
