package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.network.NetworkMembership;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each question that a reader of the sources asks has its answer in one call. */
class RelationsTest {

  private static final LocalDate IN_2020 = LocalDate.of(2020, 12, 15);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 22);
  private static final String PARTNER = "vaikuttava-kumppani";

  private final Relations relations = Kuntamalli.standard().relations();

  private static List<String> ids(Found<Named> found) {
    return found.values().stream().map(Named::id).toList();
  }

  private static List<String> measureIds(Found<MeasureInStrategy> found) {
    return found.values().stream().map(one -> one.measure().id().orElseThrow()).toList();
  }

  private static List<String> hits(List<SearchHit> hits) {
    return hits.stream().map(hit -> hit.kind() + " " + hit.thing().id()).toList();
  }

  @Test
  void whoAreTheMembersOfANetworkOnADay() {
    Found<NetworkMembership> security = relations.members("information-security", IN_2020);
    assertThat(security.values())
        .extracting(one -> one.actor().value())
        .containsExactly(
            "municipality:091",
            "municipality:297",
            "municipality:564",
            "municipality:734",
            "municipality:837");
    assertThat(security.found())
        .allMatch(one -> one.certain() == Ternary.YES && !one.sources().isEmpty());
    assertThat(security.gap().orElseThrow().text(Language.EN))
        .isEqualTo("No source names all members of the network on the reference date.");
    Found<NetworkMembership> swedish = relations.members("swedish-bilingual", IN_2020);
    assertThat(swedish.isComplete()).isTrue();
    assertThat(swedish.found()).hasSize(49).allMatch(SourcedValue::derived);
    assertThat(relations.members("swedish-bilingual", LocalDate.of(2020, 5, 31)))
        .matches(Found::isComplete)
        .extracting(Found::found)
        .isEqualTo(List.of());
    assertThat(relations.members("digikilta", IN_2026)).matches(Found::isUnknown);
    assertThat(relations.members("cor-delegation", IN_2020).values())
        .extracting(one -> one.actor().value())
        .containsExactly("organisation:kuntaliitto");
  }

  @Test
  void whichNetworksDoesAnActorBelongTo() {
    assertThat(relations.networksOf(ActorId.parse("municipality:734"), IN_2020).values())
        .extracting(NetworkMembership::network)
        .containsExactly("urban-policy-group", "regional-towns", "information-security");
    assertThat(relations.networksOf(ActorId.parse("organisation:skr"), IN_2020).values())
        .extracting(NetworkMembership::network)
        .containsExactly("skr-cooperation");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> relations.networksOf(ActorId.parse("municipality:588"), IN_2026));
  }

  @Test
  void whichNetworksServeAPriorityADutyOrAPartner() {
    assertThat(ids(relations.networksServing(PARTNER, "priority-3")))
        .containsExactly(
            "urban-policy-group",
            "surrounding-municipalities",
            "regional-towns",
            "small-municipalities",
            "large-city-network");
    assertThat(ids(relations.networksServing(PARTNER, "priority-1")))
        .contains("municipal-democracy", "education-as-a-service");
    assertThat(ids(relations.networksSupporting(ObligationCode.of("IM-SECURITY"))))
        .containsExactly("information-security");
    assertThat(ids(relations.networksSupporting(ObligationCode.of("MUN-COOP"))))
        .containsExactly("hyte-treffit");
    assertThat(relations.networksSupporting(ObligationCode.of("MUN-PUBLISH")))
        .matches(Found::isUnknown);
    assertThat(ids(relations.networksWith(ActorId.parse("organisation:thl"))))
        .containsExactly("hyte-treffit");
    assertThat(ids(relations.networksWith(ActorId.parse("organisation:ministry-of-finance"))))
        .containsExactly("shared-digital-solutions");
  }

  @Test
  void whatDoesANetworkServe() {
    NetworkTrace security = relations.trace("information-security", IN_2020);
    assertThat(security.membership()).isEmpty();
    assertThat(security.duties().asOptional().orElseThrow())
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.code().value()).isEqualTo("IM-SECURITY");
              assertThat(duty.title().orElseThrow().text(Language.FI))
                  .isEqualTo("Tietoturvallisuusjärjestelyt");
              assertThat(duty.sources()).isNotEmpty();
            });
    assertThat(security.gap().orElseThrow().text(Language.EN))
        .isEqualTo("No source states which priority the network serves on the reference date.");
    NetworkTrace towns = relations.trace("regional-towns", IN_2020);
    assertThat(towns.served().asOptional().orElseThrow())
        .extracting(one -> one.priority().orElseThrow().id())
        .containsExactly("priority-3");
  }

  @Test
  void whichNetworksExistOnADay() {
    Found<Named> today = relations.networksOn(IN_2026);
    assertThat(today.found())
        .filteredOn(one -> one.certain() == Ternary.YES)
        .extracting(one -> one.value().id())
        .containsExactly("regional-towns");
    assertThat(today.isComplete()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "2018-06-01, 2017, YES",
    "2020-12-15, 2020, YES",
    "2021-06-01, 2021, YES",
    "2020-03-01, 2020, UNKNOWN"
  })
  void whichStrategyWasInForce(LocalDate day, String version, Ternary certain) {
    Found<VersionReference> found =
        relations.strategiesOn(ActorId.ofOrganisation("kuntaliitto"), day);
    assertThat(found.found())
        .filteredOn(one -> one.value().version().id().equals(version))
        .singleElement()
        .satisfies(one -> assertThat(one.certain()).isEqualTo(certain));
    assertThat(found.isComplete()).isEqualTo(certain == Ternary.YES);
  }

  @Test
  void whichMeasuresAnswerAPriorityAThemeOrAChallenge() {
    assertThat(measureIds(relations.measuresFor(PARTNER, "priority-6"))).hasSize(6);
    assertThat(measureIds(relations.measuresFor(PARTNER, "challenge-6")))
        .containsExactly("m2021-07", "m2021-08");
    assertThat(measureIds(relations.measuresFor(PARTNER, "theme-education")))
        .containsExactly("m2020-3", "m2021-05");
    assertThat(relations.measuresFor(PARTNER, "challenge-8")).matches(Found::isUnknown);
    assertThat(relations.measuresFor(PARTNER, "challenge-6").values().get(0).priorities())
        .extracting(Named::id)
        .containsExactly("priority-1");
  }

  @Test
  void whichMeasuresHasAnActorOrADuty() {
    assertThat(
            measureIds(relations.measuresWith(ActorId.parse("organisation:ministry-of-finance"))))
        .containsExactly("m2021-01");
    assertThat(relations.measuresServing(ObligationCode.of("MUN-GOALS"))).matches(Found::isUnknown);
  }

  @Test
  void whatBecameOfAMeasure() {
    assertThat(measureIds(relations.successorsOf(PARTNER, "m2020-7")))
        .containsExactly("m2021-13", "m2021-14");
    assertThat(relations.successorsOf(PARTNER, "m2021-48")).matches(Found::isUnknown);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> relations.successorsOf(PARTNER, "m1999-1"))
        .withMessageContaining("has no measure m1999-1");
  }

  @Test
  void whoIsResponsibleAndHowFarAMeasureIsNoSourceTells() {
    assertThat(relations.responsibleFor(PARTNER, "m2021-07").gap().orElseThrow().text(Language.SV))
        .isEqualTo("Den ansvariga för åtgärden har inte uppgetts.");
    assertThat(relations.progressOf(PARTNER, "m2021-07")).matches(Found::isUnknown);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "AKUSTI, NETWORK akusti",
    "C23-städerna, NETWORK urban-policy-group",
    "Utbildning som en tjänst, NETWORK education-as-a-service",
    "utbildning som tjänst, NETWORK education-as-a-service",
    "seutukaupungit, NETWORK regional-towns",
    "thl, ORGANISATION thl",
    "sähköinen hyvinvointikertomus, ENTRY electronic-welfare-report",
    "kontaktytor, STRUCTURE contact-surfaces",
    "Vuosittainen raportointi valtuustolle, DUTY MUN-ANNUAL"
  })
  void anyNameInAnyLanguageFindsTheThingFirst(String words, String hit) {
    assertThat(hits(relations.search(words))).startsWith(hit);
  }

  @Test
  void theNameOfAVersionInOneLanguageIsAWholeName() {
    assertThat(relations.search("Kommunförbundets strategi 2017–2021"))
        .first()
        .extracting(hit -> hit.thing().id(), SearchHit::matched)
        .containsExactly("onnistuva-suomi", "Kommunförbundets strategi 2017–2021");
  }

  @Test
  void everythingAboutATheme() {
    assertThat(hits(relations.search("ilmasto")))
        .contains("ELEMENT vaikuttava-kumppani/2020/climate", "ENTRY climate-publication");
    assertThat(relations.search("  ")).isEmpty();
    assertThat(relations.search("no such words")).isEmpty();
  }

  @Test
  void whichCallsWereOpenIsKnownByTheYearAlone() {
    assertThat(relations.callsOn(LocalDate.of(2020, 6, 1)))
        .satisfies(
            calls -> {
              assertThat(calls.values()).extracting(one -> one.id()).contains("incentive-call-3");
              assertThat(calls.isComplete()).isFalse();
            });
    assertThat(ids(relations.entriesWith(ActorId.parse("organisation:ministry-of-finance"))))
        .contains("digitalisation-incentive");
  }

  @Test
  void aDutyIsFollowedBackToAllThatServesIt() {
    DutyTrace support = relations.trace(ObligationCode.of("CTY-SUPPORT"), IN_2026);
    assertThat(support.entries()).hasSize(5).allMatch(one -> !one.sources().isEmpty());
    DutyTrace ngo = relations.trace(ObligationCode.of("MUN-NGO"), IN_2026);
    assertThat(ngo.partnerRoles()).hasSize(5);
    DutyTrace sectors = relations.trace(ObligationCode.of("MUN-CROSS-SECTOR"), IN_2026);
    assertThat(sectors.structures())
        .extracting(one -> one.value().id())
        .containsExactly("welfare-group", "health-promotion-coordination");
    assertThat(relations.trace(ObligationCode.of("NO-SUCH"), IN_2026))
        .matches(DutyTrace::isEmpty)
        .extracting(DutyTrace::title)
        .isEqualTo(java.util.Optional.empty());
  }

  @Test
  void aTraceSaysWhyItEndsWithoutADuty() {
    assertThat(Kuntamalli.standard().trace(MunicipalityCode.of("734"), IN_2026))
        .singleElement()
        .satisfies(
            trace ->
                assertThat(trace.gap().orElseThrow().text(Language.FI))
                    .isEqualTo("Mikään lähde ei kerro, mitä velvoitetta verkosto tukee."));
  }

  @Test
  void whatCertainlyDoesNotHoldIsNoValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourcedValue<>("x", Ternary.NO, false, List.of()))
        .withMessageContaining("what does not hold is no value");
  }
}
