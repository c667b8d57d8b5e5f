package io.github.kuntamalli.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.measure.internal.FigureRules;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeCatalogTest {

  private static final Edition OWN = new Edition("2026.1+own", LocalDate.of(2026, 11, 22));

  private final ProgrammeCatalog catalog = ProgrammeCatalog.standard();

  @ParameterizedTest(name = "{1} of kind {0}")
  @CsvSource({
    "DIGITAL_ROLE, 3",
    "TASK, 3",
    "EXPERTISE, 9",
    "INTEROPERABILITY_LEVEL, 4",
    "ENABLER, 6",
    "POLICY_FIELD, 6",
    "SUPPORT_SERVICE, 5",
    "EXTERNAL_GOAL, 17",
    "DIGITAL_SECTOR, 6"
  })
  void closedListsAreWhole(CatalogEntryKind kind, int count) {
    assertThat(catalog.entries(kind)).hasSize(count);
  }

  @Test
  void everyKindIsUsed() {
    assertThat(CatalogEntryKind.values()).allMatch(kind -> !catalog.entries(kind).isEmpty());
  }

  @Test
  void theIncentiveSystemWasCalledThreeTimesUntil2020() {
    assertThat(catalog.fundingCalls())
        .filteredOn(
            call -> call.closes().asOptional().orElseThrow().isBefore(LocalDate.of(2021, 1, 1)))
        .extracting(FundingCall::id)
        .containsExactly("incentive-call-1", "incentive-call-2", "incentive-call-3");
    assertThat(catalog.fundingCalls())
        .allMatch(call -> call.instrument().orElseThrow().equals("digitalisation-incentive"))
        .allMatch(call -> !call.sources().isEmpty() && !call.applicants().isEmpty());
  }

  @Test
  void aCallIsFoundByItsIdAndIsNoEntry() {
    assertThat(catalog.findFundingCall("incentive-call-3")).isPresent();
    assertThat(catalog.find("incentive-call-3")).isEmpty();
    assertThat(catalog.findFundingCall("digitalisation-incentive")).isEmpty();
  }

  @Test
  void whatACallForMoneyIsUsedForIsAList() {
    assertThat(catalog.get("green-stimulus").purposes()).hasSize(9);
    assertThat(catalog.get("avi-grants").purposes()).hasSize(4);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "2026-03-01, 2026-03-31, 2026-02-28, NO",
    "2026-03-01, 2026-03-31, 2026-03-01, YES",
    "2026-03-01, 2026-03-31, 2026-03-31, YES",
    "2026-03-01, 2026-03-31, 2026-04-01, NO",
    "2026, 2026-03-31, 2026-02-01, UNKNOWN",
    "2026-03, 2026-05, 2026-04-15, YES"
  })
  void aCallIsOpenFromItsFirstDayToItsLast(
      String opens, String closes, LocalDate day, Ternary open) {
    assertThat(call("own").open(opens, closes).build().isOpenOn(day)).isEqualTo(open);
  }

  @Test
  void aCallPaysAShareOfAtMostTheWhole() {
    for (BigDecimal share : List.of(new BigDecimal("0.5"), new BigDecimal("100"))) {
      FundingCall call = call("own").shareAtMost(share).build();
      assertThat(call.shareAtMost()).contains(share);
      assertThat(call.toBuilder().build()).isEqualTo(call);
    }
  }

  @Test
  void theChildrenOfAnEntryAreThoseThatNameItAsTheirParent() {
    CatalogEntry parent = catalog.get("digione");
    CatalogEntry child = parent.toBuilder().id("own-part").parent("digione").build();
    CatalogEntry other = parent.toBuilder().id("own-other").parent("own-part").build();
    CatalogEntry alone = parent.toBuilder().id("own-alone").parent(Optional.empty()).build();
    ProgrammeCatalog own = ProgrammeCatalog.of(OWN, List.of(parent, child, other, alone));
    assertThat(own.children("digione")).containsExactly(child);
    assertThat(own.children("own-other")).isEmpty();
    assertThat(own.find("own-part")).contains(child);
    ProgrammeCatalog both = own.combinedWith(OWN, ProgrammeCatalog.of(OWN, List.of()));
    assertThat(both.all()).isEqualTo(own.all());
  }

  @Test
  void aCallThatContradictsItselfIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call("own").open("2026-04-01", "2026-03-31").build())
        .withMessageContaining("closes (2026-03-31) before it opens (2026-04-01)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call("own").shareAtMost(new BigDecimal("100.5")).build())
        .withMessageContaining("100.5 is not a valid percentage");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call("own").shareAtMost(BigDecimal.ZERO).build())
        .withMessageContaining("0 is not a valid percentage");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call("Own call").build())
        .withMessageContaining("\"Own call\" is not a valid id");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProgrammeCatalog.of(
                    OWN, List.of(catalog.get("digione")), List.of(call("digione").build())))
        .withMessageContaining("an entry and a funding call have the same id, digione");
  }

  private static FundingCall.Builder call(String id) {
    FundingCall.Builder call = FundingCall.builder();
    call.id(id).name(PublishedName.of(LocalizedText.of("haku", "utlysning", "call")));
    return call;
  }

  @Test
  void theRevisionOfTheLocalGovernmentActHasDatedStages() {
    CatalogEntry act = catalog.get("municipal-act");
    assertThat(act.stages())
        .extracting(EntryStage::kind)
        .containsExactly(
            EntryStage.Kind.WORKING_GROUP, EntryStage.Kind.BILL, EntryStage.Kind.IN_FORCE);
    assertThat(act.stages().get(0).period().on(LocalDate.of(2019, 8, 15))).isEqualTo(Ternary.YES);
    assertThat(act.stages().get(0).period().on(LocalDate.of(2020, 10, 1))).isEqualTo(Ternary.NO);
    assertThat(act.stages().get(2).planned()).isTrue();
    assertThat(catalog.all())
        .filteredOn(entry -> !entry.stages().isEmpty())
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(
            entry -> assertThat(entry.stages()).allMatch(stage -> !stage.sources().isEmpty()));
  }

  @Test
  void eachPartOfAnActorHasASourceAndPublicationsHaveNumbers() {
    assertThat(catalog.all())
        .filteredOn(entry -> !entry.roles().isEmpty())
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(
            entry ->
                assertThat(entry.roles())
                    .allMatch(
                        role ->
                            entry.actors().contains(role.actor()) && !role.sources().isEmpty()));
    assertThat(catalog.get("city-in-focus").actors(ActorRole.Kind.TAKES_PART)).hasSize(4);
    assertThat(catalog.entries(CatalogEntryKind.PUBLICATION))
        .filteredOn(entry -> entry.number().isPresent())
        .extracting(entry -> entry.number().orElseThrow())
        .containsExactlyInAnyOrder("2049", "2050", "2082", "2092", "2106");
  }

  @ParameterizedTest(name = "{0} is one thing with one id")
  @CsvSource({"kuja", "education-as-a-service", "kommunfinland-2025"})
  void aNetworkIsNoProgrammeToo(String id) {
    assertThat(NetworkCatalog.standard().find(id)).isPresent();
    assertThat(catalog.find(id)).isEmpty();
  }

  @Test
  void theSurveyHasFiveStatementsInTwoYears() {
    CatalogEntry survey = catalog.get("customer-survey");
    assertThat(survey.figures()).hasSize(10);
    assertThat(survey.figures())
        .filteredOn(figure -> figure.on().toString().equals("2020"))
        .extracting(figure -> figure.value().asOptional().orElseThrow().intValue())
        .containsExactly(37, 79, 65, 83, 62);
  }

  @Test
  void everyFigureHasASourceAndEveryTermAnExplanation() {
    RuleSet rules = RuleSet.of(List.copyOf(FigureRules.all()));
    CheckContext context = CheckContext.on(LocalDate.of(2026, 11, 22));
    assertThat(catalog.all()).allMatch(entry -> rules.check(entry, context).findings().isEmpty());
    assertThat(catalog.entries(CatalogEntryKind.TERM))
        .isNotEmpty()
        .allMatch(term -> term.description().isPresent())
        .allMatch(term -> !term.sources().isEmpty());
  }

  @Test
  void aCallersEntryTakesThePlaceOfABundledOne() {
    CatalogEntry own = catalog.get("digione").toBuilder().kind(CatalogEntryKind.TOOL).build();
    ProgrammeCatalog combined = catalog.withReplaced(OWN, own);
    assertThat(combined.get("digione").kind()).isEqualTo(CatalogEntryKind.TOOL);
    assertThat(combined.all()).hasSameSizeAs(catalog.all());
    assertThat(combined.edition()).isEqualTo(OWN);
  }

  @Test
  void badIdsAreRefusedInOneSentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog.get("digi-one"))
        .withMessageStartingWith("entries: there is no digi-one; the nearest are [digione");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CatalogEntry.builder()
                    .id("Two Words")
                    .kind(CatalogEntryKind.TOOL)
                    .name(PublishedName.of(LocalizedText.of("a", "b")))
                    .build())
        .withMessageContaining("\"Two Words\" is not a valid id");
    CatalogEntry one = catalog.get("digione");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeCatalog.of(OWN, List.of(one, one)))
        .withMessage("entries: the id digione is used twice; give one of them another id");
  }

  /** The page has no date; it counts the call of 2020 and not yet that of 2021. */
  @Test
  void theVirtualCoffeeIsMonthlyAsOfATimeBetweenTheCallsThatItsPageCounts() {
    assertThat(catalog.get("kaffe-med-uffe").figures())
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.value().asOptional()).contains(BigDecimal.ONE);
              assertThat(figure.indicator().name().text(Language.SV))
                  .isEqualTo("träffar per månad");
              assertThat(figure.on().earliest()).isEqualTo(opening("incentive-call-3"));
              assertThat(figure.on().latest()).isEqualTo(opening("incentive-2021"));
            });
  }

  private LocalDate opening(String call) {
    return catalog
        .findFundingCall(call)
        .orElseThrow()
        .opens()
        .asOptional()
        .orElseThrow()
        .earliest();
  }

  @Test
  void aTextOfAnEntryThatDoesNotExistIsRefusedWithItsPlace() {
    Table table =
        Table.parse("funding-purposes.csv", "of,text_fi,text_sv,text_en\ndigi-one,a,b,c\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeLoader.texts(table, Set.of("digione")))
        .withMessageContaining("funding-purposes.csv")
        .withMessageContaining("there is no entry digi-one");
    assertThat(ProgrammeLoader.texts(table, Set.of("digi-one"))).containsOnlyKeys("digi-one");
  }

  @Test
  void theActOnChargingPointsNamesItsStagesAndTheAssociationsThatTookPart() {
    CatalogEntry act = catalog.get("act-733-2020");
    assertThat(act.stages())
        .extracting(stage -> stage.kind() + " " + stage.period().from().asOptional().orElseThrow())
        .containsExactly(
            "BILL 2020-03-19",
            "IN_FORCE 2020-11-11",
            "PHASE 2021-03-11",
            "FULLY_APPLIED ../2024-12-31");
    assertThat(act.actors(ActorRole.Kind.TAKES_PART))
        .extracting(actor -> actor.organisation().orElseThrow())
        .containsExactly("rakli", "kiinteistoliitto", "isannointiliitto", "etl");
    assertThat(act.roles()).noneMatch(role -> role.sources().isEmpty());
  }

  @Test
  void theSkillsThatTheStrategyNamesBelongToItsStrategicSkills() {
    assertThat(catalog.entries(CatalogEntryKind.COMPETENCE))
        .filteredOn(one -> one.parent().filter("competences"::equals).isPresent())
        .extracting(CatalogEntry::id)
        .containsExactly(
            "competence-advocacy",
            "competence-expertise",
            "competence-co-development",
            "competence-networks");
  }
}
