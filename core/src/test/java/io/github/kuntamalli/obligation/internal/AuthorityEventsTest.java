package io.github.kuntamalli.obligation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterTable;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened to an authority itself, and why it does not exist on a day. */
class AuthorityEventsTest {

  private static final MunicipalityRegister REGISTER = MunicipalityRegister.standard();

  private static AuthorityInTime on(Authority authority, String day) {
    return AuthorityInTime.of(authority, REGISTER, CouncilTerms.standard(), LocalDate.parse(day));
  }

  private static List<String> within(String code, String from, String to) {
    Authority authority =
        code.length() == 2 ? Authority.county(code) : Authority.municipality(code);
    return AuthorityEvents.within(
            ValidityPeriod.between(LocalDate.parse(from), LocalDate.parse(to)),
            on(authority, to),
            REGISTER)
        .stream()
        .map(change -> change.date() + " " + words(change.event()))
        .toList();
  }

  /** What an event is, and whom and which days it names. */
  private static String words(Reason event) {
    return event.code()
        + event.parameters().values().stream()
            .map(value -> value.text(Language.EN))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  @Test
  void aMergerThatFoundsAMunicipalityAnewIsSaidOnceWithAllThatJoined() {
    assertThat(within("564", "2012-01-01", "2013-12-31"))
        .containsExactly(
            "2013-01-01 founded-anew (1 January 2013)",
            "2013-01-01 took-in (Haukipudas, 1 January 2013)",
            "2013-01-01 took-in (Kiiminki, 1 January 2013)",
            "2013-01-01 took-in (Oulunsalo, 1 January 2013)",
            "2013-01-01 took-in (Yli-Ii, 1 January 2013)");
  }

  @Test
  void aMunicipalityOfANewCodeBegins() {
    assertThat(within("946", "2010-01-01", "2011-12-31"))
        .containsExactly(
            "2011-01-01 authority-began (Vöyri, 1 January 2011)",
            "2011-01-01 took-in (Oravainen, 1 January 2011)",
            "2011-01-01 took-in (Vöyri-Maksamaa, 1 January 2011)");
  }

  @Test
  void aMunicipalityThatEndsNamesItsSuccessorOnItsFirstDay() {
    assertThat(within("588", "2024-12-31", "2025-01-01"))
        .containsExactly(
            "2025-01-01 did-not-exist-any-more (Pertunmaa, 31 December 2024, Mäntyharju)");
    assertThat(within("588", "2024-01-01", "2024-12-31")).isEmpty();
    assertThat(within("507", "2024-12-31", "2025-01-01"))
        .containsExactly("2025-01-01 took-in (Pertunmaa, 1 January 2025)");
  }

  @Test
  void aCountyBeginsBeforeItsFirstCouncil() {
    assertThat(within("08", "2021-01-01", "2022-12-31"))
        .containsExactly(
            "2021-07-01 authority-began (Pirkanmaa wellbeing services county, 1 July 2021)",
            "2022-03-01 first-council (1 March 2022)");
    assertThat(within("08", "2021-07-02", "2022-02-28")).isEmpty();
  }

  @Test
  void aMunicipalityMovesBetweenCountiesAndRegionsByDay() {
    assertThat(within("504", "2010-01-01", "2026-12-31"))
        .containsExactly(
            "2011-01-01 region-since (Uusimaa, 1 January 2011)",
            "2021-07-01 county-since (East Uusimaa wellbeing services county, 1 July 2021)");
    assertThat(within("837", "2021-07-01", "2021-07-01"))
        .containsExactly(
            "2021-07-01 county-since (Pirkanmaa wellbeing services county, 1 July 2021)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "588 | 2026-11-22 | did-not-exist-any-more (Pertunmaa, 31 December 2024, Mäntyharju)",
        "588 | 2025-01-01 | did-not-exist-any-more (Pertunmaa, 31 December 2024, Mäntyharju)",
        "946 | 2010-12-31 | did-not-exist-yet (Vöyri, 1 January 2011)",
        "08 | 2021-06-30 | did-not-exist-yet (Pirkanmaa wellbeing services county, 1 July 2021)"
      })
  void anAuthorityIsAbsentBeforeItBeginsAndAfterItEnds(String code, String day, String sentence) {
    Authority authority =
        code.length() == 2 ? Authority.county(code) : Authority.municipality(code);
    assertThat(words(AuthorityEvents.absence(on(authority, day), REGISTER, LocalDate.parse(day))))
        .isEqualTo(sentence);
  }

  @Test
  void onlyMergersOfTheDaysOfAPeriodAreNamed() {
    AuthorityInTime lohja = on(Authority.municipality("444"), "2026-11-22");
    assertThat(
            AuthorityEvents.mergersWithin(
                ValidityPeriod.between(LocalDate.of(2012, 1, 1), LocalDate.of(2013, 1, 1)),
                lohja,
                REGISTER))
        .extracting(AuthorityEventsTest::words)
        .containsExactly(
            "took-in (Karjalohja, 1 January 2013)", "took-in (Nummi-Pusula, 1 January 2013)");
    assertThat(
            AuthorityEvents.mergersWithin(
                ValidityPeriod.between(LocalDate.of(2013, 1, 2), LocalDate.of(2026, 1, 1)),
                lohja,
                REGISTER))
        .isEmpty();
    assertThat(
            AuthorityEvents.mergersWithin(
                ValidityPeriod.always(), on(Authority.county("08"), "2026-11-22"), REGISTER))
        .isEmpty();
  }

  @Test
  void aMunicipalityThatHasEndedSinceDidNotExistYetBeforeItBegan() {
    Map<RegisterTable, String> tables = new EnumMap<>(RegisterTable.class);
    tables.put(
        RegisterTable.MUNICIPALITIES,
        "code,from,to,name_fi,name_sv\n999,2010-01-01,2019-12-31,Alakylä,Nedre by\n");
    tables.put(
        RegisterTable.MUNICIPALITY_REGIONS, "code,region,from,to,decision\n999,06,2010-01-01,,\n");
    tables.put(
        RegisterTable.MERGERS,
        "date,ended,successors,kind,decision\n2020-01-01,999,837,ABSORBED,1/2019\n");
    MunicipalityRegister own =
        REGISTER.combinedWith(new Edition("own", LocalDate.of(2026, 11, 22)), tables);
    Authority lower = Authority.municipality("999");
    for (String day : List.of("2009-12-31", "2026-11-22")) {
      AuthorityInTime judged =
          AuthorityInTime.of(lower, own, CouncilTerms.standard(), LocalDate.parse(day));
      assertThat(words(AuthorityEvents.absence(judged, own, LocalDate.parse(day))))
          .isEqualTo(
              day.startsWith("2009")
                  ? "did-not-exist-yet (Alakylä, 1 January 2010)"
                  : "did-not-exist-any-more (Alakylä, 31 December 2019, Tampere)");
    }
  }
}
