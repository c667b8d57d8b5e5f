package io.github.kuntamalli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import org.junit.jupiter.api.Test;

/** Who acts: a municipality, a wellbeing services county, HUS or another organisation. */
class ActorIdTest {

  @Test
  void aMunicipalityIsAnAuthorityAndNoOrganisation() {
    ActorId salo = ActorId.of(MunicipalityCode.of("734"));
    assertThat(salo).hasToString("municipality:734").isEqualTo(ActorId.parse("municipality:734"));
    assertThat(salo.municipality()).contains(MunicipalityCode.of("734"));
    assertThat(salo.authority()).contains(Authority.municipality("734"));
    assertThat(salo.organisation()).isEmpty();
  }

  @Test
  void aCountyAndHusAreAuthoritiesAndNoMunicipalities() {
    ActorId county = ActorId.of(CountyCode.of("02"));
    assertThat(county).hasToString("county:02");
    assertThat(county.authority()).contains(Authority.county("02"));
    assertThat(county.municipality()).isEmpty();
    assertThat(county.organisation()).isEmpty();
    ActorId hus = ActorId.parse("hus");
    assertThat(hus.authority()).contains(Authority.hus());
    assertThat(hus.municipality()).isEmpty();
    assertThat(hus.organisation()).isEmpty();
  }

  @Test
  void anOrganisationBearsNoDuty() {
    ActorId association = ActorId.ofOrganisation("kuntaliitto");
    assertThat(association).hasToString("organisation:kuntaliitto");
    assertThat(association.organisation()).contains("kuntaliitto");
    assertThat(association.authority()).isEmpty();
    assertThat(association.municipality()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> ActorId.ofOrganisation("Kuntaliitto"));
  }

  @Test
  void actorsAreOrderedByTheirIds() {
    ActorId county = ActorId.parse("county:02");
    assertThat(county).isLessThan(ActorId.parse("hus"));
    assertThat(county.compareTo(ActorId.parse("county:01"))).isPositive();
  }
}
