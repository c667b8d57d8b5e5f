package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.municipality.fact.MunicipalityFact;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bundled tables agree with each other, kind by kind. */
class RegisterIntegrityTest {

  private static final List<String> BILINGUAL_OR_SWEDISH_UNTIL_2008 =
      List.of("040", "101", "150", "220", "243", "279", "533", "573", "606", "784", "835", "923");
  private static final LocalDate FIRST = MunicipalityRegister.FIRST_DAY;
  private final MunicipalityRegister register = MunicipalityRegister.standard();

  private static List<Table.Row> rows(RegisterTable table) {
    return Table.resource(RegisterRows.class, table.fileName()).rows();
  }

  @Test
  void everyBilingualOrSwedishAuthorityHasBothNamesInEveryPeriod() {
    for (int year = 2009; year <= 2027; year++) {
      LocalDate day = LocalDate.of(year, 1, 1);
      for (Municipality municipality : register.on(day).municipalities()) {
        if (!municipality.language().equals(Optional.of(LanguageStatus.FINNISH))) {
          assertThat(municipality.name().languages())
              .as(municipality.code() + " on " + day)
              .contains(Language.FI, Language.SV);
        }
      }
      for (Region region : register.on(day).regions()) {
        assertThat(region.name().languages()).contains(Language.FI, Language.SV);
      }
      for (WellbeingServicesCounty county : register.on(day).counties()) {
        assertThat(county.name().languages()).contains(Language.FI, Language.SV);
      }
    }
    for (String code : BILINGUAL_OR_SWEDISH_UNTIL_2008) {
      LocalizedText name = register.nameOf(Authority.municipality(code), FIRST);
      assertThat(name.languages()).as(code).contains(Language.FI, Language.SV);
    }
  }

  @Test
  void everyMunicipalityHasALanguageOnEveryDayOfItsLife() {
    for (MunicipalityCode code : register.codes()) {
      ValidityPeriod life = register.lifeOf(code).orElseThrow();
      LocalDate first = life.from().filter(day -> day.isAfter(FIRST)).orElse(FIRST);
      LocalDate last = life.to().orElse(LocalDate.of(2032, 12, 31));
      List<MunicipalityFact> languages =
          register.facts(code).stream()
              .filter(fact -> fact.kind() == MunicipalityFact.Kind.LANGUAGE)
              .toList();
      for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1)) {
        LocalDate asked = day;
        assertThat(languages)
            .as(code + " on " + day)
            .filteredOn(fact -> fact.validity().contains(asked))
            .hasSize(1);
      }
    }
  }

  @Test
  void noFactLiesOutsideTheLifeOfItsMunicipality() {
    for (RegisterTable table :
        List.of(
            RegisterTable.STATISTICAL_GROUPINGS,
            RegisterTable.MUNICIPALITY_EMPLOYMENT_AREAS,
            RegisterTable.TOWN_STATUSES)) {
      for (Table.Row row : rows(table)) {
        ValidityPeriod life = register.lifeOf(MunicipalityCode.of(row.text("code"))).orElseThrow();
        LocalDate first = LocalDate.parse(row.text("from"));
        assertThat(life.contains(first)).as(row.toString()).isTrue();
      }
    }
  }

  @Test
  void aGroupingIsStatedForEveryYearFrom2013OnOrUntilTheEnd() {
    for (int year = 2013; year <= 2026; year++) {
      LocalDate day = LocalDate.of(year, 12, 31);
      for (Municipality municipality : register.on(day).municipalities()) {
        assertThat(register.statisticalGrouping(municipality.code(), day).value().asOptional())
            .as(municipality.code() + " in " + year)
            .isPresent();
      }
    }
  }

  @Test
  void exactlyTheMunicipalitiesOf2021AreCountedInEveryYear() {
    Set<String> counted = new HashSet<>();
    for (Table.Row row : rows(RegisterTable.POPULATIONS)) {
      assertThat(row.text("borders_of")).isEqualTo("2021-01-01");
      assertThat(counted.add(row.text("code"))).isTrue();
      for (int year = 2000; year <= 2022; year++) {
        assertThat(Integer.parseInt(row.text(year + "-12-31"))).isPositive();
      }
    }
    List<String> existing = new ArrayList<>();
    register
        .on(LocalDate.of(2021, 1, 1))
        .municipalities()
        .forEach(municipality -> existing.add(municipality.code().value()));
    assertThat(counted).containsExactlyInAnyOrderElementsOf(existing);
  }

  @Test
  void residentsDoNotJumpFromOneYearToTheNext() {
    for (Table.Row row : rows(RegisterTable.POPULATIONS)) {
      for (int year = 2001; year <= 2022; year++) {
        double before = Integer.parseInt(row.text((year - 1) + "-12-31"));
        double after = Integer.parseInt(row.text(year + "-12-31"));
        assertThat(after / before).as(row.text("code") + " in " + year).isBetween(0.85, 1.15);
      }
    }
  }

  @Test
  void noBundledCellHasABlankAtItsEdge() {
    for (RegisterTable table : RegisterTable.values()) {
      for (Table.Row row : rows(table)) {
        assertThat(row.cells()).as(row.toString()).allMatch(cell -> cell.strip().equals(cell));
      }
    }
    assertThat(register.repairs()).isEmpty();
  }
}
