package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterTable;
import io.github.kuntamalli.report.ICalendar;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.SafeText;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;

/**
 * Calendars of authorities with names of the caller's, given to an independent parser: it finds
 * every event and nothing else. The name is read back as it was. An input is a code, two days and
 * the name.
 */
final class CalendarTarget implements Target {

  private static final Edition OWN = new Edition("own", LocalDate.of(2026, 12, 1));
  private final List<MunicipalityCode> codes = List.copyOf(MunicipalityRegister.standard().codes());

  @Override
  public String name() {
    return "calendars";
  }

  @Override
  public String make(Chance chance) {
    int first = 2009 + chance.below(20);
    return String.join(
        "\n",
        chance.of(codes).value(),
        LocalDate.of(first, 1 + chance.below(12), 1).toString(),
        LocalDate.of(first + chance.below(6), 12, 31).toString(),
        TextMutator.spoilt("Tampere", chance));
  }

  @Override
  public boolean isTaken(String input) throws Exception {
    String[] parts = input.split("\n", 4);
    if (parts.length < 4) {
      return false;
    }
    Kuntamalli kuntamalli;
    Authority authority;
    DutyCalendar calendar;
    try {
      authority = Authority.municipality(parts[0]);
      kuntamalli = Kuntamalli.standard().withRegister(renamed(parts[0], parts[3]));
      calendar =
          kuntamalli.calendar(authority, LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return false; // a code, a name or a day that is none; the target of registers looks closer
    }
    Language language = Seeds.language(Chance.in(input));
    String text = ICalendar.of(calendar, language);
    require(StandardCharsets.UTF_8.newEncoder().canEncode(text), "a calendar that is no UTF-8");
    Calendar parsed = new CalendarBuilder().build(new StringReader(text));
    int events = calendar.dates().size();
    require(parsed.getComponents(Component.VEVENT).size() == events, "other events than entries");
    require(parsed.getComponents(Component.VJOURNAL).size() == 1, "other journals than one");
    lines(text);
    String name = said(calendar.name().text(language));
    List<String> summaries = summaries(text);
    require(summaries.size() == events + 1, "other summaries than entries");
    for (String summary : summaries) {
      require(summary.strip().endsWith(name.strip()), "another name than was given: " + summary);
    }
    return true;
  }

  /**
   * The summaries as RFC 5545 reads them (section 3.3.11). The parser above reads a backslash
   * before a line break as two backslashes and the letter n.
   */
  private static List<String> summaries(String text) {
    return text.replace("\r\n ", "")
        .lines()
        .filter(line -> line.startsWith("SUMMARY"))
        .map(line -> unescaped(line.substring(line.indexOf(':') + 1)))
        .toList();
  }

  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < value.length(); at++) {
      char character = value.charAt(at);
      if (character == '\\') {
        at++;
        require(at < value.length(), "a text that ends with a lone backslash");
        character = value.charAt(at) == 'n' ? '\n' : value.charAt(at);
      }
      text.append(character);
    }
    return text.toString();
  }

  /** What a text of the format can carry of a name. */
  private static String said(String name) {
    return SafeText.shown(name.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /** Every line ends with CR LF and has at most 75 octets. */
  private static void lines(String text) {
    require(text.endsWith("END:VCALENDAR\r\n"), "a calendar without an end");
    for (String line : text.split("\r\n", -1)) {
      require(line.indexOf('\r') < 0 && line.indexOf('\n') < 0, "a line that breaks within");
      require(line.getBytes(StandardCharsets.UTF_8).length <= 75, "a line of more than 75 octets");
    }
  }

  private static MunicipalityRegister renamed(String code, String name) {
    String cell = "\"" + name.replace("\"", "\"\"") + "\"";
    return MunicipalityRegister.standard()
        .combinedWith(
            OWN,
            Map.of(
                RegisterTable.MUNICIPALITIES,
                String.join(",", RegisterTable.MUNICIPALITIES.columns())
                    + "\n"
                    + String.join(",", code, "", "", cell, cell)
                    + "\n"));
  }
}
