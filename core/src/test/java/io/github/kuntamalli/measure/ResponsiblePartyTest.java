package io.github.kuntamalli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers for a measure has a kind and an id, as far as they are stated. */
class ResponsiblePartyTest {

  private static final LocalizedText NAME =
      LocalizedText.of("sivistyslautakunta", "bildningsnämnden");

  @Test
  void aPartyHasAKindAndAnIdByWhichItIsTheSameUnderAnotherName() {
    ResponsibleParty before =
        ResponsibleParty.of(NAME, ResponsibleParty.Kind.COMMITTEE, "education-committee");
    ResponsibleParty after =
        ResponsibleParty.of(
            LocalizedText.of(Language.FI, "koulutuslautakunta"),
            ResponsibleParty.Kind.COMMITTEE,
            "education-committee");
    assertThat(before.kind()).contains(ResponsibleParty.Kind.COMMITTEE);
    assertThat(before.id()).isEqualTo(after.id()).contains("education-committee");
    assertThat(before).isNotEqualTo(after);
  }

  @Test
  void aPartyCanBeKnownByItsNameAlone() {
    assertThat(new ResponsibleParty(NAME))
        .isEqualTo(new ResponsibleParty(NAME, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", "education committee"})
  void anIdIsShortAndWithoutSpaces(String id) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ResponsibleParty.of(NAME, ResponsibleParty.Kind.COMMITTEE, id))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo("id-not-short");
              assertThat(refused.text(Language.SV)).contains("den ansvariga");
            });
  }
}
