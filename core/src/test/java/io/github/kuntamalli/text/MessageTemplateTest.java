package io.github.kuntamalli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

  private final MessageTemplate template =
      MessageTemplate.of("{kunta} lakkasi", "{kunta} upphörde", "{kunta} ended");

  @Test
  void fillsItsPlacesWithWordsOfTheLanguage() {
    Map<String, Localizable> parameters = Map.of("kunta", LocalizedText.of("Turku", "Åbo"));
    assertThat(template.render(Language.SV, parameters)).isEqualTo("Åbo upphörde");
    assertThat(template.placeholders()).containsExactly("kunta");
  }

  @Test
  void takesAValueAsItIsAlsoWhenItLooksLikeAPlace() {
    assertThat(template.render(Language.EN, Map.of("kunta", Localizable.same("$1 {kunta}"))))
        .isEqualTo("$1 {kunta} ended");
  }

  @Test
  void refusesALanguageWithOtherPlacesOrNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MessageTemplate.of("{a}", "{b}", "{a}"))
        .withMessageContaining("same places");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MessageTemplate(LocalizedText.of("a", "b")))
        .withMessageContaining("\"en\" is missing");
  }

  @Test
  void namesThePlaceThatHasNoValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> template.render(Language.FI, Map.of()))
        .withMessageContaining("no value for {kunta}");
  }

  @Test
  void bracesOfFinishedSentencesStay() {
    MessageTemplate finished =
        MessageTemplate.literally(LocalizedText.of("{kunta}", "{kunta} {x}", "{kunta}"));
    assertThat(finished.placeholders()).isEmpty();
    assertThat(finished.render(Language.SV, Map.of("kunta", Localizable.same("Turku"))))
        .isEqualTo("{kunta} {x}");
  }
}
