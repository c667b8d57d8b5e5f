package io.github.kuntamalli.json.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks that a sentence for people is in one language and has nothing of a program in it. */
final class OneLanguage {

  private static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV, Language.EN);

  /** Frequent words that the other two languages do not have. */
  private static final Map<Language, Pattern> OWN_WORDS =
      Map.of(
          Language.FI, words("ei|tai|että|kirjoita|anna|jos|sitä|on olemassa|ovat|oltava"),
          Language.SV, words("och|är|inte|ska|som|eller|med|skriv|ange|till|det|ett|på"),
          Language.EN, words("the|is|of|not|and|must|with|write|give|or|this|that|are|has|be"));

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z]+(:inline)?}");
  private static final Pattern OF_A_PROGRAM =
      Pattern.compile(
          "\\b[A-Z][a-z0-9]+[A-Z][A-Za-z]*\\b" // a class, such as PartialDate
              + "|\\b[A-Z]+_[A-Z_]+\\b" // a constant
              + "|\\b(java|io\\.github)\\."
              + "|%[0-9]?\\$?[sd]"
              + "|\\[[A-Za-z]|@[0-9a-f]{4}"); // a Java list, an object

  private OneLanguage() {}

  private static Pattern words(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\d-])(" + words + ")(?![\\p{L}\\d-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static void assertIn(Language language, String text, String about) {
    String said = QUOTED.matcher(text).replaceAll("\"\"");
    assertThat(text).as(about).isNotBlank().doesNotContainPattern(PLACE);
    assertThat(said).as(about).doesNotContainPattern(OF_A_PROGRAM);
    OWN_WORDS.forEach(
        (other, words) -> {
          if (other != language) {
            assertThat(said).as(about + " in " + language).doesNotContainPattern(words);
          }
        });
  }

  static void assertEachIn(Finding finding, String about) {
    for (Language language : LANGUAGES) {
      assertIn(language, finding.problem(language), about);
      assertIn(language, finding.reason(language), about);
      assertIn(language, finding.remedy(language), about);
    }
  }
}
