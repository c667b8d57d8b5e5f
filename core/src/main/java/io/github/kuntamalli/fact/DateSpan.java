package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Shortened;
import java.io.Serializable;
import java.util.Objects;

/**
 * The time that a document or a measure states that it covers, as precisely as stated: {@code 2013}
 * to {@code 2016}, or {@code 2021-08} to {@code 2022-12}. Both ends belong to it. Immutable.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param from the beginning
 * @param to the end; not before the beginning
 */
public record DateSpan(PartialDate from, PartialDate to) implements Localizable, Serializable {

  /**
   * A span between two dates.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public DateSpan {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (to.latest().isBefore(from.earliest())) {
      throw InvalidValueException.of(
          "span-reversed",
          "to: ajanjakso päättyy (%s), ennen kuin se alkaa (%s); vaihda päivien järjestys tai korjaa päivät",
          "to: perioden slutar (%s) innan den börjar (%s); byt ordning på datumen eller rätta dem",
          "to: the period ends (%s) before it begins (%s); swap or correct the dates",
          to,
          from);
    }
  }

  /**
   * A span of whole years.
   *
   * @param first the first year
   * @param last the last year, the same for a single year
   * @return the span
   */
  public static DateSpan ofYears(int first, int last) {
    return new DateSpan(PartialDate.ofYear(first), PartialDate.ofYear(last));
  }

  /**
   * Reads two dates with a slash, as {@link #toString()} writes them, or one date alone.
   *
   * @param text for example {@code 2013/2016}, {@code 2021-08/2022-12} or {@code 2024}; in place of
   *     the slash a dash as in {@code 2013–2016} may be between two years
   * @return the span
   * @throws IllegalArgumentException if the text has another form, a day does not exist, or the
   *     span ends before it begins
   */
  public static DateSpan parse(String text) {
    int cut = text.indexOf('/');
    if (cut < 0 && text.length() == 9 && (text.charAt(4) == '–' || text.charAt(4) == '-')) {
      cut = 4;
    }
    if (cut < 0) {
      PartialDate only = PartialDate.parse(text);
      return new DateSpan(only, only);
    }
    String end = text.substring(cut + 1);
    if (end.indexOf('/') >= 0) {
      throw InvalidValueException.of(
          "span-form",
          "span: ajanjaksossa \"%s\" on enemmän kuin kaksi päivämäärää; kirjoita esimerkiksi 2021/2025",
          "span: perioden \"%s\" har fler än två datum; skriv till exempel 2021/2025",
          "span: \"%s\" has more than two dates; write, for example, 2021/2025",
          Shortened.of(text));
    }
    return new DateSpan(PartialDate.parse(text.substring(0, cut)), PartialDate.parse(end));
  }

  /**
   * All days that the span may mean, given how precisely its ends are known.
   *
   * @return from the first day of its beginning to the last day of its end
   */
  public ValidityPeriod days() {
    return ValidityPeriod.between(from.earliest(), to.latest());
  }

  /**
   * Whether the span has a day in common with a period.
   *
   * @param period the period
   * @return true if they may have a day in common, given how precisely the span is known
   */
  public boolean overlaps(ValidityPeriod period) {
    return period.overlaps(days());
  }

  /**
   * Whether the span is about a period: whether they share a day for certain. A span of 2017 to
   * 2021 is about a term that began in June 2017, not about the one that ended in May 2017,
   * although both share the year.
   *
   * @param period the period
   * @return true if they share a day, however the years are read; a span of one single date counts
   *     as the whole of it
   */
  public boolean isAbout(ValidityPeriod period) {
    return to.earliest().isBefore(from.latest())
        ? overlaps(period)
        : period.overlaps(from.latest(), to.earliest());
  }

  /**
   * Whether two spans can be one and the same, stated more and less precisely: {@code 2021} to
   * {@code 2025} and {@code 2021-08} to {@code 2025-05}.
   *
   * @param other the other span
   * @return false if they contradict each other
   */
  public boolean canBeSameAs(DateSpan other) {
    return from.canBeSameAs(other.from) && to.canBeSameAs(other.to);
  }

  /**
   * Whether the span is within one calendar year.
   *
   * @return true for example for 2019 to 2019
   */
  public boolean isWithinOneYear() {
    return from.earliest().getYear() == to.latest().getYear();
  }

  /**
   * The span in words, such as {@code 2013–2016}.
   *
   * @param language the language of the dates
   * @return the words; one date alone if both ends are equal
   */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return from.equals(to) ? from.text(language) : from.text(language) + "–" + to.text(language);
  }

  /**
   * The two dates with a slash.
   *
   * @return for example {@code 2013/2016}
   */
  @Override
  public String toString() {
    return from + "/" + to;
  }
}
