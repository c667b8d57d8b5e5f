package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.duty.DutyChanges;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.report.ICalendar;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The questions that need no dossier, for one municipality and for the whole country. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CalendarBenchmark {

  private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
  private static final Authority ESPOO = Authority.municipality("049");

  private final Kuntamalli kuntamalli = Kuntamalli.standard();
  private final List<Authority> country = new ArrayList<>();
  private final DutyCalendar espoo = kuntamalli.calendar(ESPOO, FIRST, LAST);
  private final List<LocalDate> daysOfEspoo =
      espoo.entries().stream().map(CalendarEntry::latest).distinct().toList();

  /** The state that the benchmarks share. */
  public CalendarBenchmark() {
    kuntamalli.register().codes().forEach(code -> country.add(new Authority.OfMunicipality(code)));
    kuntamalli
        .register()
        .on(LAST)
        .counties()
        .forEach(county -> country.add(new Authority.OfCounty(county.code())));
    country.add(Authority.hus());
  }

  /**
   * The duties of one municipality on a day.
   *
   * @return the duties
   */
  @Benchmark
  public DutiesOnDate dutiesOfOneMunicipality() {
    return kuntamalli.dutiesOf(ESPOO, LocalDate.of(2026, 11, 22));
  }

  /**
   * What changed for one municipality since 2011.
   *
   * @return the changes
   */
  @Benchmark
  public DutyChanges changesOfOneMunicipality() {
    return kuntamalli.dutyChanges(ESPOO, FIRST, LAST);
  }

  /**
   * The calendar of one municipality, 2011 to 2029.
   *
   * @return the calendar
   */
  @Benchmark
  public DutyCalendar calendarOfOneMunicipality() {
    return kuntamalli.calendar(ESPOO, FIRST, LAST);
  }

  /**
   * The limit for the calendar: the bare duties of the same municipality on each day on which an
   * entry of the calendar falls, without periods, reasons and next steps.
   *
   * @param hole takes the duties
   */
  @Benchmark
  public void dutiesOnEachDayBaseline(Blackhole hole) {
    for (LocalDate day : daysOfEspoo) {
      hole.consume(kuntamalli.dutiesOf(ESPOO, day));
    }
  }

  /**
   * The calendars of all municipalities since 2011, all counties and HUS, 2011 to 2029.
   *
   * @param hole takes the calendars
   */
  @Benchmark
  public void calendarOfTheCountry(Blackhole hole) {
    for (Authority authority : country) {
      hole.consume(kuntamalli.calendar(authority, FIRST, LAST));
    }
  }

  /**
   * The iCalendar text of one municipality, 2011 to 2029.
   *
   * @return the text
   */
  @Benchmark
  public String calendarTextOfOneMunicipality() {
    return ICalendar.of(espoo, Language.FI);
  }

  /**
   * The limit for the text: the same reasons and steps one after another, without the lines,
   * escapes and folds of iCalendar.
   *
   * @return the text
   */
  @Benchmark
  public String reasonsOfOneMunicipalityBaseline() {
    StringBuilder text = new StringBuilder();
    for (CalendarEntry entry : espoo.entries()) {
      text.append(entry.latest()).append(entry.obligation().title().text(Language.FI));
      entry.reasons().forEach(reason -> text.append(reason.text(Language.FI)));
      entry.recommended().ifPresent(time -> text.append(time.text().text(Language.FI)));
      text.append(entry.nextStep().text(Language.FI)).append('\n');
    }
    espoo.notes().forEach(note -> text.append(note.text(Language.FI)));
    espoo.inapplicable().forEach(duty -> text.append(duty.reason().text(Language.FI)));
    return text.toString();
  }
}
