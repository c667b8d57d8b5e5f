package consumer;

import static io.github.kuntamalli.fixtures.assertions.KuntamalliAssertions.assertThat;
import static io.github.kuntamalli.fixtures.assertions.KuntamalliAssertions.assertThatFindings;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.providers.TypeUsage;
import io.github.kuntamalli.relation.NetworkTrace;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.fixtures.arbitraries.KuntamalliArbitraries;
import io.github.kuntamalli.fixtures.assertions.CatalogEntryAssert;
import io.github.kuntamalli.fixtures.assertions.FundingCallAssert;
import io.github.kuntamalli.fixtures.assertions.KuntamalliRepresentation;
import io.github.kuntamalli.fixtures.assertions.TraceAssert;
import io.github.kuntamalli.fixtures.assertions.NetworkAssert;
import io.github.kuntamalli.fixtures.assertions.StrategyAssert;
import io.github.kuntamalli.fixtures.assertions.MunicipalityAssert;
import io.github.kuntamalli.fixtures.assertions.DocumentAssert;
import io.github.kuntamalli.fixtures.assertions.DossierAssert;
import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fixtures.SampleNetworks;
import io.github.kuntamalli.fixtures.SampleParts;
import io.github.kuntamalli.fixtures.SampleStrategies;
import io.github.kuntamalli.fixtures.Samples;
import io.github.kuntamalli.fixtures.TestingCity;
import io.github.kuntamalli.fixtures.TestingRegister;
import io.github.kuntamalli.fixtures.TestingWorld;
import io.github.kuntamalli.fixtures.assertions.SoftKuntamalliAssertions;
import io.github.kuntamalli.fixtures.junit.OnDay;
import io.github.kuntamalli.fixtures.spoilers.Spoiler;
import io.github.kuntamalli.fixtures.spoilers.Spoilers;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.duty.DutyChange;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.programme.ActorRole;
import io.github.kuntamalli.programme.Applicant;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.EntryStage;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a stranger would do with samples, assertions and spoilers. */
@OnDay(value = "2026-11-22", language = Language.FI)
public class EveryPieceTest {

  @Test
  void samplesAndAssertions(Kuntamalli kuntamalli, LocalDate day, Language language) {
    WelfareDocument goal =
        Samples.document().toBuilder().addGoal(SampleParts.goal("inclusion")).build();
    assertThat(kuntamalli.validate(goal, day))
        .isSound()
        .hasFinding("goal-without-measure")
        .at("/goals/0")
        .saying(language, "ei ole");
    assertThat(kuntamalli.assess(Samples.dossier(), day))
        .hasVerdict("MUN-TERM-REPORT", "2021-2025")
        .withStatus(DutyStatus.MET);
    assertThat(kuntamalli.calendar(Samples.TAMPERE, day, day.plusYears(1)))
        .hasEntry("MUN-ANNUAL", "2026")
        .dueBy("2026-12-31");
    assertThat(kuntamalli.register())
        .hasMunicipality("837", "2026-01-01")
        .doesNotHaveMunicipality("588", "2026-01-01");
    assertThat(TestingRegister.get()).hasEdition("testing.1");
    assertThat(TestingRegister.get().on(day)).hasMunicipalities(5);
    assertThat(TheirJson.standard().read("{", WelfareDocument.class))
        .hasFinding("json-truncated")
        .at("");
  }

  @Test
  void assertionsOnTheModel(Kuntamalli kuntamalli, LocalDate day) {
    DossierAssert dossier = assertThat(Samples.dossier());
    dossier.isComplete().hasDocument("report-and-plan");
    DocumentAssert document = assertThat(Samples.document());
    document.isHandledByCouncilOn("2024-02-19");
    MunicipalityAssert municipality =
        assertThat(kuntamalli.register().on(day).get(MunicipalityCode.of("837")));
    municipality.isInCounty("08");
    StrategyAssert strategy = assertThat(SampleStrategies.strategy());
    strategy.hasVersion(SampleStrategies.strategy().versions().get(0).id());
    NetworkAssert network = assertThat(SampleNetworks.networkOf(Samples.TAMPERE));
    network.hasMember(ActorId.of(MunicipalityCode.of("837")));
    NetworkTrace first =
        kuntamalli.register().on(day).municipalities().stream()
            .flatMap(each -> kuntamalli.trace(each.code(), day).stream())
            .findFirst()
            .orElseThrow();
    TraceAssert trace = assertThat(first);
    trace.isOfNetwork(first.network().id());
    assertThat(new KuntamalliRepresentation().toStringOf(kuntamalli.assess(Samples.dossier(), day)))
        .startsWith("Assessment of municipality:837");
    assertThat(new KuntamalliArbitraries().canProvideFor(TypeUsage.of(WelfareDocument.class)))
        .isTrue();
  }

