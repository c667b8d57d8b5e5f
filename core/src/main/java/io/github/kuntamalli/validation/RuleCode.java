package io.github.kuntamalli.validation;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of a rule: frozen once published, never reused, the same in every language.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param value ASCII words in lower case joined by hyphens, such as {@code
 *     publication-before-handling}; a caller's own rules put a name space before a slash, such as
 *     {@code my-city/needs-cover-page}
 */
public record RuleCode(String value) implements Comparable<RuleCode>, Serializable {

  private static final String WORDS = "[a-z][a-z0-9]*(-[a-z0-9]+)*+";
  private static final Pattern FORM = Pattern.compile("(" + WORDS + "/)?" + WORDS);

  /**
   * A code.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public RuleCode {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw InvalidValueException.of(
          "rule-code-form",
          "code: \"%s\" ei ole säännön tunnus; käytä pieniä kirjaimia a–z ja yhdysmerkkejä, esimerkiksi my-city/needs-cover-page",
          "code: \"%s\" är inte beteckningen på en regel; använd gemenerna a–z och bindestreck, till exempel my-city/needs-cover-page",
          "code: \"%s\" is not a rule code; write lower-case ASCII words joined by hyphens, such as my-city/needs-cover-page",
          Shortened.of(value));
    }
  }

  @Override
  public int compareTo(RuleCode other) {
    return value.compareTo(other.value);
  }

  /**
   * The code itself.
   *
   * @return for example {@code publication-before-handling}
   */
  @Override
  public String toString() {
    return value;
  }
}
