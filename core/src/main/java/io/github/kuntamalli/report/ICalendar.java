package io.github.kuntamalli.report;

import io.github.kuntamalli.duty.ApplicableDuty;
import io.github.kuntamalli.duty.CalendarDate;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.duty.InapplicableDuty;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.SafeText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Calendars of duties as iCalendar (RFC 5545), for any calendar application.
 *
 * <p>Each of the {@linkplain DutyCalendar#dates() days} of a calendar is an all-day {@code VEVENT};
 * a recommendation is a separate event, so that guidance and law remain distinct. They are events
 * and not {@code VTODO}, because most calendar applications show only events of an imported file;
 * they are transparent, so they block no time. The notes are a {@code VJOURNAL} for each authority,
 * which also keeps a calendar without events valid. {@link #whole} has everything: the days before
 * and after the range too, and in the journal the duties without a day and those that do not apply.
 *
 * <p>The same day has the same {@code UID} in every run and language, so a file that is imported
 * again updates what is there. It consists of letters, digits and {@code - _ . @}. The text depends
 * on nothing but its arguments. Characters that could deceive a reader become U+FFFD, see {@link
 * SafeText#shown(String)}.
 */
public final class ICalendar {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
  private static final String DOMAIN = "@io.github.kuntamalli";

  private static final LocalizedText CALENDAR =
      LocalizedText.of(
          "Hyvinvointiraportoinnin velvoitteet",
          "Skyldigheter inom välfärdsrapporteringen",
          "Welfare-reporting duties");
  private static final LocalizedText RECOMMENDED =
      LocalizedText.of("Suositus", "Rekommendation", "Recommended");
  private static final LocalizedText DUTY =
      LocalizedText.of("Lakisääteinen velvoite", "Lagstadgad skyldighet", "Statutory duty");
  private static final LocalizedText NEXT_STEP =
      LocalizedText.of("Seuraavaksi", "Nästa steg", "Next step");
  private static final LocalizedText NO_DAY =
      LocalizedText.of("Ei määräpäivää", "Utan bestämd dag", "No deadline");
  private static final LocalizedText NOT_APPLICABLE =
      LocalizedText.of("Ei koske viranomaista", "Gäller inte myndigheten", "Not applicable");
  private static final LocalizedText NOTES =
      LocalizedText.of("Kalenteria koskevat huomiot", "Upplysningar om kalendern", "Notes");

  private final ContentLines lines = new ContentLines();
  private final Language language;
  private final String stamp;
  private final boolean whole;

  /** What the events of each entry have in common; two or three days are of one entry. */
  private final IdentityHashMap<CalendarEntry, Common> ofEntries = new IdentityHashMap<>();

  /** Where each law is; most entries are of a few. */
  private final Map<Provision, String> addresses = new HashMap<>();

  /**
   * What the events of an entry have in common.
   *
   * @param title the duty and its period
   * @param description the line with the statement of the law about it
   * @param address where the law is
   */
  private record Common(String title, String description, String address) {}

  private ICalendar(Language language, Instant revised, boolean whole) {
    this.language = language;
    this.stamp = STAMP.format(revised);
    this.whole = whole;
  }

  /**
   * The calendar of one authority, stamped with the day on which its data were compiled.
   *
   * @param calendar the calendar
   * @param language Finnish, Swedish or English
   * @return the text, lines ended by CR LF; write it as UTF-8, file name extension {@code .ics}
   * @throws IllegalArgumentException if the language is one that the texts do not exist in
   */
  public static String of(DutyCalendar calendar, Language language) {
    Objects.requireNonNull(calendar, "calendar");
    return of(List.of(calendar), language, compiled(calendar));
  }

  /**
   * The calendar of one authority with everything in it: also the days before and after its range,
   * the duties without a day and those that do not apply.
   *
   * @param calendar the calendar
   * @param language Finnish, Swedish or English
   * @return the text, stamped and written as {@link #of(DutyCalendar, Language)} does it
   * @throws IllegalArgumentException if the language is one that the texts do not exist in
   */
  public static String whole(DutyCalendar calendar, Language language) {
    Objects.requireNonNull(calendar, "calendar");
    return write(List.of(calendar), language, compiled(calendar), true);
  }

  private static Instant compiled(DutyCalendar calendar) {
    return Stream.of(calendar.registerEdition(), calendar.catalogEdition())
        .map(edition -> edition.compiled())
        .max(LocalDate::compareTo)
        .orElseThrow()
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }

  /**
   * The calendars of several authorities in one text.
   *
   * @param calendars the calendars, at least one
   * @param language Finnish, Swedish or English
   * @param revised when the information was last revised, which every entry is stamped with; years
   *     1 to 9999
   * @return the text, lines ended by CR LF; write it as UTF-8, file name extension {@code .ics}
   * @throws IllegalArgumentException if there is no calendar, the language is one that the texts do
   *     not exist in, or the year cannot be written
   */
  public static String of(List<DutyCalendar> calendars, Language language, Instant revised) {
    return write(calendars, language, revised, false);
  }

  private static String write(
      List<DutyCalendar> calendars, Language language, Instant revised, boolean whole) {
    Objects.requireNonNull(revised, "revised");
    if (calendars.isEmpty()) {
      throw new IllegalArgumentException(
          "calendars: there is none; give at least one, it may be without entries");
    }
    if (!language.isComplete()) {
      throw new IllegalArgumentException(
          "language: texts exist in fi, sv and en, not in \"%s\"; choose one of them"
              .formatted(language));
    }
    if (revised.isBefore(FIRST) || revised.isAfter(LAST)) {
      throw new IllegalArgumentException(
          "revised: %s is not within the years 1 to 9999; choose another instant"
              .formatted(revised));
    }
    return new ICalendar(language, revised, whole).write(calendars);
  }

  private String write(List<DutyCalendar> calendars) {
    lines.plain("BEGIN", "VCALENDAR").plain("VERSION", "2.0");
    lines.text(
        "PRODID", "-//Kuntamalli//Kuntamalli " + calendars.get(0).catalogEdition().id() + "//EN");
    lines.plain("CALSCALE", "GREGORIAN");
    String name = CALENDAR.text(language);
    if (calendars.size() == 1) {
      name += ": " + calendars.get(0).name().text(language);
    }
    lines.text(local("NAME"), name).text("X-WR-CALNAME", name);
    for (DutyCalendar calendar : calendars) {
      journal(calendar);
      for (CalendarDate date : whole ? calendar.allDates() : calendar.dates()) {
        event(calendar, date);
      }
      ofEntries.clear();
    }
    return lines.plain("END", "VCALENDAR").toString();
  }

  private Common common(CalendarEntry entry) {
    return ofEntries.computeIfAbsent(
        entry,
        any ->
            new Common(
                entry.obligation().titleOn(entry.period().to()).text(language)
                    + " "
                    + entry.period().text(language),
                description(statutory(entry)),
                addresses.computeIfAbsent(
                    entry.bases().get(entry.bases().size() - 1).provision(),
                    provision -> provision.eli().toString())));
  }

  private List<String> statutory(CalendarEntry entry) {
    List<String> description = new ArrayList<>();
    entry.reasons().forEach(reason -> description.add(reason.text(language)));
    entry
        .recommended()
        .ifPresent(time -> description.add(labelled(RECOMMENDED, time.text().text(language))));
    description.add(labelled(NEXT_STEP, entry.nextStep().text(language)));
    return description;
  }

  private List<String> recommended(CalendarEntry entry) {
    List<String> description = new ArrayList<>();
    entry
        .recommended()
        .ifPresent(
            time -> {
              description.add(time.text().text(language));
              time.source().map(Object::toString).ifPresent(description::add);
            });
    return description;
  }

  private String description(List<String> texts) {
    return ContentLines.foldedText(local("DESCRIPTION"), String.join("\n", texts));
  }

  private void event(DutyCalendar calendar, CalendarDate date) {
    CalendarEntry entry = date.entry();
    Common common = common(entry);
    lines.plain("BEGIN", "VEVENT");
    lines.text("UID", uid(date.id())).plain("DTSTAMP", stamp);
    lines.plain("DTSTART;VALUE=DATE", day(date.day()));
    lines.plain("DTEND;VALUE=DATE", day(date.day().plusDays(1)));
    lines.text(
        local("SUMMARY"),
        date.text(language) + ": " + common.title() + " \u2013 " + calendar.name().text(language));
    lines.folded(date.isStatutory() ? common.description() : description(recommended(entry)));
    lines.plain(
        local("CATEGORIES"),
        ContentLines.escaped((date.isStatutory() ? DUTY : RECOMMENDED).text(language))
            + ","
            + ContentLines.escaped(entry.obligation().code().value()));
    lines.plain("URL", common.address());
    lines.plain("TRANSP", "TRANSPARENT").plain("END", "VEVENT");
  }

  /** A day in the basic form; those of a calendar have years of four digits. */
  private static String day(LocalDate day) {
    return day.toString().replace("-", "");
  }

  /** What the events do not say. */
  private void journal(DutyCalendar calendar) {
    List<String> description = new ArrayList<>();
    calendar.notes().forEach(note -> description.add(note.text(language)));
    if (whole) {
      calendar.undated().stream().map(this::undated).forEach(description::add);
      calendar.inapplicable().stream().map(this::inapplicable).forEach(description::add);
    } else {
      calendar.reasonsForNoDuties().forEach(reason -> description.add(reason.text(language)));
    }
    lines.plain("BEGIN", "VJOURNAL");
    lines.text(
        "UID",
        uid(
            String.join(
                ".",
                "notes",
                calendar.authority().key().replace(':', '-').replace('+', '-'),
                calendar.from().toString(),
                calendar.to().toString())));
    lines.plain("DTSTAMP", stamp).plain("DTSTART;VALUE=DATE", day(calendar.from()));
    lines.text(local("SUMMARY"), labelled(NOTES, calendar.name().text(language)));
    lines.folded(description(description));
    lines.plain("END", "VJOURNAL");
  }

  /**
   * The identity of an entry. Servers make a path of it, so it has only letters, digits, hyphens,
   * full stops and low lines; any other character of an id is written as its bytes.
   */
  private static String uid(String id) {
    StringBuilder uid = new StringBuilder();
    for (byte b : SafeText.text(id).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
        uid.append(c);
      } else {
        uid.append("_%02X".formatted((int) c));
      }
    }
    return uid.append(DOMAIN).toString();
  }

  private String undated(ApplicableDuty duty) {
    return labelled(NO_DAY, duty.obligation().title().text(language))
        + " ("
        + duty.obligation().frequency().text(language)
        + ")";
  }

  private String inapplicable(InapplicableDuty duty) {
    return labelled(
        NOT_APPLICABLE,
        duty.obligation().title().text(language) + ". " + duty.reason().text(language));
  }

  private String labelled(LocalizedText label, String text) {
    return label.text(language) + ": " + text;
  }

  private String local(String name) {
    return name + ";LANGUAGE=" + language.tag();
  }
}
