package io.github.kuntamalli.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.fixtures.RuleCases;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HandWrittenCheckTest {

  @Test
  void theConstraintsByHandFindWhatTheRulesFind() {
    List<RuleCode> codes =
        Arrays.stream(HandWrittenCheck.values()).map(HandWrittenCheck::rule).toList();
    RuleSet rules = Kuntamalli.standard().rules().only(codes);
    List<WelfareDocument> documents = new ArrayList<>();
    RealCases.all().forEach(each -> documents.addAll(each.dossier().documents()));
    KuntamalliJson json = Jackson3Json.standard();
    RuleCases.all().stream()
        .filter(each -> each.subject().type() == WelfareDocument.class)
        .map(each -> json.read(each.input(), WelfareDocument.class).get())
        .forEach(documents::add);
    assertThat(documents).hasSizeGreaterThan(100);
    for (WelfareDocument document : documents) {
      Set<RuleCode> found =
          rules.check(document, CheckContext.on(LocalDate.of(2026, 11, 22))).findings().stream()
              .map(Finding::code)
              .collect(Collectors.toSet());
      assertThat(
              HandWritten.Check.validator().validate(document).stream()
                  .map(each -> each.getConstraintDescriptor().getAttributes().get("check"))
                  .map(check -> HandWrittenCheck.valueOf((String) check).rule()))
          .as(document.id())
          .containsExactlyInAnyOrderElementsOf(found);
    }
  }
}
