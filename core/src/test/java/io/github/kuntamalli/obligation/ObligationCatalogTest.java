package io.github.kuntamalli.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import java.time.LocalDate;
import java.util.List;
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
        .withMessageContaining("two duties have the code MUN-MONITOR");
  }
}
