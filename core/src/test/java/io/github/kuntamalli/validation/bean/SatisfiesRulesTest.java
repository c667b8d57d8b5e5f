package io.github.kuntamalli.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Dated;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.bean.SheetRules.Sheet;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A plain validator asks the local rules, and only those. */
class SatisfiesRulesTest {

  private static final Validator VALIDATOR = Validators.plain();

  @Test
  void errorsAreInTheDefaultGroupAndTheRestInWarnings() {
    Sheet sheet = Sheet.of("", "");

    assertThat(found(VALIDATOR.validate(sheet)))
        .containsExactly("title {io.github.kuntamalli.sheets/title-missing}");
    assertThat(found(VALIDATOR.validate(sheet, Warnings.class)))
        .containsExactly("rows[0].name {io.github.kuntamalli.sheets/row-without-name}");
    assertThat(VALIDATOR.validate(sheet, Default.class, Warnings.class)).hasSize(2);
  }

  @Test
  void placesBecomePropertyPaths() {
    Sheet sheet =
        new Sheet(
            "Title", Sheet.of("", "a", "too long", "b").rows(), List.of(List.of("x"), List.of("")));

    assertThat(found(VALIDATOR.validate(sheet)))
        .containsExactlyInAnyOrder(
            "rows[1] {io.github.kuntamalli.sheets/row-too-long}",
            "matrix[1].<list element>[0] {io.github.kuntamalli.sheets/cell-empty}");
    assertThat(found(VALIDATOR.validate(Sheet.of("Title"), Warnings.class)))
        .containsExactly(" {io.github.kuntamalli.sheets/no-rows}");
  }

  @Test
  void aRuleIsSilentAfterOneOfAnotherGroup() {
    assertThat(found(VALIDATOR.validate(Sheet.of("", "a"), Warnings.class))).isEmpty();
    assertThat(found(VALIDATOR.validate(Sheet.of("ab", "a"), Warnings.class)))
        .containsExactly("title {io.github.kuntamalli.sheets/title-short}");
  }

  @Test
  void whatKeepsTheRulesIsValid() {
    assertThat(VALIDATOR.validate(Sheet.of("Title", "a"), Default.class, Warnings.class)).isEmpty();
  }

  /** A source of one rule that breaks down. */
  public static final class Breaking implements RuleSource {
    @Override
    public List<Rule<?>> rules() {
      return List.of(
          rule("app/asks-for-a-day", (bean, context) -> CheckResult.of(List.of(dated(context)))));
    }

    private static CheckResult.Violation dated(CheckContext context) {
      throw new IllegalStateException("no violation on " + context.on());
    }
  }

  private static Rule<Object> rule(
      String code, io.github.kuntamalli.validation.Check<Object> check) {
    return Rule.declare(code, Object.class)
        .local()
        .severity(Severity.ERROR)
        .since("2026-11-22")
        .problem("Väärin.", "Fel.", "Wrong.")
        .reason("Syy.", "Orsak.", "Reason.")
        .remedy("Korjaa.", "Rätta.", "Correct it.")
        .check(check);
  }

  @SatisfiesRules(Breaking.class)
  record Broken() {}

  @Test
  void aRuleThatThrowsIsNotSwallowed() {
    assertThatThrownBy(() -> VALIDATOR.validate(new Broken()))
        .isInstanceOf(ValidationException.class)
        .cause()
        .hasMessageContaining("the context holds no day")
        .hasMessageContaining("leave local() out");
  }

  @SatisfiesRules(
      value = SheetRules.class,
      severities = {})
  record NoSeverity() {}

  static final class Hidden implements RuleSource {
    @Override
    public List<Rule<?>> rules() {
      return List.of();
    }
  }

  @SatisfiesRules(Hidden.class)
  record OfHidden() {}

  @Test
  void aDeclarationThatCannotBeRightIsRefused() {
    assertThatThrownBy(() -> VALIDATOR.validate(new NoSeverity()))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessageContaining("severities: @SatisfiesRules(SheetRules) asks for no severity");
    assertThatThrownBy(() -> VALIDATOR.validate(new OfHidden()))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessageContaining("Hidden of @SatisfiesRules can't be made");
  }

  /** A source whose rule waits for one that comes later. */
  public static final class Backwards implements RuleSource {
    @Override
    public List<Rule<Sheet>> rules() {
      return List.of(SheetRules.QUIET, SheetRules.TITLE);
    }
  }

  @SatisfiesRules(Backwards.class)
  record OfBackwards() {}

  @Test
  void rulesThatAreNoRuleSetAreNoSourceEither() {
    assertThatThrownBy(() -> VALIDATOR.validate(new OfBackwards()))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessageContaining("Backwards of @SatisfiesRules are no rule set")
        .hasMessageContaining("sheets/title-short is silent after sheets/title-missing");
  }

  @Test
  void aValidatorFindsWhatARuleSetFindsWithoutADay() {
    RuleSet rules = RuleSet.of(new SheetRules().rules());
    Sheet sheet = Sheet.of("", "", "too long");

    assertThat(rules.checkLocally(sheet))
        .extracting(finding -> finding.code().value())
        .containsExactly("sheets/title-missing", "sheets/row-without-name", "sheets/row-too-long");
    assertThat(
            ViolationFindings.by(rules)
                .convert(VALIDATOR.validate(sheet, Default.class, Warnings.class)))
        .isEqualTo(rules.checkLocally(sheet));
  }

  private static List<String> found(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
        .toList();
  }

  /** A letter of a day. */
  @SatisfiesRules(value = Announced.class, severities = Severity.ERROR)
  record Letter(PartialDate day) implements Dated {
    @Override
    public Optional<PartialDate> lawDate() {
      return Optional.of(day);
    }
  }

  /** A source of one rule that is a warning for letters of before 2027. */
  public static final class Announced implements RuleSource {
    @Override
    public List<Rule<?>> rules() {
      return List.of(
          Rule.declare("app/no-stamp", Letter.class)
              .local()
              .severity(Severity.WARNING)
              .severityFrom(Severity.ERROR, "2027-01-01")
              .since("2026-11-22")
              .problem("Leima puuttuu.", "Stämpeln saknas.", "The stamp is missing.")
              .reason("Sovittu.", "Överenskommet.", "Agreed.")
              .remedy("Lisää leima.", "Lägg till en stämpel.", "Add a stamp.")
              .check(
                  (bean, context) ->
                      CheckResult.of(List.of(CheckResult.Violation.at(Location.ROOT)))));
    }
  }

  @Test
  void aRuleOfATransitionIsAmongTheErrorsForBeansOfItsLaterTime() {
    assertThat(VALIDATOR.validate(new Letter(PartialDate.parse("2026-12-31")))).isEmpty();
    assertThat(found(VALIDATOR.validate(new Letter(PartialDate.parse("2027-01-01")))))
        .containsExactly(" {io.github.kuntamalli.app/no-stamp}");
  }
}
