package io.github.kuntamalli.obligation;

import io.github.kuntamalli.internal.SameWords;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.text.Shortened;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of the reasoning behind a verdict: a code, its values, and the sentence in Finnish,
 * Swedish and English. Two reasons are equal if they have the same code and say the same in each of
 * these languages.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param code the kind of reason
 * @param parameters the values in it, by name
 * @param wording the sentence, where it was read and this version does not contain it; empty for
 *     all reasons of this version
 */
public record Reason(
    ReasonCode code, Map<String, Localizable> parameters, Optional<LocalizedText> wording)
    implements Localizable {

  /**
   * A reason.
   *
   * @throws IllegalArgumentException if a value is missing, or this version does not contain the
   *     code and no wording is given
   */
  public Reason {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(wording, "wording");
    parameters =
        parameters.size() < 2
            ? Map.copyOf(parameters)
            : Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    if (wording.isEmpty() && code.template().isEmpty()) {
      throw InvalidValueException.of(
          "reason-text-missing",
          "code: tässä versiossa ei ole tekstiä tunnukselle %s; lisää perusteen teksti",
          "code: denna version har ingen text för %s; lägg till motiveringens text",
          "code: this version has no text for %s; add the text of the reason",
          code);
    }
    if (wording.isEmpty() && !fills(parameters, code.places())) {
      throw InvalidValueException.of(
          "reason-parameters",
          "parameters: perusteen %s muuttujat ovat \"%s\", eivät \"%s\"; anna jokaiselle arvo",
          "parameters: motiveringen %s har variablerna \"%s\", inte \"%s\"; ge varje variabel ett värde",
          "parameters: the reason %s has the parameters \"%s\", not \"%s\"; give a value for each",
          code,
          String.join(", ", code.places()),
          Shortened.of(String.join(", ", parameters.keySet())));
    }
  }

  /** Whether there is a value for each place and no other; every reason is checked by it. */
  private static boolean fills(Map<String, Localizable> parameters, Set<String> places) {
    if (parameters.size() != places.size()) {
      return false;
    }
    for (String place : places) {
      if (!parameters.containsKey(place)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A reason of this version.
   *
   * @param code the kind of reason
   * @param parameters the values in it, by name
   * @throws IllegalArgumentException if a value is missing
   */
  public Reason(ReasonCode code, Map<String, Localizable> parameters) {
    this(code, parameters, Optional.empty());
  }

  /**
   * A reason as it was read. It keeps its own text where this version does not contain the code,
   * has other values for it or words the sentence in another way.
   *
   * @param code the kind of reason
   * @param parameters the values in it, by name
   * @param text the sentence
   * @return the reason
   */
  public static Reason read(
      ReasonCode code, Map<String, Localizable> parameters, LocalizedText text) {
    Objects.requireNonNull(text, "text");
    boolean known = code.template().isPresent() && fills(parameters, code.places());
    if (known) {
      Reason reason = new Reason(code, parameters);
      if (SameWords.of(reason, text)) {
        return reason;
      }
    }
    return new Reason(code, parameters, Optional.of(text));
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
    static final Map<ReasonCode, Reason> REASONS = new LinkedHashMap<>();

    static {
      for (ReasonCode code : ReasonCode.all()) {
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
    return new Reason(code, Parameters.of(name, value, other, second));
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
    return wording.isPresent()
        ? wording.get().text(language)
        : code.template().orElseThrow().render(language, parameters);
  }

  /** Reasons are equal if they say the same, whether their values were read or are of the model. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reason reason
        && code.equals(reason.code)
        && ((wording.equals(reason.wording) && parameters.equals(reason.parameters))
            || (SameWords.of(parameters, reason.parameters) && SameWords.of(this, reason)));
  }

  @Override
  public int hashCode() {
    return 31 * code.hashCode() + SameWords.hash(parameters);
  }

  /**
   * The code and the English sentence.
   *
   * @return such as {@code date-unknown: The council handled it, but the day is unknown.}
   */
  @Override
  public String toString() {
    return code + ": " + text(Language.EN);
  }
}
