package io.github.kuntamalli.network.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.network.MembershipRole;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.PreparatoryGroup;
import io.github.kuntamalli.network.StatedMembership;
import io.github.kuntamalli.network.TypeReference;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.RuleResult.Status;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.ValidationReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkRulesTest {

  private static final RuleSet RULES = RuleSet.of(NetworkRules.all());
  private static final CheckContext CONTEXT =
      CheckContext.on(LocalDate.of(2026, 11, 22))
          .with(MunicipalityRegister.class, MunicipalityRegister.standard());

  private static Network.Builder network() {
    return Network.builder()
        .id("own")
        .name(PublishedName.of(LocalizedText.of("oma verkosto", "eget nätverk")));
  }

  private static StatedMembership member(String actor, StatedPeriod period) {
    return StatedMembership.builder()
        .actor(ActorId.parse(actor))
        .role(MembershipRole.MEMBER)
        .period(period)
        .build();
  }

  private static PreparatoryGroup group(String... actors) {
    return PreparatoryGroup.builder()
        .members(Stream.of(actors).map(ActorId::parse).toList())
        .build();
  }

  private static RuleResult ask(String code, Network network) {
    return RULES.check(network, CONTEXT).results().stream()
        .filter(result -> result.code().equals(new RuleCode(code)))
        .findFirst()
        .orElseThrow();
  }

  /** Kemiönsaari (322) began on 2009-01-01; no municipality ever had the code 999. */
  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @CsvSource({
    "municipality:734, 2020, 2021, PASSED",
    "municipality:322, 2008, 2008, FAILED",
    "municipality:322, 2008, 2009, PASSED",
    "municipality:322, 2008-12-31, 2008-12-31, FAILED",
    "municipality:322, 2009-01-01, 2009-01-01, PASSED",
    "municipality:999, 2020, 2021, FAILED",
    "county:02, 2008, 2008, NOT_APPLICABLE"
  })
  void aMemberExistedInItsTime(String actor, String from, String to, Status expected) {
    Network network =
        network()
            .addMembership(
                member(actor, StatedPeriod.between(PartialDate.parse(from), PartialDate.parse(to))))
            .build();
    assertThat(ask("network-member-nonexistent", network).status()).isEqualTo(expected);
  }

  @Test
  void aMembershipWithoutATimeHasThatOfItsNetwork() {
    StatedMembership membership = member("municipality:322", StatedPeriod.unknown());
    Network ended =
        network()
            .life(StatedPeriod.between(PartialDate.ofYear(2000), PartialDate.ofYear(2005)))
            .addMembership(membership)
            .build();
    assertThat(ask("network-member-nonexistent", ended).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.location().pointer()).isEqualTo("/memberships/0");
              assertThat(finding.problem(Language.EN)).contains("Kemiönsaari");
            });
    assertThat(
            ask(
                    "network-member-nonexistent",
                    ended.toBuilder().life(StatedPeriod.unknown()).build())
                .status())
        .isEqualTo(Status.PASSED);
  }

  @Test
  void thePreparatoryGroupIsOfTheMembers() {
    Network.Builder network =
        network().addMembership(member("municipality:734", StatedPeriod.unknown()));
    assertThat(
            ask(
                    "preparatory-group-outside-members",
                    network.preparatoryGroup(group("municipality:734")).build())
                .status())
        .isEqualTo(Status.PASSED);
    assertThat(
            ask(
                    "preparatory-group-outside-members",
                    network.preparatoryGroup(group("municipality:734", "municipality:837")).build())
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.location().pointer()).isEqualTo("/preparatoryGroup/members/1");
              assertThat(finding.problem(Language.SV)).contains("Tammerfors");
            });
  }

  /** Which municipalities are members then follows from the type. */
  @Test
  void aMunicipalityMayBelongToANetworkOfAType() {
    Network.Builder network =
        network()
            .addMembership(member("organisation:kuntaliitto", StatedPeriod.unknown()))
            .type(new TypeReference("association", "large-city"))
            .preparatoryGroup(group("municipality:837", "organisation:thl"));
    assertThat(ask("preparatory-group-outside-members", network.build()).findings())
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/preparatoryGroup/members/1");
    assertThat(
            ask("preparatory-group-outside-members", network.membersComplete(true).build())
                .findings())
        .hasSize(2);
  }

  @Test
  void aGroupIsNotJudgedWhereNoMemberIsNamed() {
    assertThat(ask("preparatory-group-outside-members", network().build()).status())
        .isEqualTo(Status.NOT_APPLICABLE);
    assertThat(
            ask(
                    "preparatory-group-outside-members",
                    network().preparatoryGroup(group("municipality:734")).build())
                .status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void aFigureOfANetworkNeedsASource() {
    Network network =
        network()
            .addFigure(
                Observation.builder()
                    .indicator(IndicatorRef.of(LocalizedText.of(Language.FI, "jäseniä")))
                    .on(PartialDate.ofYear(2020))
                    .value(Stated.known(BigDecimal.TEN))
                    .build())
            .build();
    assertThat(ask("figure-without-source", network).status()).isEqualTo(Status.FAILED);
    assertThat(ask("figure-without-source", network().build()).status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void theBundledNetworksBreakNoRule() {
    for (Network network : NetworkCatalog.standard().all()) {
      ValidationReport report = RULES.check(network, CONTEXT);
      assertThat(report.results()).as(network.id()).hasSize(3);
      assertThat(report.findings()).as(network.id()).isEmpty();
      assertThat(report.results())
          .as(network.id())
          .noneMatch(result -> result.status() == Status.BROKEN);
    }
  }

  @Test
  void theRulesOfANetworkAreItsOwnAndThoseOfItsFigures() {
    assertThat(NetworkRules.all())
        .extracting(rule -> rule.code().value())
        .containsExactly(
            "network-member-nonexistent",
            "preparatory-group-outside-members",
            "figure-without-source");
  }
}
