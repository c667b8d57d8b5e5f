package io.github.kuntamalli.json.output;

import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.SafeText;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.RuleSet;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Validation reports as a SARIF 2.1.0 log, which editors and code hosts show next to the text.
 *
 * <p>Every finding is a result with rule, level, message and place: the document, line and column
 * if they are known (see {@link io.github.kuntamalli.json.KuntamalliJson#located}), and the JSON
 * Pointer as the fully qualified name of a logical location. Each report is an invocation. A rule
 * that threw an exception is a notification of level error and makes the invocation unsuccessful; a
 * suppressed rule is one that the invocation disabled, with a notification that shows why and how
 * long. Findings that the report left out are counted in a notification of level warning.
 */
public final class Sarif {

  private static final URI SCHEMA =
      URI.create(
          "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");

  /** Places are counted in the characters of Java. */
  private static final String COLUMN_KIND = "utf16CodeUnits";

  private final SarifRules rules;
  private final Language language;
  private final boolean everyRule;
  private final List<SarifResult> results = new ArrayList<>();
  private final List<SarifInvocation> invocations = new ArrayList<>();

  private Sarif(SarifRules rules, Language language, boolean everyRule) {
    this.rules = rules;
    this.language = language;
    this.everyRule = everyRule;
  }

  /**
   * A log whose results are the findings, for tools that take every result for a fault.
   *
   * @param reports the reports; the name of each is the address of its document, best relative to
   *     the root of the repository
   * @param ruleSet the rules; a finding of a rule that is not among them has no index
   * @param version the version of the application or of the library
   * @param language Finnish, Swedish or English
   * @return the log
   */
  public static SarifLog of(
      List<NamedReport> reports, RuleSet ruleSet, String version, Language language) {
    return log(reports, ruleSet, version, language, false);
  }

  /**
   * A log that accounts for every rule: in addition to the findings, a result of kind {@code pass}
   * for each rule that found nothing, and one of kind {@code notApplicable} with the reason for
   * each that did not apply or was not run; with its suppression, if it is suppressed.
   *
   * @param reports the reports; the name of each is the address of its document
   * @param ruleSet the rules; a finding of a rule that is not among them has no index
   * @param version the version of the application or of the library
   * @param language Finnish, Swedish or English
   * @return the log
   */
  public static SarifLog withEveryRule(
      List<NamedReport> reports, RuleSet ruleSet, String version, Language language) {
    return log(reports, ruleSet, version, language, true);
  }

  private static SarifLog log(
      List<NamedReport> reports,
      RuleSet ruleSet,
      String version,
      Language language,
      boolean everyRule) {
    Objects.requireNonNull(version, "version");
    Sarif sarif = new Sarif(new SarifRules(ruleSet, language), language, everyRule);
    reports.forEach(sarif::report);
    return new SarifLog(
        SCHEMA,
        "2.1.0",
        List.of(
            new SarifRun(
                new SarifRun.Tool(
                    new SarifRun.Driver(
                        "Kuntamalli",
                        SafeText.shown(version),
                        language.tag(),
                        sarif.rules.described())),
                language.tag(),
                sarif.invocations,
                COLUMN_KIND,
                Optional.of(sarif.results))));
  }

  private void report(NamedReport named) {
    List<SarifInvocation.RuleSetting> disabled = new ArrayList<>();
    List<SarifInvocation.Notification> execution = new ArrayList<>();
    List<SarifInvocation.Notification> suppressed = new ArrayList<>();
    for (RuleResult result : named.report().results()) {
      result.findings().forEach(finding -> results.add(found(named, finding)));
      switch (result.status()) {
        case PASSED, NOT_APPLICABLE, SKIPPED -> unfailed(named, result);
        case FAILED -> {}
        case SUPPRESSED -> {
          disabled.add(
              new SarifInvocation.RuleSetting(
                  rules.reference(result.code()),
                  new SarifRule.Configuration(Optional.of(false), Optional.empty())));
          suppressed.add(notification(named, result, "note"));
          unfailed(named, result);
        }
        case BROKEN -> execution.add(notification(named, result, "error"));
      }
      if (result.status() == RuleResult.Status.FAILED && result.omitted().isPresent()) {
        execution.add(notification(named, result, "warning"));
      }
    }
    invocations.add(
        new SarifInvocation(
            named.report().results().stream()
                .noneMatch(result -> result.status() == RuleResult.Status.BROKEN),
            disabled,
            execution,
            suppressed,
            new SarifInvocation.Properties(
                SafeText.shown(named.name()), named.report().on(), named.report().ruleSet())));
  }

  private SarifResult found(NamedReport named, Finding finding) {
    Map<String, String> parameters = new LinkedHashMap<>();
    finding
        .parameters()
        .forEach((name, value) -> parameters.put(name, SafeText.shown(value.text(language))));
    List<String> basis =
        finding.basis().stream().map(provision -> provision.text(language)).distinct().toList();
    return new SarifResult(
        finding.code().value(),
        rules.place(finding.code()),
        "fail",
        SarifRules.level(finding.severity()),
        SarifText.of(finding.problem(language) + " " + finding.remedy(language)),
        List.of(SarifLocation.of(named.name(), finding.location())),
        List.of(),
        here(),
        parameters.isEmpty() && basis.isEmpty()
            ? Optional.empty()
            : Optional.of(new SarifResult.Properties(parameters, basis)));
  }

  /** A rule that found nothing, where every rule is reported. */
  private void unfailed(NamedReport named, RuleResult result) {
    if (!everyRule) {
      return;
    }
    String because = because(result);
    results.add(
        new SarifResult(
            result.code().value(),
            rules.place(result.code()),
            result.status() == RuleResult.Status.PASSED ? "pass" : "notApplicable",
            "none",
            SarifText.of(because),
            whole(named),
            result.status() == RuleResult.Status.SUPPRESSED
                ? List.of(
                    new SarifResult.Suppression("external", "accepted", SafeText.shown(because)))
                : List.of(),
            here(),
            Optional.empty()));
  }

  private SarifInvocation.Notification notification(
      NamedReport named, RuleResult result, String level) {
    return new SarifInvocation.Notification(
        SarifText.of(because(result)), level, whole(named), rules.reference(result.code()));
  }

  /** Why a rule found nothing; for one that passed there is only its name to report. */
  private String because(RuleResult result) {
    RuleCode code = result.code();
    return result.explanation().map(why -> why.text(language)).orElse(code.value());
  }

  private static List<SarifLocation> whole(NamedReport named) {
    return List.of(SarifLocation.of(named.name(), Location.ROOT));
  }

  private SarifResult.Provenance here() {
    return new SarifResult.Provenance(invocations.size());
  }
}
