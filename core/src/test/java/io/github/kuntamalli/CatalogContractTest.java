package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.Catalog;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.StrategyCatalog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statutes, obligations, strategies, networks and programmes are looked up in the same words. */
class CatalogContractTest {

  private static final Edition OWN = new Edition("own.1", LocalDate.of(2026, 11, 22));

  @Test
  void aKeyIsFoundOrTheNearestAreNamed() {
    StatuteBook statutes = StatuteBook.standard();
    found(statutes, statutes.all().get(0).id(), new StatuteId(612, 2022), "612/2021");
    ObligationCatalog obligations = ObligationCatalog.standard();
    found(
        obligations, ObligationCode.of("MUN-ANNUAL"), ObligationCode.of("MUN-ANUAL"), "MUN-ANNUAL");
    found(StrategyCatalog.standard(), "onnistuva-suomi", "onnistuva-soumi", "onnistuva-suomi");
    found(NetworkCatalog.standard(), "regional-towns", "regional-town", "regional-towns");
    found(ProgrammeCatalog.standard(), "digione", "digi-one", "digione");
  }

  private static <K, T> void found(Catalog<K, T> catalog, K key, K mistyped, String nearest) {
    assertThat(catalog.contains(key)).isTrue();
    assertThat(catalog.all()).contains(catalog.get(key));
    assertThat(catalog.find(key)).contains(catalog.get(key));
    assertThat(catalog.contains(mistyped)).isFalse();
    assertThat(catalog.find(mistyped)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog.get(mistyped))
        .withMessageContaining("the nearest are")
        .withMessageContaining(nearest);
  }

  @Test
  void whatBothContainIsRefusedAndReplacedOnPurpose() {
    StatuteBook statutes = StatuteBook.standard();
    assertThatIllegalArgumentException().isThrownBy(() -> statutes.combinedWith(statutes));
    ObligationCatalog obligations = ObligationCatalog.standard();
    refused(() -> obligations.combinedWith(OWN, obligations));
    StrategyCatalog strategies = StrategyCatalog.standard();
    refused(() -> strategies.combinedWith(OWN, strategies));
    NetworkCatalog networks = NetworkCatalog.standard();
    refused(() -> networks.combinedWith(OWN, networks));
    ProgrammeCatalog programmes = ProgrammeCatalog.standard();
    refused(() -> programmes.combinedWith(OWN, programmes));
    assertThat(strategies.withReplaced(OWN, strategies.all().get(0)).all())
        .isEqualTo(strategies.all());
    assertThat(networks.withReplaced(OWN, networks.all().get(0)).edition()).isEqualTo(OWN);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                programmes.withReplaced(
                    OWN, programmes.get("digione").toBuilder().id("digi-one").build()))
        .withMessageContaining("the nearest are");
  }

  @Test
  void ofTwoCatalogsOneContainsBothInTheirOrder() {
    StrategyCatalog strategies = StrategyCatalog.standard();
    StrategyCatalog noStrategies = StrategyCatalog.of(OWN, List.of());
    assertThat(noStrategies.combinedWith(OWN, strategies).all()).isEqualTo(strategies.all());
    assertThat(strategies.combinedWith(OWN, noStrategies).all()).isEqualTo(strategies.all());
    NetworkCatalog networks = NetworkCatalog.standard();
    NetworkCatalog noNetworks = NetworkCatalog.of(OWN, List.of(), List.of());
    for (NetworkCatalog both :
        List.of(noNetworks.combinedWith(OWN, networks), networks.combinedWith(OWN, noNetworks))) {
      assertThat(both.edition()).isEqualTo(OWN);
      assertThat(both.all()).isEqualTo(networks.all());
      assertThat(both.organisations()).isEqualTo(networks.organisations());
      assertThat(both.customerGroups()).isEqualTo(networks.customerGroups());
      assertThat(both.structures()).isEqualTo(networks.structures());
      assertThat(both.partnerRoles()).isEqualTo(networks.partnerRoles());
    }
    ProgrammeCatalog programmes = ProgrammeCatalog.standard();
    ProgrammeCatalog noProgrammes = ProgrammeCatalog.of(OWN, List.of());
    for (ProgrammeCatalog both :
        List.of(
            noProgrammes.combinedWith(OWN, programmes),
            programmes.combinedWith(OWN, noProgrammes))) {
      assertThat(both.edition()).isEqualTo(OWN);
      assertThat(both.all()).isEqualTo(programmes.all());
      assertThat(both.fundingCalls()).isEqualTo(programmes.fundingCalls());
    }
  }

  private static void refused(Runnable combination) {
    assertThatIllegalArgumentException()
        .isThrownBy(combination::run)
        .withMessageContaining("leave it out of one of them, or replace it on purpose");
  }
}
