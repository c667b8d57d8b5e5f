package io.github.kuntamalli.validation;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Wording;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that a rule found: which rule, how grave, where, with which values.
 *
 * <p>The code is the contract; texts may be improved in any release. Two findings are equal if
 * code, severity, place and parameters are. Immutable and thread-safe.
 *
 * @param code the rule
 * @param severity how grave it is
 * @param location where it is
 * @param parameters the values that fill the places of the texts, by name
 * @param texts what the rule says
 */
public record Finding(
    RuleCode code,
    Severity severity,
    Location location,
    Map<String, Wording> parameters,
    RuleTexts texts) {

  /** The parameters are copied in their order. */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(texts, "texts");
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /**
   * What is wrong.
   *
   * @param language Finnish, Swedish or English
   * @return one sentence
   */
  public String problem(Language language) {
    return texts.problem().render(language, parameters);
  }

  /**
   * Why it matters.
   *
   * @param language Finnish, Swedish or English
   * @return one sentence
   */
  public String reason(Language language) {
    return texts.reason().in(language);
  }

  /**
   * How to put it right.
   *
   * @param language Finnish, Swedish or English
   * @return one sentence
   */
  public String remedy(Language language) {
    return texts.remedy().render(language, parameters);
  }
}
