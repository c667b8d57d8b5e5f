package io.github.kuntamalli.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObligationCatalogTest {

  private final ObligationCatalog catalog = ObligationCatalog.standard();
  private final List<Municipality> today =
      MunicipalityRegister.standard().on(LocalDate.of(2026, 1, 1)).municipalities();

  private long bearers(String code) {
    Obligation duty = catalog.find(ObligationCode.of(code)).orElseThrow();
    return today.stream()
        .filter(
            municipality ->
                duty.bases().stream().anyMatch(basis -> basis.bearer().includes(municipality)))
        .count();
  }

  @Test
  void eachDutyOfMunicipalitiesHasItsBearers() {
    assertThat(bearers("MUN-ANNUAL")).isEqualTo(308 - 16);
    assertThat(bearers("MUN-DELIVER-COUNTY")).isEqualTo(308 - 16 - 1);
    assertThat(bearers("MUN-DELIVER-HUS")).isEqualTo(25);
  }

  @Test
  void wordsNameTheBearerOnlyWhereItIsNoMunicipalityCountyOrHus() {
    for (Obligation duty : catalog.all()) {
      if (duty.bearer().isPresent()) {
        assertThat(duty.authority()).as(duty.code().toString()).isEqualTo(Bearer.Kind.OTHER);
      }
    }
  }

  /**
   * Helsinki organises health care, social welfare and rescue services itself. These acts apply
   * their provisions on counties to it, apart from section 7 of 612/2021: 612/2021 s. 1(3),
   * 613/2021 s. 1(3), 615/2021 s. 2(2), 681/2023 s. 100, 1287/2013 s. 1(4), 1326/2010 s. 15(4).
   */
  @Test
  void helsinkiBearsWhatCountiesBearByActsThatApplyTheirProvisionsToIt() {
    Set<String> acts =
        Set.of("612/2021", "613/2021", "681/2023", "1287/2013", "1301/2014", "1326/2010");
    List<LegalBasis> ofHelsinki =
        catalog.all().stream()
            .flatMap(duty -> duty.bases().stream())
            .filter(basis -> basis.bearer().includes(helsinki()))
            .map(ObligationBasis::basis)
            .toList();
    for (Obligation duty : catalog.all()) {
      if (duty.authority() == Bearer.Kind.COUNTY) {
        assertThat(duty.bases().stream().map(ObligationBasis::basis))
            .as(duty.code().toString())
            .filteredOn(
                basis ->
                    acts.contains(basis.provision().statute().toString())
                        && !basis.id().startsWith("B-612-7-"))
            .allSatisfy(basis -> assertThat(ofHelsinki).contains(basis));
      }
    }
  }

  private Municipality helsinki() {
    return today.stream()
        .filter(municipality -> municipality.code().toString().equals("091"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoDoesNotBearADutyIsToldWhyAndWhoDoesIsNotExcluded() {
    for (Obligation duty : catalog.all()) {
      if (duty.authority() == Bearer.Kind.MUNICIPALITY
          && AssessmentMethod.standard().judges(duty)) {
        for (Municipality municipality : today) {
          boolean bears =
              duty.bases().stream().anyMatch(basis -> basis.bearer().includes(municipality));
          boolean excluded =
              duty.exclusions().stream().anyMatch(exclusion -> exclusion.includes(municipality));
          assertThat(excluded).as(duty.code() + " " + municipality.code()).isEqualTo(!bears);
        }
      }
    }
  }

  @Test
  void twoDutiesOfOneCodeAreRefused() {
    Obligation duty = catalog.all().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObligationCatalog.of(catalog.edition(), List.of(duty, duty)))
        .withMessageContaining("two duties have the same code, MUN-MONITOR");
  }
}
