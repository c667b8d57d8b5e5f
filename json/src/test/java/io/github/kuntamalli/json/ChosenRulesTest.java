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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** With every rule in each of its maps, in the order given. */
  private static RuleSelection changing(List<RuleCode> codes) {
    Map<RuleCode, Severity> severities = new LinkedHashMap<>();
    Map<RuleCode, SeverityChange> changes = new LinkedHashMap<>();
    Map<RuleCode, ValidityPeriod> periods = new LinkedHashMap<>();
    Map<RuleCode, Suppression> suppressions = new LinkedHashMap<>();
    LocalDate day = LocalDate.of(2026, 1, 1);
    for (RuleCode code : codes) {
      severities.put(code, Severity.INFO);
      changes.put(code, new SeverityChange(Severity.ERROR, day));
      periods.put(code, ValidityPeriod.from(day));
      suppressions.put(code, new Suppression("until the merger", day, day.plusDays(40)));
    }
    return new RuleSelection(
        Optional.empty(), List.of(), List.of(), severities, changes, periods, suppressions);
  }

  @Test
  void equalSelectionsAreWrittenAsEqualTexts() {
    List<RuleCode> codes = RULES.rules().stream().limit(9).map(rule -> rule.code()).toList();
    List<RuleCode> reversed = new ArrayList<>(codes);
    Collections.reverse(reversed);
    RuleSelection selection = changing(codes);
    String text = BothGenerations.write(selection);
    assertThat(BothGenerations.write(changing(reversed))).isEqualTo(text);
    RuleSelection ofMapsWithoutOrder =
        new RuleSelection(
            selection.asOf(),
            selection.only(),
            selection.without(),
            Map.copyOf(selection.severities()),
            Map.copyOf(selection.severityChanges()),
            Map.copyOf(selection.periods()),
            Map.copyOf(selection.suppressions()));
    assertThat(ofMapsWithoutOrder).isEqualTo(selection);
    assertThat(BothGenerations.write(ofMapsWithoutOrder)).isEqualTo(text);
    assertThat(BothGenerations.read(text, RuleSelection.class).get().severities().keySet())
        .extracting(RuleCode::value)
        .isSorted();
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
