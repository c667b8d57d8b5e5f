package io.github.kuntamalli.json.web;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.SafeText;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * One fault in a {@link ProblemDetails}, in one language.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param code the rule or the kind of reading fault, such as {@code json-unknown-property}; the
 *     contract, while texts may be improved
 * @param severity how severe it is
 * @param parameter the name of the parameter of the request that is at fault; absent if the fault
 *     is in a text or a document
 * @param pointer the place as a JSON Pointer (RFC 6901); absent for the whole document and for a
 *     parameter
 * @param place the same place in words, in the language of the fault, such as {@code delivery 1,
 *     date}; absent where there is no pointer, and for the property of an application's own type
 * @param line the line, from 1; absent if the text was not at hand
 * @param column the column, from 1; absent if the text was not at hand
 * @param problem what is wrong
 * @param reason why it matters
 * @param remedy how to fix it
 */
public record ProblemFinding(
    RuleCode code,
    Severity severity,
    Optional<String> parameter,
    Optional<String> pointer,
    Optional<String> place,
    Optional<Integer> line,
    Optional<Integer> column,
    String problem,
    String reason,
    String remedy) {

  private static final String OF_AN_APPLICATION = "bean-validation/";

  /** A fault. */
  public ProblemFinding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(parameter, "parameter");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(column, "column");
    problem = SafeText.shown(problem);
    reason = SafeText.shown(reason);
    remedy = SafeText.shown(remedy);
  }

  /**
   * A finding in one language.
   *
   * @param finding the finding
   * @param language Finnish, Swedish or English
   * @return the fault
   */
  public static ProblemFinding of(Finding finding, Language language) {
    boolean inParameter = ParameterFault.isOf(finding);
    String pointer = finding.location().pointer();
    return new ProblemFinding(
        finding.code(),
        finding.severity(),
        inParameter
            ? Optional.of(SafeText.shown(finding.location().steps().get(0)))
            : Optional.empty(),
        inParameter || pointer.isEmpty() ? Optional.empty() : Optional.of(SafeText.shown(pointer)),
        inParameter ? Optional.empty() : place(finding, language),
        finding.location().line(),
        finding.location().column(),
        finding.problem(language),
        finding.reason(language),
        finding.remedy(language));
  }

  /**
   * The names of places are those of dossiers and documents. A constraint on a type of the
   * application has its own property there, which only happens to have the same name.
   */
  private static Optional<String> place(Finding finding, Language language) {
    Location location = finding.location();
    if (location.pointer().isEmpty() || finding.code().value().startsWith(OF_AN_APPLICATION)) {
      return Optional.empty();
    }
    return Optional.of(SafeText.shown(location.inWords(language)))
        .filter(words -> !words.equals(SafeText.shown(location.pointer())));
  }
}
