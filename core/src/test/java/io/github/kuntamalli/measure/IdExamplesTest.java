package io.github.kuntamalli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The refusal of an id gives an example that a reader of its language would write. */
class IdExamplesTest {

  @Test
  void theExampleOfTheIdOfAMeasureIsInTheLanguageOfTheText() {
    InvalidValueException refusal =
        catchThrowableOfType(
            InvalidValueException.class,
            () -> Measure.builder().name(LocalizedText.of("toimi", "åtgärd")).id("a b").build());
    assertThat(refusal.text(Language.FI)).endsWith("esimerkiksi toimenpide-3");
    assertThat(refusal.text(Language.SV)).endsWith("till exempel atgard-3");
    assertThat(refusal.text(Language.EN)).endsWith("such as measure-3");
  }
}
