package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.report.RulesMarkdown;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCatalog;
import io.github.kuntamalli.validation.RuleSet;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rules, or shows everything about some of them. */
@Command(name = "rules")
final class RulesCommand extends FormattedCommand {

  @Parameters(paramLabel = "RULE", arity = "0..*", descriptionKey = "rule")
  private List<String> codes = List.of();

  RulesCommand() {
    super(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.MARKDOWN);
  }

  @Override
  public Integer call() {
    Language words = words();
    Format asked = format();
    RuleSet all = Kuntamalli.standard().rules();
    RuleArgument argument = new RuleArgument(this, all);
    RuleSet rules = codes.isEmpty() ? all : all.only(codes.stream().map(argument::read).toList());
    if (json(asked, () -> RuleCatalog.of(rules))) {
      return ExitCode.OK;
    }
    switch (asked) {
      case CSV -> out().print(overview(rules, words).csv());
      case MARKDOWN -> out().print(RulesMarkdown.of(rules, words));
      default -> {
        if (codes.isEmpty()) {
          out().println(overview(rules, words).render(columns()));
        } else {
          rules.rules().forEach(rule -> print(rules, rule, words));
        }
      }
    }
    return ExitCode.OK;
  }

  private static TextTable overview(RuleSet rules, Language words) {
    TextTable table =
        new TextTable(words)
            .column(Label.RULE, 44)
            .column(Label.SEVERITY, 18)
            .column(Label.SINCE, 12)
            .column(Label.PROBLEM, 80);
    for (Rule<?> rule : rules.rules()) {
      table.row(
          rule.code().value(),
          Label.of(rules.severityOf(rule.code())).text(words),
          PartialDate.text(rule.since(), words),
          rule.texts().problem().pattern(words));
    }
    return table;
  }

  private void print(RuleSet rules, Rule<?> rule, Language words) {
    out().println(paint().heading(rule.code().value()));
    line(Label.PROBLEM, rule.texts().problem().pattern(words), words);
    line(Label.WHY, rule.texts().reason().text(words), words);
    line(Label.REMEDY, rule.texts().remedy().pattern(words), words);
    line(Label.SEVERITY, Label.of(rules.severityOf(rule.code())).text(words), words);
    line(Label.PROVISION, basis(rule.basis(), words), words);
    line(Label.SINCE, PartialDate.text(rule.since(), words), words);
    rule.parameters().forEach((name, meaning) -> line("{" + name + "}: " + meaning.text(words)));
    out().println();
  }

  private static String basis(List<Provision> basis, Language words) {
    return basis.isEmpty()
        ? Label.NO_STATUTE.text(words)
        : basis.stream()
            .map(provision -> provision.text(words) + " " + provision.eli())
            .collect(Collectors.joining("; "));
  }

  private void line(Label label, String text, Language words) {
    line(label.text(words) + ": " + text);
  }

  private void line(String text) {
    Paragraph.lines(text, columns() - 2).forEach(each -> out().println("  " + each));
  }
}
