package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Schemes can be taken apart and put together again. */
class TypeMembersTest {

  private static final MunicipalityType OWN =
      new MunicipalityType("own", "town", LocalizedText.of("kaupunki", "stad", "town"));
  private static final TypeDerivation FINNISH =
      new TypeDerivation(Optional.of(LanguageStatus.FINNISH), Optional.empty());
  private static final TypeDerivation URBAN =
      new TypeDerivation(Optional.empty(), Optional.of(StatisticalGrouping.URBAN));

  @Test
  void theSchemesOfAllMembersAreTheSame() {
    TypeSchemes standard = TypeSchemes.standard();
    assertThat(TypeSchemes.of(standard.members()).members()).isEqualTo(standard.members());
    assertThat(standard.members()).extracting(TypeMembers::type).isEqualTo(standard.types());
  }

  @Test
  void aTypeIsGivenOnceAndFollowsFromFactsOfOneSort() {
    TypeMembers own = new TypeMembers(OWN, List.of(FINNISH), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TypeSchemes.of(List.of(own, own)))
        .withMessageContaining("own/town");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TypeMembers(OWN, List.of(FINNISH, URBAN), List.of()))
        .withMessageContaining("own/town");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TypeDerivation(Optional.empty(), Optional.empty()))
        .withMessageContaining("neither");
  }
}
