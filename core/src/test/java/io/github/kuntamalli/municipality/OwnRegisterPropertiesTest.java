package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.Edition;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
 * What holds on every day for a register with a caller's own regions, counties and municipalities:
 * the list of a day contains a thing if and only if that day lies in the days of the thing itself.
 */
class OwnRegisterPropertiesTest {

  private static final Edition OWN = new Edition("own", LocalDate.of(2026, 12, 1));
  private static final int FIRST_OWN_REGION = 30;
  private static final int FIRST_OWN_COUNTY = 40;
  private static final int FIRST_OWN_MUNICIPALITY = 960;

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
    for (LocalDate day = MunicipalityRegister.FIRST_DAY;
        day.getYear() < 2031;
        day = day.plusDays(1)) {
      LocalDate on = day;
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

  private static Stream<String> twoDigits() {
    return IntStream.range(0, 100).mapToObj("%02d"::formatted);
  }
}
