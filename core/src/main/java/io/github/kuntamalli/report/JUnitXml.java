package io.github.kuntamalli.report;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.SafeText;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.Severity;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Validation reports in the XML that build servers show as test results: a suite for each report, a
 * case for each rule.
 *
 * <ul>
 *   <li>A rule that passed is a case that passed.
 *   <li>A rule with at least one finding of severity error is a case with one {@code failure},
 *       which reports its findings and, at their end, how many were left out of the report.
 *   <li>A rule with nothing more severe than warnings is a case that passed, with its findings in
 *       {@code system-out}: the format knows no warnings, and a document with warnings can still
 *       serve its purpose. To let a warning fail the build, grade its rule as an error in the rule
 *       set.
 *   <li>A rule that does not apply, was skipped or is suppressed is a case that was {@code
 *       skipped}, with the reason.
 *   <li>A rule that threw an exception is a case with an {@code error}, which shows what it had
 *       found before.
 * </ul>
 *
 * <p>There are no times and durations, because the clock is never used. Characters that XML cannot
 * contain or that deceive a reader, see {@link SafeText#shown(String)}, becomes U+FFFD; a parser
 * returns every other text unchanged. Store the text as UTF-8.
 */
public final class JUnitXml {

  private final Language language;
  private final Xml xml = new Xml();

  private JUnitXml(Language language) {
    this.language = language;
  }

  /**
   * The reports as test results.
   *
   * @param reports the reports, in the order of the suites; may be empty
   * @param language Finnish, Swedish or English
   * @return the XML document, with a line feed at its end
   */
  public static String of(List<NamedReport> reports, Language language) {
    Objects.requireNonNull(language, "language");
    JUnitXml results = new JUnitXml(language);
    List<RuleResult> all =
        reports.stream().flatMap(named -> named.report().results().stream()).toList();
    results.xml.begin("testsuites").attribute("name", "kuntamalli");
    results.xml.attribute("tests", all.size());
    results.xml.attribute("failures", count(all, Kind.FAILURE));
    results.xml.attribute("errors", count(all, Kind.ERROR));
    reports.forEach(results::suite);
    return results.xml.end().toString();
  }

  /** What the format makes of a rule. */
  private enum Kind {
    PASSED,
    WARNED,
    FAILURE,
    SKIPPED,
    ERROR;

    static Kind of(RuleResult result) {
      return switch (result.status()) {
        case PASSED -> PASSED;
        case FAILED ->
            result.findings().stream().anyMatch(one -> one.severity() == Severity.ERROR)
                ? FAILURE
                : WARNED;
        case NOT_APPLICABLE, SKIPPED, SUPPRESSED -> SKIPPED;
        case BROKEN -> ERROR;
      };
    }
  }

  private static long count(List<RuleResult> results, Kind kind) {
    return results.stream().filter(result -> Kind.of(result) == kind).count();
  }

  private void suite(NamedReport named) {
    List<RuleResult> results = named.report().results();
    xml.begin("testsuite").attribute("name", named.name());
    xml.attribute("tests", results.size());
    xml.attribute("failures", count(results, Kind.FAILURE));
    xml.attribute("errors", count(results, Kind.ERROR));
    xml.attribute("skipped", count(results, Kind.SKIPPED));
    xml.begin("properties");
    property("on", named.report().on().toString());
    property("rule-set", named.report().ruleSet().toString());
    xml.end();
    results.forEach(result -> rule(named.name(), result));
    xml.end();
  }

  private void property(String name, String value) {
    xml.begin("property").attribute("name", name).attribute("value", value).end();
  }

  private void rule(String subject, RuleResult result) {
    String code = result.code().value();
    xml.begin("testcase").attribute("name", code).attribute("classname", subject);
    switch (Kind.of(result)) {
      case PASSED -> {}
      case WARNED -> xml.begin("system-out").text(findings(result)).end();
      case FAILURE ->
          xml.begin("failure")
              .attribute("message", message(result))
              .attribute("type", code)
              .text(findings(result))
              .end();
      case SKIPPED -> xml.begin("skipped").attribute("message", because(result)).end();
      case ERROR -> {
        xml.begin("error").attribute("message", because(result)).attribute("type", "broken-rule");
        if (!result.findings().isEmpty()) {
          xml.text(findings(result));
        }
        xml.end();
      }
    }
    xml.end();
  }

  /** The result of the rule and the reason. */
  private String because(RuleResult result) {
    String status = ReportLabels.of(result.status()).text(language);
    return result.explanation().map(why -> status + ": " + why.text(language)).orElse(status);
  }

  /** The first error; the rest is reported below. */
  private String message(RuleResult result) {
    List<Finding> errors =
        result.findings().stream().filter(one -> one.severity() == Severity.ERROR).toList();
    return errors.get(0).problem(language);
  }

  private String findings(RuleResult result) {
    return Stream.concat(
            result.findings().stream().map(this::finding),
            result.explanation().map(why -> why.text(language)).stream())
        .collect(Collectors.joining("\n\n"));
  }

  private String finding(Finding finding) {
    String place =
        finding.location().equals(Location.ROOT)
            ? ReportLabels.WHOLE_DOCUMENT.text(language)
            : finding.location().toString();
    return String.join(
        "\n",
        ReportLabels.one(finding.severity()).text(language) + ", " + place,
        ReportLabels.WRONG.text(language) + ": " + finding.problem(language),
        ReportLabels.WHY.text(language) + ": " + finding.reason(language),
        ReportLabels.REMEDY.text(language) + ": " + finding.remedy(language));
  }
}
