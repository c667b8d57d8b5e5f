package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed pages say what the rules say. */
class RulePageTest {

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void thePageOfTheRulesIsTheCommittedOne(Language language) throws IOException {
    Path page = Path.of("docs", "rules." + language.tag() + ".md");
    String text = RulePage.of(Kuntamalli.standard().rules(), language);
    if (Boolean.getBoolean("kuntamalli.writePages")) {
      Files.writeString(page, text);
    }
    assertThat(page)
        .as("write it anew with mvn -pl core test -Dkuntamalli.writePages=true")
        .hasContent(text);
  }
}
