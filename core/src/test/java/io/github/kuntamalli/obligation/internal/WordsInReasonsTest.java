package io.github.kuntamalli.obligation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Provisions and days that no source states, as reasons name them. */
class WordsInReasonsTest {

  private static LegalBasis basis(String id, Provision provision) {
    return new LegalBasis(
        id, provision, ValidityPeriod.always(), Certainty.VERIFIED, Optional.empty());
  }

  @Test
  void provisionsOfSeveralBasesAreNamedOnceInTheirOrder() {
    Provisions provisions =
        Provisions.of(
            List.of(
                basis("B-1", Provision.of("612/2021", "6", 3)),
                basis("B-2", Provision.of("410/2015", "110")),
                basis("B-3", Provision.of("612/2021", "6", 3))));
    assertThat(provisions.text(Language.EN)).isEqualTo("612/2021 s. 6(3); 410/2015 s. 110");
    assertThat(provisions).hasToString("612/2021 6(3); 410/2015 110");
  }

  @Test
  void aDayIsNamedOrSaidToBeUnknown() {
    PartialDate day = PartialDate.parse("2024-05-21");
    assertThat(UnknownDay.or(Optional.of(day))).isEqualTo(day);
    assertThat(UnknownDay.or(Optional.empty()).text(Language.EN)).isEqualTo("date unknown");
    assertThat(UnknownDay.or(Optional.empty()).text(Language.FI)).isEqualTo("päivä ei tiedossa");
  }
}
