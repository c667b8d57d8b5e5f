package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.network.NetworkMembership;
import io.github.kuntamalli.programme.ActorRole;
import io.github.kuntamalli.programme.Applicant;
import io.github.kuntamalli.programme.CatalogEntryKind;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ContentStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    Found<NetworkMembership> security =
        relations.networks().members("information-security", IN_2020);
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
        .isEqualTo("No source lists all members of the network on the reference date.");
    Found<NetworkMembership> swedish = relations.networks().members("swedish-bilingual", IN_2020);
    assertThat(swedish.isComplete()).isTrue();
    assertThat(swedish.found()).hasSize(49).allMatch(SourcedValue::derived);
    assertThat(relations.networks().members("swedish-bilingual", LocalDate.of(2020, 5, 31)))
        .matches(Found::isComplete)
        .extracting(Found::found)
        .isEqualTo(List.of());
    assertThat(relations.networks().members("digikilta", IN_2026)).matches(Found::isUnknown);
    assertThat(relations.networks().members("cor-delegation", IN_2020).values())
        .extracting(one -> one.actor().value())
        .containsExactly("organisation:kuntaliitto");
  }

  @Test
  void whichNetworksDoesAnActorBelongTo() {
    assertThat(relations.networks().ofMember(ActorId.parse("municipality:734"), IN_2020).values())
        .extracting(NetworkMembership::network)
        .containsExactly("urban-policy-group", "regional-towns", "information-security");
    assertThat(relations.networks().ofMember(ActorId.parse("organisation:skr"), IN_2020).values())
        .extracting(NetworkMembership::network)
        .containsExactly("skr-cooperation");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> relations.networks().ofMember(ActorId.parse("municipality:588"), IN_2026));
  }

  @Test
  void whichNetworksServeAPriorityADutyOrAPartner() {
    assertThat(ids(relations.networks().serving(PARTNER, "priority-3")))
        .containsExactly(
            "urban-policy-group",
            "surrounding-municipalities",
            "regional-towns",
            "small-municipalities",
            "large-city-network");
    assertThat(ids(relations.networks().serving(PARTNER, "priority-1")))
        .contains("municipal-democracy", "education-as-a-service");
    assertThat(ids(relations.networks().supporting(ObligationCode.of("IM-SECURITY"))))
        .containsExactly("information-security");
    assertThat(ids(relations.networks().supporting(ObligationCode.of("MUN-COOP"))))
        .containsExactly("hyte-treffit", "healthy-municipalities");
    assertThat(relations.networks().supporting(ObligationCode.of("MUN-PUBLISH")))
        .matches(Found::isUnknown);
    assertThat(ids(relations.networks().involving(ActorId.parse("organisation:thl"))))
        .containsExactly("hyte-treffit", "healthy-municipalities");
    assertThat(
            ids(relations.networks().involving(ActorId.parse("organisation:ministry-of-finance"))))
        .containsExactly("shared-digital-solutions");
  }

  @Test
  void whatDoesANetworkServe() {
    NetworkTrace security = relations.networks().trace("information-security", IN_2020);
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
        .isEqualTo("No source states which priority the network supported on the reference date.");
    NetworkTrace towns = relations.networks().trace("regional-towns", IN_2020);
    assertThat(towns.served().asOptional().orElseThrow())
        .extracting(one -> one.priority().orElseThrow().id())
        .containsExactly("priority-3");
  }

  @Test
  void whichNetworksExistOnADay() {
    Found<Named> today = relations.networks().on(IN_2026);
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
        relations.strategies().inForce(ActorId.ofOrganisation("kuntaliitto"), day);
    assertThat(found.found())
        .filteredOn(one -> one.value().version().id().equals(version))
        .singleElement()
        .satisfies(one -> assertThat(one.certain()).isEqualTo(certain));
    assertThat(found.isComplete()).isEqualTo(certain == Ternary.YES);
  }

  @Test
  void whichMeasuresAnswerAPriorityAThemeOrAChallenge() {
    assertThat(measureIds(relations.strategies().measuresFor(PARTNER, "priority-6"))).hasSize(6);
    assertThat(measureIds(relations.strategies().measuresFor(PARTNER, "challenge-6")))
        .containsExactly("m2021-07", "m2021-08");
    assertThat(measureIds(relations.strategies().measuresFor(PARTNER, "theme-education")))
        .containsExactly("m2020-3", "m2021-05");
    assertThat(relations.strategies().measuresFor(PARTNER, "challenge-8"))
        .matches(Found::isUnknown);
    assertThat(
            relations.strategies().measuresFor(PARTNER, "challenge-6").values().get(0).priorities())
        .extracting(Named::id)
        .containsExactly("priority-1");
  }

  @Test
  void whichMeasuresHasAnActorOrADuty() {
    assertThat(
            measureIds(
                relations
                    .strategies()
                    .measuresInvolving(ActorId.parse("organisation:ministry-of-finance"))))
        .containsExactly("m2021-01");
    assertThat(relations.strategies().measuresServing(ObligationCode.of("MUN-GOALS")))
        .matches(Found::isUnknown);
  }

  @Test
  void whatBecameOfAMeasure() {
    assertThat(measureIds(relations.strategies().successorsOf(PARTNER, "m2020-7")))
        .containsExactly("m2021-13", "m2021-14");
    assertThat(relations.strategies().successorsOf(PARTNER, "m2021-48")).matches(Found::isUnknown);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> relations.strategies().successorsOf(PARTNER, "m1999-1"))
        .withMessageContaining("has no measure m1999-1");
  }

  @Test
  void whoIsResponsibleAndHowFarAMeasureIsNoSourceTells() {
    assertThat(
            relations
                .strategies()
                .responsibleFor(PARTNER, "m2021-07")
                .gap()
                .orElseThrow()
                .text(Language.SV))
        .isEqualTo("Den ansvariga för åtgärden har inte uppgetts.");
    assertThat(relations.strategies().progressOf(PARTNER, "m2021-07")).matches(Found::isUnknown);
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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2019-07-31, ''",
    "2019-08-01, incentive-call-1",
    "2019-09-19, incentive-call-1",
    "2019-12-01, incentive-call-2",
    "2020-06-24, ''",
    "2020-10-05, incentive-call-3",
    "2020-10-06, ''",
    "2021-05-04, incentive-2021"
  })
  void whichCallsWereOpenOnADay(LocalDate day, String call) {
    Found<FundingCall> calls = relations.funding().callsOn(day);
    assertThat(calls.values())
        .extracting(FundingCall::id)
        .isEqualTo(call.isEmpty() ? List.of() : List.of(call));
    assertThat(calls.found()).allMatch(one -> one.certain() == Ternary.YES);
    assertThat(calls.isComplete()).isTrue();
  }

  @Test
  void whoMayApplyAndForWhat() {
    LocalDate day = LocalDate.of(2020, 9, 1);
    assertThat(relations.funding().callsOn(day, Applicant.JOINT_AUTHORITY).values())
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.amount().asOptional().orElseThrow()).isEqualByComparingTo("10000000");
              assertThat(call.jointly()).contains(true);
              assertThat(call.purposes()).hasSize(5);
              assertThat(call.conditions()).hasSize(1);
              assertThat(call.closes().asOptional().orElseThrow()).hasToString("2020-10-05");
            });
    assertThat(relations.funding().callsOn(day, Applicant.COMPANY))
        .matches(found -> found.values().isEmpty() && found.isComplete());
    assertThat(relations.funding().callsOf("digitalisation-incentive").values())
        .extracting(FundingCall::id)
        .containsExactly(
            "incentive-call-1", "incentive-call-2", "incentive-call-3", "incentive-2021");
    assertThat(
            ids(
                relations
                    .programmes()
                    .involving(ActorId.parse("organisation:ministry-of-finance"))))
        .contains("digitalisation-incentive");
  }

  @Test
  void whoGrantsAnAidAndItsCalls() {
    ActorId finance = ActorId.parse("organisation:ministry-of-finance");
    assertThat(relations.funding().grantorsOf("incentive-call-3").values())
        .as("a call is granted by whom its instrument is granted")
        .containsExactly(finance);
    assertThat(ids(relations.funding().grantedBy(finance)))
        .containsExactly(
            "digitalisation-incentive",
            "incentive-call-1",
            "incentive-call-2",
            "incentive-call-3",
            "incentive-2021");
    assertThat(ids(relations.programmes().involving(finance, ActorRole.Kind.GRANTS)))
        .containsExactly("digitalisation-incentive");
    assertThat(ids(relations.funding().grantedBy(ActorId.parse("organisation:education-agency"))))
        .containsExactly("education-agency-grants");
    assertThat(relations.funding().grantorsOf("norden").gap().orElseThrow().text(Language.EN))
        .isEqualTo("No source states who grants the funding.");
  }

  @Test
  void aCallOfACallersOwnIsFoundOnItsDays() {
    FundingCall call =
        FundingCall.builder()
            .id("own-call")
            .name(PublishedName.of(LocalizedText.of("haku", "utlysning", "call")))
            .open("2026-03-01", "2026-04-15")
            .euros(250_000)
            .addGrantor(ActorId.parse("municipality:837"))
            .addApplicant(Applicant.ORGANISATION)
            .addCondition(LocalizedText.of("omarahoitus", "egen finansiering", "own funding"))
            .build();
    FundingCall open = call.toBuilder().id("open-call").applicants(Set.of()).build();
    FundingCall vague =
        call.toBuilder().id("vague-call").opens(Stated.unknown()).applicants(Set.of()).build();
    Catalogs standard = Catalogs.standard();
    Relations own =
        Kuntamalli.standard()
            .withCatalogs(
                new Catalogs(
                    standard.strategies(),
                    standard.networks(),
                    standard
                        .programmes()
                        .combinedWith(
                            standard.programmes().edition(),
                            ProgrammeCatalog.of(
                                standard.programmes().edition(),
                                List.of(),
                                List.of(call, open, vague))),
                    standard.types()))
            .relations();
    LocalDate last = LocalDate.of(2026, 4, 15);
    assertThat(own.funding().callsOn(last, Applicant.ORGANISATION).found())
        .extracting(one -> one.value().id() + " " + one.certain())
        .containsExactly("own-call YES", "open-call UNKNOWN", "vague-call UNKNOWN");
    assertThat(own.funding().callsOn(last).found())
        .extracting(one -> one.value().id() + " " + one.certain())
        .contains("own-call YES", "open-call YES", "vague-call UNKNOWN");
    assertThat(own.funding().callsOn(last, Applicant.MUNICIPALITY).gap().orElseThrow())
        .extracting(gap -> gap.text(Language.EN))
        .isEqualTo(
            "For some calls, the sources do not state the exact application period or who may"
                + " apply.");
    assertThat(own.funding().callsOn(last.plusDays(1)).values()).isEmpty();
    assertThat(own.funding().grantorsOf("own-call").values())
        .containsExactly(ActorId.parse("municipality:837"));
    assertThat(hits(own.search("own-call"))).containsExactly("FUNDING_CALL own-call");
  }

  @Test
  void whichEntriesAreAboutAnAct() {
    assertThat(ids(relations.programmes().under(StatuteId.parse("906/2019"))))
        .containsExactly(
            "information-management-model",
            "security-arrangements",
            "model-transition",
            "security-transition");
    assertThat(ids(relations.programmes().under(StatuteId.parse("306/2019"))))
        .containsExactly("accessibility");
  }

  @Test
  void theAssessmentOfAllMeasuresOfAVersionCountsForEach() {
    assertThat(relations.strategies().assessmentsOf(PARTNER, "m2020-4").found())
        .singleElement()
        .matches(one -> one.derived() && !one.sources().isEmpty());
    assertThat(relations.strategies().assessmentsOf(PARTNER, "m2021-07")).matches(Found::isUnknown);
  }

  @Test
  void aStrategyOfTwoYearsOfACouncilTermIsForThatTerm() {
    assertThat(relations.strategies().councilTermOf("onnistuva-suomi", "2017").found())
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.derived()).isTrue();
              assertThat(term.value().from()).isEqualTo("2017-06-01");
              assertThat(term.value().to()).isEqualTo("2021-07-31");
            });
    assertThat(relations.strategies().councilTermOf(PARTNER, "2021")).matches(Found::isUnknown);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> relations.strategies().councilTermOf(PARTNER, "1999"))
        .withMessageContaining("has no version 1999");
  }

  @Test
  void whichMunicipalitiesAreTheLargest() {
    Found<Named> surveyed = relations.municipalities().largest(24, LocalDate.of(2020, 6, 15));
    assertThat(surveyed.found()).hasSize(24).allMatch(one -> one.certain() == Ternary.YES);
    assertThat(surveyed.isComplete()).isTrue();
    assertThat(ids(surveyed)).contains("091", "272").doesNotContain("205");
    assertThat(relations.municipalities().largest(57, LocalDate.of(2020, 6, 15)).found())
        .hasSize(57);
    assertThat(relations.municipalities().largest(24, IN_2026))
        .satisfies(
            today -> {
              assertThat(today.isUnknown()).isTrue();
              assertThat(today.gap().orElseThrow().text(Language.SV)).contains("2022");
            });
  }

  @Test
  void whichMunicipalitiesAreOfAType() {
    Found<Named> small =
        relations.municipalities().ofType("association", "small", LocalDate.of(2024, 6, 1));
    assertThat(small.found()).hasSize(8).allMatch(one -> one.certain() == Ternary.UNKNOWN);
    assertThat(small.isComplete()).isFalse();
    Found<Named> members =
        relations.municipalities().ofType("association", "member", LocalDate.of(2021, 6, 1));
    assertThat(members.found()).hasSize(309).allMatch(one -> one.certain() == Ternary.YES);
    assertThat(members.isComplete()).isTrue();
    assertThat(relations.municipalities().ofType("association", "member", IN_2026))
        .matches(Found::isUnknown);
    Found<Named> swedish = relations.municipalities().ofType("language", "swedish", IN_2026);
    assertThat(swedish.found()).hasSize(16).allMatch(SourcedValue::derived);
    assertThat(swedish.isComplete()).isTrue();
  }

  @Test
  void whichNetworksAreInAnArea() {
    assertThat(ids(relations.networks().within(RegionCode.of("21"), IN_2020)))
        .containsExactly("swedish-bilingual");
    assertThat(
            ids(
                relations
                    .networks()
                    .within(
                        new Authority.OfCounty(CountyCode.of("08")), LocalDate.of(2021, 12, 1))))
        .doesNotContain("swedish-bilingual");
    assertThat(
            ids(
                relations
                    .networks()
                    .within(new Authority.OfMunicipality(MunicipalityCode.of("734")), IN_2020)))
        .contains("information-security");
  }

  @Test
  void whichDutiesRestOnASection() {
    assertThat(ids(relations.duties().under(StatuteId.parse("612/2021"), "6")))
        .contains("MUN-ANNUAL", "MUN-TERM-REPORT", "MUN-GOALS")
        .doesNotContain("CTY-ANNUAL");
    assertThat(ids(relations.duties().under(StatuteId.parse("410/2015"), "37")))
        .containsExactly("NB-STRAT");
    assertThat(relations.duties().under(StatuteId.parse("612/2021"), "99").isComplete()).isTrue();
  }

  @Test
  void aDossierAnswersTheCheckListOfEnablers() {
    Dossier dossier =
        Dossier.builder()
            .authority(new Authority.OfMunicipality(MunicipalityCode.of("837")))
            .addRecord(
                work("group", "2024-02-01")
                    .addContent(ContentStatement.present("ENABLER-STRUCTURES"))
                    .addContent(ContentStatement.absent("ENABLER-SKILL"))
                    .build())
            .addRecord(
                work("later", "2027-02-01")
                    .addContent(ContentStatement.present("ENABLER-LEADERSHIP"))
                    .build())
            .addRecord(
                work("ended", "2022-02-01")
                    .until(LocalDate.of(2025, 12, 31))
                    .addContent(ContentStatement.present("ENABLER-LEADERSHIP"))
                    .build())
            .addRecord(
                work("running", "2022-02-01")
                    .until(LocalDate.of(2027, 12, 31))
                    .addContent(ContentStatement.present("ENABLER-STRUCTURES"))
                    .build())
            .build();
    Found<ChecklistAnswer> enablers =
        relations.programmes().checklist(CatalogEntryKind.ENABLER, dossier, IN_2026);
    assertThat(enablers.found()).hasSize(6).allMatch(one -> !one.sources().isEmpty());
    assertThat(enablers.values())
        .extracting(one -> one.item().id() + " " + one.answer() + " " + one.records())
        .contains(
            "enabler-structures YES [group, running]",
            "enabler-skill NO [group]",
            "enabler-leadership UNKNOWN []");
    assertThat(enablers.gap().orElseThrow().text(Language.EN))
        .isEqualTo("The dossier does not cover all items on the checklist.");
    ActivityRecord.Builder whole = work("whole", "2024-02-01");
    enablers.values().forEach(one -> whole.addContent(ContentStatement.absent(one.point())));
    Dossier answered = dossier.toBuilder().addRecord(whole.build()).build();
    assertThat(relations.programmes().checklist(CatalogEntryKind.ENABLER, answered, IN_2026))
        .matches(Found::isComplete);
  }

  private static ActivityRecord.Builder work(String id, String day) {
    ActivityRecord.Builder work = ActivityRecord.builder();
    work.id(id).kind(ActivityKind.CROSS_SECTOR_WORK).date(Stated.known(PartialDate.parse(day)));
    return work;
  }

  @Test
  void whatChangedInEachStatementOfASurvey() {
    assertThat(
            Kuntamalli.standard().programmes().get("customer-survey").figuresByIndicator().values())
        .hasSize(5)
        .allSatisfy(
            years ->
                assertThat(years)
                    .extracting(figure -> figure.on().toString())
                    .containsExactly("2019", "2020"));
  }

  @Test
  void aSearchAmongThingsOfOneKind() {
    assertThat(relations.search("ilmasto", Set.of(SearchHit.Kind.ELEMENT)))
        .isNotEmpty()
        .allMatch(hit -> hit.kind() == SearchHit.Kind.ELEMENT);
  }

  @Test
  void aDutyIsFollowedBackToAllThatServesIt() {
    DutyTrace support = relations.duties().trace(ObligationCode.of("CTY-SUPPORT"), IN_2026);
    assertThat(support.entries()).hasSize(5).allMatch(one -> !one.sources().isEmpty());
    DutyTrace ngo = relations.duties().trace(ObligationCode.of("MUN-NGO"), IN_2026);
    assertThat(ngo.partnerRoles()).hasSize(5);
    DutyTrace sectors = relations.duties().trace(ObligationCode.of("MUN-CROSS-SECTOR"), IN_2026);
    assertThat(sectors.structures())
        .extracting(one -> one.value().id())
        .containsExactly("welfare-group", "health-promotion-coordination");
    assertThat(relations.duties().trace(ObligationCode.of("NO-SUCH"), IN_2026))
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
                    .isEqualTo("Lähteistä ei käy ilmi, mitä velvoitetta verkosto tukee."));
  }

  @Test
  void whatCertainlyDoesNotHoldIsNoValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourcedValue<>("x", Ternary.NO, false, List.of()))
        .withMessageContaining("a negative fact is not stated as a value");
  }

  @Test
  void whatAnElementMeansIsWhatItsVersionsState() {
    Found<LocalizedText> step = relations.strategies().meaningOf(PARTNER, "one-step-ahead");
    assertThat(step.found())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.value().text(Language.EN)).startsWith("According to a later page");
              assertThat(one.sources())
                  .extracting(source -> source.note().orElseThrow())
                  .contains("Kuntaliiton strategia ja tulevaisuus (page of the association)");
            });
    assertThat(step.isComplete()).isTrue();
    assertThat(relations.strategies().meaningOf(PARTNER, "challenge-4").values())
        .extracting(text -> text.text(Language.FI))
        .containsExactly(
            "Väestönmuutos vaikuttaa eri kuntien perusopetukseen eri tavoin; koulutuksen saatavuus"
                + " turvataan joustavilla ratkaisuilla ja tiiviimmällä yhteistyöllä.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> relations.strategies().meaningOf(PARTNER, "priority-9"))
        .withMessageContaining("has no element priority-9");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"vaikuttava-kumppani, culture", "onnistuva-suomi, across-borders"})
  void whatNoSourceExplainsIsUnknownAndSaysWhy(String strategy, String element) {
    Found<LocalizedText> meaning = relations.strategies().meaningOf(strategy, element);
    assertThat(meaning.isUnknown()).isTrue();
    assertThat(meaning.gap().orElseThrow().text(Language.SV))
        .isEqualTo("Det framgår inte av källorna vad som avses med delen av strategin.");
  }

  @Test
  void whichNetworksAMunicipalityReachesOrWhyNone() {
    Found<NetworkTrace> salo =
        relations.networks().traces(ActorId.parse("municipality:734"), IN_2026);
    assertThat(salo.found())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.value().network().id()).isEqualTo("regional-towns");
              assertThat(one.certain()).isEqualTo(Ternary.UNKNOWN);
              assertThat(one.sources()).isNotEmpty();
            });
    Found<NetworkTrace> helsinki =
        relations.networks().traces(ActorId.parse("municipality:091"), IN_2026);
    assertThat(helsinki.isUnknown()).isTrue();
    assertThat(helsinki.gap().orElseThrow().text(Language.EN))
        .isEqualTo(
            "Sources place the actor in a network only at times other than the reference date.");
    assertThat(
            relations
                .networks()
                .traces(ActorId.parse("municipality:016"), LocalDate.of(2022, 6, 15))
                .gap()
                .orElseThrow()
                .text(Language.EN))
        .as("a membership that began in 2022 may cover the day")
        .isEqualTo("No source states which network the actor belonged to on the reference date.");
    Found<NetworkTrace> nowhere =
        relations.networks().traces(ActorId.parse("municipality:005"), IN_2026);
    assertThat(nowhere.isUnknown()).isTrue();
    assertThat(nowhere.gap().orElseThrow().text(Language.EN))
        .isEqualTo("No source states which network the actor belonged to on the reference date.");
    assertThat(relations.networks().traces(ActorId.parse("organisation:skr"), IN_2020).values())
        .extracting(one -> one.network().id())
        .containsExactly("skr-cooperation");
  }

  @Test
  void everyMunicipalityReachesAPriorityOrADutyOrIsToldWhyNot() {
    List<ActorId> municipalities =
        Kuntamalli.standard().register().on(IN_2026).municipalities().stream()
            .map(one -> ActorId.of(one.code()))
            .toList();
    assertThat(municipalities)
        .allSatisfy(
            one -> {
              Found<NetworkTrace> traces = relations.networks().traces(one, IN_2026);
              assertThat(traces.gap()).isPresent();
              assertThat(traces.values())
                  .allMatch(
                      trace ->
                          trace.gap().isPresent()
                              || (trace.served().asOptional().isPresent()
                                  && trace.duties().asOptional().isPresent()));
            });
  }

  @Test
  void theNetworkOfHealthyMunicipalitiesLeadsToTheirDutiesOfPromotion() {
    assertThat(
            relations
                .networks()
                .trace("healthy-municipalities", IN_2020)
                .duties()
                .asOptional()
                .orElseThrow())
        .extracting(duty -> duty.code().value())
        .containsExactly("MUN-GOALS", "MUN-COOP", "MUN-NGO");
    assertThat(
            relations
                .networks()
                .traces(ActorId.parse("municipality:297"), LocalDate.of(2015, 6, 1))
                .values())
        .extracting(one -> one.network().id())
        .containsExactly("healthy-municipalities");
  }

  @Test
  void aPilotOfBasicEducationServesTheThemeOfItsStrategy() {
    LocalDate day = LocalDate.of(2023, 6, 1);
    assertThat(relations.networks().traces(ActorId.parse("municipality:732"), day).values())
        .singleElement()
        .satisfies(
            trace -> {
              assertThat(trace.network().id()).isEqualTo("network-basic-school");
              assertThat(trace.served().asOptional().orElseThrow())
                  .extracting(one -> one.lineage().get(0).element().id())
                  .containsExactly("trial-basic-education", "challenge-4");
            });
    assertThat(relations.networks().members("network-basic-school", day).found()).hasSize(25);
    assertThat(relations.networks().members("network-basic-school", day).isComplete()).isFalse();
    assertThat(relations.networks().members("network-basic-school", LocalDate.of(2025, 1, 1)))
        .matches(found -> found.found().isEmpty() && found.isComplete());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "upphandlingsrätt, ORGANISATION unit-legal",
    "joukkoliikenne, ENTRY green-stimulus",
    "electronic decision-making, FUNDING_CALL incentive-call-3"
  })
  void aSubjectOfAUnitAndAPurposeOfFundingAreFound(String words, String hit) {
    assertThat(hits(relations.search(words))).contains(hit);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "welfare-group, MUN-CROSS-SECTOR",
    "enabler-leadership, MUN-RESPONSIBLE MUN-CROSS-SECTOR",
    "municipality-grants, MUN-NGO",
    "support-data, CTY-SUPPORT",
    "information-security, IM-SECURITY",
    "hyte-treffit, MUN-COOP",
    "digione, ''"
  })
  void whichDutyAStructureAnEnablerARoleOrANetworkServes(String id, String duties) {
    Found<Named> found = relations.duties().servedBy(id);
    assertThat(String.join(" ", ids(found))).isEqualTo(duties);
    assertThat(found.found()).allMatch(one -> !one.sources().isEmpty());
    assertThat(found.isUnknown()).isEqualTo(duties.isEmpty());
  }

  @Test
  void anIdThatIsNotThereIsQuotedInShort() {
    String id = "x".repeat(10_000);
    List<ThrowingCallable> calls =
        List.of(
            () -> relations.duties().servedBy(id),
            () -> relations.strategies().meaningOf(PARTNER, id),
            () -> relations.strategies().successorsOf(PARTNER, id),
            () -> relations.strategies().councilTermOf(PARTNER, id));
    assertThat(calls)
        .allSatisfy(
            call ->
                assertThatIllegalArgumentException()
                    .isThrownBy(call)
                    .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(400)));
  }

  @Test
  void whatNoCatalogContainsServesNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> relations.duties().servedBy("digi-one"))
        .withMessageContaining("no catalog contains digi-one");
  }

  @Test
  void whichRulesRestOnASection() {
    RuleSet rules = Kuntamalli.standard().rules();
    assertThat(rules.under(StatuteId.parse("612/2021"), "6"))
        .isNotEmpty()
        .allMatch(
            rule -> rule.basis().stream().anyMatch(one -> one.toString().contains("612/2021")))
        .isSubsetOf(rules.rules());
    assertThat(rules.under(StatuteId.parse("612/2021"), "99")).isEmpty();
  }

  @Test
  void aTermOfTheGlossaryIsFoundByItsNameInEachLanguage() {
    assertThat(hits(relations.search("kulttuurinen kestävyys")))
        .contains("ENTRY cultural-sustainability");
    assertThat(hits(relations.search("kulturell hållbarhet")))
        .contains("ENTRY cultural-sustainability");
    assertThat(hits(relations.search("cultural sustainability")))
        .contains("ENTRY cultural-sustainability");
  }
}
