package io.github.kuntamalli.municipality.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.municipality.LanguageStatus;
import io.github.kuntamalli.municipality.StatisticalGrouping;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Schemes can be taken apart and put together again. */
class TypeDefinitionTest {

  private static final MunicipalityType OWN =
      new MunicipalityType("own", "town", LocalizedText.of("kaupunki", "stad", "town"));
  private static final TypeCriterion FINNISH =
      TypeCriterion.builder().language(LanguageStatus.FINNISH).build();
  private static final TypeCriterion URBAN =
      TypeCriterion.builder().grouping(StatisticalGrouping.URBAN).build();

  @Test
  void theSchemesOfAllMembersAreTheSame() {
    TypeSchemes standard = TypeSchemes.standard();
    assertThat(TypeSchemes.of(standard.members()).members()).isEqualTo(standard.members());
    assertThat(standard.members()).extracting(TypeDefinition::type).isEqualTo(standard.types());
  }

  @Test
  void aTypeIsGivenOnceAndFollowsFromFactsOfOneSort() {
    TypeDefinition own = new TypeDefinition(OWN, List.of(FINNISH), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TypeSchemes.of(List.of(own, own)))
        .withMessageContaining("own/town");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TypeDefinition(OWN, List.of(FINNISH, URBAN), List.of()))
        .withMessageContaining("own/town");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TypeCriterion.builder().build())
        .withMessageContaining("at least one of these");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TypeCriterion.builder().largest(0).build())
        .withMessageContaining("largest: 0 is not positive");
  }

  @Test
  void aTypeExcludesOtherTypesOfItsSchemeThatAreGiven() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TypeDefinition(OWN, List.of(), List.of(), Set.of("town")))
        .withMessageContaining("excludes itself");
    TypeDefinition own = new TypeDefinition(OWN, List.of(), List.of(), Set.of("village"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TypeSchemes.of(List.of(own)))
        .withMessageContaining("own/town excludes own/village, which is not given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TypeSchemes.standard().with(own))
        .withMessageContaining("own/village");
  }
}
