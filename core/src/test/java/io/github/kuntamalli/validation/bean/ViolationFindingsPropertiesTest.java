package io.github.kuntamalli.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.bean.SheetRules.Row;
import io.github.kuntamalli.validation.bean.SheetRules.Sheet;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** For every sheet of an application, both ways find the same, in the order of the rules. */
class ViolationFindingsPropertiesTest {

  private static final Validator VALIDATOR = Validators.in(Locale.ENGLISH);
  private static final RuleSet ALL = RuleSet.of(new SheetRules().rules());
  private static final RuleSet LOCAL =
      ALL.only(ALL.rules().stream().filter(Rule::isLocal).map(Rule::code).toList());

  @Property(tries = 300)
  void bothDoorsFindTheSame(@ForAll("sheets") Sheet sheet) {
    List<Finding> byRules = LOCAL.check(sheet, CheckContext.on(LocalDate.EPOCH)).findings();
    List<Finding> byValidator =
        ViolationFindings.by(LOCAL)
            .convert(VALIDATOR.validate(sheet, Default.class, Warnings.class));

    assertThat(byValidator).containsExactlyInAnyOrderElementsOf(byRules);
    // findings are equal whatever their texts
    assertThat(byValidator)
        .extracting(Finding::texts)
        .containsExactlyInAnyOrderElementsOf(byRules.stream().map(Finding::texts).toList());
    for (int i = 1; i < byValidator.size(); i++) {
      assertThat(rank(byValidator.get(i - 1))).isLessThanOrEqualTo(rank(byValidator.get(i)));
    }
  }

  private static int rank(Finding finding) {
    return LOCAL.rules().stream().map(Rule::code).toList().indexOf(finding.code());
  }

  @Provide
  Arbitrary<Sheet> sheets() {
    Arbitrary<String> words = Arbitraries.of("", "a", "ab", "Title", "much too long");
    Arbitrary<List<Row>> rows = words.map(Row::new).list().ofMaxSize(14);
    Arbitrary<List<List<String>>> matrix = words.list().ofSize(1).list().ofMaxSize(3);
    return Combinators.combine(words, rows, matrix).as(Sheet::new);
  }
}
