package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.municipality.fact.FactOnDay;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterInTimeTest {

  private final MunicipalityRegister register = MunicipalityRegister.standard();

  private static MunicipalityCode code(String value) {
    return MunicipalityCode.of(value);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void newYear2021BroughtAMergerAndFiveChangesOfRegion() {
    List<RegisterChange> changes = register.changesBetween(day("2020-12-31"), day("2021-01-01"));
    assertThat(changes)
        .filteredOn(RegisterChange.Ended.class::isInstance)
        .extracting(RegisterChange::code)
        .containsExactly(code("099"));
    assertThat(changes)
        .filteredOn(RegisterChange.RegionChanged.class::isInstance)
        .extracting(RegisterChange::code)
        .containsExactly(code("090"), code("142"), code("152"), code("171"), code("291"));
    assertThat(changes).hasSize(6);
  }

  @Test
  void countiesLanguagesAndNamesAreChangesToo() {
    assertThat(register.changesBetween(day("2021-06-30"), day("2021-07-01")))
        .hasSize(292)
        .allMatch(RegisterChange.CountyChanged.class::isInstance);
    assertThat(register.changesBetween(day("2015-12-31"), day("2016-01-01")))
        .filteredOn(RegisterChange.LanguageChanged.class::isInstance)
        .extracting(RegisterChange::code)
        .containsExactly(code("545"));
    assertThat(register.changesBetween(day("2011-12-31"), day("2012-01-01")))
        .singleElement()
        .isInstanceOfSatisfying(
            RegisterChange.NameChanged.class,
            change -> {
              assertThat(change.code()).isEqualTo(code("445"));
              assertThat(change.before().text(Language.FI)).isEqualTo("Länsi-Turunmaa");
              assertThat(change.after().text(Language.FI)).isEqualTo("Parainen");
            });
  }

  @Test
  void aNewCodeBeginsAndThatALanguageBeginsToBeKnownIsNoChange() {
    assertThat(register.changesBetween(day("2010-12-31"), day("2011-01-01")))
        .filteredOn(RegisterChange.Began.class::isInstance)
        .extracting(RegisterChange::code)
        .containsExactly(code("946"));
    assertThat(register.changesBetween(day("2012-12-31"), day("2013-01-01")))
        .noneMatch(RegisterChange.LanguageChanged.class::isInstance);
    assertThat(register.changesBetween(day("2022-12-31"), day("2023-01-01"))).isEmpty();
    assertThat(register.changesBetween(day("2021-01-01"), day("2020-12-31"))).isEmpty();
  }

  @Test
  void valuesOfMergedMunicipalitiesAreMergedForwards() {
    TransferredValues<Integer> carried =
        register.transfer(
            Map.of(code("588"), 1600, code("507"), 5000, code("837"), 7),
            day("2024-12-31"),
            day("2025-01-01"),
            Integer::sum);
    assertThat(carried.values())
        .containsEntry(code("507"), 6600)
        .containsEntry(code("837"), 7)
        .hasSize(2);
    assertThat(carried.merged())
        .containsOnlyKeys(code("507"))
        .containsEntry(code("507"), Set.of(code("507"), code("588")));
    assertThat(carried.undecided()).isEmpty();
  }

  @Test
  void aMergedValueIsNotSplitBackwards() {
    TransferredValues<Integer> carried =
        register.transfer(
            Map.of(code("507"), 6600, code("837"), 7),
            day("2025-01-01"),
            day("2024-12-31"),
            Integer::sum);
    assertThat(carried.values()).containsOnlyKeys(code("837"));
    assertThat(carried.undecided())
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.from()).isEqualTo(code("507"));
              assertThat(open.among()).containsExactlyInAnyOrder(code("507"), code("588"));
              assertThat(open.value()).isEqualTo(6600);
            });
  }

  @Test
  void aNewCodeGetsTheValuesOfThoseWhoFoundedIt() {
    TransferredValues<Integer> carried =
        register.transfer(
            Map.of(code("559"), 1, code("945"), 2),
            day("2010-12-31"),
            day("2026-01-01"),
            Integer::sum);
    assertThat(carried.values()).containsExactly(Map.entry(code("946"), 3));
  }

  @Test
  void aCodeThatDoesNotExistOnTheDayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                register.transfer(
                    Map.of(code("588"), 1), day("2025-01-01"), day("2026-01-01"), Integer::sum))
        .withMessageContaining("588 was in use until 2024-12-31");
  }

  @Test
  void aNewEditionTellsWhatItKnowsDifferently() {
    MunicipalityRegister next =
        register.combinedWith(
            new Edition("2027.1", day("2026-12-01")),
            Map.of(
                RegisterTable.MUNICIPALITIES,
                "code,from,to,name_fi,name_sv\n172,,2026-12-31,Joutsa,Joutsa\n",
                RegisterTable.MERGERS,
                "date,ended,successors,kind,decision\n2027-01-01,172,179,ABSORBED,\n",
                RegisterTable.SAMI_HOMELAND,
                "code,extent\n758,WHOLE\n"));
    List<RegisterDifference> differences = register.differencesTo(next);
    assertThat(differences)
        .extracting(difference -> difference.code() + " " + difference.kind())
        .containsExactly("172 LIFE", "172 REMOVED", "172 ADDED", "758 REMOVED", "758 ADDED");
    assertThat(differences.get(0).text(Language.FI))
        .isEqualTo("172: numeron voimassaolo aiemmin: –; nyt: –31.12.2026.");
    assertThat(differences.get(4).text(Language.EN))
        .isEqualTo("758: new fact (Sámi homeland): whole (–).");
    assertThat(register.differencesTo(register)).isEmpty();
  }

  @Test
  void changesAreKnownWithinYearsOfFourDigits() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register.changesBetween(day, LocalDate.MAX))
        .withMessageStartingWith("until: the year 999999999 is not between 1 and 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register.changesBetween(LocalDate.MIN, day))
        .withMessageStartingWith("after: the year -999999999");
  }

  @Test
  void theRankBySizeIsKnownForYearsWithCounts() {
    assertThat(register.sizeRank(code("091"), day("2022-06-01")).value().asOptional()).contains(1);
    assertThat(register.sizeRank(code("734"), day("2023-06-01")).value().asOptional()).contains(20);
    FactOnDay<Integer> today = register.sizeRank(code("091"), day("2026-06-01"));
    assertThat(today.value().asOptional()).isEmpty();
    assertThat(today.lastKnown()).contains(day("2022-12-31"));
    for (MunicipalityCode one :
        register.largest(57, day("2020-06-15")).members().asOptional().orElseThrow().certain()) {
      assertThat(register.sizeRank(one, day("2020-06-15")).value().asOptional().orElseThrow())
          .isBetween(1, 57);
    }
  }

  @Test
  void theLanguagesOfADayNameTheLastDecree() {
    assertThat(register.languages(code("837"), day("2020-06-01")).value().asOptional())
        .contains(LanguageStatus.FINNISH);
    assertThat(register.languages(code("837"), day("2040-06-01")).lastKnown())
        .contains(day("2032-12-31"));
    assertThat(register.languages(code("000"), day("2020-06-01")).value().asOptional()).isEmpty();
  }
}
