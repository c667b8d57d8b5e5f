package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleTexts;
import io.github.kuntamalli.validation.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A finding as it is written: with its sentences, so that a reader needs no rule to show it.
 *
 * @param code the rule
 * @param severity how severe it is
 * @param pointer where it is
 * @param line the line in the text, if there was one
 * @param column the column in the text, if there was one
 * @param parameters the values in the sentences
 * @param basis the provisions it is based on
 * @param problem what is wrong
 * @param reason why it matters
 * @param remedy how to fix it
 */
public record FindingParts(
    RuleCode code,
    Severity severity,
    String pointer,
    Optional<Integer> line,
    Optional<Integer> column,
    Map<String, Localizable> parameters,
    List<Provision> basis,
    LocalizedText problem,
    LocalizedText reason,
    LocalizedText remedy) {

  Finding finding() {
    return new Finding(
        code,
        severity,
        new Location(pointer, line, column),
        parameters,
        basis,
        new RuleTexts(
            MessageTemplate.literally(problem), reason, MessageTemplate.literally(remedy)));
  }

  static FindingParts of(Finding finding) {
    return new FindingParts(
        finding.code(),
        finding.severity(),
        finding.location().pointer(),
        finding.location().line(),
        finding.location().column(),
        finding.parameters(),
        finding.basis(),
        sentence(finding::problem),
        sentence(finding::reason),
        sentence(finding::remedy));
  }

  private static LocalizedText sentence(Function<Language, String> in) {
    return LocalizedText.of(in.apply(Language.FI), in.apply(Language.SV), in.apply(Language.EN));
  }
}
