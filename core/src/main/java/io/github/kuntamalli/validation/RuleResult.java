package io.github.kuntamalli.validation;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The result of one rule in one report.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param code the rule
 * @param status its status
 * @param findings its findings, at most as many as {@link RuleSet#maxFindings()}; empty unless it
 *     failed
 * @param explanation why it did not apply, was skipped, threw an exception, or does not list all
 *     its findings; empty if it passed, or failed and lists all
 * @param omitted how many more findings there were than are reported here, from 1; empty if all are
 */
public record RuleResult(
    RuleCode code,
    Status status,
    List<Finding> findings,
    Optional<LocalizedText> explanation,
    Optional<Integer> omitted) {

  /** The status of a rule. */
  public enum Status {
    /** It looked and found nothing wrong. */
    PASSED,
    /** It found something; see {@link RuleResult#findings()}. */
    FAILED,
    /** It has nothing to say about this subject; see {@link RuleResult#explanation()}. */
    NOT_APPLICABLE,
    /**
     * It was not run, because another rule already covers the matter; see {@link
     * RuleResult#explanation()}.
     */
    SKIPPED,
    /** It was not run, because the rule set suppresses it; see {@link RuleResult#explanation()}. */
    SUPPRESSED,
    /** It threw an exception, which was logged; the other rules went on. */
    BROKEN
  }

  /** A rule that found nothing wrong; a rule set keeps one for each of its rules. */
  static RuleResult passed(RuleCode code) {
    return new RuleResult(code, Status.PASSED, List.of(), Optional.empty(), Optional.empty());
  }

  static RuleResult without(RuleCode code, Status status, LocalizedText because) {
    return new RuleResult(code, status, List.of(), Optional.of(because), Optional.empty());
  }

  /** A rule that failed: its first findings, and how many more of their severity there were. */
  static RuleResult failed(RuleCode code, List<Finding> first, int leftOut) {
    return failed(code, first, leftOut, false);
  }

  private static RuleResult failed(
      RuleCode code, List<Finding> listed, int leftOut, boolean bySeverity) {
    return leftOut == 0
        ? new RuleResult(code, Status.FAILED, listed, Optional.empty(), Optional.empty())
        : new RuleResult(
            code,
            Status.FAILED,
            listed,
            Optional.of(
                bySeverity
                    ? mostSevereAre(listed.size(), leftOut)
                    : firstAre(listed.size(), leftOut)),
            Optional.of(leftOut));
  }

  private static LocalizedText firstAre(int listed, int leftOut) {
    return LocalizedText.of(
        "Havainnoista luetellaan %s ensimmäistä; luettelosta on jätetty pois %s."
            .formatted(listed, leftOut),
        "Av iakttagelserna räknas de %s första upp; %s har utelämnats.".formatted(listed, leftOut),
        "The first %s findings are listed; %s more are left out.".formatted(listed, leftOut));
  }

  private static LocalizedText mostSevereAre(int listed, int leftOut) {
    return LocalizedText.of(
        "Havainnoista luetellaan %s vakavinta; luettelosta on jätetty pois %s."
            .formatted(listed, leftOut),
        "Av iakttagelserna räknas de %s allvarligaste upp; %s har utelämnats."
            .formatted(listed, leftOut),
        "The %s most severe findings are listed; %s more are left out.".formatted(listed, leftOut));
  }

  /** The results of one rule for several subjects as one: what is graver goes before. */
  static RuleResult together(List<RuleResult> each, int mostFindings) {
    RuleResult gravest = each.get(0);
    if (each.size() == 1) {
      return gravest;
    }
    boolean found = false;
    for (RuleResult one : each) {
      found |= !one.findings().isEmpty();
      if (gravity(one.status()) > gravity(gravest.status())) {
        gravest = one;
      }
    }
    return found ? together(each, gravest, mostFindings) : gravest;
  }

  private static int gravity(Status status) {
    return switch (status) {
      case NOT_APPLICABLE -> 0;
      case SKIPPED -> 1;
      case PASSED -> 2;
      case SUPPRESSED -> 3;
      case FAILED -> 4;
      case BROKEN -> 5;
    };
  }

  private static RuleResult together(List<RuleResult> each, RuleResult gravest, int mostFindings) {
    List<Finding> findings = each.stream().flatMap(result -> result.findings().stream()).toList();
    List<Finding> listed = mostSevere(findings, mostFindings);
    int leftOut =
        findings.size()
            - listed.size()
            + each.stream().mapToInt(one -> one.omitted().orElse(0)).sum();
    boolean severitiesDiffer = findings.stream().map(Finding::severity).distinct().count() > 1;
    RuleResult failed = failed(gravest.code(), listed, leftOut, severitiesDiffer);
    return gravest.status() == Status.FAILED
        ? failed
        : new RuleResult(
            gravest.code(),
            gravest.status(),
            failed.findings(),
            both(gravest.explanation(), failed.explanation()),
            failed.omitted());
  }

  /**
   * The findings that are listed, in their order. The severity of a rule can depend on the day of
   * the subject: the first findings alone could be warnings that hide an error.
   */
  private static List<Finding> mostSevere(List<Finding> findings, int most) {
    if (findings.size() <= most) {
      return findings;
    }
    return IntStream.range(0, findings.size())
        .boxed()
        .sorted(Comparator.comparing(place -> findings.get(place).severity()))
        .limit(most)
        .sorted()
        .map(findings::get)
        .toList();
  }

  private static Optional<LocalizedText> both(
      Optional<LocalizedText> one, Optional<LocalizedText> other) {
    return one.isEmpty() || other.isEmpty()
        ? one.or(() -> other)
        : Optional.of(LocalizedText.joined(" ", List.of(one.get(), other.get())));
  }

  /**
   * A result.
   *
   * @throws IllegalArgumentException if findings are said to be left out and the number is below 1,
   *     none is reported, or it is not said why
   */
  public RuleResult {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(explanation, "explanation");
    Objects.requireNonNull(omitted, "omitted");
    findings = Copies.list(findings, "findings");
    if (omitted.isPresent() && (omitted.get() < 1 || findings.isEmpty() || explanation.isEmpty())) {
      throw InvalidValueException.of(
          "findings-omitted",
          "omitted: säännön %1$s havainnoista on jätetty pois %2$d ja lueteltu %3$d; kun havaintoja jätetään pois, vähintään yksi on lueteltava ja syy ilmoitettava",
          "omitted: regeln %1$s har %2$d utelämnade och %3$d uppräknade iakttagelser; när iakttagelser utelämnas ska minst en räknas upp och skälet anges",
          "omitted: %1$s has %2$d omitted findings, %3$d listed findings and %4$s; when findings are omitted, list at least one and give the reason",
          code,
          omitted.get(),
          findings.size(),
          explanation.isPresent() ? "a reason" : "no reason");
    }
  }
}
