package io.github.kuntamalli.report;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import java.util.stream.Collectors;

/** The rules of a set as a page in Markdown, for people. */
public final class RulePage {

  private static final LocalizedText TITLE = LocalizedText.of("Säännöt", "Regler", "Rules");
  private static final LocalizedText SEVERITY =
      LocalizedText.of("Vakavuus", "Allvarlighetsgrad", "Severity");
  private static final LocalizedText BASIS =
      LocalizedText.of("Säännös", "Bestämmelse", "Provision");
  private static final LocalizedText NO_BASIS =
      LocalizedText.of("ei säädöstä", "ingen författning", "no statute");
  private static final LocalizedText SINCE = LocalizedText.of("Alkaen", "Sedan", "Since");
  private static final LocalizedText WRONG =
      LocalizedText.of("Mikä on vialla", "Vad som är fel", "What is wrong");
  private static final LocalizedText WHY = LocalizedText.of("Miksi", "Varför", "Why");
  private static final LocalizedText REMEDY =
      LocalizedText.of("Näin korjaat", "Så rättar du", "How to put it right");
  private static final LocalizedText SILENT =
      LocalizedText.of(
          "Vaikenee, jos tämä sääntö kertoo asiasta jo",
          "Tiger om denna regel redan talar om saken",
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
    StringBuilder page = new StringBuilder();
    page.append("# ").append(TITLE.in(language)).append(' ').append(rules.version()).append("\n");
    for (Rule<?> rule : rules.rules()) {
      page.append("\n## ").append(rule.code()).append("\n\n");
      line(page, WRONG.in(language), rule.texts().problem().text().in(language));
      line(page, WHY.in(language), rule.texts().reason().in(language));
      line(page, REMEDY.in(language), rule.texts().remedy().text().in(language));
      line(page, SEVERITY.in(language), severity(rules.severityOf(rule.code())).in(language));
      line(
          page,
          BASIS.in(language),
          rule.basis().isEmpty()
              ? NO_BASIS.in(language)
              : rule.basis().stream()
                  .map(provision -> provision.in(language))
                  .collect(Collectors.joining("; ")));
      line(page, SINCE.in(language), rule.since().toString());
      rule.silentAfter().ifPresent(code -> line(page, SILENT.in(language), code.value()));
      rule.parameters()
          .forEach((name, meaning) -> line(page, "`{" + name + "}`", meaning.in(language)));
    }
    return page.toString();
  }

  private static void line(StringBuilder page, String what, String text) {
    page.append("- **").append(what).append("**: ").append(text).append("\n");
  }

  private static LocalizedText severity(Severity severity) {
    return switch (severity) {
      case ERROR -> LocalizedText.of("virhe", "fel", "error");
      case WARNING -> LocalizedText.of("varoitus", "varning", "warning");
      case INFO -> LocalizedText.of("tieto", "information", "information");
    };
  }
}
