package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text is read back by a library that knows nothing of ours. */
class ICalendarTest {

  private static final LocalDate FROM = LocalDate.of(2025, 6, 1);
  private static final LocalDate TO = LocalDate.of(2026, 12, 31);
  private static final Authority ESPOO = Authority.municipality("049");

  private static DutyCalendar calendar(String code) {
    return Kuntamalli.standard().calendar(Authority.municipality(code), FROM, TO);
  }

  private static Calendar read(String text) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static String value(Component component, String property) {
    return component.getProperty(property).orElseThrow().getValue();
  }

  private static List<Component> events(Calendar calendar) {
    return List.copyOf(calendar.getComponents(Component.VEVENT));
  }

  private static Component event(Calendar calendar, String id) {
    return events(calendar).stream()
        .filter(event -> value(event, "UID").equals(id + "@io.github.kuntamalli"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void everyEntryIsAnAllDayEventWithProvisionAndNextStep(Language language) throws Exception {
    DutyCalendar espoo = calendar("049");
    Calendar read = read(ICalendar.whole(espoo, language));
    assertThat(read.validate().hasErrors()).isFalse();
    for (CalendarEntry entry : espoo.entries()) {
      Component event = event(read, entry.id());
      assertThat(value(event, "DTSTART")).isEqualTo(entry.latest().toString().replace("-", ""));
      assertThat(value(event, "DTEND"))
          .isEqualTo(entry.latest().plusDays(1).toString().replace("-", ""));
      assertThat(event.getProperty("DTSTART").orElseThrow().getParameter(Parameter.VALUE))
          .hasValueSatisfying(kind -> assertThat(kind.getValue()).isEqualTo("DATE"));
      Property summary = event.getProperty("SUMMARY").orElseThrow();
      assertThat(summary.getValue())
          .contains(
              entry.obligation().titleOn(entry.period().to()).text(language),
              entry.period().name());
      assertThat(summary.getParameter(Parameter.LANGUAGE))
          .hasValueSatisfying(tag -> assertThat(tag.getValue()).isEqualTo(language.tag()));
      assertThat(value(event, "DESCRIPTION"))
          .contains(
              entry.reasons().get(0).text(language),
              entry.bases().get(0).provision().text(language),
              entry.nextStep().text(language));
      String description = value(event, "DESCRIPTION");
      assertThat(entry.recommended().stream().map(time -> time.text().text(language)))
          .allSatisfy(time -> assertThat(description).contains(time));
      assertThat(value(event, "CATEGORIES")).contains(entry.obligation().code().value());
      StatuteId statute = entry.bases().get(0).provision().statute();
      assertThat(value(event, "URL"))
          .startsWith(
              "http://data.finlex.fi/eli/sd/" + statute.year() + "/" + statute.number() + "/");
    }
  }

  @Test
  void guidanceIsAnEventOfItsOwn() throws Exception {
    Calendar read = read(ICalendar.whole(calendar("049"), Language.EN));
    Component recommended = event(read, "MUN-TERM-PLAN.municipality-049.2025-06-01.recommended");
    assertThat(value(recommended, "DTSTART")).isEqualTo("20250601");
    assertThat(value(recommended, "SUMMARY")).startsWith("Recommended: ");
    assertThat(value(recommended, "DESCRIPTION").lines())
        .as("what is recommended, and where")
        .satisfiesExactly(
            what -> assertThat(what).endsWith("the law does not require it."),
            where -> assertThat(where).startsWith("https://thl.fi/"));
    assertThat(value(recommended, "CATEGORIES")).isEqualTo("Recommended,MUN-TERM-PLAN");
    assertThat(value(event(read, "MUN-TERM-PLAN.municipality-049.2025-06-01"), "CATEGORIES"))
        .isEqualTo("Statutory duty,MUN-TERM-PLAN");
    assertThat(value(event(read, "MUN-TERM-PLAN.municipality-049.2025-06-01"), "DTSTART"))
        .isEqualTo("20290531");
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void theEventsAreTheDaysOfTheRange(Language language) throws Exception {
    DutyCalendar year =
        Kuntamalli.standard().calendar(ESPOO, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    assertThat(events(read(ICalendar.of(year, language))))
        .extracting(
            event -> value(event, "UID"),
            event -> value(event, "DTSTART"),
            event -> value(event, "SUMMARY").replaceAll(":.*", ""))
        .containsExactlyElementsOf(
            year.dates().stream()
                .map(
                    date ->
                        tuple(
                            date.id() + "@io.github.kuntamalli",
                            date.day().toString().replace("-", ""),
                            date.text(language)))
                .toList());
    Component journal = read(ICalendar.of(year, language)).getComponents(Component.VJOURNAL).get(0);
    assertThat(value(journal, "DESCRIPTION").lines()).hasSameSizeAs(year.notes());
  }

  @Test
  void aDutyWithoutDeadlineInLawIsNotCalledDue() throws Exception {
    for (Component event : events(read(ICalendar.whole(calendar("049"), Language.EN)))) {
      assertThat(value(event, "SUMMARY"))
          .matches("(Begins|Recommended|Last day of the (year|council term)): .*");
    }
  }

  @Test
  void anEntryHasOneNameInEveryLanguageAndRun() throws Exception {
    Set<String> finnish = ids(ICalendar.of(calendar("049"), Language.FI));
    assertThat(finnish).hasSize(events(read(ICalendar.of(calendar("049"), Language.FI))).size());
    assertThat(ids(ICalendar.of(calendar("049"), Language.SV))).isEqualTo(finnish);
    DutyCalendar wider =
        Kuntamalli.standard().calendar(ESPOO, LocalDate.of(2023, 1, 1), LocalDate.of(2029, 12, 31));
    assertThat(ids(ICalendar.of(wider, Language.EN))).containsAll(finnish);
    assertThat(ICalendar.of(calendar("049"), Language.FI))
        .isEqualTo(ICalendar.of(calendar("049"), Language.FI));
  }

  /** Servers make a path of the identity of an entry, and a re-import finds the entry by it. */
  @Test
  void everyIdentityIsUniqueAndFitsIntoAPath() {
    RegisterOnDate register = MunicipalityRegister.standard().on(LocalDate.of(2026, 1, 1));
    List<Authority> authorities = new ArrayList<>();
    register
        .municipalities()
        .forEach(each -> authorities.add(new Authority.OfMunicipality(each.code())));
    register.counties().forEach(each -> authorities.add(new Authority.OfCounty(each.code())));
    authorities.add(Authority.hus());
    authorities.add(
        Authority.together(List.of(MunicipalityCode.of("407"), MunicipalityCode.of("434"))));
    authorities.add(
        Authority.together(
            List.of(
                MunicipalityCode.of("407"),
                MunicipalityCode.of("434"),
                MunicipalityCode.of("049"))));
    assertThat(authorities).hasSizeGreaterThan(325);
    Set<String> once = new HashSet<>();
    for (Authority authority : authorities) {
      DutyCalendar calendar =
          Kuntamalli.standard()
              .calendar(authority, LocalDate.of(2009, 1, 1), LocalDate.of(2029, 12, 31));
      String text = ICalendar.whole(calendar, Language.FI).replace("\r\n ", "");
      List<String> uids =
          text.lines()
              .filter(line -> line.startsWith("UID:"))
              .map(line -> line.substring(4))
              .toList();
      assertThat(uids)
          .hasSizeGreaterThanOrEqualTo(1 + calendar.entries().size())
          .allMatch(uid -> uid.matches("[A-Za-z0-9._-]+@io\\.github\\.kuntamalli"))
          .allMatch(once::add);
    }
  }

  @Test
  void anIdOfTheCallersOwnBecomesAnIdentityOfTheSameForm() {
    DutyCalendar calendar = calendar("049");
    CalendarEntry first = calendar.entries().get(0);
    List<String> uids =
        Stream.of("a/b:c", "a.b.c", "a_b", "ä b\n", "a_2Fb_3Ac")
            .map(id -> first.toBuilder().id(id).build())
            .map(
                entry ->
                    new DutyCalendar(
                        calendar.authority(),
                        calendar.name(),
                        calendar.from(),
                        calendar.to(),
                        List.of(entry),
                        List.of(),
                        List.of(),
                        List.of(),
                        calendar.registerEdition(),
                        calendar.catalogEdition()))
            .map(own -> ICalendar.of(own, Language.FI))
            .flatMap(text -> text.lines().filter(line -> line.startsWith("UID:")).skip(1).limit(1))
            .toList();
    assertThat(uids)
        .doesNotHaveDuplicates()
        .allMatch(uid -> uid.matches("UID:[A-Za-z0-9._-]+@io\\.github\\.kuntamalli"));
  }

  private static Set<String> ids(String text) throws Exception {
    return events(read(text)).stream()
        .map(event -> value(event, "UID"))
        .collect(Collectors.toSet());
  }

  @Test
  void theStampIsTheDayOfTheDataOrTheCallersAndNeverAClock() throws Exception {
    Calendar read = read(ICalendar.of(calendar("049"), Language.FI));
    assertThat(events(read)).allMatch(event -> value(event, "DTSTAMP").equals("20261121T000000Z"));
    Calendar own =
        read(
            ICalendar.of(
                List.of(calendar("049"), calendar("837")),
                Language.FI,
                Instant.parse("2027-02-03T04:05:06Z")));
    assertThat(events(own)).allMatch(event -> value(event, "DTSTAMP").equals("20270203T040506Z"));
    assertThat(events(own))
        .anyMatch(event -> value(event, "UID").contains(".municipality-837."))
        .anyMatch(event -> value(event, "UID").contains(".municipality-049."));
  }

  @Test
  void theNotesTellWhichDutiesHaveNoDayAndWhichDoNotApply() throws Exception {
    DutyCalendar espoo = calendar("049");
    assertThat(espoo.undated()).isNotEmpty();
    assertThat(espoo.inapplicable()).isNotEmpty();
    Component journal =
        read(ICalendar.whole(espoo, Language.EN)).getComponents(Component.VJOURNAL).get(0);
    String description = value(journal, "DESCRIPTION");
    espoo
        .undated()
        .forEach(
            duty ->
                assertThat(description)
                    .contains(
                        "No deadline: %s (%s)"
                            .formatted(
                                duty.obligation().title().text(Language.EN),
                                duty.obligation().frequency().text(Language.EN))));
    espoo
        .inapplicable()
        .forEach(
            duty ->
                assertThat(description)
                    .contains(
                        "Not applicable: " + duty.obligation().title().text(Language.EN) + ". ",
                        duty.reason().text(Language.EN)));
    espoo.notes().forEach(note -> assertThat(description).contains(note.text(Language.EN)));
    assertThat(description.lines()).doesNotContain("");
  }

  @Test
  void aCalendarOfOneAuthorityIsCalledByItsNameAndOneOfSeveralIsNot() {
    assertThat(ICalendar.of(calendar("049"), Language.SV))
        .contains("X-WR-CALNAME:Skyldigheter inom välfärdsrapporteringen: Esbo\r\n")
        .contains("Rekommendation: ");
    assertThat(ICalendar.of(List.of(calendar("049"), calendar("837")), Language.SV, Instant.EPOCH))
        .contains("X-WR-CALNAME:Skyldigheter inom välfärdsrapporteringen\r\n");
  }

  @Test
  void anEmptyCalendarIsStillValidAndSaysWhyItIsEmpty() throws Exception {
    Calendar read = read(ICalendar.of(calendar("478"), Language.SV));
    assertThat(read.validate().hasErrors()).isFalse();
    assertThat(events(read)).isEmpty();
    Component journal = read.getComponents(Component.VJOURNAL).get(0);
    assertThat(value(journal, "DESCRIPTION").lines())
        .singleElement()
        .asString()
        .startsWith("På Åland");
  }

  @Test
  void hostileTextsSurviveTheWayThroughAnotherLibrary() throws Exception {
    Obligation annual =
        ObligationCatalog.standard().find(ObligationCode.of("MUN-ANNUAL")).orElseThrow();
    String title = "A;b,c\\n\\d \"e\" 😀\r\nEND:VEVENT\r\nåäö – " + "ö".repeat(100);
    Kuntamalli own =
        Kuntamalli.standard()
            .withObligations(
                ObligationCatalog.of(
                    ObligationCatalog.standard().edition(),
                    List.of(
                        annual.toBuilder().title(LocalizedText.of(title, title, title)).build())));
    Calendar read = read(ICalendar.of(own.calendar(ESPOO, FROM, TO), Language.EN));
    assertThat(events(read)).hasSize(5);
    assertThat(value(event(read, "MUN-ANNUAL.municipality-049.2025-01-01"), "SUMMARY"))
        .contains(title.replace("\r\n", "\n"));
  }

  @Test
  void linesEndAsTheStandardAsks() {
    String text = ICalendar.of(calendar("049"), Language.FI);
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void whatCannotBeWrittenIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ICalendar.of(calendar("049"), Language.SMN))
        .withMessageContaining("texts exist in fi, sv and en, not in \"smn\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ICalendar.of(List.of(), Language.FI, Instant.EPOCH))
        .withMessageContaining("give at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ICalendar.of(List.of(calendar("049")), Language.FI, Instant.MAX))
        .withMessageContaining("is not within the years 1 to 9999");
  }
}
