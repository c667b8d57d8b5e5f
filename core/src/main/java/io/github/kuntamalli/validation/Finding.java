package io.github.kuntamalli.validation;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that a rule found: which rule, how severe, where, with which values.
 *
 * <p>The code is the contract; texts may be improved in any release. Two findings are equal if
 * code, severity, place and parameters are. Immutable and thread-safe.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param code the rule
 * @param severity how severe it is
 * @param location where it is
 * @param parameters the values that fill the places of the texts, by name; one of more than 2000
 *     characters is cut short with an ellipsis
 * @param texts what the rule says
 */
public record Finding(
    RuleCode code,
    Severity severity,
    Location location,
    Map<String, Localizable> parameters,
    RuleTexts texts) {

  private static final int MOST_CHARACTERS = 2_000;

  /** The parameters are copied in their order. */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(texts, "texts");
    Map<String, Localizable> copy = new LinkedHashMap<>(parameters);
    copy.replaceAll((name, value) -> shortened(value));
    parameters = Collections.unmodifiableMap(copy);
  }

  /** Many findings that each quote a value of any length would make a report of any length. */
  private static Localizable shortened(Localizable value) {
    String fi = value.text(Language.FI);
    String sv = value.text(Language.SV);
    String en = value.text(Language.EN);
    if (Math.max(fi.length(), Math.max(sv.length(), en.length())) <= MOST_CHARACTERS) {
      return value;
    }
    return fi.equals(sv) && fi.equals(en)
        ? Localizable.same(cut(fi))
        : LocalizedText.of(cut(fi), cut(sv), cut(en));
  }

  private static String cut(String words) {
    return Shortened.of(words, MOST_CHARACTERS);
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
    return texts.reason().text(language);
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
