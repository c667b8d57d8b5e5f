package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.municipality.fact.PopulationCount;
import io.github.kuntamalli.text.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers of a caller's own rows: read, combined with the bundled one, refused when faulty. */
class OwnRegisterTest {

  private static final Edition OWN = new Edition("2027.own", LocalDate.of(2026, 12, 1));

  private static Map<RegisterTable, String> made() {
    Map<RegisterTable, String> tables = new EnumMap<>(RegisterTable.class);
    tables.put(
        RegisterTable.REGIONS, "code,from,to,name_fi,name_sv,name_en\n90,,,Esimerkki,Exempel,\n");
    tables.put(
        RegisterTable.COUNTIES,
        "code,established,name_fi,name_sv,name_en\n90,2021-07-01,Alue,Område,County\n");
    tables.put(
        RegisterTable.MUNICIPALITIES,
        "code,from,to,name_fi,name_sv\n"
            + "901,,2019-12-31,Alakylä,Nedre by\n"
            + "902,,,Yläkylä,Övre by\n");
    tables.put(
        RegisterTable.MUNICIPALITY_REGIONS, "code,region,from,to,decision\n901,90,,,\n902,90,,,\n");
    tables.put(RegisterTable.MUNICIPALITY_COUNTIES, "code,county,from,to\n902,90,2021-07-01,\n");
    tables.put(
        RegisterTable.MERGERS,
        "date,ended,successors,kind,decision\n2020-01-01,901,902,ABSORBED,1/2019\n");
    return tables;
  }

  private static MunicipalityCode code(String value) {
    return MunicipalityCode.of(value);
  }

  @Test
  void aRegisterOfOwnRowsAnswersLikeTheBundledOne() {
    MunicipalityRegister own = MunicipalityRegister.of(OWN, made());
    assertThat(own.edition()).isEqualTo(OWN);
    assertThat(own.on(LocalDate.of(2019, 12, 31)).municipalities()).hasSize(2);
    assertThat(own.on(LocalDate.of(2020, 1, 1)).municipalities()).hasSize(1);
    assertThat(own.successors(code("901"), LocalDate.of(2026, 1, 1))).containsExactly(code("902"));
  }

  @Test
  void aMergerOf2027IsAddedToTheBundledRegister() {
    Map<RegisterTable, String> merger = new EnumMap<>(RegisterTable.class);
    merger.put(
        RegisterTable.MUNICIPALITIES,
        "code,from,to,name_fi,name_sv\n172,,2026-12-31,Joutsa,Joutsa\n");
    merger.put(
        RegisterTable.MERGERS,
        "date,ended,successors,kind,decision\n2027-01-01,172,179,ABSORBED,\n");
    MunicipalityRegister next = MunicipalityRegister.standard().combinedWith(OWN, merger);
    assertThat(next.on(LocalDate.of(2026, 12, 31)).municipalities()).hasSize(308);
    assertThat(next.on(LocalDate.of(2027, 1, 1)).municipalities()).hasSize(307);
    assertThat(next.on(LocalDate.of(2026, 12, 31)).get(code("172")).county()).isPresent();
    assertThat(next.successors(code("172"), LocalDate.of(2027, 1, 1))).containsExactly(code("179"));
    assertThat(MunicipalityRegister.standard().on(LocalDate.of(2027, 1, 1)).municipalities())
        .as("the bundled register stays as it is")
        .hasSize(308);
  }

  @Test
  void theAreasThatAnEndedMunicipalityHadTakenInGoOnToItsSuccessor() {
    Map<RegisterTable, String> merger = new EnumMap<>(RegisterTable.class);
    merger.put(
        RegisterTable.MUNICIPALITIES,
        "code,from,to,name_fi,name_sv\n297,,2026-12-31,Kuopio,Kuopio\n");
    merger.put(
        RegisterTable.MERGERS,
        "date,ended,successors,kind,decision\n2027-01-01,297,749,ABSORBED,\n");
    MunicipalityRegister next = MunicipalityRegister.standard().combinedWith(OWN, merger);
    assertThat(next.predecessors(code("749")))
        .startsWith(code("297"))
        .contains(code("227"), code("534"), code("476"), code("174"));
    assertThat(next.successors(code("476"), LocalDate.of(2027, 1, 1))).containsExactly(code("749"));
  }

