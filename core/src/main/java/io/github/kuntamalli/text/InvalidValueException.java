package io.github.kuntamalli.text;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * A value, or a combination of values, that a type of the model does not accept.
 *
 * <p>The message is English, as for any exception. The same sentence is available in Finnish and
 * Swedish, because people meet it when they write a dossier by hand or fill in a form; the code
 * stays the same when a sentence is improved.
 *
 * <p>Not serializable.
 */
public final class InvalidValueException extends IllegalArgumentException implements Localizable {

  @Serial private static final long serialVersionUID = 1;

  private final String code;
  private final String fi;
  private final String sv;
  private final String en;

  private InvalidValueException(String code, String fi, String sv, String en) {
    super(en);
    this.code = code;
    this.fi = fi;
    this.sv = sv;
    this.en = en;
  }

  /**
   * An exception with its sentence in three languages.
   *
   * @param code the kind of fault, in lower case with hyphens, such as {@code id-not-short}
   * @param fi the Finnish sentence, a pattern of {@link String#format}
   * @param sv the Swedish sentence
   * @param en the English sentence
   * @param values the values of the patterns; a {@link Localizable} or a day gets its local form in
   *     Finnish and Swedish
   * @return the exception
   */
  @SuppressWarnings("AnnotateFormatMethod") // three patterns share the values
  public static InvalidValueException of(
      String code, String fi, String sv, String en, Object... values) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(fi, "fi");
    Objects.requireNonNull(sv, "sv");
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(values, "values");
    return new InvalidValueException(
        code,
        String.format(Locale.ROOT, fi, local(Language.FI, values)),
        String.format(Locale.ROOT, sv, local(Language.SV, values)),
        String.format(Locale.ROOT, en, values));
  }

  private static Object[] local(Language language, Object... values) {
    Object[] local = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      local[i] = local(language, values[i]);
    }
    return local;
  }

  private static Object local(Language language, Object value) {
    if (value instanceof Localizable words) {
      return words.text(language);
    }
    if (value instanceof LocalDate day) {
      return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }
    return value;
  }

  /**
   * The kind of fault.
   *
   * @return the code, such as {@code id-not-short}; frozen once published
   */
  public String code() {
    return code;
  }

  /**
   * The sentence.
   *
   * @param language Finnish or Swedish; any other language gets the English message
   * @return the sentence, which begins with the name of the property in all languages
   */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return language == Language.FI ? fi : language == Language.SV ? sv : en;
  }
}
