package io.github.kuntamalli.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is true for every authority and every day. */
class DutyLookupPropertiesTest {

  private static final LocalDate FIRST = MunicipalityRegister.FIRST_DAY;
  private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
  private static final Kuntamalli KUNTAMALLI = Kuntamalli.standard();
  private static final int DUTIES = KUNTAMALLI.obligations().all().size();
  private static final List<Authority> AUTHORITIES = authorities();

  private static List<Authority> authorities() {
    List<Authority> all = new ArrayList<>();
    MunicipalityRegister register = KUNTAMALLI.register();
    register.codes().forEach(code -> all.add(new Authority.OfMunicipality(code)));
    register.on(LAST).counties().forEach(county -> all.add(new Authority.OfCounty(county.code())));
    all.add(Authority.hus());
    return all;
  }

  @Provide
  Arbitrary<Authority> authority() {
    return Arbitraries.of(AUTHORITIES);
  }

  @Provide
  Arbitrary<LocalDate> day() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static void assertAnswered(Authority authority, LocalDate day) {
    DutiesOnDate duties = KUNTAMALLI.dutiesOf(authority, day);
    assertThat(duties.applicable().size() + duties.inapplicable().size()).isEqualTo(DUTIES);
    for (ApplicableDuty duty : duties.applicable()) {
      if (!duty.bases().stream().allMatch(basis -> basis.basis().validity().contains(day))
          || !duty.period().map(period -> period.days().contains(day)).orElse(true)) {
        throw new AssertionError(authority.key() + " " + day + " " + duty);
      }
    }
  }

  @Test
  void everyAuthorityHasAnAnswerAtEveryTurnOfAYear() {
    for (Authority authority : AUTHORITIES) {
      for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
        assertAnswered(authority, LocalDate.of(year, 1, 1));
        assertAnswered(authority, LocalDate.of(year, 12, 31));
      }
    }
  }

  @Test
  void someAuthoritiesHaveAnAnswerOnEveryDay() {
    for (Authority authority :
        List.of(
            Authority.municipality("837"),
            Authority.municipality("091"),
            Authority.municipality("049"),
            Authority.municipality("478"),
            Authority.municipality("588"),
            Authority.municipality("398"),
            Authority.county("08"),
            Authority.hus())) {
      for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
        assertAnswered(authority, day);
      }
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void anyAuthorityHasAnAnswerOnAnyDay(
      @ForAll("authority") Authority authority, @ForAll("day") LocalDate day) {
    assertAnswered(authority, day);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whatChangedLeadsFromTheDutiesOfOneDayToThoseOfTheOther(
      @ForAll("authority") Authority authority,
      @ForAll("day") LocalDate a,
      @ForAll("day") LocalDate b) {
    LocalDate from = a.isBefore(b) ? a : b;
    LocalDate to = a.isBefore(b) ? b : a;
    Set<String> duties = codes(authority, from);
    for (DutyChange change : KUNTAMALLI.dutyChanges(authority, from, to).changes()) {
      String code = change.obligation().code().value();
      switch (change.kind()) {
        case BEGUN -> assertThat(duties.add(code)).isTrue();
        case ENDED -> assertThat(duties.remove(code)).isTrue();
        case CHANGED -> assertThat(duties).contains(code);
      }
    }
    assertThat(duties).isEqualTo(codes(authority, to));
  }

  private static Set<String> codes(Authority authority, LocalDate day) {
    Set<String> codes = new TreeSet<>();
    KUNTAMALLI
        .dutiesOf(authority, day)
        .applicable()
        .forEach(duty -> codes.add(duty.obligation().code().value()));
    return codes;
  }

  @Test
  void everyEntryOfEveryCalendarIsADutyOfItsFirstAndLastDay() {
    for (Authority authority : AUTHORITIES) {
      DutyCalendar calendar = KUNTAMALLI.calendar(authority, FIRST, LAST);
      Set<String> ids = new HashSet<>();
      for (CalendarEntry entry : calendar.entries()) {
        String code = entry.obligation().code().value();
        assertThat(ids.add(entry.id())).as(entry.id()).isTrue();
        assertThat(entry.period().days().contains(entry.latest())).as(entry.id()).isTrue();
        for (LocalDate day :
            List.of(entry.days().from().orElseThrow(), entry.days().to().orElseThrow())) {
          assertThat(KUNTAMALLI.dutiesOf(authority, day).find(code))
              .as(entry.id() + " on " + day)
              .isPresent();
        }
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aNarrowerCalendarIsAPartOfAWiderOne(
      @ForAll("authority") Authority authority,
      @ForAll("day") LocalDate a,
      @ForAll("day") LocalDate b) {
    LocalDate from = a.isBefore(b) ? a : b;
    LocalDate to = a.isBefore(b) ? b : a;
    Set<String> wide = ids(KUNTAMALLI.calendar(authority, FIRST, LAST));
    assertThat(wide).containsAll(ids(KUNTAMALLI.calendar(authority, from, to)));
  }

  private static Set<String> ids(DutyCalendar calendar) {
    Set<String> ids = new TreeSet<>();
    calendar.entries().forEach(entry -> ids.add(entry.id()));
    return ids;
  }
}
