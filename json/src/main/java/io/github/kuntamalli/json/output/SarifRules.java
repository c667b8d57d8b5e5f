package io.github.kuntamalli.json.output;

import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules of a set in the form of a log, and the index of each. */
final class SarifRules {

  private final RuleSet rules;
  private final Language language;
  private final Map<RuleCode, Integer> places = new HashMap<>();

  SarifRules(RuleSet rules, Language language) {
    this.rules = rules;
    this.language = language;
    rules.rules().forEach(rule -> places.put(rule.code(), places.size()));
  }

  List<SarifRule> described() {
    return rules.rules().stream().map(this::described).toList();
  }

  Optional<Integer> place(RuleCode code) {
    return Optional.ofNullable(places.get(code));
  }

  SarifRule.Reference reference(RuleCode code) {
    return new SarifRule.Reference(code.value(), place(code));
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private SarifRule described(Rule<?> rule) {
    return new SarifRule(
        rule.code().value(),
        SarifText.of(named(rule, rule.texts().problem())),
        SarifText.of(rule.texts().reason().text(language)),
        SarifText.of(named(rule, rule.texts().remedy())),
        new SarifRule.Configuration(
            Optional.empty(), Optional.of(level(rules.severityOf(rule.code())))),
        new SarifRule.Properties(
            rule.since(),
            rule.subject().getSimpleName(),
            rule.basis().stream().map(provision -> provision.text(language)).toList(),
            rule.basis().stream().map(Provision::eli).toList()));
  }

  /** A message with the names of its parameters, since braces mean something else in the format. */
  private String named(Rule<?> rule, MessageTemplate message) {
    return message.render(
        language,
        rule.parameters().keySet().stream()
            .collect(Collectors.toMap(name -> name, name -> Localizable.same("‹" + name + "›"))));
  }
}
