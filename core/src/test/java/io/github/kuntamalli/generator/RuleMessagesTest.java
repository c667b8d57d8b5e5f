package io.github.kuntamalli.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.CommittedPage;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.welfare.WelfareRules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages of Bean Validation say what the rules say, in every language. */
class RuleMessagesTest {

  private static final String MARK =
      "# from here on: the problem texts of the local rules, written by RuleMessagesTest\n";

  @ParameterizedTest
  @CsvSource({"'',EN", "_en,EN", "_fi,FI", "_sv,SV"})
  void theMessagesOfTheRulesAreTheCommittedOnes(String suffix, Language language)
      throws IOException {
    Path file = file(suffix);
    String before = Files.readString(file);
    String text = before.substring(0, before.indexOf(MARK)) + MARK + messages(language);
    CommittedPage.assertIs(file, text);
  }

  private static String messages(Language language) {
    return localRules().stream()
        .map(
            rule ->
                "io.github.kuntamalli.%s = %s%n"
                    .formatted(rule.code(), escaped(rule.texts().problem().text().text(language))))
        .map(line -> line.replace(System.lineSeparator(), "\n"))
        .collect(Collectors.joining());
  }

  /** Braces, dollar and backslash mean something in a message, and a backslash in the file too. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\{}$]", "\\\\$0").replace("\\", "\\\\");
  }

  private static List<Rule<?>> localRules() {
    return Kuntamalli.standard().rules().rules().stream().filter(Rule::isLocal).toList();
  }

  @Test
  void everyLanguageHasTheSameKeysAndPlaces() throws IOException {
    Properties fi = read("_fi");
    Properties sv = read("_sv");
    Properties en = read("_en");

    assertThat(sv.stringPropertyNames()).isEqualTo(fi.stringPropertyNames());
    assertThat(en.stringPropertyNames()).isEqualTo(fi.stringPropertyNames());
    assertThat(read("")).isEqualTo(en);
    for (String key : fi.stringPropertyNames()) {
      // refuses a text whose places differ from those of the others
      MessageTemplate.of(fi.getProperty(key), sv.getProperty(key), en.getProperty(key));
    }
  }

  @Test
  void beanValidationAsksEveryLocalRule() {
    assertThat(localRules()).isNotEmpty();
    assertThat(new HashSet<>(new WelfareRules().rules())).containsAll(localRules());
  }

  private static Properties read(String suffix) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(Files.readString(file(suffix))));
    return properties;
  }

  private static Path file(String suffix) {
    return Path.of("src/main/resources/ContributorValidationMessages" + suffix + ".properties");
  }
}
