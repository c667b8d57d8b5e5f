package io.github.kuntamalli.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was chosen of a rule set can be kept as data and chosen again. */
class RuleSelectionTest {

  private static final RuleSet RULES = Kuntamalli.standard().rules();
  private static final RuleCode FIRST = RULES.rules().get(0).code();
  private static final RuleCode SECOND = RULES.rules().get(1).code();
  private static final Suppression PAUSE =
      new Suppression("merger", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
  private static final SeverityChange FROM_2027 =
      new SeverityChange(Severity.ERROR, LocalDate.of(2027, 1, 1));
  private static final ValidityPeriod SINCE_2025 = ValidityPeriod.from(LocalDate.of(2025, 1, 1));

  private static RuleSelection selection(List<RuleCode> only, List<RuleCode> without) {
    return new RuleSelection(
        Optional.empty(), only, without, Map.of(), Map.of(), Map.of(), Map.of());
  }

  @Test
  void nothingChosenIsTheWholeSet() {
    assertThat(RULES.differencesTo(RULES.withSelection(selection(List.of(), List.of())))).isEmpty();
  }

  @Test
  void eachPartOfASelectionDoesWhatTheSetDoes() {
    RuleSelection chosen =
        new RuleSelection(
            Optional.of(RULES.version()),
            List.of(),
            List.of(SECOND),
            Map.of(FIRST, Severity.INFO),
            Map.of(FIRST, FROM_2027),
            Map.of(FIRST, SINCE_2025),
            Map.of(FIRST, PAUSE));
    RuleSet expected =
        RULES
            .asOf(RULES.version())
            .without(List.of(SECOND))
            .withSeverity(FIRST, Severity.INFO)
            .withSeverityFrom(FIRST, FROM_2027)
            .withPeriod(FIRST, SINCE_2025)
            .withSuppression(FIRST, PAUSE);
    assertThat(expected.differencesTo(RULES.withSelection(chosen))).isEmpty();
    assertThat(expected.differencesTo(RULES.withSelection(expected.selection()))).isEmpty();
    assertThat(RULES.withSelection(selection(List.of(SECOND), List.of())).rules()).hasSize(1);
  }

  @Test
  void whatContradictsItselfIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> selection(List.of(FIRST), List.of(FIRST)))
        .withMessageContaining(FIRST.value());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> selection(List.of(FIRST, FIRST), List.of()))
        .withMessageContaining("named twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RULES.withSelection(selection(List.of(new RuleCode("no-such-rule")), List.of())))
        .withMessageContaining("no-such-rule");
  }
}
