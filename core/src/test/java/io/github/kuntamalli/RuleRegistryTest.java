package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every rule of the standard set must have, and what of it is frozen: code, kind of subject,
 * first day and parameters.
 */
class RuleRegistryTest {

  /** A code is never taken out or changed; a new rule adds its line, and the lines are sorted. */
  private static final Path FROZEN =
      Path.of("src/test/resources/io/github/kuntamalli/frozen-rules.csv");

  static Stream<Rule<?>> rules() {
    return Kuntamalli.standard().rules().rules().stream();
  }

  @Test
  void codesSubjectsAndParametersAreThoseThatWereOncePublished() throws IOException {
    List<String> declared = rules().map(RuleRegistryTest::frozenLine).sorted().toList();
    assertThat(declared)
        .as("a published rule keeps its line; add a line for a new one to %s", FROZEN)
        .containsExactlyElementsOf(Files.readAllLines(FROZEN));
  }

  private static String frozenLine(Rule<?> rule) {
    return String.join(
        ",",
        rule.code().value(),
        rule.subject().getSimpleName(),
        rule.since().toString(),
        String.join(" ", rule.parameters().keySet()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theTextsOfARuleAreWholeSentencesInEachLanguage(Rule<?> rule) {
    for (LocalizedText text :
        List.of(
            rule.texts().problem().text(), rule.texts().reason(), rule.texts().remedy().text())) {
      for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
        assertThat(text.text(language))
            .as("%s in %s", rule.code(), language)
            .isEqualTo(text.text(language).strip())
            .matches("\\p{Lu}.*\\.")
            .doesNotContain("  ");
      }
      assertThat(
              Stream.of(Language.FI, Language.SV, Language.EN)
                  .map(text::text)
                  .collect(Collectors.toSet()))
          .as("%s: each language has its own text", rule.code())
          .hasSize(3);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleExplainsItsParametersInEachLanguage(Rule<?> rule) {
    for (Map.Entry<String, LocalizedText> parameter : rule.parameters().entrySet()) {
      assertThat(parameter.getKey()).matches("[a-z][a-zA-Z]*");
      for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
        assertThat(parameter.getValue().text(language)).as("%s", rule.code()).isNotBlank();
      }
    }
  }
}
