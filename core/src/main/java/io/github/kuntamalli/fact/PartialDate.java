package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Shortened;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as its source states it: a day, a month or a year.
 *
 * <p>Written {@code 2021-12-13}, {@code 2021-12} or {@code 2021}; {@link #parse(String)} undoes
 * {@link #toString()}. A partial date stands for every day from {@link #earliest()} to {@link
 * #latest()}. Immutable and thread-safe.
 */
public final class PartialDate implements Localizable {

  private static final String[] ENGLISH_MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final String[] FINNISH_MONTHS = {
    "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras",
    "joulu"
  };
  private static final String[] SWEDISH_MONTHS = {
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december"
  };

  /** How precisely a date is known. */
  public enum Precision {
    /** Only the year is known. */
    YEAR,
    /** Year and month are known. */
    MONTH,
    /** The day is known. */
    DAY
  }

  private final LocalDate earliest;
  private final LocalDate latest;
  private final Precision precision;

  private PartialDate(LocalDate earliest, LocalDate latest, Precision precision) {
    this.earliest = earliest;
    this.latest = latest;
    this.precision = precision;
  }

  /**
   * A date known to the day.
   *
   * @param day the day
   * @return the date
   */
  public static PartialDate of(LocalDate day) {
    Years.require("date", Objects.requireNonNull(day, "day"));
    return new PartialDate(day, day, Precision.DAY);
  }

  /**
   * A date known to the month.
   *
   * @param month the month
   * @return the date
   */
  public static PartialDate of(YearMonth month) {
    Years.require("date", month.getYear());
    return new PartialDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  /**
   * A date known to the year.
   *
   * @param year the year, 1 to 9999
   * @return the date
   */
  public static PartialDate ofYear(int year) {
    Years.require("date", year);
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /**
   * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}.
   *
   * @param text the text, without spaces
   * @return the date
   * @throws IllegalArgumentException if the text has another form or names a day that does not
   *     exist, such as {@code 2021-02-30}
   */
  public static PartialDate parse(String text) {
    int length = text.length();
    if ((length != 4 && length != 7 && length != 10) || !hasForm(text)) {
      throw new IllegalArgumentException(
          "date: \"%s\" is not a date; write 2021-12-13, 2021-12 or 2021"
              .formatted(Shortened.of(text)));
    }
    try {
      int year = Integer.parseInt(text, 0, 4, 10);
      if (length == 4) {
        return ofYear(year);
      }
      int month = Integer.parseInt(text, 5, 7, 10);
      if (length == 7) {
        return of(YearMonth.of(year, month));
      }
      return of(LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "date: \"%s\" does not exist in the calendar; correct the day or the month"
              .formatted(text),
          e);
    }
  }

  /**
   * Digits with a hyphen after the year and the month; by hand, because documents are full of it.
   */
  private static boolean hasForm(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hyphen = i == 4 || i == 7;
      if (hyphen ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * The first day it can stand for.
   *
   * @return the day itself, or the first of the month or year
   */
  public LocalDate earliest() {
    return earliest;
  }

  /**
   * The last day it can stand for.
   *
   * @return the day itself, or the last of the month or year
   */
  public LocalDate latest() {
    return latest;
  }

  /**
   * How precisely it is known.
   *
   * @return day, month or year
   */
  public Precision precision() {
    return precision;
  }

  /**
   * Whether it lies after a day for certain.
   *
   * @param day the day
   * @return true if even the earliest day it can stand for is later
   */
  public boolean isAfter(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return earliest.isAfter(day);
  }

  /**
   * Whether it lies before a day for certain.
   *
   * @param day the day
   * @return true if even the latest day it can stand for is earlier
   */
  public boolean isBefore(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return latest.isBefore(day);
  }

  /**
   * The date in words: {@code 13.12.2021} or {@code 12/2021} in Finnish and Swedish, {@code 13
   * December 2021} or {@code December 2021} in English, the year alone in all.
   *
   * @param language the language; any other than English gets the numeric form
   * @return the words
   */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    int year = earliest.getYear();
    int month = earliest.getMonthValue();
    boolean english = language == Language.EN;
    return switch (precision) {
      case YEAR -> Integer.toString(year);
      case MONTH -> english ? ENGLISH_MONTHS[month - 1] + " " + year : month + "/" + year;
      case DAY ->
          english
              ? earliest.getDayOfMonth() + " " + ENGLISH_MONTHS[month - 1] + " " + year
              : earliest.getDayOfMonth() + "." + month + "." + year;
    };
  }

  /**
   * The date with its preposition or case: {@code 13.12.2021}, {@code joulukuussa 2021} or {@code
   * vuonna 2021} in Finnish, {@code 13.12.2021}, {@code i december 2021} or {@code 2021} in
   * Swedish, {@code on 13 December 2021}, {@code in December 2021} or {@code in 2021} in English.
   *
   * @param language the language; any other than these gets the numeric form
   * @return the words for running text
   */
  @Override
  public String inline(Language language) {
    Objects.requireNonNull(language, "language");
    int year = earliest.getYear();
    int month = earliest.getMonthValue();
    if (language == Language.EN) {
      return (precision == Precision.DAY ? "on " : "in ") + text(language);
    }
    if (language == Language.FI && precision == Precision.YEAR) {
      return "vuonna " + year;
    }
    if (language == Language.FI && precision == Precision.MONTH) {
      return FINNISH_MONTHS[month - 1] + "kuussa " + year;
    }
    if (language == Language.SV && precision == Precision.MONTH) {
      return "i " + SWEDISH_MONTHS[month - 1] + " " + year;
    }
    return text(language);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that
        && earliest.equals(that.earliest)
        && precision == that.precision;
  }

  @Override
  public int hashCode() {
    return 31 * earliest.hashCode() + precision.hashCode();
  }

  /**
   * The date as {@link #parse(String)} reads it.
   *
   * @return for example {@code 2021-12}
   */
  @Override
  public String toString() {
    String day = earliest.toString();
    return switch (precision) {
      case YEAR -> day.substring(0, 4);
      case MONTH -> day.substring(0, 7);
      case DAY -> day;
    };
  }
}
