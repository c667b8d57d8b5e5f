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
public final class RulePage {

  private static final LocalizedText SEVERITY =
      LocalizedText.of("Vakavuus", "Allvarlighetsgrad", "Severity");
  private static final LocalizedText SINCE = LocalizedText.of("Alkaen", "Gäller från", "Since");
  private static final LocalizedText SILENT =
      LocalizedText.of(
          "Ei ilmoiteta, jos tästä säännöstä on jo havainto",
          "Meddelas inte om denna regel redan har lett till en iakttagelse",
          "Silent if this rule already speaks");

  private RulePage() {}

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
        .append(Terms.RULES.in(language))
        .append(' ')
        .append(rules.version())
        .append("\n");
    for (Rule<?> rule : rules.rules()) {
      page.append("\n## ").append(rule.code()).append("\n\n");
      line(
          page,
          Terms.WRONG.in(language),
          Markdown.text(rule.texts().problem().text().in(language)));
      line(page, Terms.WHY.in(language), Markdown.text(rule.texts().reason().in(language)));
      line(
          page,
          Terms.REMEDY.in(language),
          Markdown.text(rule.texts().remedy().text().in(language)));
      line(page, SEVERITY.in(language), Terms.one(rules.severityOf(rule.code())).in(language));
      line(page, Terms.PROVISION.in(language), basis(rule.basis(), language));
      line(page, SINCE.in(language), rule.since().toString());
      rule.silentAfter().ifPresent(code -> line(page, SILENT.in(language), code.value()));
      rule.parameters()
          .forEach(
              (name, meaning) ->
                  line(page, Markdown.code("{" + name + "}"), Markdown.text(meaning.in(language))));
    }
    return page.toString();
  }

  /** The provisions with their addresses at Finlex, or that there is none. */
  static String basis(List<Provision> basis, Language language) {
    return basis.isEmpty()
        ? Terms.NO_STATUTE.in(language)
        : basis.stream()
            .map(provision -> Markdown.link(provision.in(language), provision.eli()))
            .collect(Collectors.joining("; "));
  }

  private static void line(StringBuilder page, String what, String text) {
    page.append("- **").append(what).append("**: ").append(text).append("\n");
  }
}
