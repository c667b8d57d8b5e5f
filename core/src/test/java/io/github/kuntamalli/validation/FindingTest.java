package io.github.kuntamalli.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A finding quotes at most two thousand characters of a value, and is equal to another by all but
 * its texts.
 */
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
    String whole = "n".repeat(2_001);
    Finding allButSwedish = quoting(LocalizedText.of(whole, "s", whole));
    assertThat(allButSwedish.problem(Language.SV)).isEqualTo("s");
    assertThat(allButSwedish.problem(Language.EN)).isEqualTo("n".repeat(2_000) + "…");
  }

  @Test
  void aCharacterOfTwoUnitsIsNotCutInTwo() {
    Finding finding = quoting(Localizable.same("n".repeat(1_999) + "😀😀"));
    assertThat(finding.problem(Language.FI)).isEqualTo("n".repeat(1_999) + "😀…");
  }

  private static final RuleCode CODE = new RuleCode("my-city/dated");

  private static RuleTexts texts(String en) {
    return new RuleTexts(
        MessageTemplate.of("Päivä {date}.", "Dag {date}.", en),
        LocalizedText.of("Syy.", "Orsak.", "Reason."),
        MessageTemplate.of("Korjaa.", "Rätta.", "Correct it."));
  }

  private static Finding dated(Localizable date) {
    return new Finding(
        CODE,
        Severity.ERROR,
        Location.of("/date"),
        Map.of("date", date),
        List.of(Provision.of("612/2021", "6", 3)),
        texts("Day {date}."));
  }

  @Test
  void findingsAreEqualWhateverTheirTexts() {
    Finding finding = dated(PartialDate.parse("2021-12-13"));
    Finding worded =
        new Finding(
            CODE,
            finding.severity(),
            finding.location(),
            finding.parameters(),
            finding.basis(),
            texts("The day is {date}."));
    assertThat(worded.problem(Language.EN)).isNotEqualTo(finding.problem(Language.EN));
    assertThat(worded).isEqualTo(finding).hasSameHashCodeAs(finding);
  }

  @Test
  void valuesAreEqualIfTheySayTheSameInEachLanguage() {
    Finding finding = dated(PartialDate.parse("2021-12-13"));
    assertThat(dated(LocalizedText.of("13.12.2021", "13.12.2021", "13 December 2021")))
        .isEqualTo(finding)
        .hasSameHashCodeAs(finding);
    assertThat(dated(LocalizedText.of("13.12.2021", "13/12 2021", "13 December 2021")))
        .isNotEqualTo(finding);
    assertThat(dated(PartialDate.parse("2021-12-14"))).isNotEqualTo(finding);
  }

  @Test
  void findingsDifferByCodeSeverityPlaceParametersAndBasis() {
    Finding finding = dated(PartialDate.parse("2021-12-13"));
    Map<String, Localizable> parameters = finding.parameters();
    List<Provision> basis = finding.basis();
    assertThat(
            List.of(
                new Finding(
                    new RuleCode("my-city/other"),
                    Severity.ERROR,
                    finding.location(),
                    parameters,
                    basis,
                    finding.texts()),
                new Finding(
                    CODE, Severity.WARNING, finding.location(), parameters, basis, finding.texts()),
                finding.at(Location.of("/date", 1, 2)),
                new Finding(
                    CODE, Severity.ERROR, finding.location(), Map.of(), basis, finding.texts()),
                new Finding(
                    CODE,
                    Severity.ERROR,
                    finding.location(),
                    Map.of("day", parameters.get("date")),
                    basis,
                    finding.texts()),
                new Finding(
                    CODE,
                    Severity.ERROR,
                    finding.location(),
                    parameters,
                    List.of(),
                    finding.texts())))
        .doesNotContain(finding);
    assertThat(finding).isNotEqualTo(null).isNotEqualTo("a text");
  }
}
