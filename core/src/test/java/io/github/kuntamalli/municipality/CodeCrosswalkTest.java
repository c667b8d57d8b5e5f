package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.Certainty;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCrosswalkTest {

  private static final LocalDate EDITION = LocalDate.of(2026, 1, 1);
  private final CodeCrosswalk crosswalk = CodeCrosswalk.standard();
  private final MunicipalityRegister register = MunicipalityRegister.standard();

  private List<ExternalCode> codes(String code, LocalDate edition) {
    return crosswalk.codesOf(register.on(edition).get(MunicipalityCode.of(code)), edition);
  }

  private static String value(List<ExternalCode> codes, ExternalCode.System system) {
    return codes.stream()
        .filter(code -> code.system() == system)
        .findFirst()
        .map(ExternalCode::value)
        .orElse("none");
  }

  @Test
  void tampereHasACodeInEverySystem() {
    List<ExternalCode> codes = codes("837", EDITION);
    assertThat(value(codes, ExternalCode.System.SUOMI_FI))
        .isEqualTo("http://uri.suomi.fi/codelist/jhs/kunta_1_20260101/code/837");
    assertThat(value(codes, ExternalCode.System.STATISTICS_FINLAND))
        .isEqualTo("kunta_1_20260101/837");
    assertThat(value(codes, ExternalCode.System.LAU)).isEqualTo("837");
    assertThat(value(codes, ExternalCode.System.NUTS_3)).isEqualTo("FI19B");
    assertThat(value(codes, ExternalCode.System.ISO_3166_2)).isEqualTo("FI-11");
    assertThat(value(codes, ExternalCode.System.ISO_3166_1)).isEqualTo("FI");
  }

  @Test
  void alandHasACountryCodeOfItsOwnAndARegionCodeToo() {
    List<ExternalCode> codes = codes("170", EDITION);
    assertThat(value(codes, ExternalCode.System.ISO_3166_1)).isEqualTo("AX");
    assertThat(value(codes, ExternalCode.System.ISO_3166_2)).isEqualTo("FI-01");
  }

  @Test
  void nutsIsToldByKeyYearAndItsVersionLabelIsMarked() {
    RegionCode pirkanmaa = RegionCode.of("06");
    assertThat(crosswalk.nuts3(pirkanmaa, 2020)).contains("FI197");
    assertThat(crosswalk.nuts3(pirkanmaa, 2026)).contains("FI19B");
    assertThat(crosswalk.nuts3(pirkanmaa, 2023)).isEmpty();
    assertThat(codes("837", EDITION))
        .filteredOn(code -> code.system() == ExternalCode.System.NUTS_3)
        .allMatch(code -> code.certainty() == Certainty.INTERPRETATION);
    assertThat(value(codes("837", LocalDate.of(2023, 1, 1)), ExternalCode.System.NUTS_3))
        .isEqualTo("none");
  }

  @Test
  void isoNumbersAreNotTheNationalOnes() {
    assertThat(crosswalk.findRegionByIso("FI-11")).contains(RegionCode.of("06"));
    assertThat(crosswalk.findRegionByIso("FI-06")).contains(RegionCode.of("05"));
    assertThat(crosswalk.findRegionByIso("FI-99")).isEmpty();
    assertThat(crosswalk.iso3166Part2(RegionCode.of("20"))).as("a region that ended").isEmpty();
  }

  @Test
  void everyRegionIsThereAndBackAgain() {
    for (Region region : register.on(EDITION).regions()) {
      String iso = crosswalk.iso3166Part2(region.code()).orElseThrow();
      assertThat(crosswalk.findRegionByIso(iso)).contains(region.code());
      for (int year : List.of(2020, 2026)) {
        String nuts = crosswalk.nuts3(region.code(), year).orElseThrow();
        assertThat(crosswalk.findRegionByNuts3(nuts, year)).contains(region.code());
      }
    }
  }

  @Test
  void addressesAndItemsOfAnyEditionLeadToTheMunicipality() {
    assertThat(
            crosswalk.findMunicipality(
                "http://uri.suomi.fi/codelist/jhs/kunta_1_20200101/code/091"))
        .contains(Municipality.HELSINKI);
    assertThat(crosswalk.findMunicipality("kunta_1_20260101/091")).contains(Municipality.HELSINKI);
    assertThat(crosswalk.findMunicipality("kunta_1_2026/91")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://uri.suomi.fi/codelist/jhs/kunta_1_20200101/code/091",
        "http://uri.suomi.fi/codelist/jhs/kunta_1_20200101/code/091/",
        "http://uri.suomi.fi/codelist/jhs/kunta_1_20200101/code/091?env=awsdev",
        "https://uri.suomi.fi/codelist/jhs/kunta/code/091",
        "http://uri.suomi.fi/codelist/jhs/kunta/code/091",
        "kunta_1_20260101/091",
        "kunta_091",
        "KU091",
        "area091",
        "urn:oid:1.2.246.537.6.21.2003|091"
      })
  void aCodeIsReadAsItsSystemWritesIt(String text) {
    assertThat(crosswalk.findMunicipality(text)).contains(Municipality.HELSINKI);
    MunicipalityMatch hit = register.search(text, EDITION).only().orElseThrow();
    assertThat(hit.code()).isEqualTo(Municipality.HELSINKI);
    assertThat(hit.form()).contains(MunicipalityMatch.Form.SYSTEM_CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KU91",
        "KU0911",
        "kunta091x",
        "maakunta_091",
        "http://uri.suomi.fi/codelist/jhs/maakunta_1_20200101/code/091",
        "http://example.org/codelist/jhs/kunta/code/091",
        "091"
      })
  void whatIsNoFormOfAMunicipalityCodeIsNotRead(String text) {
    assertThat(crosswalk.findMunicipality(text)).isEmpty();
  }

  @Test
  void theListOfMunicipalitiesHasAnOid() {
    assertThat(value(codes("837", EDITION), ExternalCode.System.OID))
        .isEqualTo("urn:oid:1.2.246.537.6.21.2003|837");
  }

  @Test
  void everyDayHasTheEditionOfItsYear() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(crosswalk.suomiFi(Municipality.HELSINKI, day))
        .isEqualTo(crosswalk.suomiFi(Municipality.HELSINKI, LocalDate.of(2026, 1, 1)));
    assertThat(codes("837", day)).isEqualTo(codes("837", LocalDate.of(2026, 1, 1)));
  }
}
