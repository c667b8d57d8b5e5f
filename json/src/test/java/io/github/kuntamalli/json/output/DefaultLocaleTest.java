package io.github.kuntamalli.json.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The default locale of the machine changes no byte of the JSON. */
@ResourceLock(Resources.LOCALE)
class DefaultLocaleTest {

  private Locale before;

  @BeforeEach
  void rememberTheLocale() {
    before = Locale.getDefault();
  }

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  private static String everything() {
    NamedReport named = Samples.report("TITLE Iİ ä.json", "TITLE istanbul İI 1234567");
    KuntamalliJson json = Jackson3Json.standard();
    StringBuilder all = new StringBuilder(json.write(named.report()));
    all.append(json.write(RuleCatalog.of(Kuntamalli.standard().rules())));
    all.append(
        json.write(Samples.RULES.withMaxFindings(1).check("TITLE", CheckContext.on(Samples.DAY))));
    for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
      all.append(json.write(ProblemDetails.of(named.report(), language).orElseThrow()));
      all.append(json.write(Sarif.withEveryRule(List.of(named), Samples.RULES, "1", language)));
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi-FI", "sv-FI", "tr-TR", "en-US", "ar-EG-u-nu-arab", "th-TH-u-nu-thai"})
  void everyOutputIsTheSameUnderEveryDefaultLocale(String tag) {
    Locale.setDefault(Locale.ROOT);
    String root = everything();
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(everything()).isEqualTo(root);
  }

  private static final Pattern LITERAL =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'");

  /** A place for a number, which is written with the digits of a locale. */
  private static final Pattern NUMBER =
      Pattern.compile("%(\\d+\\$)?[-#+ 0,(]*\\d*(\\.\\d+)?[deEfgG]");

  /** {@code %s} writes a number with the same digits everywhere. */
  @Test
  void noSourceFormatsANumberByTheDefaultLocale() throws IOException {
    List<String> found = new ArrayList<>();
    for (String module :
        List.of("../core", ".", "spring-boot", "jakarta-rest", "../src-test-fixtures")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          String source =
              LITERAL
                  .matcher(Files.readString(file))
                  .replaceAll(
                      text -> NUMBER.matcher(text.group()).find() ? "\"a number\"" : "\"\"");
          Stream.of(source.split("[;{}]"))
              .filter(statement -> statement.contains("\"a number\""))
              .filter(
                  statement ->
                      statement.contains(".formatted(")
                          || statement.contains("String.format(")
                              && !statement.contains("Locale.ROOT"))
              .forEach(statement -> found.add(file + ": " + statement.strip()));
        }
      }
    }
    assertThat(found).isEmpty();
  }
}
