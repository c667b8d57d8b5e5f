package io.github.kuntamalli.report;

import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The rules of a set as a page in Markdown, for people. */
public final class RulesMarkdown {

  private static final LocalizedText SEVERITY =
      LocalizedText.of("Vakavuus", "Allvarlighetsgrad", "Severity");
  private static final LocalizedText SINCE = LocalizedText.of("Alkaen", "Gäller från", "Since");
  private static final LocalizedText SILENT =
      LocalizedText.of(
          "Ei ilmoiteta, jos tästä säännöstä on jo havainto",
          "Meddelas inte om denna regel redan har lett till en iakttagelse",
          "Silent if this rule already speaks");

  private RulesMarkdown() {}

  /**
   * The page of a rule set.
   *
   * @param rules the rules
   * @param language Finnish, Swedish or English
   * @return Markdown, with a line feed at its end
   */
  public static String of(RuleSet rules, Language language) {
    Objects.requireNonNull(language, "language");
    StringBuilder page = new StringBuilder();
    page.append("# ")
        .append(ReportLabels.RULES.text(language))
        .append(' ')
        .append(rules.version())
        .append("\n");
    for (Rule<?> rule : rules.rules()) {
      page.append("\n## ").append(rule.code()).append("\n\n");
      line(
          page,
          ReportLabels.WRONG.text(language),
          Markdown.text(rule.texts().problem().text().text(language)));
      line(
          page,
          ReportLabels.WHY.text(language),
          Markdown.text(rule.texts().reason().text(language)));
      line(
          page,
          ReportLabels.REMEDY.text(language),
          Markdown.text(rule.texts().remedy().text().text(language)));
      line(
          page,
          SEVERITY.text(language),
          ReportLabels.one(rules.severityOf(rule.code())).text(language));
      line(page, ReportLabels.PROVISION.text(language), basis(rule.basis(), language));
      line(page, SINCE.text(language), rule.since().toString());
      rule.skippedAfter().ifPresent(code -> line(page, SILENT.text(language), code.value()));
      rule.parameters()
          .forEach(
              (name, meaning) ->
                  line(
                      page,
                      Markdown.code("{" + name + "}"),
                      Markdown.text(meaning.text(language))));
    }
    return page.toString();
  }

  /** The provisions with their addresses at Finlex, or that there is none. */
  static String basis(List<Provision> basis, Language language) {
    return basis.isEmpty()
        ? ReportLabels.NO_STATUTE.text(language)
        : basis.stream()
            .map(provision -> Markdown.link(provision.text(language), provision.eli()))
            .collect(Collectors.joining("; "));
  }

  private static void line(StringBuilder page, String what, String text) {
    page.append("- **").append(what).append("**: ").append(text).append("\n");
  }
}
