package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
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
import io.github.kuntamalli.network.StatedMembership;
import io.github.kuntamalli.network.StrategyLink;
import io.github.kuntamalli.network.TypeReference;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.CatalogEntryKind;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.ValidationReport;
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
}
