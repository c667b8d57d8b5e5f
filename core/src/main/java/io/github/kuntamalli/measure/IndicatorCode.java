package io.github.kuntamalli.measure;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The code of an indicator in a collection, written as {@code sotkanet:3219}. Immutable.
 *
 * <p>The library ships no list of indicators: no list is binding in law, and the codes of the
 * collections are theirs.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param collection the collection in lower case, such as {@code sotkanet}
 * @param number the code in it, such as {@code 3219}
 */
public record IndicatorCode(String collection, String number) implements Serializable {

  private static final Pattern COLLECTION = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9._-]+");

  /**
   * A code.
   *
   * @throws IllegalArgumentException if the collection is not in lower-case letters, digits and
   *     hyphens, or the number contains anything but letters, digits, dots, hyphens and underscores
   */
  public IndicatorCode {
    Objects.requireNonNull(collection, "collection");
    Objects.requireNonNull(number, "number");
    if (!COLLECTION.matcher(collection).matches() || !NUMBER.matcher(number).matches()) {
      throw InvalidValueException.of(
          "indicator-code-form",
          "code: \"%s\" ei ole indikaattorin koodi; kirjoita kokoelma:numero, esimerkiksi sotkanet:3219",
          "code: \"%s\" är inte koden för en indikator; skriv samling:nummer, till exempel sotkanet:3219",
          "code: \"%s\" is not the code of an indicator; write it as collection:number, for example sotkanet:3219",
          Shortened.of(collection + ":" + number));
    }
  }

  /**
   * Reads a code.
   *
   * @param text the code, such as {@code sotkanet:3219}
   * @return the code
   * @throws IllegalArgumentException if the text has another form
   */
  public static IndicatorCode parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw InvalidValueException.of(
          "indicator-code-form",
          "code: \"%s\" ei ole indikaattorin koodi; kirjoita kokoelma:numero, esimerkiksi sotkanet:3219",
          "code: \"%s\" är inte koden för en indikator; skriv samling:nummer, till exempel sotkanet:3219",
          "code: \"%s\" is not the code of an indicator; write it as collection:number, for example sotkanet:3219",
          Shortened.of(text));
    }
    return new IndicatorCode(text.substring(0, colon), text.substring(colon + 1));
  }

  /**
   * The code as text.
   *
   * @return for example {@code sotkanet:3219}
   */
  @Override
  public String toString() {
    return collection + ":" + number;
  }
}
