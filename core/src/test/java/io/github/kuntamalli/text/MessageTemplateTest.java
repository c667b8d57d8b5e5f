package io.github.kuntamalli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.PartialDate;
import java.util.List;
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
        .withMessageContaining("same parameters");
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
  void whatOnlyLooksLikeAPlaceIsNone() {
    for (String text :
        List.of("{", "{a", "a}", "{}", "{A}", "{1a}", "{a b}", "{a:other}", "{:inline}", "\\{a}")) {
      MessageTemplate plain = MessageTemplate.of(text, text, text);
      assertThat(plain.placeholders()).as(text).isEmpty();
      assertThat(plain.render(Language.EN, Map.of("a", Localizable.same("Turku"))))
          .as(text)
          .isEqualTo(text.replace("\\", ""));
    }
    for (String text : List.of("{{a}", "{a{a}}", "{b c}{a}", "\\{b}{a}", "}{a:inline}")) {
      assertThat(MessageTemplate.of(text, text, text).placeholders()).as(text).containsExactly("a");
    }
  }

  @Test
  void bracesOfFinishedSentencesStay() {
    MessageTemplate finished =
        MessageTemplate.literally(LocalizedText.of("{kunta}", "{kunta} {x}", "{kunta}"));
    assertThat(finished.placeholders()).isEmpty();
    assertThat(finished.render(Language.SV, Map.of("kunta", Localizable.same("Turku"))))
        .isEqualTo("{kunta} {x}");
  }

  @Test
  void finishedSentencesKeepTheirBackslashesToo() {
    String sentence = "\\{kunta} {date:inline} {a {b} {} {1} \\{c:inline}";
    MessageTemplate finished =
        MessageTemplate.literally(LocalizedText.of(sentence, sentence, sentence));
    assertThat(finished.placeholders()).isEmpty();
    assertThat(finished.render(Language.FI, Map.of())).isEqualTo(sentence);
  }

  @Test
  void onlyANameInBracesIsAPlace() {
    MessageTemplate template =
        MessageTemplate.of(
            "{A} {a_b} {a:inlin} {{a}} {a", "{A} {a_b} {a:inlin} {{a}} {a", "{{a}} {9a} {a:}");
    assertThat(template.placeholders()).containsExactly("a");
    assertThat(template.render(Language.FI, Map.of("a", Localizable.same("x"))))
        .isEqualTo("{A} {a_b} {a:inlin} {x} {a");
  }

  @Test
  void aPlaceForRunningTextGetsTheDateWithItsPrepositionOrCase() {
    MessageTemplate handled =
        MessageTemplate.of(
            "Valtuusto käsitteli asian {date:inline}.",
            "Fullmäktige behandlade ärendet {date:inline}.",
            "{date:inline} the council handled the matter.");
    assertThat(handled.placeholders()).containsExactly("date");
    assertThat(handled.pattern(Language.EN)).isEqualTo("{date} the council handled the matter.");
    Map<String, PartialDate> month = Map.of("date", PartialDate.parse("2021-06"));
    Map<String, PartialDate> year = Map.of("date", PartialDate.parse("2019"));
    Map<String, PartialDate> day = Map.of("date", PartialDate.parse("2024-02-19"));
    assertThat(handled.render(Language.FI, month))
        .isEqualTo("Valtuusto käsitteli asian kesäkuussa 2021.");
    assertThat(handled.render(Language.FI, year))
        .isEqualTo("Valtuusto käsitteli asian vuonna 2019.");
    assertThat(handled.render(Language.FI, day)).isEqualTo("Valtuusto käsitteli asian 19.2.2024.");
    assertThat(handled.render(Language.SV, month))
        .isEqualTo("Fullmäktige behandlade ärendet i juni 2021.");
    assertThat(handled.render(Language.SV, year))
        .isEqualTo("Fullmäktige behandlade ärendet år 2019.");
    assertThat(handled.render(Language.EN, month))
        .isEqualTo("In June 2021 the council handled the matter.");
    assertThat(handled.render(Language.EN, day))
        .isEqualTo("On 19 February 2024 the council handled the matter.");
  }
}
