package io.github.kuntamalli.report;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.FindingGroup;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A validation report as a page in Markdown, for people: first the findings, most severe first,
 * each with place, problem, reason, remedy and provision; then the result of every rule.
 *
 * <p>Findings that say the same of several places are reported as one with all their places, as
 * {@link io.github.kuntamalli.validation.ValidationReport#groups()} puts them together.
 *
 * <p>Whatever the document contains is shown as text: it is escaped, white space and line breaks
 * become one space, and control characters, characters that turn the direction of writing (such as
 * U+202E) and lone surrogates become U+FFFD.
 */
public final class ReportMarkdown {

  private static final LocalizedText TITLE =
      LocalizedText.of("Tarkistusraportti", "Granskningsrapport", "Validation report");
  private static final LocalizedText FINDINGS =
      LocalizedText.of("Havainnot", "Iakttagelser", "Findings");
  private static final LocalizedText LEFT_OUT =
      LocalizedText.of("Luettelosta jätetty pois", "Utelämnade", "Left out");
  private static final LocalizedText LINE = LocalizedText.of("rivi", "rad", "line");
  private static final LocalizedText COLUMN = LocalizedText.of("sarake", "kolumn", "column");

  private final Set<RuleCode> known;
  private final Language language;
  private final StringBuilder page = new StringBuilder();

  private ReportMarkdown(RuleSet rules, Language language) {
    this.known = rules.rules().stream().map(Rule::code).collect(Collectors.toSet());
    this.language = language;
  }

  /**
   * The page of a report.
   *
   * @param named the report and what it is about
   * @param rules the rules, which the findings are of; a finding of a rule that is not among them
   *     is shown without its provisions
   * @param language Finnish, Swedish or English
   * @return Markdown, with a line feed at its end
   */
  public static String of(NamedReport named, RuleSet rules, Language language) {
    Objects.requireNonNull(language, "language");
    ReportMarkdown page = new ReportMarkdown(rules, language);
    page.head(named);
    for (Severity severity : Severity.values()) {
      page.findings(severity, named.report().groups());
    }
    page.rules(named.report().results());
    return page.page.toString();
  }

  private void head(NamedReport named) {
    page.append("# ").append(TITLE.text(language)).append(": ");
    page.append(Markdown.text(named.name())).append("\n\n");
    item(ReportLabels.DAY, PartialDate.text(named.report().on(), language));
    item(ReportLabels.RULE_SET, named.report().ruleSet().toString());
    List<Finding> findings = named.report().findings();
    item(FINDINGS, Integer.toString(findings.size()));
    if (named.report().omitted() > 0) {
      item(LEFT_OUT, Integer.toString(named.report().omitted()));
    }
  }

  private void findings(Severity severity, List<FindingGroup> all) {
    List<FindingGroup> groups =
        all.stream().filter(group -> group.first().severity() == severity).toList();
    if (groups.isEmpty()) {
      return;
    }
    int places = groups.stream().mapToInt(group -> group.locations().size()).sum();
    heading(2, ReportLabels.many(severity).text(language) + " (" + places + ")");
    groups.forEach(this::group);
  }

  private void group(FindingGroup group) {
    Finding finding = group.first();
    heading(3, Markdown.code(finding.code().value()));
    item(ReportLabels.WRONG, Markdown.text(finding.problem(language)));
    item(
        ReportLabels.WHERE,
        group.locations().stream().map(this::place).collect(Collectors.joining("; ")));
    item(ReportLabels.WHY, Markdown.text(finding.reason(language)));
    item(ReportLabels.REMEDY, Markdown.text(finding.remedy(language)));
    if (known.contains(finding.code())) {
      item(ReportLabels.PROVISION, RulesMarkdown.basis(finding.basis(), language));
    }
  }

  private String place(Location location) {
    String code = Markdown.code(location.pointer());
    String words = location.inWords(language);
    String place =
        words.equals(location.pointer()) ? code : Markdown.text(words) + " (" + code + ")";
    if (location.pointer().isEmpty()) {
      place = ReportLabels.WHOLE_DOCUMENT.text(language);
    }
    return place
        + location.line().map(line -> ", " + LINE.text(language) + " " + line).orElse("")
        + location.column().map(column -> ", " + COLUMN.text(language) + " " + column).orElse("");
  }

  private void rules(List<RuleResult> results) {
    heading(2, ReportLabels.RULES.text(language) + " (" + results.size() + ")");
    for (RuleResult.Status status : RuleResult.Status.values()) {
      List<RuleResult> same = results.stream().filter(one -> one.status() == status).toList();
      if (!same.isEmpty()) {
        heading(3, ReportLabels.of(status).text(language) + " (" + same.size() + ")");
        same.forEach(this::rule);
      }
    }
  }

  private void rule(RuleResult result) {
    page.append("- ").append(Markdown.code(result.code().value()));
    result
        .explanation()
        .ifPresent(why -> page.append(": ").append(Markdown.text(why.text(language))));
    page.append('\n');
  }

  private void heading(int level, String text) {
    if (page.charAt(page.length() - 2) != '\n') {
      page.append('\n');
    }
    page.append("#".repeat(level)).append(' ').append(text).append("\n\n");
  }

  private void item(LocalizedText what, String text) {
    page.append("- **").append(what.text(language)).append("**: ").append(text).append('\n');
  }
}
