package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.network.MembershipRole;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.PreparatoryGroup;
import io.github.kuntamalli.network.StatedMembership;
import io.github.kuntamalli.network.StrategyLink;
import io.github.kuntamalli.network.TypeReference;
import io.github.kuntamalli.programme.ActorRole;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.CatalogEntryKind;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.relation.internal.LinkRules;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every link that leads nowhere is reported at its place, with its words and what it leads to. */
class BrokenLinksTest {

  private static final Kuntamalli KUNTAMALLI = Kuntamalli.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final PublishedName NAME = PublishedName.of(LocalizedText.of("oma", "egen"));
  private static final Source PAGE = Source.of(Source.Kind.OFFICIAL_PAGE, "https://example.org/");
  private static final ObligationCode NO_DUTY = ObligationCode.of("MUN-NONE");
  private static final ActorId NOBODY = ActorId.ofOrganisation("nobody");

  private static List<String> broken(ValidationReport report) {
    return report.findings().stream()
        .filter(finding -> finding.code().value().endsWith("link-unknown"))
        .map(BrokenLinksTest::words)
        .toList();
  }

  private static String words(Finding finding) {
    return finding.location().pointer() + " " + finding.problem(Language.EN);
  }

  private static String nowhere(String place, String link, String kind) {
    return "%s The link %s leads nowhere (%s).".formatted(place, link, kind);
  }

  @Test
  void theLinksOfAMeasure() {
    Measure measure =
        Measure.builder()
            .id("m")
            .name(LocalizedText.of("toimi", "åtgärd"))
            .addDuty(NO_DUTY)
            .addNetwork("no-network")
            .addPartners(NOBODY)
            .addEntry("no-entry")
            .build();
    Strategy strategy =
        Strategy.builder()
            .id("own")
            .name(NAME)
            .owner(NOBODY)
            .addVersion(
                StrategyVersion.builder()
                    .id("1")
                    .name(NAME)
                    .addElement(
                        StrategicElement.builder()
                            .id("e")
                            .kind(ElementKind.THEME)
                            .name(NAME)
                            .addEntries("no-entry")
                            .build())
                    .addMeasure(measure)
                    .build())
            .build();
    String place = "/versions/0/measures/0";
    assertThat(broken(KUNTAMALLI.validate(strategy, DAY)))
        .containsExactlyInAnyOrder(
            nowhere("/owner", "organisation:nobody", "organisation"),
            nowhere("/versions/0/elements/0/entries/0", "no-entry", "programme or project"),
            nowhere(place + "/duties/0", "MUN-NONE", "duty"),
            nowhere(place + "/networks/0", "no-network", "network"),
            nowhere(place + "/partners/0", "organisation:nobody", "organisation"),
            nowhere(place + "/entries/0", "no-entry", "programme or project"));
  }

  @Test
  void theLinksOfANetwork() {
    Network network =
        Network.builder()
            .id("own")
            .name(NAME)
            .addHosts(NOBODY)
            .funder(Stated.known(NOBODY))
            .addPartners(NOBODY)
            .type(new TypeReference("no-scheme", "no-type"))
            .addMemberships(
                StatedMembership.builder()
                    .actor(NOBODY)
                    .role(MembershipRole.MEMBER)
                    .period(
                        StatedPeriod.between(PartialDate.ofYear(2020), PartialDate.ofYear(2029)))
                    .build())
            .addPriorities(new StrategyLink("own", "priority", PAGE))
            .addDuties(new DutyLink(NO_DUTY, PAGE))
            .build();
    assertThat(broken(KUNTAMALLI.validate(network, DAY)))
        .containsExactlyInAnyOrder(
            nowhere("/hosts/0", "organisation:nobody", "organisation"),
            nowhere("/funder", "organisation:nobody", "organisation"),
            nowhere("/partners/0", "organisation:nobody", "organisation"),
            nowhere("/type", "no-scheme/no-type", "municipality type"),
            nowhere("/memberships/0/actor", "organisation:nobody", "organisation"),
            nowhere("/priorities/0", "own/priority", "element of a strategy"),
            nowhere("/duties/0/duty", "MUN-NONE", "duty"));
  }

  @Test
  void theLinksOfAnEntryAndACall() {
    CatalogEntry entry =
        CatalogEntry.builder()
            .id("own-entry")
            .name(NAME)
            .kind(CatalogEntryKind.PROJECT)
            .parent("no-entry")
            .addActors(NOBODY)
            .addNetworks("no-network")
            .addDuties(new DutyLink(NO_DUTY, PAGE))
            .build();
    assertThat(broken(KUNTAMALLI.validate(entry, DAY)))
        .containsExactlyInAnyOrder(
            nowhere("/parent", "no-entry", "programme or project"),
            nowhere("/actors/0", "organisation:nobody", "organisation"),
            nowhere("/networks/0", "no-network", "network"),
            nowhere("/duties/0/duty", "MUN-NONE", "duty"));
    FundingCall call =
        FundingCall.builder()
            .id("own-call")
            .name(NAME)
            .instrument("no-entry")
            .addGrantors(NOBODY)
            .build();
    assertThat(broken(KUNTAMALLI.validate(call, DAY)))
        .containsExactlyInAnyOrder(
            nowhere("/instrument", "no-entry", "programme or project"),
            nowhere("/grantors/0", "organisation:nobody", "organisation"));
  }

