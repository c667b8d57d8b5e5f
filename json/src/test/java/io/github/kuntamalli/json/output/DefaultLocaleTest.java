package io.github.kuntamalli.json.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.RuleCatalog;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
}
