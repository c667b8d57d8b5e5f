package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.validation.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the bundled data link, and that no link leads nowhere. */
class BundledLinksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final Kuntamalli kuntamalli = Kuntamalli.standard();
  private final Catalogs catalogs = kuntamalli.catalogs();

  @Test
  void noBundledLinkLeadsNowhere() {
    List<Finding> findings = new ArrayList<>();
    catalogs
        .strategies()
        .all()
        .forEach(one -> findings.addAll(kuntamalli.validate(one, DAY).findings()));
    catalogs
        .networks()
        .all()
        .forEach(one -> findings.addAll(kuntamalli.validate(one, DAY).findings()));
    catalogs
        .programmes()
        .all()
        .forEach(one -> findings.addAll(kuntamalli.validate(one, DAY).findings()));
    assertThat(findings)
        .extracting(finding -> finding.code().value())
        .doesNotContain("strategy-link-unknown", "network-link-unknown", "entry-link-unknown");
    assertThat(
            Stream.of(
                    catalogs.networks().structures().stream().flatMap(one -> one.duties().stream()),
                    catalogs.networks().partnerRoles().stream()
                        .flatMap(one -> one.duties().stream()))
                .flatMap(links -> links))
        .allMatch(link -> kuntamalli.obligations().find(link.duty()).isPresent());
  }

  @Test
  void soManyThingsLeadToADutyOrAPriority() {
    assertThat(catalogs.networks().all())
        .filteredOn(network -> !network.duties().isEmpty())
        .extracting(Network::id)
        .containsExactly("information-security", "hyte-treffit", "healthy-municipalities");
    assertThat(catalogs.networks().all())
        .filteredOn(network -> !network.priorities().isEmpty())
        .hasSize(9);
    assertThat(catalogs.networks().structures())
        .hasSize(12)
        .noneMatch(structure -> structure.duties().isEmpty());
    assertThat(catalogs.networks().partnerRoles())
        .hasSize(12)
        .noneMatch(role -> role.duties().isEmpty());
    assertThat(catalogs.programmes().all())
        .filteredOn(entry -> !entry.duties().isEmpty())
        .hasSize(18);
    List<Measure> measures =
        catalogs.strategies().all().stream()
            .flatMap(strategy -> strategy.versions().stream())
            .flatMap(version -> version.measures().stream())
            .toList();
    assertThat(measures).filteredOn(one -> !one.networks().isEmpty()).hasSize(4);
    assertThat(measures).filteredOn(one -> !one.partners().isEmpty()).hasSize(1);
    assertThat(measures).filteredOn(one -> !one.entries().isEmpty()).hasSize(8 + 5);
    assertThat(measures).filteredOn(one -> !one.continues().isEmpty()).hasSize(10 + 5);
    assertThat(
            catalogs.strategies().get("vaikuttava-kumppani").find("2021").orElseThrow().elements())
        .filteredOn(element -> !element.related().isEmpty())
        .hasSize(10);
  }

  @Test
  void whatAListNamesOneByOneIsNotStatedAgainInADescription() {
    assertThat(catalogs.networks().organisations())
        .filteredOn(one -> !one.subjects().isEmpty())
        .hasSize(8)
        .allMatch(one -> one.description().isEmpty());
    assertThat(catalogs.programmes().all())
        .filteredOn(one -> !one.purposes().isEmpty())
        .hasSize(4)
        .allMatch(one -> one.description().isEmpty());
    assertThat(catalogs.programmes().fundingCalls())
        .filteredOn(one -> !one.purposes().isEmpty())
        .hasSize(4)
        .allMatch(one -> one.description().isEmpty());
  }
}
