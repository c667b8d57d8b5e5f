package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSelection;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.SeverityChange;
import io.github.kuntamalli.validation.Suppression;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule set is written as what was chosen, and chosen anew of the rules at hand. */
class ChosenRulesTest {

  private static final RuleSet RULES = Kuntamalli.standard().rules();

  @Test
  void aRuleSetComesBackAsItWas() {
    List<RuleCode> codes = RULES.rules().stream().map(rule -> rule.code()).toList();
    RuleSet chosen =
        RULES
            .without(List.of(codes.get(0)))
            .withSeverity(codes.get(1), Severity.INFO)
            .withSeverityFrom(
                codes.get(3), new SeverityChange(Severity.ERROR, LocalDate.of(2027, 1, 1)))
            .withPeriod(codes.get(4), ValidityPeriod.from(LocalDate.of(2024, 1, 1)))
            .withSuppression(
                codes.get(2),
                new Suppression(
                    "until the merger", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    String text = BothGenerations.write(chosen);
    assertThat(text).startsWith("{\n  \"schemaVersion\" : \"1\",\n  \"only\" : [");
    RuleSelection read = BothGenerations.read(text, RuleSelection.class).get();
    assertThat(read).isEqualTo(chosen.selection());
    assertThat(chosen.differencesTo(RULES.withSelection(read))).isEmpty();
    assertThat(BothGenerations.write(read)).isEqualTo(text);
  }

  @Test
  void aSelectionIsNoSetByItself() {
    assertThat(BothGenerations.read("{}", RuleSet.class).faults())
        .extracting(fault -> fault.code().value())
        .containsExactly("json-invalid-object");
  }

  @Test
  void aFileThatNamesARuleThatIsNotThereIsTold() {
    RuleSelection read =
        BothGenerations.read("{\"without\": [\"citation-repealled\"]}", RuleSelection.class).get();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withSelection(read))
        .withMessageContaining("citation-repealed");
    assertThat(
            BothGenerations.read(
                    "{\"suppressions\": {\"a\": {\"reason\": \" \", \"from\": \"2026-01-01\","
                        + " \"until\": \"2026-01-01\"}}}",
                    RuleSelection.class)
                .faults())
        .extracting(fault -> fault.location().pointer())
        .containsExactly("/suppressions/a");
  }
}
