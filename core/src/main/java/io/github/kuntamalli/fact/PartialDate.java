package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Shortened;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as its source states it: a day, a month or a year, bounds within which the
 * day is, or a day of an unknown year.
 *
 * <p>Written {@code 2021-12-13}, {@code 2021-12} or {@code 2021}; {@code ../2024-04} is at the
 * latest in April 2024, {@code 2024-04/..} at the earliest, {@code 2024-02/2024-04} between; {@code
 * XXXX-05-19} is a 19 May whose year is unknown. {@link #parse(String)} undoes {@link #toString()}.
 * A partial date means some day from {@link #earliest()} to {@link #latest()}. Immutable and
 * thread-safe.
 *
 * <p>Serializable.
 */
public final class PartialDate implements Localizable, Serializable {

  private static final long serialVersionUID = 1L;

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
    DAY,
    /** A first day, a last day or both are known. */
    BOUNDS,
    /** Day and month are known, and not the year. */
    DAY_OF_UNKNOWN_YEAR
  }

  /** The first day of a date that has no first bound; no document is about that time. */
  private static final LocalDate OPEN_START = LocalDate.of(2, 1, 1);

  /** The last day of a date that has no last bound. */
  private static final LocalDate OPEN_END = LocalDate.of(9990, 12, 31);

  /** A year that has every day of the calendar. */
  private static final int LEAP_YEAR = 2000;

  /** Within so many years every day of the calendar comes at least twice. */
  private static final int LONGEST_GAP = 17;

  private static final String OPEN = "..";
  private static final String UNKNOWN_YEAR = "XXXX-";

  private final LocalDate earliest;
  private final LocalDate latest;
  private final Precision precision;
  private final @Nullable PartialDate first;
  private final @Nullable PartialDate last;

  private PartialDate(LocalDate earliest, LocalDate latest, Precision precision) {
    this(earliest, latest, precision, null, null);
  }

  private PartialDate(
      LocalDate earliest,
      LocalDate latest,
      Precision precision,
      @Nullable PartialDate first,
      @Nullable PartialDate last) {
    this.earliest = earliest;
    this.latest = latest;
    this.precision = precision;
    this.first = first;
    this.last = last;
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
   * A date of which only the last possible day is known: at the latest then.
   *
   * @param last a day, a month or a year; all of it is possible
   * @return the date
   * @throws IllegalArgumentException if it has bounds itself or an unknown year
   */
  public static PartialDate atTheLatest(PartialDate last) {
    Objects.requireNonNull(last, "last");
    requirePlain(last);
    return new PartialDate(OPEN_START, last.latest, Precision.BOUNDS, null, last);
  }

  /**
   * A date of which only the first possible day is known: at the earliest then.
   *
   * @param first a day, a month or a year; all of it is possible
   * @return the date
   * @throws IllegalArgumentException if it has bounds itself or an unknown year
   */
  public static PartialDate atTheEarliest(PartialDate first) {
    Objects.requireNonNull(first, "first");
    requirePlain(first);
    return new PartialDate(first.earliest, OPEN_END, Precision.BOUNDS, first, null);
  }

  /**
   * A date between two others, both of them included.
   *
   * @param first a day, a month or a year
   * @param last a day, a month or a year, not before the first
   * @return the date
   * @throws IllegalArgumentException if one has bounds itself or an unknown year, or the last is
   *     before the first
   */
  public static PartialDate between(PartialDate first, PartialDate last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    requirePlain(first);
    requirePlain(last);
    if (last.latest.isBefore(first.earliest)) {
      throw InvalidValueException.of(
          "date-bounds-reversed",
          "date: %s on aikaisempi kuin %s; vaihda järjestys tai korjaa päivät",
          "date: %s är före %s; byt ordning på datumen eller rätta dem",
          "date: %s is before %s; swap or correct the dates",
          last,
          first);
    }
    return new PartialDate(first.earliest, last.latest, Precision.BOUNDS, first, last);
  }

  /**
   * A day of which the year is unknown.
   *
   * @param day day and month
   * @return the date, which means that day in every year
   */
  public static PartialDate ofUnknownYear(MonthDay day) {
    Objects.requireNonNull(day, "day");
    return new PartialDate(
        OPEN_START, OPEN_END, Precision.DAY_OF_UNKNOWN_YEAR, of(day.atYear(LEAP_YEAR)), null);
  }

  private static void requirePlain(PartialDate bound) {
    if (bound.precision == Precision.BOUNDS || bound.precision == Precision.DAY_OF_UNKNOWN_YEAR) {
      throw InvalidValueException.of(
          "date-bound-form",
          "date: %s ei kelpaa rajaksi; anna päivä, kuukausi tai vuosi",
          "date: %s duger inte som gräns; ange en dag, en månad eller ett år",
          "date: %s is not a valid bound; give a day, a month or a year",
          bound);
    }
  }

  /**
   * Reads a day, a month, a year, bounds with a slash between them, or a day of an unknown year.
   *
   * @param text the text, without spaces, such as {@code 2021-12-13}, {@code ../2024-04} or {@code
   *     XXXX-05-19}
   * @return the date
   * @throws IllegalArgumentException if the text has another form or names a day that does not
   *     exist, such as {@code 2021-02-30}
   */
  public static PartialDate parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return bounds(text, text.substring(0, slash), text.substring(slash + 1));
    }
    if (text.startsWith(UNKNOWN_YEAR)) {
      return ofUnknownYear(dayOfLeapYear(text));
    }
    int length = text.length();
    if ((length != 4 && length != 7 && length != 10) || !hasForm(text)) {
      throw noDate(text);
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
      throw InvalidValueException.of(
          "date-not-in-calendar",
          "date: päivää \"%s\" ei ole kalenterissa; korjaa päivä tai kuukausi",
          "date: datumet \"%s\" finns inte i kalendern; rätta dagen eller månaden",
          "date: \"%s\" does not exist in the calendar; correct the day or the month",
          text);
    }
  }

  private static MonthDay dayOfLeapYear(String text) {
    PartialDate day;
    try {
      day = parse(LEAP_YEAR + text.substring(UNKNOWN_YEAR.length() - 1));
    } catch (IllegalArgumentException e) {
      // it names the leap year, which nobody wrote
      throw noDate(text);
    }
    if (day.precision != Precision.DAY) {
      throw noDate(text);
    }
    return MonthDay.from(day.earliest);
  }

  private static PartialDate bounds(String text, String first, String last) {
    if (last.indexOf('/') >= 0 || (first.equals(OPEN) && last.equals(OPEN))) {
      throw noDate(text);
    }
    if (first.equals(OPEN)) {
      return atTheLatest(parse(last));
    }
    return last.equals(OPEN) ? atTheEarliest(parse(first)) : between(parse(first), parse(last));
  }

  private static IllegalArgumentException noDate(String text) {
    return InvalidValueException.of(
        "date-form",
        "date: \"%s\" ei ole päivämäärä; kirjoita 2021-12-13, 2021-12, 2021, ../2024-04, 2024-04/.., 2024-02/2024-04 tai XXXX-05-19",
        "date: \"%s\" är inte ett datum; skriv 2021-12-13, 2021-12, 2021, ../2024-04, 2024-04/.., 2024-02/2024-04 eller XXXX-05-19",
        "date: \"%s\" is not a date; write 2021-12-13, 2021-12, 2021, ../2024-04, 2024-04/.., 2024-02/2024-04 or XXXX-05-19",
        Shortened.of(text));
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
   * The first day it can mean.
   *
   * @return the day itself, or the first of the month or year
   */
  public LocalDate earliest() {
    return earliest;
  }

  /**
   * The last day it can mean.
   *
   * @return the day itself, or the last of the month or year
   */
  public LocalDate latest() {
    return latest;
  }

  /**
   * How precisely it is known.
   *
   * @return day, month, year, bounds or a day of an unknown year
   */
  public Precision precision() {
    return precision;
  }

  /**
   * Whether it is after a day for certain.
   *
   * @param day the day
   * @return true if even the earliest day it can mean is later
   */
  public boolean isAfter(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return earliest.isAfter(day);
  }

  /**
   * Whether it is before a day for certain.
   *
   * @param day the day
   * @return true if even the latest day it can mean is earlier
   */
  public boolean isBefore(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return latest.isBefore(day);
  }

  /**
   * Whether two dates can be of one and the same day: a month and a day within it, or bounds that
   * have a day in common.
   *
   * @param other the other date
   * @return false if they contradict each other
   */
  public boolean canBeSameAs(PartialDate other) {
    if (precision == Precision.DAY_OF_UNKNOWN_YEAR) {
      return other.canBeDayOf(this);
    }
    if (other.precision == Precision.DAY_OF_UNKNOWN_YEAR) {
      return canBeDayOf(other);
    }
    return !other.latest.isBefore(earliest) && !latest.isBefore(other.earliest);
  }

  private boolean canBeDayOf(PartialDate dayOfUnknownYear) {
    return precision == Precision.DAY_OF_UNKNOWN_YEAR
        ? equals(dayOfUnknownYear)
        : dayOfUnknownYear.daysWithin(earliest, latest) > 0;
  }

  /** In how many years a day of an unknown year is within other days; counts to two. */
  private int daysWithin(LocalDate from, LocalDate to) {
    MonthDay day = MonthDay.from(Objects.requireNonNull(first).earliest);
    int found = 0;
    int lastYear = Math.min(to.getYear(), from.getYear() + LONGEST_GAP);
    for (int year = from.getYear(); year <= lastYear && found < 2; year++) {
      if (day.isValidYear(year)
          && !day.atYear(year).isBefore(from)
          && !day.atYear(year).isAfter(to)) {
        found++;
      }
    }
    return found;
  }

  /**
   * The date as far as it is within two days: bounds become narrower, and a day of an unknown year
   * gets its year if only one is possible. A day, a month and a year stay as they are.
   *
   * @param from the first possible day
   * @param to the last possible day, not before it
   * @return the narrower date, or this one if it is elsewhere or cannot be narrower
   */
  public PartialDate within(LocalDate from, LocalDate to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (precision == Precision.DAY_OF_UNKNOWN_YEAR) {
      if (daysWithin(from, to) != 1) {
        return this;
      }
      MonthDay day = MonthDay.from(Objects.requireNonNull(first).earliest);
      int year = from.getYear();
      while (!day.isValidYear(year) || day.atYear(year).isBefore(from)) {
        year++;
      }
      return of(day.atYear(year));
    }
    if (precision != Precision.BOUNDS || latest.isBefore(from) || to.isBefore(earliest)) {
      return this;
    }
    PartialDate begin = from.isAfter(earliest) ? of(from) : first;
    PartialDate end = to.isBefore(latest) ? of(to) : last;
    if (begin == null) {
      return end == null ? this : atTheLatest(end);
    }
    if (end == null) {
      return atTheEarliest(begin);
    }
    return begin.earliest.equals(end.latest) ? of(begin.earliest) : between(begin, end);
  }

  /**
   * A day in words, as {@link #text(Language)} writes a date known to the day. Unlike the day of a
   * fact, a day that a question is about has no first and last year: a question can be about any.
   *
   * @param day the day
   * @param language the language; any other than English gets the numeric form
   * @return the words, for example {@code 13.12.2021}
   */
  public static String text(LocalDate day, Language language) {
    return new PartialDate(day, Objects.requireNonNull(day, "day"), Precision.DAY).text(language);
  }

  /**
   * The date in words: {@code 13.12.2021} or {@code 12/2021} in Finnish and Swedish, {@code 13
   * December 2021} or {@code December 2021} in English, the year alone in all; bounds and an
   * unknown year are said with it.
   *
   * @param language the language; any other than English gets the numeric form
   * @return the words
   */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    if (precision == Precision.BOUNDS) {
      return boundsText(language);
    }
    if (precision == Precision.DAY_OF_UNKNOWN_YEAR) {
      LocalDate day = Objects.requireNonNull(first).earliest;
      return switch (language) {
        case EN ->
            "%s %s (year unknown)"
                .formatted(day.getDayOfMonth(), ENGLISH_MONTHS[day.getMonthValue() - 1]);
        case SV -> "%s.%s (år okänt)".formatted(day.getDayOfMonth(), day.getMonthValue());
        default -> "%s.%s. (vuosi ei tiedossa)".formatted(day.getDayOfMonth(), day.getMonthValue());
      };
    }
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
      default -> throw new IllegalStateException(precision + " is written above");
    };
  }

  private String boundsText(Language language) {
    if (first != null && last != null) {
      return first.text(language) + "–" + last.text(language);
    }
    PartialDate bound = Objects.requireNonNull(first == null ? last : first);
    String words =
        switch (language) {
          case EN -> first == null ? "at the latest %s" : "at the earliest %s";
          case SV -> first == null ? "senast %s" : "tidigast %s";
          default -> first == null ? "viimeistään %s" : "aikaisintaan %s";
        };
    return words.formatted(bound.text(language));
  }

  private String inlineBounds(Language language) {
    if (first != null && last != null) {
      String words =
          switch (language) {
            case EN -> "between %s and %s";
            case SV -> "mellan %s och %s";
            default -> "välillä %s–%s";
          };
      return words.formatted(first.text(language), last.text(language));
    }
    PartialDate bound = Objects.requireNonNull(first == null ? last : first);
    String words =
        switch (language) {
          case EN -> first == null ? "%s at the latest" : "%s at the earliest";
          case SV -> first == null ? "senast %s" : "tidigast %s";
          default -> first == null ? "viimeistään %s" : "aikaisintaan %s";
        };
    return words.formatted(bound.inline(language));
  }

  /**
   * The date with its preposition or case: {@code 13.12.2021}, {@code joulukuussa 2021} or {@code
   * vuonna 2021} in Finnish, {@code 13.12.2021}, {@code i december 2021} or {@code år 2021} in
   * Swedish, {@code on 13 December 2021}, {@code in December 2021} or {@code in 2021} in English.
   * Bounds are written as {@code viimeistään huhtikuussa 2024}, {@code senast i april 2024}, {@code
   * in April 2024 at the latest}.
   *
   * @param language the language; any other than these gets the numeric form
   * @return the words for running text
   */
  @Override
  public String inline(Language language) {
    Objects.requireNonNull(language, "language");
    if (precision == Precision.BOUNDS) {
      return inlineBounds(language);
    }
    if (precision == Precision.DAY_OF_UNKNOWN_YEAR) {
      return (language == Language.EN ? "on " : "") + text(language);
    }
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
    if (language == Language.SV && precision == Precision.YEAR) {
      return "år " + year;
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
        && latest.equals(that.latest)
        && precision == that.precision
        && Objects.equals(first, that.first)
        && Objects.equals(last, that.last);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * earliest.hashCode() + latest.hashCode()) + Objects.hashCode(first);
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
      case BOUNDS -> (first == null ? OPEN : first) + "/" + (last == null ? OPEN : last);
      case DAY_OF_UNKNOWN_YEAR ->
          UNKNOWN_YEAR + Objects.requireNonNull(first).toString().substring(5);
      case YEAR -> day.substring(0, 4);
      case MONTH -> day.substring(0, 7);
      case DAY -> day;
    };
  }

  private Object writeReplace() {
    return new Written(toString());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a date is serialized as its text");
  }

  /** A date in serialized form. */
  private record Written(String text) implements Serializable {
    private Object readResolve() {
      return parse(text);
    }
  }
}
