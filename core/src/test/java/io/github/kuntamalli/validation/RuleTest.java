package io.github.kuntamalli.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

  private static final CheckContext CONTEXT = CheckContext.on(LocalDate.of(2026, 11, 22));

  private static Rule.Declaration<String> declaration(String code) {
    return Rule.declare(code, String.class)
        .severity(Severity.WARNING)
        .since("2026-11-22")
        .parameter("text", "teksti", "text", "text")
        .problem("Liian lyhyt: {text}", "För kort: {text}", "Too short: {text}")
        .reason("Syy", "Orsak", "Reason")
        .remedy("Pidennä", "Förläng", "Make it longer");
  }

  private static CheckResult tooShort(String text, CheckContext context) {
    return text.length() > 2
        ? CheckResult.of(List.of())
        : CheckResult.of(
            List.of(
                new CheckResult.Violation(Location.ROOT, Map.of("text", Localizable.same(text)))));
  }

  @Test
  void aFindingSaysWhatWhyAndHowInEachLanguage() {
    RuleSet set = RuleSet.of(List.of(declaration("too-short").check(RuleTest::tooShort)));
    Finding finding = set.check("ab", CONTEXT).findings().get(0);
    assertThat(finding.problem(Language.FI)).isEqualTo("Liian lyhyt: ab");
    assertThat(finding.reason(Language.SV)).isEqualTo("Orsak");
    assertThat(finding.remedy(Language.EN)).isEqualTo("Make it longer");
    assertThat(finding).isEqualTo(set.check("ab", CONTEXT).findings().get(0));
  }

  @Test
  void aRuleThatThrowsBecomesAnEntryAndTheOthersGoOn() {
    RuleSet set =
        RuleSet.of(
            List.of(
                declaration("broken")
                    .check(
                        (text, context) -> {
                          throw new IllegalStateException("boom");
                        }),
                declaration("too-short").check(RuleTest::tooShort)));
    ValidationReport report = set.check("abc", CONTEXT);
    assertThat(report.results())
        .extracting(RuleResult::status)
        .containsExactly(RuleResult.Status.BROKEN, RuleResult.Status.PASSED);
    assertThat(report.results().get(0).explanation().orElseThrow().text(Language.EN))
        .contains("boom");
    assertThat(report.isSound()).isFalse();
  }

  private static RuleResult resultOf(Rule.Declaration<String> declared, Check<String> check) {
    RuleSet set =
        RuleSet.of(
            List.of(declared.check(check), declaration("too-short").check(RuleTest::tooShort)));
    ValidationReport report = set.check("abc", CONTEXT);
    assertThat(report.results().get(1).status()).isEqualTo(RuleResult.Status.PASSED);
    return report.results().get(0);
  }

  private static void assertBroken(RuleResult result, String because) {
    assertThat(result.status()).isEqualTo(RuleResult.Status.BROKEN);
    assertThat(result.findings()).isEmpty();
    assertThat(result.explanation().orElseThrow().text(Language.EN)).contains(because);
  }

  @Test
  void aCheckThatReturnsNullIsBroken() {
    assertBroken(
        resultOf(declaration("null-returned"), (text, context) -> null),
        "check: the check of rule null-returned returned null; return CheckResult.of(List.of())");
  }

  @Test
  void aViolationWithoutAValueForAPlaceOfTheTextsIsBroken() {
    String because =
        "parameters: a violation of rule no-value at \"/b\" has no value for {text}, only for [other]";
    CheckResult.Violation sound =
        new CheckResult.Violation(Location.of("/a"), Map.of("text", Localizable.same("a")));
    CheckResult.Violation wrong =
        new CheckResult.Violation(Location.of("/b"), Map.of("other", Localizable.same("b")));
    assertBroken(
        resultOf(declaration("no-value"), (text, context) -> CheckResult.of(List.of(sound, wrong))),
        because);
    RuleSet few =
        RuleSet.of(
                List.of(
                    declaration("no-value")
                        .check((text, context) -> CheckResult.of(List.of(sound, wrong)))))
            .withMaxFindings(1);
    assertBroken(few.check("abc", CONTEXT).results().get(0), because);
    Rule.Declaration<String> onlyInTheRemedy =
        Rule.declare("in-remedy", String.class)
            .local()
            .severity(Severity.WARNING)
            .since("2026-11-22")
            .parameter("text", "teksti", "text", "text")
            .problem("Liian lyhyt", "För kort", "Too short")
            .reason("Syy", "Orsak", "Reason")
            .remedy("Pidennä: {text}", "Förläng: {text}", "Make it longer: {text}");
    assertBroken(
        resultOf(
            onlyInTheRemedy,
            (text, context) -> CheckResult.of(List.of(CheckResult.Violation.at(Location.ROOT)))),
        "a violation of rule in-remedy at \"\" has no value for {text}");
  }

  @Test
  void aFailureWithoutViolationsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CheckResult.Failed(List.of()))
        .withMessage(
            "violations: a check that failed needs at least one violation, and the list is empty; list what is wrong, or state that the check passed");
    assertBroken(
        resultOf(
            declaration("nothing-listed"), (text, context) -> new CheckResult.Failed(List.of())),
        "needs at least one violation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "22.11.2026", "2026-02-30", "2026-11", "soon"})
  void aDayOfAnotherFormIsRefused(String day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> declaration("too-short").since(day))
        .withMessage(
            "since: \"%s\" of rule too-short is not a day; write it as yyyy-MM-dd, such as 2026-11-22",
            day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> declaration("too-short").severityFrom(Severity.ERROR, day))
        .withMessage(
            "severityFrom: \"%s\" of rule too-short is not a day; write it as yyyy-MM-dd, such as 2026-11-22",
            day);
  }

  @Test
  void aDayOfAYearThatNobodyCanWriteIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> declaration("too-short").since("+12000-01-01"))
        .withMessage("since: the year 12000 is not between 1 and 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> declaration("too-short").severityFrom(Severity.ERROR, "+12000-01-01"))
        .withMessage("severityFrom: the year 12000 is not between 1 and 9999");
  }

  @Test
  void aRuleIsAskedOnlyAboutItsKindOfSubject() {
    RuleSet set = RuleSet.of(List.of(declaration("too-short").check(RuleTest::tooShort)));
    assertThat(set.check(12, CONTEXT).results()).isEmpty();
  }

  @Test
  void aLocalRuleSaysWhatIsWrongWithoutParameters() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> declaration("too-short").local().check(RuleTest::tooShort))
        .withMessageContaining("too-short is local and its problem has the places [text]");
  }

  @Test
  void twoRulesOfOneCodeAreRefused() {
    Rule<String> rule = declaration("too-short").check(RuleTest::tooShort);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(List.of(rule, rule)))
        .withMessageContaining("two rules have the code too-short");
    assertThatIllegalArgumentException().isThrownBy(() -> RuleSet.of(List.of()));
  }

  @Test
  void anUndocumentedOrUnusedParameterIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                declaration("too-short").parameter("more", "a", "b", "c").check(RuleTest::tooShort))
        .withMessageContaining("documents [text, more] but its texts use [text]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.declare("bare", String.class).check(RuleTest::tooShort))
        .withMessageContaining("rule bare does not state it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Upper", "a_b", "a--b", "-a", "ä", "a/b/c"})
  void aCodeOfAnotherFormIsRefused(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RuleCode(code));
  }

  @Test
  void aPlaceIsAJsonPointer() {
    assertThat(Location.ROOT.then("a/b~").then(0).pointer()).isEqualTo("/a~1b~0/0");
    assertThat(Location.of("/a", 3, 4)).hasToString("/a (3:4)");
    assertThat(Location.ROOT).hasToString("(document)");
    assertThatIllegalArgumentException().isThrownBy(() -> Location.of("a"));
  }

  @Test
  void missingReferenceDataIsNamed() {
    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .isThrownBy(() -> CONTEXT.with(String.class, "x").get(Integer.class))
        .withMessage("the context holds no Integer, only [String]; add it with with(...)");
  }
}
