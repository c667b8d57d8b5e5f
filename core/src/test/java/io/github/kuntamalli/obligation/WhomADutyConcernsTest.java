package io.github.kuntamalli.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bearers, exclusions and points of content name authorities by kind, region or code. */
class WhomADutyConcernsTest {

  private static final RegionCode UUSIMAA = RegionCode.of("01");
  private static final RegionCode PIRKANMAA = RegionCode.of("06");
  private static final MunicipalityCode TAMPERE = MunicipalityCode.of("837");
  private static final MunicipalityCode ESPOO = MunicipalityCode.of("049");
  private static final CountyCode PIRKANMAA_COUNTY = CountyCode.of("08");
  private static final CountyCode LAPLAND_COUNTY = CountyCode.of("21");

  private static Municipality tampere() {
    return MunicipalityRegister.standard().nearest(TAMPERE, LocalDate.of(2026, 1, 1)).orElseThrow();
  }

  private static Bearer municipalities(
      Set<RegionCode> regions,
      Set<RegionCode> exceptRegions,
      Set<MunicipalityCode> except,
      Set<MunicipalityCode> only) {
    return new Bearer(Bearer.Kind.MUNICIPALITY, regions, exceptRegions, except, only, Set.of());
  }

  @Test
  void aMunicipalityBearsADutyOfItsRegionUnlessItIsExcepted() {
    assertThat(Bearer.all(Bearer.Kind.MUNICIPALITY).includes(tampere())).isTrue();
    assertThat(municipalities(Set.of(PIRKANMAA), Set.of(), Set.of(), Set.of()).includes(tampere()))
        .isTrue();
    assertThat(municipalities(Set.of(UUSIMAA), Set.of(), Set.of(), Set.of()).includes(tampere()))
        .isFalse();
    assertThat(municipalities(Set.of(), Set.of(PIRKANMAA), Set.of(), Set.of()).includes(tampere()))
        .isFalse();
    assertThat(municipalities(Set.of(), Set.of(), Set.of(TAMPERE), Set.of()).includes(tampere()))
        .isFalse();
    assertThat(municipalities(Set.of(), Set.of(), Set.of(), Set.of(TAMPERE)).includes(tampere()))
        .isTrue();
    assertThat(municipalities(Set.of(), Set.of(), Set.of(), Set.of(ESPOO)).includes(tampere()))
        .isFalse();
  }

  @Test
  void aDutyOfOneKindOfAuthorityIsBorneByNoOther() {
    assertThat(Bearer.all(Bearer.Kind.COUNTY).includes(tampere())).isFalse();
    assertThat(Bearer.all(Bearer.Kind.COUNTY).includes(PIRKANMAA_COUNTY)).isTrue();
    assertThat(Bearer.all(Bearer.Kind.MUNICIPALITY).includes(PIRKANMAA_COUNTY)).isFalse();
    assertThat(Bearer.all(Bearer.Kind.HUS).includes(PIRKANMAA_COUNTY)).isFalse();
  }

  @Test
  void aDutyOfSomeCountiesIsBorneByThemAlone() {
    Bearer one =
        new Bearer(
            Bearer.Kind.COUNTY, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(PIRKANMAA_COUNTY));
    assertThat(one.includes(PIRKANMAA_COUNTY)).isTrue();
    assertThat(one.includes(LAPLAND_COUNTY)).isFalse();
  }

  private static Exclusion exclusion(
      Set<RegionCode> regions,
      Set<RegionCode> exceptRegions,
      Set<MunicipalityCode> only,
      Set<MunicipalityCode> except,
      Set<CountyCode> exceptCounties) {
    return new Exclusion(
        regions,
        exceptRegions,
        only,
        except,
        exceptCounties,
        LocalizedText.of("syy", "skäl", "reason"),
        Certainty.VERIFIED);
  }

  @Test
  void anExclusionOfMunicipalitiesExcludesThoseThatAllItsConditionsName() {
    assertThat(
            exclusion(Set.of(PIRKANMAA), Set.of(), Set.of(), Set.of(), Set.of())
                .includes(tampere()))
        .isTrue();
    assertThat(
            exclusion(Set.of(UUSIMAA), Set.of(), Set.of(), Set.of(), Set.of()).includes(tampere()))
        .isFalse();
    assertThat(
            exclusion(Set.of(), Set.of(UUSIMAA), Set.of(), Set.of(), Set.of()).includes(tampere()))
        .isTrue();
    assertThat(
            exclusion(Set.of(), Set.of(PIRKANMAA), Set.of(), Set.of(), Set.of())
                .includes(tampere()))
        .isFalse();
    assertThat(
            exclusion(Set.of(), Set.of(), Set.of(TAMPERE), Set.of(), Set.of()).includes(tampere()))
        .isTrue();
    assertThat(exclusion(Set.of(), Set.of(), Set.of(ESPOO), Set.of(), Set.of()).includes(tampere()))
        .isFalse();
    assertThat(exclusion(Set.of(), Set.of(), Set.of(), Set.of(ESPOO), Set.of()).includes(tampere()))
        .isTrue();
    assertThat(
            exclusion(Set.of(), Set.of(), Set.of(), Set.of(TAMPERE), Set.of()).includes(tampere()))
        .isFalse();
  }

  @Test
  void anExclusionOfCountiesExcludesNoMunicipality() {
    Exclusion allButPirkanmaa =
        exclusion(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(PIRKANMAA_COUNTY));
    assertThat(allButPirkanmaa.includes(tampere())).isFalse();
    assertThat(allButPirkanmaa.includes(PIRKANMAA_COUNTY)).isFalse();
    assertThat(allButPirkanmaa.includes(LAPLAND_COUNTY)).isTrue();
    assertThat(
            exclusion(Set.of(PIRKANMAA), Set.of(), Set.of(), Set.of(), Set.of())
                .includes(LAPLAND_COUNTY))
        .isFalse();
  }

  @Test
  void anExclusionOfEverybodyIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exclusion(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()))
        .withMessageContaining("this one would exclude all of them");
  }

  private static ContentRequirement point(
      Set<MunicipalityCode> only, Set<MunicipalityCode> except, LocalizedText title) {
    return new ContentRequirement(
        "MAP",
        title,
        ValidityPeriod.always(),
        only,
        except,
        ContentRequirement.Need.REQUIRED,
        Certainty.VERIFIED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aPointOfSomeMunicipalitiesIsAskedOfNoOtherAndOfNoCounty() {
    LocalizedText map = LocalizedText.of("kartta", "karta", "map");
    Authority tampere = Authority.municipality("837");
    Authority county = Authority.county("08");
    assertThat(point(Set.of(), Set.of(), map).concerns(tampere)).isTrue();
    assertThat(point(Set.of(), Set.of(), map).concerns(county)).isTrue();
    assertThat(point(Set.of(TAMPERE), Set.of(), map).concerns(tampere)).isTrue();
    assertThat(point(Set.of(ESPOO), Set.of(), map).concerns(tampere)).isFalse();
    assertThat(point(Set.of(TAMPERE), Set.of(), map).concerns(county)).isFalse();
    assertThat(point(Set.of(), Set.of(TAMPERE), map).concerns(tampere)).isFalse();
    assertThat(point(Set.of(), Set.of(ESPOO), map).concerns(tampere)).isTrue();
    assertThat(point(Set.of(), Set.of(TAMPERE), map).concerns(county)).isTrue();
  }

  @Test
  void aPointHasATitleInThreeLanguages() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> point(Set.of(), Set.of(), LocalizedText.of("kartta", "karta")))
        .withMessage("title: the content point MAP has no title in \"en\"; add it");
  }
}
