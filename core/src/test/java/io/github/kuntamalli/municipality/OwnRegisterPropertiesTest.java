package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.ValidityPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is true on every day for a register with a caller's own regions, counties and
 * municipalities: the list of a day contains a thing if and only if that day is one of the days of
 * the thing itself.
 */
class OwnRegisterPropertiesTest {

  private static final Edition OWN = new Edition("own", LocalDate.of(2026, 12, 1));
  private static final int FIRST_OWN_REGION = 30;
  private static final int FIRST_OWN_COUNTY = 40;
  private static final int FIRST_OWN_MUNICIPALITY = 960;

  /** A prime, so that the days between fall on all days of the week, the month and the year. */
  private static final int DAYS_BETWEEN = 97;

  private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<LocalDate> days() {
    return days(LocalDate.of(2008, 6, 1), LocalDate.of(2030, 12, 31));
  }

  /** Days of a thing: some are a single day, some are open at one end or at both. */
  private static Arbitrary<String> lives() {
    return Combinators.combine(
            days().injectNull(0.2), Arbitraries.integers().between(0, 900).injectNull(0.3))
        .as(
            (from, length) ->
                (from == null ? "" : from)
                    + ","
                    + (length == null
                        ? ""
                        : (from == null ? LocalDate.of(2015, 1, 1) : from).plusDays(length)));
  }

  @Provide
  Arbitrary<MunicipalityRegister> registers() {
    return Combinators.combine(
            lives().list().ofMaxSize(4),
            days(WellbeingServicesCounty.FIRST_ESTABLISHED, LocalDate.of(2030, 12, 31))
                .list()
                .ofMaxSize(4),
            days().list().ofMaxSize(3))
        .as(OwnRegisterPropertiesTest::register);
  }

  private static MunicipalityRegister register(
      List<String> regions, List<LocalDate> counties, List<LocalDate> municipalities) {
    Map<RegisterTable, String> tables = new EnumMap<>(RegisterTable.class);
    put(tables, RegisterTable.REGIONS, FIRST_OWN_REGION, "%s,%s,A,B,C", regions);
    put(tables, RegisterTable.COUNTIES, FIRST_OWN_COUNTY, "%s,%s,A,B,C", counties);
    put(
        tables,
        RegisterTable.MUNICIPALITIES,
        FIRST_OWN_MUNICIPALITY,
        "%s,%s,,Alakylä,Nedre by",
        municipalities);
    put(
        tables,
        RegisterTable.MUNICIPALITY_REGIONS,
        FIRST_OWN_MUNICIPALITY,
        "%s,01,%s,,",
        municipalities);
    return MunicipalityRegister.standard().combinedWith(OWN, tables);
  }

  private static void put(
      Map<RegisterTable, String> tables,
      RegisterTable table,
      int firstCode,
      String row,
      List<?> values) {
    StringBuilder text = new StringBuilder(String.join(",", table.columns())).append('\n');
    for (int i = 0; i < values.size(); i++) {
      text.append(row.formatted(firstCode + i, values.get(i))).append('\n');
    }
    tables.put(table, text.toString());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void onEveryDayTheListsAgreeWithTheDaysOfWhatTheyContain(
      @ForAll("registers") MunicipalityRegister register) {
    List<Region> regions =
        twoDigits()
            .map(RegionCode::of)
            .map(register::findRegion)
            .flatMap(Optional::stream)
            .toList();
    List<WellbeingServicesCounty> counties =
        twoDigits()
            .map(CountyCode::of)
            .map(register::findCounty)
            .flatMap(Optional::stream)
            .toList();
    for (LocalDate on : daysToAskAbout(register, regions, counties)) {
      RegisterOnDate state = register.on(on);
      assertThat(state.regions())
          .as("regions on %s", on)
          .isEqualTo(regions.stream().filter(region -> region.validity().contains(on)).toList());
      assertThat(state.counties())
          .as("counties on %s", on)
          .isEqualTo(counties.stream().filter(one -> !one.established().isAfter(on)).toList());
      assertThat(state.municipalities().stream().map(Municipality::code))
          .as("municipalities on %s", on)
          .containsExactlyElementsOf(
              new TreeSet<>(register.codes())
                  .stream().filter(code -> register.lifeOf(code).get().contains(on)).toList());
    }
  }

  /** Every day on which something begins or has ended, the days beside it, and some between. */
  private static TreeSet<LocalDate> daysToAskAbout(
      MunicipalityRegister register, List<Region> regions, List<WellbeingServicesCounty> counties) {
    LocalDate last = LocalDate.of(2030, 12, 31);
    Stream<ValidityPeriod> lives =
        Stream.concat(
            regions.stream().map(Region::validity),
            register.codes().stream().map(code -> register.lifeOf(code).orElseThrow()));
    TreeSet<LocalDate> turns =
        Stream.concat(
                lives.flatMap(life -> Stream.concat(life.from().stream(), life.to().stream())),
                counties.stream().map(WellbeingServicesCounty::established))
            .flatMap(turn -> Stream.of(turn.minusDays(1), turn, turn.plusDays(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    MunicipalityRegister.FIRST_DAY
        .datesUntil(last.plusDays(1), Period.ofDays(DAYS_BETWEEN))
        .forEach(turns::add);
    turns.add(last);
    return new TreeSet<>(turns.subSet(MunicipalityRegister.FIRST_DAY, true, last, true));
  }

  private static Stream<String> twoDigits() {
    return IntStream.range(0, 100).mapToObj("%02d"::formatted);
  }
}
