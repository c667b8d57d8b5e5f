package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.CommittedPage;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed pages say what the rules say. */
class RulesMarkdownTest {

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void thePageOfTheRulesIsTheCommittedOne(Language language) throws IOException {
    Path page = Path.of("docs", "rules." + language.tag() + ".md");
    String text = RulesMarkdown.of(Kuntamalli.standard().rules(), language);
    CommittedPage.assertIs(page, text);
  }

  @Test
  void whatAnOwnRuleSaysNeverBecomesMarkup() {
    for (String text : SampleReports.HOSTILE) {
      String plain = text.replaceAll("[{}]", "");
      RuleSet own =
          RuleSet.of(
              List.of(
                  Rule.declare("my-city/own", String.class)
                      .severity(Severity.INFO)
                      .since("2026-11-22")
                      .problem(plain, plain, plain)
                      .reason(plain, plain, plain)
                      .remedy(plain, plain, plain)
                      .check((subject, context) -> CheckResult.of(List.of()))));
      MarkdownText found = MarkdownText.of(RulesMarkdown.of(own, Language.EN));
      assertThat(found.harm).as("the index alone").containsExactly("table");
      assertThat(found.links).isEmpty();
      assertThat(found.blocks).hasSize(9);
    }
  }
}
