package io.github.kuntamalli.report;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleBasis;
import io.github.kuntamalli.validation.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The rules of a set as a page in Markdown, for people. */
public final class RulesMarkdown {

  private static final LocalizedText RULE = LocalizedText.of("Sääntö", "Regel", "Rule");
  private static final LocalizedText SEVERITY =
      LocalizedText.of("Vakavuus", "Allvarlighetsgrad", "Severity");
  private static final LocalizedText SINCE = LocalizedText.of("Alkaen", "Gäller från", "Since");
  private static final LocalizedText SILENT =
      LocalizedText.of(
          "Ei ilmoiteta, jos tämä sääntö on jo tuottanut havainnon",
          "Meddelas inte om denna regel redan har lett till en iakttagelse",
          "Not reported if this rule has already reported a finding");

  private static final LocalizedText TRANSITION =
      LocalizedText.of(
          "%s; %s tai sen jälkeen käsitellyssä asiakirjassa %s",
          "%s; i dokument som har behandlats %s eller senare: %s",
          "%s; in documents considered on or after %s: %s");

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
    index(page, rules, language);
    for (Rule<?> rule : rules.rules()) {
      page.append("\n## ").append(rule.code()).append("\n\n");
      line(
          page,
          ReportLabels.WRONG.text(language),
          Markdown.text(rule.texts().problem().pattern(language)));
      line(
          page,
          ReportLabels.WHY.text(language),
          Markdown.text(rule.texts().reason().text(language)));
      line(
          page,
          ReportLabels.REMEDY.text(language),
          Markdown.text(rule.texts().remedy().pattern(language)));
      line(page, SEVERITY.text(language), severity(rules, rule, language));
      line(page, ReportLabels.PROVISION.text(language), inTime(rule.bases(), language));
      line(page, SINCE.text(language), PartialDate.text(rule.since(), language));
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

  /** A table of the rules for each kind of subject, the most severe first. */
  private static void index(StringBuilder page, RuleSet rules, Language language) {
    Map<Class<?>, List<Rule<?>>> bySubject = new LinkedHashMap<>();
    rules
        .rules()
        .forEach(
            rule -> bySubject.computeIfAbsent(rule.subject(), any -> new ArrayList<>()).add(rule));
    bySubject.forEach(
        (subject, all) -> {
          page.append("\n**").append(Markdown.text(subject(subject, language))).append("**\n\n");
          page.append("| ").append(RULE.text(language));
          page.append(" | ").append(SEVERITY.text(language));
          page.append(" | ").append(ReportLabels.WRONG.text(language)).append(" |\n");
          page.append("| --- | --- | --- |\n");
          all.stream()
              .sorted(Comparator.comparing((Rule<?> rule) -> rules.severityOf(rule.code())))
              .forEach(rule -> row(page, rules, rule, language));
        });
  }

  private static void row(StringBuilder page, RuleSet rules, Rule<?> rule, Language language) {
    String code = rule.code().value();
    page.append("| [").append(code).append("](#");
    page.append(code.replaceAll("[^a-z0-9-]", "")).append(") | ");
    page.append(severity(rules, rule, language)).append(" | ");
    page.append(Markdown.text(rule.texts().problem().pattern(language))).append(" |\n");
  }

  /** The severity, and that for documents of a later time. */
  private static String severity(RuleSet rules, Rule<?> rule, Language language) {
    String severity = ReportLabels.one(rules.severityOf(rule.code())).text(language);
    return rules
        .transitionOf(rule.code())
        .map(
            change ->
                TRANSITION
                    .text(language)
                    .formatted(
                        severity,
                        PartialDate.of(change.from()).text(language),
                        ReportLabels.one(change.severity()).text(language)))
        .orElse(severity);
  }

  /** The words for the types of the library; another type has its own name. */
  private static String subject(Class<?> type, Language language) {
    return switch (type.getSimpleName()) {
      case "WelfareDocument" ->
          LocalizedText.of("Asiakirja", "Dokument", "Document").text(language);
      case "ImpactAssessment" ->
          LocalizedText.of(
                  "Vaikutusten ennakkoarviointi",
                  "Förhandsbedömning av konsekvenser",
                  "Impact assessment")
              .text(language);
      case "Dossier" -> LocalizedText.of("Aineisto", "Material", "Dossier").text(language);
      case "Strategy" -> LocalizedText.of("Strategia", "Strategi", "Strategy").text(language);
      case "Network" -> LocalizedText.of("Verkosto", "Nätverk", "Network").text(language);
      case "CatalogEntry" ->
          LocalizedText.of("Luettelon merkintä", "Post i förteckningen", "Catalog entry")
              .text(language);
      case "FundingCall" ->
          LocalizedText.of("Rahoitushaku", "Utlysning", "Funding call").text(language);
      default -> type.getSimpleName();
    };
  }

  /** The provisions with their addresses at Finlex and their days, or that there is none. */
  private static String inTime(List<RuleBasis> bases, Language language) {
    return bases.isEmpty()
        ? ReportLabels.NO_STATUTE.text(language)
        : bases.stream()
            .map(
                basis ->
                    Markdown.link(basis.provision().text(language), basis.provision().eli())
                        + days(basis.validity(), language))
            .distinct()
            .collect(Collectors.joining("; "));
  }

  private static String days(ValidityPeriod validity, Language language) {
    return validity.equals(ValidityPeriod.always())
        ? ""
        : " (" + Markdown.text(validity.text(language)) + ")";
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
