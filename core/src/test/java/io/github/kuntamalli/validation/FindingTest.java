package io.github.kuntamalli.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A finding quotes at most two thousand characters of a value. */
class FindingTest {

  private static Finding quoting(Localizable value) {
    Rule<String> rule =
        Rule.declare("my-city/quoting", String.class)
            .severity(Severity.ERROR)
            .since("2026-11-22")
            .parameter("name", "nimi", "namn", "the name")
            .problem("{name}", "{name}", "{name}")
            .reason("Syy.", "Orsak.", "Reason.")
            .remedy("Korjaa.", "Rätta.", "Correct it.")
            .check(
                (text, context) ->
                    CheckResult.of(
                        List.of(new CheckResult.Violation(Location.ROOT, Map.of("name", value)))));
    return RuleSet.of(List.of(rule))
        .check("x", CheckContext.on(LocalDate.of(2026, 11, 22)))
        .findings()
        .get(0);
  }

  @Test
  void whatIsNotLongIsQuotedWhole() {
    String text = "n".repeat(2_000);
    assertThat(quoting(Localizable.same(text)).problem(Language.FI)).isEqualTo(text);
  }

  @Test
  void whatIsLongerEndsWithThreeDots() {
    Finding finding = quoting(Localizable.same("n".repeat(2_001)));
    assertThat(finding.problem(Language.FI)).isEqualTo("n".repeat(2_000) + "…");
    assertThat(finding.problem(Language.SV)).isEqualTo(finding.problem(Language.FI));
  }

  @Test
  void eachLanguageIsCutAlone() {
    Finding finding =
        quoting(LocalizedText.of("f".repeat(2_001), "s".repeat(2_000), "e".repeat(3_000)));
    assertThat(finding.problem(Language.FI)).isEqualTo("f".repeat(2_000) + "…");
    assertThat(finding.problem(Language.SV)).isEqualTo("s".repeat(2_000));
    assertThat(finding.problem(Language.EN)).isEqualTo("e".repeat(2_000) + "…");
    Finding onlyEnglish = quoting(LocalizedText.of("f", "f", "e".repeat(2_001)));
    assertThat(onlyEnglish.problem(Language.FI)).isEqualTo("f");
    assertThat(onlyEnglish.problem(Language.EN)).hasSize(2_001).endsWith("e…");
  }

  @Test
  void aCharacterOfTwoUnitsIsNotCutInTwo() {
    Finding finding = quoting(Localizable.same("n".repeat(1_999) + "😀😀"));
    assertThat(finding.problem(Language.FI)).isEqualTo("n".repeat(1_999) + "😀…");
  }
}
