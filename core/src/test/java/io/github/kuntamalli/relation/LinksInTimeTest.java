package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.network.MembershipRole;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.StatedMembership;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs together on a day, and what only seems to: by another time or by another's link. */
class LinksInTimeTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final ObligationCode DUTY = ObligationCode.of("MUN-COOP");
  private static final StatedPeriod TWENTIES =
      StatedPeriod.between(PartialDate.ofYear(2020), PartialDate.ofYear(2029));
  private static final StatedPeriod BEFORE =
      StatedPeriod.between(PartialDate.ofYear(2017), PartialDate.ofYear(2020));
  private static final Source OF_MEASURE =
      Source.of(Source.Kind.OFFICIAL_PAGE, "https://example.org/measure");
  private static final Source OF_LINK =
      Source.of(Source.Kind.OFFICIAL_PAGE, "https://example.org/link");

  private static PublishedName name(String words) {
    return PublishedName.of(LocalizedText.of(Language.FI, words));
  }

  private static Network.Builder network(String id) {
    return Network.builder().id(id).name(name(id)).life(TWENTIES);
  }

  private static StatedMembership.Builder member(String municipality) {
    return StatedMembership.builder()
        .actor(ActorId.parse("municipality:" + municipality))
        .role(MembershipRole.MEMBER);
  }

  private static Measure.Builder measure(String id) {
    return Measure.builder()
        .id(id)
        .name(LocalizedText.of(Language.FI, "toimi " + id))
        .addSources(OF_MEASURE);
  }

  private static StrategyVersion version(String id, StatedPeriod validity, Measure... measures) {
    return StrategyVersion.builder()
        .id(id)
        .name(name(id))
        .validity(validity)
        .addElements(
            StrategicElement.builder()
                .id("p")
                .kind(ElementKind.PRIORITY)
                .name(name("painopiste"))
                .build())
        .addMeasures(measures)
        .build();
  }

  private static Relations relations(List<Network> networks, StrategyVersion... versions) {
    Catalogs standard = Catalogs.standard();
    return Kuntamalli.standard()
        .withCatalogs(
            new Catalogs(
                StrategyCatalog.of(
                    standard.strategies().edition(),
                    List.of(
                        Strategy.builder()
                            .id("own")
                            .name(name("oma"))
                            .addVersions(versions)
                            .build())),
                NetworkCatalog.of(standard.networks().edition(), networks, List.of()),
                standard.programmes(),
                standard.types()))
        .relations();
  }

  private static Stream<String> ids(Found<MeasureInStrategy> found) {
    return found.values().stream().map(one -> one.measure().id().orElseThrow());
  }

  @Test
  void aListOfAllMembersIsOpenWhileTheTimeOfOneIsUnknown() {
    Network open =
        network("open").membersComplete(true).addMemberships(member("837").build()).build();
    Network known =
        network("known")
            .membersComplete(true)
            .addMemberships(member("837").period(TWENTIES).build())
            .build();
    NetworkRelations networks = relations(List.of(open, known)).networks();
    assertThat(networks.members("open", DAY).gap()).contains(Gaps.MEMBERS);
    assertThat(networks.members("known", DAY).gap()).isEmpty();
    assertThat(networks.members("known", DAY).values()).hasSize(1);
  }

  @Test
  void aDutyIsServedOnADayByWhatMayBeThereOnIt() {
    Network past = network("past").life(BEFORE).addDuties(new DutyLink(DUTY, OF_LINK)).build();
    Network linked = network("linked").addDuties(new DutyLink(DUTY, OF_LINK)).build();
    Network byMeasure = network("by-measure").build();
    Network lifeUnknown =
        network("life-unknown")
            .life(StatedPeriod.unknown())
            .addDuties(new DutyLink(DUTY, OF_LINK))
            .build();
    Relations relations =
        relations(
            List.of(past, linked, byMeasure, lifeUnknown),
            version("2017", BEFORE, measure("m1").addDuty(DUTY).addNetwork("by-measure").build()));
    DutyTrace now = relations.duties().trace(DUTY, DAY);
    assertThat(now.networks())
        .extracting(one -> one.value().id() + " " + one.certain())
        .containsExactly("linked YES", "life-unknown UNKNOWN");
    assertThat(now.measures()).isEmpty();
    assertThat(relations.duties().trace(DUTY, LocalDate.of(2020, 6, 1)).networks())
        .extracting(one -> one.value().id())
        .contains("by-measure");
    assertThat(relations.networks().supporting(DUTY).values())
        .as("whatever the time")
        .extracting(Named::id)
        .containsExactly("past", "linked", "by-measure", "life-unknown");
  }

  @Test
  void theDataNameNoNetworkForADutyOfADayBeforeIt() {
    assertThat(
            Kuntamalli.standard()
                .relations()
                .duties()
                .trace(DUTY, LocalDate.of(1995, 6, 1))
                .networks())
        .extracting(one -> one.value().id())
        .doesNotContain("healthy-municipalities");
  }

  @Test
  void aMeasureServesADutyByItselfOrByALinkOfItsNetworkAndNotByAnotherMeasure() {
    StrategyVersion version =
        version(
            "2021",
            TWENTIES,
            measure("named").addDuty(DUTY).addNetwork("shared").build(),
            measure("beside").addNetwork("shared").build(),
            measure("by-link").addNetwork("linked").build());
    Found<MeasureInStrategy> serving =
        relations(
                List.of(
                    network("shared").build(),
                    network("linked").addDuties(new DutyLink(DUTY, OF_LINK)).build()),
                version)
            .strategies()
            .measuresServing(DUTY);
    assertThat(ids(serving)).containsExactly("named", "by-link");
    assertThat(serving.found()).extracting(SourcedValue::derived).containsExactly(false, true);
    assertThat(serving.found().get(1).sources()).containsExactly(OF_MEASURE, OF_LINK);
  }

  @Test
  void aPartOfAMeasureServesWhatTheWholeServesAndIsTheDutyOfTheSame() {
    ResponsibleParty board =
        ResponsibleParty.of(
            LocalizedText.of(Language.FI, "lautakunta"), ResponsibleParty.Kind.COMMITTEE, "board");
    Relations relations =
        relations(
            List.of(network("served").build()),
            version(
                "2021",
                TWENTIES,
                measure("whole").addGoal("p").addResponsibleParty(board).build(),
                measure("part").partOf("whole").addNetwork("served").build()));
    Found<ResponsibleParty> responsible = relations.strategies().responsibleFor("own", "part");
    assertThat(responsible.values()).containsExactly(board);
    assertThat(responsible.found().get(0).derived()).isTrue();
    assertThat(relations.strategies().responsibleFor("own", "whole").found().get(0).derived())
        .isFalse();
    assertThat(relations.networks().serving("own", "p").values())
        .extracting(Named::id)
        .containsExactly("served");
    assertThat(relations.networks().trace("served", DAY).served().asOptional().orElseThrow())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMeasureContinuesOneOfAnEarlierVersionWhateverTheOrder(boolean reversed) {
    Measure two = measure("2").addContinues("1").build();
    Measure three = measure("3").addContinues("2").build();
    Found<MeasureInStrategy> successors =
        relations(
                List.of(),
                version("2017", BEFORE, measure("1").build(), measure("2").build()),
                reversed
                    ? version("2021", TWENTIES, three, two)
                    : version("2021", TWENTIES, two, three))
            .strategies()
            .successorsOf("own", "1");
    assertThat(ids(successors)).containsExactly("2");
  }
}
