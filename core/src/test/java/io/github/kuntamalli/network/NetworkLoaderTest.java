package io.github.kuntamalli.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkLoaderTest {

  @Test
  void theTablesReadAgainGiveTheSameCatalog() {
    NetworkCatalog standard = NetworkCatalog.standard();
    NetworkCatalog again = NetworkLoader.load();
    assertThat(again.edition()).isEqualTo(standard.edition());
    assertThat(again.all()).isNotEmpty().isEqualTo(standard.all());
    assertThat(again.organisations()).isNotEmpty().isEqualTo(standard.organisations());
    assertThat(again.customerGroups()).isNotEmpty().isEqualTo(standard.customerGroups());
    assertThat(again.structures()).isNotEmpty().isEqualTo(standard.structures());
    assertThat(again.partnerRoles()).isNotEmpty().isEqualTo(standard.partnerRoles());
  }
}
