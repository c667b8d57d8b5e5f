package io.github.kuntamalli.municipality.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeSchemesAgainTest {

  @Test
  void theTablesReadAgainGiveTheSameTypes() {
    TypeSchemes again = TypeSchemeLoader.load();
    assertThat(again.types()).isNotEmpty().isEqualTo(TypeSchemes.standard().types());
    assertThat(again.members()).isNotEmpty().isEqualTo(TypeSchemes.standard().members());
  }
}