  @Test
  void thePrioritiesThatAMeasureOfADossierServes() {
    Measure measure =
        Measure.builder()
            .id("m")
            .name(LocalizedText.of("toimi", "åtgärd"))
            .addPriorities(
                "vaikuttava-kumppani/priority-3",
                "own/e",
                "vaikuttava-kumppani/none",
                "own/none",
                "priority-3")
            .build();
    Authority owner = Authority.municipality("837");
    Dossier dossier =
        Dossier.completeOf(owner, WelfareDocument.plan("plan", owner).addMeasure(measure).build())
            .toBuilder()
            .addStrategy(
                Strategy.builder()
                    .id("own")
                    .name(NAME)
                    .addVersion(
                        StrategyVersion.builder()
                            .id("1")
                            .name(NAME)
                            .addElement(
                                StrategicElement.builder()
                                    .id("e")
                                    .kind(ElementKind.PRIORITY)
                                    .name(NAME)
                                    .build())
                            .build())
                    .build())
            .build();
    String place = "/documents/0/measures/0/priorities/";
    assertThat(broken(KUNTAMALLI.validate(dossier, DAY)))
        .containsExactlyInAnyOrder(
            nowhere(place + 2, "vaikuttava-kumppani/none", "element of a strategy"),
            nowhere(place + 3, "own/none", "element of a strategy"),
            nowhere(place + 4, "priority-3", "element of a strategy"));
  }

  @Test
  void theLinksOfTheMeasuresAndRecordsOfADossier() {
    Authority owner = Authority.municipality("837");
    LocalizedText name = LocalizedText.of("toimi", "åtgärd");
    Dossier dossier =
        Dossier.completeOf(
                owner,
                WelfareDocument.plan("plan", owner)
                    .addMeasure(Measure.of(name))
                    .addMeasure(
                        Measure.builder().name(name).addDuty(NO_DUTY).addEntry("no-entry").build())
                    .build())
            .toBuilder()
            .addRecord(
                ActivityRecord.builder()
                    .id("talks")
                    .kind(ActivityKind.COOPERATION)
                    .addDuty(NO_DUTY)
                    .build())
            .build();
    assertThat(broken(KUNTAMALLI.validate(dossier, DAY)))
        .containsExactlyInAnyOrder(
            nowhere("/documents/0/measures/1/duties/0", "MUN-NONE", "duty"),
            nowhere("/documents/0/measures/1/entries/0", "no-entry", "programme or project"),
            nowhere("/records/0/duties/0", "MUN-NONE", "duty"));
  }

  private static StrategyVersion version(
      String id, List<StrategicElement> elements, Measure... measures) {
    return StrategyVersion.builder()
        .id(id)
        .name(NAME)
        .elements(elements)
        .addMeasures(measures)
        .build();
  }

  @Test
  void aStrategyLinksToItselfByIds() {
    Measure.Builder measure = Measure.builder().name(LocalizedText.of("toimi", "åtgärd"));
    StrategicElement element =
        StrategicElement.builder()
            .id("e")
            .kind(ElementKind.THEME)
            .name(NAME)
            .addRelated("e-2", "no-element")
            .build();
    StrategicElement other =
        StrategicElement.builder().id("e-2").kind(ElementKind.THEME).name(NAME).build();
    Strategy strategy =
        Strategy.builder()
            .id("own")
            .name(NAME)
            .addDuty(NO_DUTY)
            .addVersion(version("1", List.of(), measure.id("m-0").build()))
            .addVersion(
                version(
                    "2",
                    List.of(element, other),
                    measure.id("m-1").build(),
                    measure.id("m-2").partOf("m-1").addContinue("m-0").build(),
                    measure.id("m-3").partOf("m-0").addContinue("no-measure").build()))
            .build();
    String place = "/versions/1/measures/2/";
    assertThat(broken(KUNTAMALLI.validate(strategy, DAY)))
        .as("a whole is of the same version, what is continued of any")
        .containsExactlyInAnyOrder(
            nowhere("/duties/0", "MUN-NONE", "duty"),
            nowhere("/versions/1/elements/0/related/1", "no-element", "element of a strategy"),
            nowhere(place + "partOf", "m-0", "measure"),
            nowhere(place + "continues/1", "no-measure", "measure"));
  }

  @Test
  void theActorsOfAPreparatoryGroupAndOfRoles() {
    Network network =
        Network.builder()
            .id("own")
            .name(NAME)
            .preparatoryGroup(PreparatoryGroup.builder().addMembers(NOBODY).build())
            .build();
    assertThat(broken(KUNTAMALLI.validate(network, DAY)))
        .containsExactly(
            nowhere("/preparatoryGroup/members/0", "organisation:nobody", "organisation"));
    CatalogEntry entry =
        CatalogEntry.builder()
            .id("own-entry")
            .name(NAME)
            .kind(CatalogEntryKind.PROJECT)
            .addRoles(new ActorRole(NOBODY, ActorRole.Kind.FUNDS, List.of(PAGE)))
            .build();
    assertThat(broken(KUNTAMALLI.validate(entry, DAY)))
        .contains(nowhere("/roles/0/actor", "organisation:nobody", "organisation"));
  }

  @Test
  void withoutCatalogsNoLinkIsLookedUp() {
    Network network = Network.builder().id("own").name(NAME).addHosts(NOBODY).build();
    RuleResult result =
        RuleSet.of(List.of(LinkRules.all().get(3)))
            .check(network, CheckContext.on(DAY))
            .results()
            .get(0);
    assertThat(result.code().value()).isEqualTo("network-link-unknown");
    assertThat(result.status()).isEqualTo(RuleResult.Status.NOT_APPLICABLE);
    assertThat(result.explanation().orElseThrow().text(Language.EN))
        .isEqualTo("No catalogs are given in which the links could be looked up.");
  }
}
