package io.github.kuntamalli.validation;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.SameWords;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found: which rule, how severe, where, with which values.
 *
 * <p>The code is the contract; texts may be improved in any release. Two findings are equal if
 * code, severity, place, parameters and basis are, and parameters if they say the same in Finnish,
 * Swedish and English; so a finding that was written and read back is equal to the original.
 * Immutable and thread-safe.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param code the rule
 * @param severity the severity
 * @param location where it is
 * @param parameters the values that fill the places of the texts, by name; one of more than 2000
 *     characters is cut short with an ellipsis
 * @param basis the provisions that it is based on, as they were in force on the day of the subject,
 *     see {@link Dated}; of one whose day is not known, those that are still in force; empty if it
 *     is based on no law of that day
 * @param texts what the rule says
 */
public record Finding(
    RuleCode code,
    Severity severity,
    Location location,
    Map<String, Localizable> parameters,
    List<Provision> basis,
    RuleTexts texts) {

  private static final int MOST_CHARACTERS = 2_000;

  /** The parameters are copied in their order. */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(texts, "texts");
    basis = Copies.list(basis, "basis");
    parameters = parameters.isEmpty() ? Collections.emptyMap() : shortened(parameters);
  }

  private static Map<String, Localizable> shortened(Map<String, Localizable> parameters) {
    Map<String, Localizable> copy = new LinkedHashMap<>(parameters);
    copy.replaceAll((name, value) -> shortened(value));
    return Collections.unmodifiableMap(copy);
  }

  /** Many findings that each quote a value of any length would make a report of any length. */
  private static Localizable shortened(Localizable value) {
    if (value instanceof PartialDate) {
      return value; // always short, and most values are dates
    }
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
   * How to fix it.
   *
   * @param language Finnish, Swedish or English
   * @return one sentence
   */
  public String remedy(Language language) {
    return texts.remedy().render(language, parameters);
  }

  /**
   * The same finding at another place, such as the one in the text that contains its subject.
   *
   * @param place the place
   * @return the finding there
   */
  public Finding at(Location place) {
    Objects.requireNonNull(place, "place");
    return new Finding(code, severity, place, parameters, basis, texts);
  }

  /** The texts are those of the code, and a text that was read has its values filled in. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding finding
        && code.equals(finding.code)
        && severity == finding.severity
        && location.equals(finding.location)
        && basis.equals(finding.basis)
        && SameWords.of(parameters, finding.parameters);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hash(code, severity, location, basis) + SameWords.hash(parameters);
  }
}
