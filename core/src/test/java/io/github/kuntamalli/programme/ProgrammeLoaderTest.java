package io.github.kuntamalli.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgrammeLoaderTest {

  @Test
  void theTablesReadAgainGiveTheSameCatalog() {
    ProgrammeCatalog standard = ProgrammeCatalog.standard();
    ProgrammeCatalog again = ProgrammeLoader.load();
    assertThat(again.edition()).isEqualTo(standard.edition());
    assertThat(again.all()).isNotEmpty().isEqualTo(standard.all());
    assertThat(again.fundingCalls()).isNotEmpty().isEqualTo(standard.fundingCalls());
  }
}