  @Test
  void softAssertions(Kuntamalli kuntamalli, LocalDate day) {
    SoftKuntamalliAssertions softly = new SoftKuntamalliAssertions();
    softly.assertThat(kuntamalli.validate(Samples.draft(), day)).hasFinding("id-repeated").at("");
    softly.assertThat(kuntamalli.register()).hasEdition("none");
    assertThat(softly.errorsCollected()).hasSize(2);
  }

  @Test
  @OnDay(value = "2026-11-22", edition = "testing.1")
  void theMadeUpWorld(Kuntamalli kuntamalli, LocalDate day) {
    assertThat(
            kuntamalli
                .withStatutes(TestingWorld.statutes())
                .assess(
                    Samples.dossierOf(
                        TestingWorld.ALAVESI, Samples.documentOf(TestingWorld.ALAVESI)),
                    day))
        .hasVerdict("TEST-TERM-REPORT", "2021-2024")
        .withStatus(DutyStatus.MET);
    for (Authority each :
        List.of(
            TestingWorld.UUSIKYLA,
            TestingWorld.KAKSNIEMI,
            TestingWorld.RANTALA,
            TestingWorld.RIDGE)) {
      assertThat(TestingWorld.get().dutiesOf(each, TestingWorld.DAY).applicable()).isNotEmpty();
    }
  }

  @Test
  void assertionsOnDutiesAndWhatChangedInThem(Kuntamalli kuntamalli, LocalDate day) {
    assertThat(kuntamalli.dutiesOf(Samples.ESPOO, day))
        .hasDuty("MUN-DELIVER-HUS")
        .doesNotHaveDuty("CTY-TERM-PLAN")
        .because(ReasonCode.DUTY_OF_COUNTIES);
    assertThat(kuntamalli.dutyChanges(Samples.ESPOO, LocalDate.of(2022, 12, 31), day))
        .hasChange("MUN-DELIVER-HUS", DutyChange.Kind.BEGUN)
        .on("2023-01-01")
        .causedBy(DutyChange.Cause.LAW);
  }

  @Test
  void findingsAlone(Kuntamalli kuntamalli, LocalDate day) {
    assertThatFindings(kuntamalli.validate(Samples.document(), day).findings()).hasNoFindings();
  }

  @Test
  void everySampleIsSound(Kuntamalli kuntamalli, LocalDate day) {
    WelfareDocument full =
        Samples.documentOf(Samples.VAASA).toBuilder()
            .parts(List.of(Samples.part(DocumentPart.Kind.PLAN, 2024, 2025)))
            .handlings(
                List.of(Samples.boardProposal("2024-02-05"), Samples.councilHandling("2024-02-19")))
            .publications(List.of(Samples.publication("2024-02-26")))
            .addDelivery(Samples.delivery(Authority.county("17"), "2024-02-27"))
            .addGoal(SampleParts.goal("inclusion"))
            .addMeasure(SampleParts.measure("courses", "inclusion"))
            .addObservation(SampleParts.observation("self-rated health", "2022", 61.5))
            .populationGroups(List.of())
            .build();
    for (WelfareDocument document :
        List.of(
            full,
            Samples.document(),
            Samples.draft(),
            Samples.annualReport(2023),
            Samples.annualReportOf(Samples.HELSINKI, 2023),
            Samples.annualReportOf(Samples.JOMALA, 2023),
            Samples.jointDocument(Samples.TAMPERE, Samples.PERTUNMAA))) {
      assertThat(kuntamalli.validate(document, day)).hasNoFindings();
    }
    assertThat(Samples.handling(DecidingBody.Kind.COUNCIL, "2024", HandlingOutcome.NOTED).isByCouncil())
        .isTrue();
    assertThat(SampleParts.effect().populationGroup()).isPresent();
    assertThat(SampleParts.issuerGroup(Samples.TAMPERE).members()).hasSize(1);
    assertThat(SampleParts.youngPeople().name().text(Language.EN)).isEqualTo("young people");
    assertThat(kuntamalli.validate(Samples.impactAssessment(), day)).hasNoFindings();
    assertThat(kuntamalli.validate(Samples.impactAssessmentOf(Samples.PIRKANMAA), day))
        .hasNoFindings();
  }

  @Test
  void theTestingCityHasGapsWhereTheyWerePlanted() {
    assertThat(TestingWorld.get().validate(TestingCity.strategy(), TestingWorld.DAY))
        .hasNoFindings();
    assertThat(
            TestingWorld.get()
                .validate(TestingCity.strategyWithGaps(), TestingWorld.DAY)
                .findings())
        .hasSize(6);
    assertThat(TestingCity.catalogs().networks().all()).isEqualTo(TestingCity.networks());
    assertThat(
            TestingWorld.get()
                .dutiesOf(TestingCity.AUTHORITY, TestingWorld.DAY)
                .applicable())
        .hasSizeLessThan(TestingCity.MEASURES);
  }

