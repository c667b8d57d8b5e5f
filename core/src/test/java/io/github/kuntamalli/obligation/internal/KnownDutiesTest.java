package io.github.kuntamalli.obligation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import org.junit.jupiter.api.Test;

class KnownDutiesTest {

  private final KnownDuties known = new KnownDuties(ObligationCatalog.standard());

  @Test
  void aLinkLeadsToDutiesOfTheCatalogAndOfInformationManagement() {
    assertThat(known.find(ObligationCode.of("MUN-ANNUAL")))
        .isEqualTo(ObligationCatalog.standard().find(ObligationCode.of("MUN-ANNUAL")))
        .isPresent();
    assertThat(known.find(ObligationCode.of("IM-MODEL")))
        .isEqualTo(ObligationCatalog.informationManagement().find(ObligationCode.of("IM-MODEL")))
        .isPresent();
    assertThat(known.find(ObligationCode.of("NOISE"))).isEmpty();
  }

  @Test
  void aDutyIsCalledByItsTitle() {
    assertThat(known.title(ObligationCode.of("MUN-ANNUAL")))
        .map(title -> title.text(Language.EN))
        .contains("Annual report to the council");
    assertThat(known.title(ObligationCode.of("NOISE"))).isEmpty();
  }
}
