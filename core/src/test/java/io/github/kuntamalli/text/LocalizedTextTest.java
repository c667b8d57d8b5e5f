package io.github.kuntamalli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  private final LocalizedText turku = LocalizedText.of("Turku", "Åbo");

  @Test
  void answersInTheLanguageAskedOrSaysThatThereIsNone() {
    assertThat(turku.find(Language.SV)).contains("Åbo");
    assertThat(turku.find(Language.EN)).isEmpty();
  }

  @Test
  void fallsBackToFinnishThenSwedishThenEnglish() {
    assertThat(turku.text(Language.EN)).isEqualTo("Turku");
    assertThat(LocalizedText.of(Language.SMN, "Anarâškielâ").text(Language.FI))
        .isEqualTo("Anarâškielâ");
  }

  @Test
  void severalTextsAreJoinedInEachLanguageOfTheLibrary() {
    LocalizedText county = LocalizedText.of("Länsi-Uusimaa", "Västra Nyland", "Western Uusimaa");
    assertThat(LocalizedText.joined(", ", List.of(turku, county)))
        .isEqualTo(
            LocalizedText.of(
                "Turku, Länsi-Uusimaa", "Åbo, Västra Nyland", "Turku, Western Uusimaa"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.joined(", ", List.of()))
        .withMessageContaining("at least one language");
  }

  @Test
  void refusesAnEmptyAndABlankText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalizedText(Map.of()))
        .withMessageContaining("at least one language");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("Turku", " "))
        .withMessageContaining("\"sv\" is blank");
  }

  @Test
  void doesNotChangeWithTheMapItWasMadeOf() {
    Map<Language, String> texts = new HashMap<>(Map.of(Language.FI, "Turku"));
    LocalizedText text = new LocalizedText(texts);
    texts.put(Language.SV, "Åbo");
    assertThat(text.languages()).containsExactly(Language.FI);
  }

  @Test
  void aLanguageIsFoundByItsTag() {
    for (Language language : Language.values()) {
      assertThat(Language.of(language.tag())).isEqualTo(language);
    }
  }

  @Test
  void anUnknownLanguageIsNamedWithThoseThatExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Language.of("de"))
        .withMessage("language: \"de\" is not known; use one of fi, sv, en, se, smn, sms");
  }
}