  @Test
  void strategiesAndNetworksAreSound(Kuntamalli kuntamalli, LocalDate day) {
    assertThat(kuntamalli.validate(SampleStrategies.strategy(), day)).hasNoFindings();
    assertThat(
            SampleStrategies.strategyOf(Samples.VAASA).toBuilder()
                .addVersion(
                    SampleStrategies.version("version-2025", 2025, 2029).toBuilder()
                        .addElement(SampleStrategies.element("vision", ElementKind.VISION))
                        .build())
                .build()
                .versions())
        .hasSize(3);
    assertThat(kuntamalli.validate(SampleNetworks.network(), day)).hasNoFindings();
    Network network =
        SampleNetworks.networkOf(Samples.TAMPERE, Samples.PIRKANMAA).toBuilder()
            .addMembership(SampleNetworks.membership(ActorId.ofOrganisation("learning-centre")))
            .build();
    NetworkCatalog own =
        NetworkCatalog.of(
            new Edition("own.1", day),
            List.of(network),
            List.of(SampleNetworks.organisation("learning-centre")));
    assertThat(own.organisations()).hasSize(1);
    assertThat(kuntamalli.validate(network, day)).hasOnlyFindings("network-link-unknown");
    Catalogs bundled = Catalogs.standard();
    assertThat(
            kuntamalli
                .withCatalogs(
                    new Catalogs(
                        bundled.strategies(), own, bundled.programmes(), bundled.types()))
                .validate(network, day))
        .hasNoFindings();
    assertThat(kuntamalli.validate(SampleNetworks.entry("learning-project"), day)).hasNoFindings();
    ActorId tampere = ActorId.of(MunicipalityCode.of("837"));
    CatalogEntryAssert entry =
        assertThat(
            SampleNetworks.entry("learning-project").toBuilder()
                .addRole(SampleNetworks.role(tampere, ActorRole.Kind.RUNS))
                .addStage(SampleNetworks.stage(EntryStage.Kind.PHASE, "2024-05"))
                .build());
    entry.hasRole(tampere, ActorRole.Kind.RUNS).hasStage(EntryStage.Kind.PHASE);
    FundingCallAssert call = assertThat(SampleNetworks.fundingCall("learning-call"));
    call.isOpenOn(LocalDate.of(2026, 3, 1)).hasApplicant(Applicant.MUNICIPALITY);
    call.isClosedOn(LocalDate.of(2026, 5, 1));
    assertThat(SampleNetworks.partnerRole("guides").duties()).isEmpty();
  }

  @Test
  void spoilers(Kuntamalli kuntamalli, LocalDate day) {
    WelfareDocument spoilt =
        Spoilers.ofDocument("publication-before-handling").spoil(Samples.document());
    assertThat(kuntamalli.validate(spoilt, day)).hasOnlyFindings("publication-before-handling");
    assertThat(
            kuntamalli.validate(
                Spoilers.of(Strategy.class, "strategy-version-loop")
                    .spoil(SampleStrategies.strategy()),
                day))
        .hasOnlyFindings("strategy-version-loop");
    for (Spoiler<ImpactAssessment> spoiler : Spoilers.ofImpactAssessments()) {
      assertThat(kuntamalli.validate(spoiler.spoil(Samples.impactAssessment()), day))
          .hasOnlyFindings(spoiler.rule().value());
    }
    for (Spoiler<Dossier> spoiler : Spoilers.ofDossiers()) {
      assertThat(kuntamalli.validate(spoiler.spoil(Samples.dossier()), day))
          .hasOnlyFindings(spoiler.rule().value());
    }
    for (Spoiler<CatalogEntry> spoiler : Spoilers.ofEntries()) {
      assertThat(kuntamalli.validate(spoiler.spoil(SampleNetworks.entry("own")), day))
          .hasOnlyFindings(spoiler.rule().value());
    }
    for (Spoiler<FundingCall> spoiler : Spoilers.ofFundingCalls()) {
      assertThat(kuntamalli.validate(spoiler.spoil(SampleNetworks.fundingCall("own")), day))
          .hasOnlyFindings(spoiler.rule().value());
    }
    for (Spoiler<Network> spoiler : Spoilers.ofNetworks()) {
      assertThat(kuntamalli.validate(spoiler.spoil(SampleNetworks.network()), day))
          .hasOnlyFindings(spoiler.rule().value());
    }
    assertThat(Spoilers.all())
        .hasSize(
            Spoilers.ofDocuments().size()
                + Spoilers.ofImpactAssessments().size()
                + Spoilers.ofDossiers().size()
                + Spoilers.ofStrategies().size()
                + Spoilers.ofNetworks().size()
                + Spoilers.ofEntries().size()
                + Spoilers.ofFundingCalls().size());
  }
}
