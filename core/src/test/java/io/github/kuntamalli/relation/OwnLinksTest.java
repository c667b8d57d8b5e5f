package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.MeasureAssessment;
import io.github.kuntamalli.measure.MeasureStatus;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.network.MembershipRole;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.StatedMembership;
import io.github.kuntamalli.network.StrategyLink;
import io.github.kuntamalli.programme.Applicant;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A strategy, networks and a call of a caller's own, and each link between them both ways. */
class OwnLinksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final ObligationCode PLAN = ObligationCode.of("MUN-TERM-PLAN");
  private static final ObligationCode COOPERATION = ObligationCode.of("MUN-COOP");
  private static final ObligationCode ANNUAL = ObligationCode.of("MUN-ANNUAL");
  private static final Source OF_MEASURE = source("measure");
  private static final Source OF_PRIORITY = source("priority");
  private static final Source OF_DUTY = source("duty");
  private static final Source OF_NETWORK = source("network");
  private static final Source OF_VERSION = source("version");
  private static final Source OF_MEMBER = source("member");
  private static final ActorId THL = ActorId.ofOrganisation("thl");
  private static final ActorId FUNDER = ActorId.ofOrganisation("funder");
  private static final ActorId OTHER_FUNDER = ActorId.ofOrganisation("other-funder");
  private static final ActorId HOST = ActorId.ofOrganisation("host");
  private static final ActorId MEMBER = ActorId.ofOrganisation("member");
  private static final ResponsibleParty BOARD =
      ResponsibleParty.of(words("lautakunta"), ResponsibleParty.Kind.COMMITTEE, "board");

  private static final StatedPeriod KNOWN =
      StatedPeriod.between(PartialDate.ofYear(2020), PartialDate.ofYear(2029));

  private final Relations relations = relations();

  private static Source source(String page) {
    return Source.of(Source.Kind.OFFICIAL_PAGE, "https://example.org/" + page);
  }

  private static LocalizedText words(String words) {
    return LocalizedText.of(Language.FI, words);
  }

  private static PublishedName name(String words) {
    return PublishedName.of(words(words));
  }

  private static Measure.Builder measure(String id) {
    return Measure.builder().id(id).name(words("toimi " + id)).addSources(OF_MEASURE);
  }

  private static MeasureAssessment assessment(int year, MeasureStatus status) {
    return MeasureAssessment.builder().on(PartialDate.ofYear(year)).status(status).build();
  }

  private static StrategyVersion.Builder version(String id) {
    return StrategyVersion.builder().id(id).name(name(id)).addSources(OF_VERSION);
  }

  private static Relations relations() {
    StrategyVersion first =
        version("2017")
            .addElements(
                StrategicElement.builder()
                    .id("p")
                    .kind(ElementKind.PRIORITY)
                    .name(name("painopiste"))
                    .content(words("kaikille yhdenvertaiset palvelut"))
                    .build(),
                StrategicElement.builder()
                    .id("t")
                    .kind(ElementKind.THEME)
                    .name(name("teema"))
                    .parent("p")
                    .build())
            .addMeasures(
                measure("m1")
                    .addGoal("t")
                    .addNetwork("served")
                    .addDuty(PLAN)
                    .addPartners(THL)
                    .addResponsibleParty(BOARD)
                    .addAssessments(
                        assessment(2018, MeasureStatus.PLANNED),
                        assessment(2019, MeasureStatus.RUNNING))
                    .build(),
                measure("m2").status(MeasureStatus.DONE).build(),
                measure("m7").status(MeasureStatus.PLANNED).addResponsibleParty(BOARD).build(),
                measure("m8")
                    .addAssessments(
                        assessment(2020, MeasureStatus.DONE),
                        assessment(2019, MeasureStatus.RUNNING))
                    .build())
            .addMeasureAssessments(assessment(2020, MeasureStatus.RUNNING))
            .build();
    StrategyVersion second =
        version("2021")
            .addMeasures(
                measure("m3").addContinues("m1").build(),
                measure("m7").status(MeasureStatus.DONE).build(),
                measure("m8").build(),
                measure("m5").addDuty(ANNUAL).build(),
                measure("m6").addNetwork("linked").owner(Authority.municipality("837")).build())
            .build();
    StrategyVersion third =
        version("2025")
            .addMeasures(measure("m4").addContinues("m3").build())
            .addElements(
                StrategicElement.builder()
                    .id("longer")
                    .kind(ElementKind.THEME)
                    .name(name("Kestävät ratkaisut yhdessä"))
                    .build(),
                StrategicElement.builder()
                    .id("quoted")
                    .kind(ElementKind.THEME)
                    .name(name("”Kestävät ratkaisut”"))
                    .build())
            .build();
    Strategy own =
        Strategy.builder()
            .id("own")
            .name(name("oma"))
            .owner(ActorId.parse("municipality:837"))
            .versions(List.of(first, second, third))
            .build();
    Strategy other =
        Strategy.builder()
            .id("other")
            .name(name("toinen"))
            .versions(
                List.of(
                    version("1")
                        .addElements(
                            StrategicElement.builder()
                                .id("p")
                                .kind(ElementKind.PRIORITY)
                                .name(name("muu"))
                                .build())
                        .build()))
            .build();
    Network linked =
        network("linked")
            .addPriorities(new StrategyLink("own", "t", OF_PRIORITY))
            .addDuties(new DutyLink(COOPERATION, OF_DUTY))
            .addHosts(HOST)
            .addMemberships(member("734", "salo", KNOWN), member("853", "turku", KNOWN))
            .build();
    Network elsewhere =
        network("elsewhere")
            .addPriorities(new StrategyLink("other", "p", OF_PRIORITY))
            .funder(
                new Stated.Known<>(
                    FUNDER, List.of(new Stated.Alternative<>(OTHER_FUNDER, Optional.empty()))))
            .addMemberships(
                StatedMembership.builder()
                    .actor(MEMBER)
                    .role(MembershipRole.MEMBER)
                    .period(
                        StatedPeriod.between(PartialDate.ofYear(2020), PartialDate.ofYear(2029)))
                    .addSources(OF_MEMBER)
                    .build(),
                member("734", "salo", KNOWN),
                member("853", "turku", KNOWN))
            .build();
    Catalogs standard = Catalogs.standard();
    return Kuntamalli.standard()
        .withCatalogs(
            new Catalogs(
                StrategyCatalog.of(standard.strategies().edition(), List.of(own, other)),
                NetworkCatalog.of(
                    standard.networks().edition(),
                    List.of(network("served").addPartners(THL).build(), linked, elsewhere),
                    List.of()),
                ProgrammeCatalog.of(
                    standard.programmes().edition(),
                    List.of(),
                    List.of(
                        call("anybody").instrument("own-instrument").addGrantors(FUNDER).build(),
                        call("municipalities").addApplicants(Applicant.MUNICIPALITY).build())),
                standard.types()))
        .relations();
  }

  private static Network.Builder network(String id) {
    return Network.builder().id(id).name(name(id)).addSources(OF_NETWORK);
  }

  private static FundingCall.Builder call(String id) {
    return FundingCall.builder()
        .id(id)
        .name(name(id))
        .opens(Stated.known(PartialDate.parse("2026-11-01")))
        .closes(Stated.known(PartialDate.parse("2026-11-30")));
  }

  private static List<String> ids(Found<Named> found) {
    return found.values().stream().map(Named::id).toList();
  }

  private static List<String> measures(Found<MeasureInStrategy> found) {
    return found.values().stream().map(one -> one.measure().id().orElseThrow()).toList();
  }

  private static List<List<Source>> sources(Found<?> found) {
    return found.found().stream().<List<Source>>map(SourcedValue::sources).toList();
  }

  @Test
  void aNetworkServesAPriorityByAMeasureOrByALinkToAThemeOfIt() {
    Found<Named> serving = relations.networks().serving("own", "p");
    assertThat(ids(serving)).containsExactly("served", "linked");
    assertThat(sources(serving)).containsExactly(List.of(OF_MEASURE), List.of(OF_PRIORITY));
    assertThat(ids(relations.networks().serving("other", "p"))).containsExactly("elsewhere");
    assertThat(ids(relations.networks().serving("own", "none"))).isEmpty();
  }

  @Test
  void aNetworkSupportsADutyByAMeasureOrByALink() {
    Found<Named> byMeasure = relations.networks().supporting(PLAN);
    assertThat(ids(byMeasure)).containsExactly("served");
    assertThat(sources(byMeasure)).containsExactly(List.of(OF_MEASURE));
    Found<Named> byLink = relations.networks().supporting(COOPERATION);
    assertThat(ids(byLink)).containsExactly("linked");
    assertThat(sources(byLink)).containsExactly(List.of(OF_DUTY));
    assertThat(ids(relations.networks().supporting(ANNUAL))).isEmpty();
  }

  @Test
  void anActorIsInvolvedInANetworkAsHostPartnerFunderOrMember() {
    assertThat(ids(relations.networks().involving(HOST))).containsExactly("linked");
    assertThat(ids(relations.networks().involving(THL))).containsExactly("served");
    assertThat(
            Stream.of(FUNDER, OTHER_FUNDER, MEMBER)
                .map(actor -> ids(relations.networks().involving(actor))))
        .containsOnly(List.of("elsewhere"));
    assertThat(ids(relations.networks().involving(ActorId.ofOrganisation("none")))).isEmpty();
    assertThat(ids(relations.programmes().involving(HOST))).isEmpty();
    assertThat(ids(Kuntamalli.standard().relations().programmes().involving(HOST))).isEmpty();
    assertThat(SearchHit.Kind.NETWORK.text(Language.SV)).isEqualTo("nätverk");
    assertThat(sources(relations.networks().ofMember(MEMBER, DAY)))
        .containsExactly(List.of(OF_MEMBER));
  }

  @Test
  void aNetworkIsFollowedToItsPrioritiesAndDuties() {
    NetworkTrace served = relations.networks().trace("served", DAY);
    assertThat(served.served().asOptional().orElseThrow())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.priority().orElseThrow().id()).isEqualTo("p");
              assertThat(one.lineage())
                  .extracting(each -> each.element().id())
                  .containsExactly("t", "p");
              assertThat(one.measures()).extracting(Named::id).containsExactly("m1");
            });
    assertThat(served.duties().asOptional().orElseThrow())
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.code()).isEqualTo(PLAN);
              assertThat(duty.sources()).containsExactly(OF_MEASURE);
            });
    assertThat(served.gap()).isEmpty();
    NetworkTrace linked = relations.networks().trace("linked", DAY);
    assertThat(linked.served().asOptional().orElseThrow())
        .singleElement()
        .satisfies(one -> assertThat(one.measures()).isEmpty());
    assertThat(linked.duties().asOptional().orElseThrow())
        .extracting(NetworkTrace.SupportedDuty::code)
        .containsExactly(COOPERATION);
    NetworkTrace elsewhere = relations.networks().trace("elsewhere", DAY);
    assertThat(elsewhere.served().asOptional().orElseThrow())
        .extracting(one -> one.version().strategy().id())
        .containsExactly("other");
    assertThat(elsewhere.duties().asOptional()).isEmpty();
    assertThat(elsewhere.gap()).isPresent();
  }

  @Test
  void aMeasureIsFoundByItsElementItsPartnerAndItsDuty() {
    Found<MeasureInStrategy> serving = relations.strategies().measuresFor("own", "p");
    assertThat(measures(serving)).containsExactly("m1");
    assertThat(serving.isComplete()).isTrue();
    assertThat(relations.strategies().measuresFor("other", "p")).matches(Found::isUnknown);
    assertThat(measures(relations.strategies().measuresInvolving(THL))).containsExactly("m1");
    assertThat(measures(relations.strategies().measuresInvolving(HOST))).isEmpty();
    assertThat(measures(relations.strategies().measuresServing(PLAN))).containsExactly("m1");
    assertThat(measures(relations.strategies().measuresServing(ANNUAL))).containsExactly("m5");
    assertThat(measures(relations.strategies().measuresServing(COOPERATION)))
        .as("by its network")
        .containsExactly("m6");
    assertThat(measures(relations.strategies().measuresServing(ObligationCode.of("MUN-PUBLISH"))))
        .isEmpty();
    List<SourcedValue<MeasureInStrategy>> owned =
        relations.strategies().measuresInvolving(ActorId.parse("municipality:837")).found();
    assertThat(owned.stream().filter(one -> !one.derived()))
        .as("as its owner")
        .extracting(one -> one.value().measure().id().orElseThrow())
        .containsExactly("m6");
    assertThat(owned.stream().filter(SourcedValue::derived))
        .as("as the owner of the strategy, which a measure without an owner is of")
        .extracting(one -> one.value().measure().id().orElseThrow())
        .containsExactly("m1", "m2", "m7", "m8", "m3", "m7", "m8", "m5", "m4");
  }

  @Test
  void aMeasureIsFollowedThroughAllLaterVersions() {
    Found<MeasureInStrategy> later = relations.strategies().successorsOf("own", "m1");
    assertThat(measures(later)).containsExactly("m3", "m4");
    assertThat(later.isComplete()).isTrue();
    assertThat(relations.strategies().successorsOf("own", "m2")).matches(Found::isUnknown);
  }

  @Test
  void whoIsResponsibleAndHowFarAMeasureIsComeFromItOrItsLastAssessment() {
    Found<ResponsibleParty> responsible = relations.strategies().responsibleFor("own", "m1");
    assertThat(responsible.values()).containsExactly(BOARD);
    assertThat(sources(responsible)).containsExactly(List.of(OF_MEASURE));
    assertThat(responsible.isComplete()).isTrue();
    Found<MeasureStatus> assessed = relations.strategies().progressOf("own", "m1");
    assertThat(assessed.values()).containsExactly(MeasureStatus.RUNNING);
    assertThat(sources(assessed)).containsExactly(List.of(OF_MEASURE));
    assertThat(assessed.isComplete()).isTrue();
    assertThat(relations.strategies().progressOf("own", "m2").values())
        .containsExactly(MeasureStatus.DONE);
    assertThat(relations.strategies().progressOf("own", "m4")).matches(Found::isUnknown);
  }

  @Test
  void ofAMeasureInSeveralVersionsTheLatestThatStatesItCounts() {
    assertThat(relations.strategies().progressOf("own", "m7").values())
        .containsExactly(MeasureStatus.DONE);
    assertThat(relations.strategies().responsibleFor("own", "m7").values()).containsExactly(BOARD);
    assertThat(relations.strategies().progressOf("own", "m8").values())
        .containsExactly(MeasureStatus.DONE);
  }

  @Test
  void theAssessmentsOfAMeasureAreItsOwnAndThoseOfAllMeasuresOfItsVersion() {
    Found<MeasureAssessment> found = relations.strategies().assessmentsOf("own", "m1");
    assertThat(found.values())
        .extracting(one -> one.on().toString())
        .containsExactly("2018", "2019", "2020");
    assertThat(found.found()).extracting(SourcedValue::derived).containsExactly(false, false, true);
    assertThat(found.isComplete()).isTrue();
    assertThat(relations.strategies().assessmentsOf("own", "m3")).matches(Found::isUnknown);
  }

  @Test
  void aDutyIsFollowedToWhatServesItOrToNothing() {
    assertThat(relations.duties().trace(PLAN, DAY).isEmpty()).isFalse();
    assertThat(relations.duties().trace(ObligationCode.of("MUN-PUBLISH"), DAY).isEmpty()).isTrue();
    Found<Named> duties = relations.duties().servedBy("linked");
    assertThat(ids(duties)).containsExactly("MUN-COOP");
    assertThat(duties.isComplete()).isTrue();
  }

  @Test
  void aCallThatDoesNotNameItsApplicantsMayBeForAnybody() {
    Found<FundingCall> calls = relations.funding().callsOn(DAY, Applicant.MUNICIPALITY);
    assertThat(calls.found())
        .extracting(one -> one.value().id() + " " + one.certain())
        .containsExactly("anybody UNKNOWN", "municipalities YES");
    assertThat(calls.isComplete()).isFalse();
    assertThat(relations.funding().callsOn(DAY).isComplete()).isTrue();
    assertThat(relations.funding().callsOn(LocalDate.of(2026, 12, 1)).found()).isEmpty();
  }

  @Test
  void aCallBelongsToTheInstrumentThatItNames() {
    assertThat(relations.funding().callsOf("own-instrument").values())
        .extracting(FundingCall::id)
        .containsExactly("anybody");
    assertThat(relations.funding().callsOf("other-instrument").found()).isEmpty();
    Found<ActorId> grantors = relations.funding().grantorsOf("anybody");
    assertThat(grantors.values()).containsExactly(FUNDER);
    assertThat(grantors.isComplete()).isTrue();
    assertThat(relations.funding().grantorsOf("municipalities")).matches(Found::isUnknown);
  }

  /** The sources of all its municipalities count. */
  @Test
  void aNetworkIsInAnAreaIfAMunicipalityOfTheAreaBelongsToIt() {
    Found<Named> area = relations.networks().within(RegionCode.of("02"), DAY);
    assertThat(area.found())
        .extracting(one -> one.value().id() + " " + one.certain())
        .containsExactly("linked YES", "elsewhere YES");
    assertThat(area.found())
        .extracting(SourcedValue::sources)
        .containsExactly(
            List.of(source("salo"), source("turku")), List.of(source("salo"), source("turku")));
    assertThat(relations.networks().within(RegionCode.of("19"), DAY).found()).isEmpty();
  }

  private static StatedMembership member(String code, String page, StatedPeriod period) {
    return StatedMembership.builder()
        .actor(ActorId.parse("municipality:" + code))
        .role(MembershipRole.MEMBER)
        .period(period)
        .addSources(source(page))
        .build();
  }

  @Test
  void aWholeNameComesBeforeALongerOneWhateverSignsAreAroundIt() {
    assertThat(relations.search("kestävät ratkaisut"))
        .extracting(hit -> hit.thing().id())
        .containsExactly("own/2025/quoted", "own/2025/longer");
  }

  @Test
  void elementsAndMeasuresAreFoundByTheirNamesAndElementsByTheirContentToo() {
    assertThat(relations.search("toimi m5"))
        .extracting(hit -> hit.kind() + " " + hit.thing().id())
        .containsExactly("MEASURE own/2021/m5");
    assertThat(relations.search("yhdenvertaiset palvelut"))
        .extracting(hit -> hit.kind() + " " + hit.thing().id() + " " + hit.matched())
        .containsExactly("ELEMENT own/2017/p kaikille yhdenvertaiset palvelut");
    assertThat(relations.search("painopiste"))
        .extracting(hit -> hit.kind() + " " + hit.thing().id())
        .containsExactly("ELEMENT own/2017/p");
    assertThat(relations.networks().trace("served", DAY).existed()).isEqualTo(Ternary.UNKNOWN);
  }
}