  @Test
  void anOwnNameReplacesOurs() {
    MunicipalityRegister next =
        MunicipalityRegister.standard()
            .combinedWith(
                OWN,
                Map.of(
                    RegisterTable.MUNICIPALITIES,
                    "code,from,to,name_fi,name_sv\n"
                        + "837,,2027-12-31,Tampere,Tammerfors\n"
                        + "837,2028-01-01,,Mansesteri,Manchester\n"));
    assertThat(next.on(LocalDate.of(2028, 1, 1)).get(code("837")).name().text(Language.SV))
        .isEqualTo("Manchester");
    assertThat(next.on(LocalDate.of(2027, 12, 31)).get(code("837")).name().text(Language.SV))
        .isEqualTo("Tammerfors");
  }

  @ParameterizedTest(name = "[{index}] {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "MUNICIPALITIES | 902,,,Toinen,Andra | overlaps with ../..",
        "MUNICIPALITIES | 903,2020-01-01,2019-01-01,Kolmas,Tredje | is before the first day"
            + " 2020-01-01",
        "MUNICIPALITIES | 903,,2022-12-31,Kolmas,Tredje | has no row in mergers.csv",
        "MUNICIPALITIES | 90,,,Kolmas,Tredje | does not have 3 digits",
        "MUNICIPALITIES | 903,,,Kolmas,Tredje | has no region on 2009-01-01",
        "MUNICIPALITY_REGIONS | 902,77,,, | it is not in regions.csv",
        "MUNICIPALITY_REGIONS | 999,90,,, | it is not in municipalities.csv",
        "MUNICIPALITY_REGIONS | 902,90,2020-01-01,, | overlaps with ../..",
        "MUNICIPALITY_COUNTIES | 901,90,2021-06-30,2021-07-31 | before the county was established"
            + " on 2021-07-01",
        "COUNTIES | 91,2021-06-30,A,B,C | is before 2021-07-01, when counties began",
        "MERGERS | 2021-01-01,902,901,ABSORBED, | is not the day after the last day",
        "MERGERS | 2020-01-01,901,999,ABSORBED, | never existed",
        "MERGERS | 2020-01-01,901,901,ABSORBED, | does not exist on 2020-01-01",
        "MERGERS | 2020-01-01,901,902,SWALLOWED, | cannot be read",
        "REGIONS | 90,,,Toinen,Andra, | is there twice",
        "MUNICIPALITY_LANGUAGES | x,FINNISH,,, | the columns are",
        "POPULATIONS | 902,2022-12-31,-1 | is negative",
        "POPULATIONS | 999,2022-12-31,1 | it is not in municipalities.csv",
        "EMPLOYMENT_AREAS | 1,2025-01-01,,A,B | does not have 2 digits",
        "MUNICIPALITY_EMPLOYMENT_AREAS | 902,77,2025-01-01, | it is not in employment-areas.csv",
        "TOWN_STATUSES | 902,CITY,2018-07-01,2018-07-31 | cannot be read"
      })
  void aFaultyRowIsRefusedWithTableLineAndRemedy(RegisterTable table, String row, String rule) {
    Map<RegisterTable, String> tables = made();
    String header = String.join(",", table.columns()) + "\n";
    if (rule.equals("the columns are")) {
      header = "a,b,c,d,e\n";
    }
    tables.merge(table, header + row + "\n", (ours, own) -> ours + row + "\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MunicipalityRegister.of(OWN, tables))
        .withMessageContaining(rule)
        .withMessageContaining(table.fileName() + " of 2027.own line ");
  }

  @Test
  void aCountyIsListedFromTheVeryDayOnWhichItIsEstablished() {
    MunicipalityRegister own = withRow(RegisterTable.COUNTIES, "22,2024-03-15,Uusi,Ny,New");
    CountyCode code = CountyCode.of("22");
    assertThat(own.on(LocalDate.of(2024, 3, 14)).counties())
        .noneMatch(county -> county.code().equals(code));
    assertThat(own.on(LocalDate.of(2024, 3, 15)).counties())
        .contains(own.findCounty(code).orElseThrow());
    assertThat(own.on(LocalDate.of(2024, 6, 1)).counties())
        .contains(own.findCounty(code).orElseThrow());
  }

  @Test
  void aRegionOfSixDaysIsListedOnThoseDays() {
    MunicipalityRegister own =
        withRow(RegisterTable.REGIONS, "22,2010-03-15,2010-03-20,Lyhyt,Kort,Short");
    Region region = own.findRegion(RegionCode.of("22")).orElseThrow();
    assertThat(own.on(LocalDate.of(2010, 3, 14)).regions()).doesNotContain(region);
    assertThat(own.on(LocalDate.of(2010, 3, 15)).regions()).contains(region);
    assertThat(own.on(LocalDate.of(2010, 3, 20)).regions()).contains(region);
    assertThat(own.on(LocalDate.of(2010, 3, 21)).regions()).doesNotContain(region);
    assertThat(own.findRegion(RegionCode.of("99"))).isEmpty();
  }

  private static MunicipalityRegister withRow(RegisterTable table, String row) {
    return MunicipalityRegister.standard()
        .combinedWith(OWN, Map.of(table, String.join(",", table.columns()) + "\n" + row + "\n"));
  }

  @Test
  void theOrderOfRowsInTimeChangesNoFact() {
    String header = "code,language,from,to,basis\n";
    String earlier = "902,FINNISH,2013-01-01,2022-12-31,\n";
    String later = "902,BILINGUAL_FI,2023-01-01,,\n";
    Map<RegisterTable, String> tables = made();
    tables.put(RegisterTable.MUNICIPALITY_LANGUAGES, header + earlier + later);
    MunicipalityRegister inOrder = MunicipalityRegister.of(OWN, tables);
    tables.put(RegisterTable.MUNICIPALITY_LANGUAGES, header + later + earlier);
    MunicipalityRegister reversed = MunicipalityRegister.of(OWN, tables);
    assertThat(reversed.facts(code("902"))).isEqualTo(inOrder.facts(code("902")));
    assertThat(reversed.on(LocalDate.of(2023, 1, 1)).get(code("902")))
        .isEqualTo(inOrder.on(LocalDate.of(2023, 1, 1)).get(code("902")));
  }

  /** A count for each day of centuries; were each row compared with all before it, minutes pass. */
  @Test
  void aLongHistoryOfOneMunicipalityIsReadAndComparedInTimeThatGrowsWithItsRows() {
    StringBuilder rows = new StringBuilder("code,on,population\n");
    LocalDate first = LocalDate.of(1700, 1, 1);
    for (int day = 0; day < 120_000; day++) {
      rows.append("902,").append(first.plusDays(day)).append(",1\n");
    }
    Map<RegisterTable, String> tables = made();
    tables.put(RegisterTable.POPULATIONS, rows.toString());
    assertTimeoutPreemptively(
        Duration.ofSeconds(15),
        () -> {
          MunicipalityRegister own = MunicipalityRegister.of(OWN, tables);
          assertThat(own.populations(code("902"))).hasSize(120_000);
          assertThat(own.differencesTo(MunicipalityRegister.of(OWN, tables))).isEmpty();
        });
  }

  @Test
  void allFaultsAreToldAtOnce() {
    Map<RegisterTable, String> tables = made();
    tables.merge(
        RegisterTable.MUNICIPALITY_REGIONS, "999,90,,,\n998,90,,,\n", (ours, own) -> ours + own);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MunicipalityRegister.of(OWN, tables))
        .withMessageStartingWith("the register 2027.own has 2 fault(s):")
        .withMessageContaining("line 4, column code: \"999\"")
        .withMessageContaining("line 5, column code: \"998\"");
  }

  private static String messageOf(Map<RegisterTable, String> tables) {
    return catchThrowableOfType(
            IllegalArgumentException.class,
            () -> MunicipalityRegister.standard().combinedWith(OWN, tables))
        .getMessage();
  }

  @Test
  void whatFollowsFromAFaultyRowIsHeldBack() {
    String message =
        messageOf(
            Map.of(
                RegisterTable.MUNICIPALITIES,
                "code,from,to,name_fi,name_sv\n097,,31.12.2026,Hirvensalmi,Hirvensalmi\n"));
    assertThat(message)
        .startsWith("the register 2027.own has 1 fault(s):")
        .contains("line 2, column to: \"31.12.2026\" cannot be read")
        .doesNotContain("097")
        .doesNotContain("is not in municipalities.csv")
        .containsPattern("not listed: [0-9]+ fault\\(s\\) that follow from these");
  }

  @Test
  void aFaultyCodeHoldsBackWhatMayBeMeantByIt() {
    Map<RegisterTable, String> tables = made();
    tables.put(
        RegisterTable.MUNICIPALITIES,
        "code,from,to,name_fi,name_sv\n901,,2019-12-31,Alakylä,Nedre by\n92,,,Yläkylä,Övre by\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MunicipalityRegister.of(OWN, tables))
        .withMessageStartingWith("the register 2027.own has 1 fault(s):")
        .withMessageContaining("\"92\"")
        .withMessageContaining("not listed: ");
  }

  @Test
  void aFaultyRegionIsToldWithoutTheMunicipalitiesInIt() {
    Map<RegisterTable, String> tables = made();
    tables.put(RegisterTable.REGIONS, "code,from,to,name_fi,name_sv,name_en\n90,x,,A,B,\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MunicipalityRegister.of(OWN, tables))
        .withMessageStartingWith("the register 2027.own has 1 fault(s):")
        .withMessageContaining("regions.csv of 2027.own line 2, column from: \"x\"");
  }

  @Test
  void independentFaultsAreToldTogether() {
    Map<RegisterTable, String> tables = made();
    tables.put(
        RegisterTable.MUNICIPALITIES,
        "code,from,to,name_fi,name_sv\n"
            + "901,,2019-12-31,Alakylä,Nedre by\n"
            + "902,,,Yläkylä,Övre by\n"
            + "903,,x,Kolmas,Tredje\n"
            + "904,,2015-12-31,Neljäs,Fjärde\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MunicipalityRegister.of(OWN, tables))
        .withMessageStartingWith("the register 2027.own has 3 fault(s):")
        .withMessageContaining("line 4, column to: \"x\"")
        .withMessageContaining("has no row in mergers.csv")
        .withMessageContaining("has no region on 2009-01-01");
  }

  @Test
  void blanksAtTheEdgesOfCellsAreLeftOutAndReported() {
    Map<RegisterTable, String> tables = made();
    tables.put(
        RegisterTable.MUNICIPALITIES,
        "code, from,to,name_fi,name_sv\n"
            + "901,,2019-12-31,Alakylä,Nedre by\n"
            + "902,,,Yläkylä ,\u00a0Övre by\n");
    MunicipalityRegister own = MunicipalityRegister.of(OWN, tables);
    assertThat(own.on(LocalDate.of(2026, 1, 1)).findByName("Yläkylä")).hasSize(1);
    assertThat(own.repairs())
        .extracting(repair -> repair.line() + " " + repair.column() + " [" + repair.cell() + "]")
        .containsExactly("3 name_fi [Yläkylä ]", "3 name_sv [\u00a0Övre by]");
    assertThat(own.repairs().get(0).text(Language.EN))
        .isEqualTo(
            "municipalities.csv of 2027.own, line 3, column name_fi: \"Yläkylä \" has leading or"
                + " trailing spaces; they were ignored.");
    assertThat(
            MunicipalityRegister.standard()
                .combinedWith(
                    OWN,
                    Map.of(
                        RegisterTable.OTHER_NAMES,
                        "code,language,name,note\n837,fi,Manse ,spoken\n"))
                .repairs())
        .hasSize(1);
  }

  @Test
  void ownCountsReplaceTheBundledOnesOfTheirMunicipality() {
    MunicipalityRegister next =
        MunicipalityRegister.standard()
            .combinedWith(
                OWN,
                Map.of(
                    RegisterTable.POPULATIONS,
                    "code,on,population\n837,2024-12-31,260000\n837,2023-12-31,255000\n"));
    assertThat(next.populations(code("837")))
        .extracting(PopulationCount::residents)
        .containsExactly(255000, 260000);
    assertThat(next.population(code("853"), LocalDate.of(2022, 12, 31)).asOptional()).isPresent();
  }

  @Test
  void aMunicipalityThatIsWithoutANameForAWhileIsRefused() {
    Map<RegisterTable, String> tables = made();
    tables.put(
        RegisterTable.MUNICIPALITIES,
        "code,from,to,name_fi,name_sv\n"
            + "901,,2019-12-31,Alakylä,Nedre by\n"
            + "902,,2022-12-31,Yläkylä,Övre by\n"
            + "902,2023-01-02,,Yläkylä,Övre by\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MunicipalityRegister.of(OWN, tables))
        .withMessageContaining("has no name on 2023-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "123", "AB", " 1", "1a"})
  void codesOfRegionsAndCountiesHaveTwoDigits(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegionCode.of(text))
        .withMessageContaining("\"" + text + "\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountyCode.of(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @Test
  void aMunicipalityMayHaveNoResidents() {
    Map<RegisterTable, String> tables = made();
    tables.put(RegisterTable.POPULATIONS, "code,on,population\n902,2022-12-31,0\n");
    assertThat(MunicipalityRegister.of(OWN, tables).facts(code("902")))
        .extracting(fact -> fact.value().text(Language.EN))
        .contains("0");
  }
}
