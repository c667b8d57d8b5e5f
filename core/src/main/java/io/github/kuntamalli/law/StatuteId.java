package io.github.kuntamalli.law;

import io.github.kuntamalli.internal.Digits;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Shortened;
import java.io.Serializable;
import java.net.URI;
import java.util.Objects;

/**
 * The number of an act or decree in the statute collection (säädöskokoelma, författningssamling).
 *
 * <p>Written number, slash, year: {@code 612/2021}. {@link #parse(String)} undoes {@link
 * #toString()}. A well-formed number does not imply that such a statute exists: {@link StatuteBook}
 * states.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param number the running number within the year, 1 to 9999
 * @param year the year, 1860 to 2199
 */
public record StatuteId(int number, int year)
    implements Localizable, Comparable<StatuteId>, Serializable {

  /**
   * A statute number.
   *
   * @throws IllegalArgumentException if number or year is out of range
   */
  public StatuteId {
    if (number < 1 || number > 9999) {
      throw InvalidValueException.of(
          "statute-number-range",
          "number: %d ei ole väliltä 1–9999; säädös merkitään muodossa numero/vuosi, esimerkiksi 612/2021",
          "number: %d är inte mellan 1 och 9999; en författning anges nummer/år, till exempel 612/2021",
          "number: %d is not between 1 and 9999; a statute is written as number/year, for example 612/2021",
          number);
    }
    if (year < 1860 || year > 2199) {
      throw InvalidValueException.of(
          "statute-year-range",
          "year: %d ei ole väliltä 1860–2199; säädös merkitään muodossa numero/vuosi, esimerkiksi 612/2021",
          "year: %d är inte mellan 1860 och 2199; en författning anges nummer/år, till exempel 612/2021",
          "year: %d is not between 1860 and 2199; a statute is written as number/year, for example 612/2021",
          year);
    }
  }

  /**
   * Reads a number such as {@code 612/2021}.
   *
   * @param text the text, without spaces
   * @return the number
   * @throws IllegalArgumentException if the text has another form
   */
  public static StatuteId parse(String text) {
    int slash = text.indexOf('/');
    boolean fits = slash >= 1 && slash <= 4 && text.length() == slash + 5 && text.charAt(0) != '0';
    int number = fits ? Digits.number(text, 0, slash) : -1;
    int year = fits ? Digits.number(text, slash + 1, text.length()) : -1;
    if (number < 0 || year < 0) {
      throw InvalidValueException.of(
          "statute-form",
          "statute: \"%s\" ei ole säädöksen numero; kirjoita numero/vuosi, esimerkiksi 612/2021",
          "statute: \"%s\" är inte ett författningsnummer; skriv nummer/år, till exempel 612/2021",
          "statute: \"%s\" is not a statute number; write it as number/year, for example 612/2021",
          Shortened.of(text));
    }
    return new StatuteId(number, year);
  }

  /**
   * The European Legislation Identifier of the statute at Finlex.
   *
   * @return for example {@code http://data.finlex.fi/eli/sd/2021/612}
   */
  public URI eli() {
    return URI.create("http://data.finlex.fi/eli/sd/" + year + "/" + number);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return toString();
  }

  /** By year, then by number. */
  @Override
  public int compareTo(StatuteId other) {
    Objects.requireNonNull(other, "other");
    int byYear = Integer.compare(year, other.year);
    return byYear != 0 ? byYear : Integer.compare(number, other.number);
  }

  /**
   * Number, slash, year.
   *
   * @return for example {@code 612/2021}
   */
  @Override
  public String toString() {
    return number + "/" + year;
  }
}
