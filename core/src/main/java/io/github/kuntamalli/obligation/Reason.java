package io.github.kuntamalli.obligation;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Wording;
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
public record Reason(ReasonCode code, Map<String, Wording> parameters) implements Wording {

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
          "parameters: %s takes %s, not %s".formatted(code, code.places(), parameters.keySet()));
    }
  }

  /** A reason without values; there is one for each code. */
  static Reason of(ReasonCode code) {
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

  static Reason of(ReasonCode code, String name, Wording value) {
    return new Reason(code, Map.of(name, value));
  }

  static Reason of(ReasonCode code, String name, Wording value, String other, Wording second) {
    Map<String, Wording> values = new LinkedHashMap<>();
    values.put(name, value);
    values.put(other, second);
    return new Reason(code, values);
  }

  /** A free text within a sentence: without its own last dot, as the sentence brings one. */
  static Wording clause(String freeText) {
    String words = freeText.strip();
    return Wording.same(
        words.length() > 1 && words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
  }

  /**
   * The sentence.
   *
   * @param language Finnish, Swedish or English
   * @return the sentence
   */
  @Override
  public String in(Language language) {
    Objects.requireNonNull(language, "language");
    return code.template().render(language, parameters);
  }
}
