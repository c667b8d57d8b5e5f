package io.github.kuntamalli.duty;

import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A day on which a duty begins, ends or is due, or for which it is recommended. Its text describes
 * the day, such as {@code Last day of the year}; only a day that the law sets is a deadline.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param id a name that is the same in every run and language: that of the entry for its deadline
 *     or last day, with {@code .begins} or {@code .recommended} after it for the others
 * @param day the day
 * @param kind the reason for the day
 * @param entry the duty and its period
 */
public record CalendarDate(String id, LocalDate day, CalendarDateKind kind, CalendarEntry entry)
    implements Localizable {

  private static final Comparator<CalendarDate> ORDER =
      Comparator.comparing(CalendarDate::day).thenComparing(CalendarDate::kind);

  private static final LocalizedText DEADLINE =
      LocalizedText.of("Lakisääteinen määräpäivä", "Lagstadgad tidsfrist", "Statutory deadline");
  private static final LocalizedText BEGINS = LocalizedText.of("Alkaa", "Börjar", "Begins");
  private static final LocalizedText RECOMMENDED =
      LocalizedText.of("Suositus", "Rekommendation", "Recommended");
  private static final LocalizedText END_OF_YEAR =
      LocalizedText.of("Vuoden viimeinen päivä", "Årets sista dag", "Last day of the year");
  private static final LocalizedText END_OF_TERM =
      LocalizedText.of(
          "Valtuustokauden viimeinen päivä",
          "Fullmäktigeperiodens sista dag",
          "Last day of the council term");
  private static final LocalizedText END_OF_PERIOD =
      LocalizedText.of("Kauden viimeinen päivä", "Periodens sista dag", "Last day of the period");
  private static final LocalizedText END_OF_DUTY =
      LocalizedText.of(
          "Velvoitteen viimeinen päivä", "Skyldighetens sista dag", "Last day of the duty");

  /** A day of an entry. */
  public CalendarDate {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(entry, "entry");
  }

  /** The days of entries, in the order of time; on one day what the law says comes first. */
  static List<CalendarDate> of(List<CalendarEntry> entries) {
    List<CalendarDate> dates = new ArrayList<>();
    for (CalendarEntry entry : entries) {
      entry
          .days()
          .from()
          .ifPresent(day -> dates.add(of(entry, ".begins", day, CalendarDateKind.BEGINS)));
      CalendarDateKind end =
          entry.legalDeadline().isPresent() ? CalendarDateKind.DEADLINE : CalendarDateKind.LAST_DAY;
      dates.add(of(entry, "", entry.latest(), end));
      entry
          .recommended()
          .flatMap(time -> time.to().or(time::from))
          .ifPresent(
              day -> dates.add(of(entry, ".recommended", day, CalendarDateKind.RECOMMENDED)));
    }
    dates.sort(ORDER);
    return List.copyOf(dates);
  }

  private static CalendarDate of(
      CalendarEntry entry, String suffix, LocalDate day, CalendarDateKind kind) {
    return new CalendarDate(entry.id() + suffix, day, kind, entry);
  }

  /**
   * Whether the law sets the day.
   *
   * @return false for a recommendation
   */
  public boolean isStatutory() {
    return kind != CalendarDateKind.RECOMMENDED;
  }

  @Override
  public String text(Language language) {
    return words().text(Objects.requireNonNull(language, "language"));
  }

  private LocalizedText words() {
    return switch (kind) {
      case DEADLINE -> DEADLINE;
      case BEGINS -> BEGINS;
      case RECOMMENDED -> RECOMMENDED;
      case LAST_DAY -> lastDay();
    };
  }

  /** A period that ends early, with the authority or the act, is not called after its kind. */
  private LocalizedText lastDay() {
    if (entry.period().cutShort() || !day.equals(entry.period().to())) {
      return END_OF_DUTY;
    }
    Frequency frequency = entry.obligation().frequency();
    return switch (frequency) {
      case ANNUAL -> END_OF_YEAR;
      case ONCE_A_TERM -> END_OF_TERM;
      default -> END_OF_PERIOD;
    };
  }

  /**
   * The day and why it is in the calendar, for a log or a debugger.
   *
   * @return for example {@code CalendarDate[2026-12-31 LAST_DAY
   *     MUN-ANNUAL.municipality-837.2026-01-01]}
   */
  @Override
  public String toString() {
    return "CalendarDate[%s %s %s]".formatted(day, kind, id);
  }
}
