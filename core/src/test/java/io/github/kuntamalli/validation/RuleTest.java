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
