package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.constraint.ExistingMunicipality;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.validation.bean.Validators;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The default locale of the machine changes nothing that the library says. */
@ResourceLock(Resources.LOCALE)
class DefaultLocaleTest {

  private static final Validator VALIDATOR = Validators.in(Locale.forLanguageTag("fi"));

  record Home(@ExistingMunicipality(on = "2026-01-14") String code) {}

  private Locale before;

  @BeforeEach
  void rememberTheLocale() {
    before = Locale.getDefault();
  }

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  /** Everything that is said, as one text. */
  private static String everything() {
    List<String> texts = new ArrayList<>();
    NamedReport named = SampleReports.of("TITLE istanbul İI 1234567");
    WelfareDocument document =
        WelfareDocument.builder()
            .id("TITLE")
            .addIssuers(Authority.municipality("837"))
            .addParts(DocumentPart.of(DocumentPart.Kind.PLAN))
            .build();
    ValidationReport real = Kuntamalli.standard().validate(document, SampleReports.DAY);
    ValidationReport shortened =
        SampleReports.RULES.withMaxFindings(1).check("x", CheckContext.on(SampleReports.DAY));
    VALIDATOR
        .validate(new Home("999"))
        .forEach(violation -> texts.add(violation.getMessageTemplate() + violation.getMessage()));
    for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
      texts.add(RulesMarkdown.of(Kuntamalli.standard().rules(), language));
      texts.add(ReportMarkdown.of(named, SampleReports.RULES, language));
      texts.add(
          ReportMarkdown.of(
              new NamedReport("real", real), Kuntamalli.standard().rules(), language));
      texts.add(
          AssessmentMarkdown.of(
              "TITLE",
              Kuntamalli.standard()
                  .assess(
                      Dossier.builder()
                          .authority(Authority.municipality("837"))
                          .complete(true)
                          .addDocuments(document)
                          .build(),
                      SampleReports.DAY),
              language));
      texts.add(JUnitXml.of(List.of(named, new NamedReport("real", real)), language));
      texts.add(JUnitXml.of(List.of(new NamedReport("shortened", shortened)), language));
      texts.add(PartialDate.parse("XXXX-05-19").text(language));
      texts.add(PartialDate.parse("XXXX-05-19").inline(language));
      named
          .report()
          .findings()
          .forEach(
              finding ->
                  texts.add(
                      finding.problem(language)
                          + finding.reason(language)
                          + finding.remedy(language)
                          + finding.location()));
    }
    texts.add(real + "\n" + document + "\n" + Kuntamalli.standard());
    return String.join("\n", texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi-FI", "sv-FI", "tr-TR", "en-US", "ar-EG-u-nu-arab", "th-TH-u-nu-thai"})
  void everyTextIsTheSameUnderEveryDefaultLocale(String tag) {
    Locale.setDefault(Locale.ROOT);
    String root = everything();
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(everything()).isEqualTo(root);
  }

  @Test
  @SuppressWarnings("StringCaseLocaleUsage")
  void theLocalesAboveCatchWhatDependsOnThem() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat("TITLE".toLowerCase()).isNotEqualTo("title");
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertThat(String.format("%d", 14)).isNotEqualTo("14");
  }
}
