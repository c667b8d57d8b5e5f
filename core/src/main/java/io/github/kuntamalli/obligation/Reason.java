package io.github.kuntamalli.obligation;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Shortened;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One step of the reasoning behind a verdict: a code, its values, and the sentence in Finnish,
 * Swedish and English.
 *
 * @param code what it says
 * @param parameters the values in it, by name
 */
public record Reason(ReasonCode code, Map<String, Localizable> parameters) implements Localizable {

  /**
   * A reason.
   *
   * @throws IllegalArgumentException if a value is missing
   */
  public Reason {
    Objects.requireNonNull(code, "code");
    parameters =
        parameters.size() < 2
            ? Map.copyOf(parameters)
            : Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    if (!parameters.keySet().equals(code.places())) {
      throw new IllegalArgumentException(
          "parameters: %s takes %s, not %s"
              .formatted(code, code.places(), Shortened.of(parameters.keySet())));
    }
  }

  /**
   * A reason without values; there is one for each code.
   *
   * @param code the code
   * @return the reason
   * @throws IllegalArgumentException if the text of the code has placeholders
   */
  public static Reason of(ReasonCode code) {
    Objects.requireNonNull(code, "code");
    Reason plain = Plain.REASONS.get(code);
    return plain == null ? new Reason(code, Map.of()) : plain;
  }

  private static final class Plain {
    static final Map<ReasonCode, Reason> REASONS = new EnumMap<>(ReasonCode.class);

    static {
      for (ReasonCode code : ReasonCode.values()) {
        if (code.places().isEmpty()) {
          REASONS.put(code, new Reason(code, Map.of()));
        }
      }
    }
  }

  /**
   * A reason with one value.
   *
   * @param code the code
   * @param name the name of the value in the text of the code, such as {@code date}
   * @param value the value
   * @return the reason
   * @throws IllegalArgumentException if the text of the code has other placeholders
   */
  public static Reason of(ReasonCode code, String name, Localizable value) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    return new Reason(code, Map.of(name, value));
  }

  /**
   * A reason with two values.
   *
   * @param code the code
   * @param name the name of the first value in the text of the code
   * @param value the first value
   * @param other the name of the second value
   * @param second the second value
   * @return the reason
   * @throws IllegalArgumentException if the text of the code has other placeholders
   */
  public static Reason of(
      ReasonCode code, String name, Localizable value, String other, Localizable second) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(second, "second");
    Map<String, Localizable> values = new LinkedHashMap<>();
    values.put(name, value);
    values.put(other, second);
    return new Reason(code, values);
  }

  /**
   * A free text within a sentence: without its own last dot, as the sentence brings one.
   *
   * @param freeText the text
   * @return the text as a value of a reason, the same in every language
   */
  public static Localizable clause(String freeText) {
    Objects.requireNonNull(freeText, "freeText");
    String words = freeText.strip();
    return Localizable.same(
        words.length() > 1 && words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
  }

  /**
   * The sentence.
   *
   * @param language Finnish, Swedish or English
   * @return the sentence
   */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return code.template().render(language, parameters);
  }
}
