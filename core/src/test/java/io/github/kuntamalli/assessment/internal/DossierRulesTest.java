package io.github.kuntamalli.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.council.PartOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Goal;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.MeasureAssessment;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.measure.PopulationGroup;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.DocumentPartner;
import io.github.kuntamalli.welfare.DocumentRelation;
import io.github.kuntamalli.welfare.ExplainedOmission;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.IssuerGroup;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules of a dossier as a whole find, and where. */
class DossierRulesTest {

  private static final Authority TAMPERE = Authority.municipality("837");
  private static final Authority SALO = Authority.municipality("734");
  private static final LocalizedText WORDS = LocalizedText.of("oma", "egen", "own");

  private static final CheckContext CONTEXT =
      CheckContext.on(LocalDate.of(2026, 11, 22))
          .with(MunicipalityRegister.class, MunicipalityRegister.standard());

  private static RuleResult result(String code, Dossier dossier) {
    return RuleSet.of(DossierRules.all()).check(dossier, CONTEXT).results().stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> places(RuleResult result) {
    return result.findings().stream().map(found -> found.location().pointer()).toList();
  }

  private static Dossier of(Authority authority, WelfareDocument... documents) {
    return Dossier.builder().authority(authority).documents(Arrays.asList(documents)).build();
  }

  private static WelfareDocument plan(String id, Authority issuer) {
    return WelfareDocument.plan(id, issuer).build();
  }

  private static ImpactAssessment impact(String id, Authority authority) {
    return ImpactAssessment.builder().id(id).authority(authority).decision(WORDS).build();
  }

  private static Strategy strategy(String id, Optional<ActorId> owner) {
    return Strategy.builder().id(id).name(PublishedName.of(WORDS)).owner(owner).build();
  }

  @ParameterizedTest
  @CsvSource({"837, true", "000, false"})
  void theCodeOfAMunicipalityIsKnown(String code, boolean known) {
    RuleResult result = result("dossier-authority-unknown", of(Authority.municipality(code)));
    assertThat(places(result)).isEqualTo(known ? List.of() : List.of("/authority"));
  }

  @ParameterizedTest
  @CsvSource({"06, true", "99, false"})
  void theCodeOfACountyIsKnown(String code, boolean known) {
    RuleResult result = result("dossier-authority-unknown", of(Authority.county(code)));
    assertThat(places(result)).isEqualTo(known ? List.of() : List.of("/authority"));
    assertThat(result.findings())
        .allSatisfy(found -> assertThat(found.problem(Language.SV)).contains(code));
  }

  @Test
  void eachUnknownMemberOfAGroupIsNamed() {
    Authority group =
        new Authority.Group(
            List.of(
                MunicipalityCode.of("001"),
                MunicipalityCode.of("734"),
                MunicipalityCode.of("002")));
    assertThat(result("dossier-authority-unknown", of(group)).findings())
        .extracting(found -> found.problem(Language.EN))
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).contains("(001)"), one -> assertThat(one).contains("(002)"));
  }

  @Test
  void whatIsAnotherAuthoritysIsFoundAtItsPlace() {
    Dossier dossier =
        of(TAMPERE, plan("own", TAMPERE), plan("other", SALO)).toBuilder()
            .addImpactAssessments(impact("other", SALO), impact("own", TAMPERE))
            .addStrategies(
                strategy("nobody", Optional.empty()),
                strategy("own", Optional.of(ActorId.parse("municipality:837"))),
                strategy("other", Optional.of(ActorId.parse("municipality:734"))))
            .build();
    RuleResult result = result("dossier-document-of-another", dossier);
    assertThat(places(result))
        .containsExactly("/documents/1", "/impactAssessments/0", "/strategies/2");
    assertThat(result.findings())
        .allSatisfy(found -> assertThat(found.problem(Language.FI)).contains("Tampere"));
    assertThat(result("dossier-document-of-another", of(TAMPERE, plan("own", TAMPERE))).status())
        .isEqualTo(RuleResult.Status.PASSED);
  }

  @Test
  void oneDocumentUnderTwoIdsIsFoundAtTheSecond() {
    WelfareDocument other = WelfareDocument.reportAndPlan("third", TAMPERE).build();
    RuleResult result =
        result(
            "dossier-same-document-twice",
            of(TAMPERE, plan("first", TAMPERE), other, plan("again", TAMPERE)));
    assertThat(places(result)).containsExactly("/documents/2");
    assertThat(result.findings().get(0).problem(Language.EN)).contains("first");
    assertThat(
            result("dossier-same-document-twice", of(TAMPERE, plan("first", TAMPERE), other))
                .status())
        .isEqualTo(RuleResult.Status.PASSED);
    assertThat(result("dossier-same-document-twice", of(TAMPERE, plan("first", TAMPERE))).status())
        .isEqualTo(RuleResult.Status.NOT_APPLICABLE);
  }

  private static <T> List<T> asListed(boolean backwards, List<T> things) {
    List<T> listed = new ArrayList<>(things);
    if (backwards) {
      Collections.reverse(listed);
    }
    return listed;
  }

  private static WelfareDocument listed(String id, boolean backwards) {
    List<Source> sources =
        asListed(
            backwards,
            List.of(Source.of(Source.Kind.OFFICIAL_PAGE), Source.of(Source.Kind.NEWSPAPER)));
    List<LocalizedText> texts =
        asListed(backwards, List.of(WORDS, LocalizedText.of("toinen", "andra", "second")));
    List<IndicatorRef> indicators = texts.stream().map(IndicatorRef::of).toList();
    List<Handling> handlings =
        asListed(
            backwards,
            Stream.of("2025-05-05", "2025-06-06", "2025-06-06", "2025-07-07")
                .map(
                    day ->
                        Handling.builder()
                            .body(DecidingBody.Kind.COUNCIL)
                            .date(day)
                            .outcome(HandlingOutcome.NOTED)
                            .partOutcomes(
                                asListed(
                                    backwards,
                                    List.of(
                                        new PartOutcome("1", HandlingOutcome.NOTED),
                                        new PartOutcome("2", HandlingOutcome.RETURNED))))
                            .sources(sources)
                            .build())
                .toList());
    List<ContentStatement> contents =
        asListed(
            backwards,
            List.of(
                ContentStatement.present("CP-CHILD-1"), ContentStatement.present("CP-CHILD-2")));
    return WelfareDocument.builder()
        .id(id)
        .issuers(asListed(backwards, List.of(TAMPERE, SALO)))
        .parts(
            asListed(
                backwards,
                List.of(
                    DocumentPart.builder().kind(DocumentPart.Kind.PLAN).contents(contents).build(),
                    DocumentPart.of(DocumentPart.Kind.TERM_REPORT))))
        .handlings(handlings)
        .integratedPlans(
            asListed(
                backwards,
                List.of(
                    IntegratedPlan.builder()
                        .name(WORDS)
                        .kind(IntegratedPlan.Kind.CHILDREN)
                        .contents(contents)
                        .handlings(handlings)
                        .build(),
                    IntegratedPlan.builder().name(WORDS).kind(IntegratedPlan.Kind.AGEING).build())))
        .publications(
            asListed(
                backwards,
                List.of(
                    Publication.on("salo.fi", "2025-06-07"),
                    Publication.on("tampere.fi", "2025-06-07").toBuilder()
                        .languages(asListed(backwards, List.of(Language.FI, Language.SV)))
                        .build())))
        .goals(List.of(Goal.builder().id("goal-1").name(WORDS).indicators(indicators).build()))
        .measures(List.of(measure(backwards, texts, sources)))
        .observations(
            List.of(
                Observation.builder()
                    .indicator(IndicatorRef.of(WORDS))
                    .on(PartialDate.parse("2025"))
                    .sources(sources)
                    .build()))
        .issuerGroup(
            new IssuerGroup(
                Optional.of(WORDS),
                asListed(
                    backwards,
                    List.of(IssuerGroup.Member.of(TAMPERE), IssuerGroup.Member.of(SALO)))))
        .deliveries(
            asListed(
                backwards,
                List.of(Delivery.to(TAMPERE, "2025-06-07"), Delivery.to(SALO, "2025-06-07"))))
        .actsCited(texts.stream().map(Citation::named).toList())
        .populationGroups(texts.stream().map(PopulationGroup::of).toList())
        .priorities(texts)
        .areas(texts)
        .indicators(indicators)
        .omissions(
            texts.stream()
                .map(subject -> new ExplainedOmission(subject, Optional.empty()))
                .toList())
        .responsibleParties(texts.stream().map(ResponsibleParty::new).toList())
        .relations(
            texts.stream()
                .map(
                    other ->
                        new DocumentRelation(
                            DocumentRelation.Kind.RESTS_ON, Optional.empty(), Optional.of(other)))
                .toList())
        .partners(
            texts.stream()
                .map(name -> new DocumentPartner(Optional.empty(), Optional.of(name)))
                .toList())
        .sources(sources)
        .notes(texts)
        .build();
  }

  private static Measure measure(
      boolean backwards, List<LocalizedText> texts, List<Source> sources) {
    List<String> ids = asListed(backwards, List.of("a", "b"));
    return Measure.builder()
        .name(WORDS)
        .goals(ids)
        .indicators(texts.stream().map(IndicatorRef::of).toList())
        .populationGroups(texts.stream().map(PopulationGroup::of).toList())
        .responsibleParties(texts.stream().map(ResponsibleParty::new).toList())
        .resources(texts)
        .assessments(
            asListed(backwards, List.of("2025", "2026")).stream()
                .map(on -> MeasureAssessment.builder().on(PartialDate.parse(on)).build())
                .toList())
        .networks(ids)
        .duties(
            asListed(backwards, List.of("MUN-TERM-PLAN", "MUN-ANNUAL")).stream()
                .map(ObligationCode::of)
                .toList())
        .sources(sources)
        .continues(ids)
        .partners(ids.stream().map(ActorId::ofOrganisation).toList())
        .entries(ids)
        .priorities(ids)
        .build();
  }

  @Test
  void theOrderOfTheListsOfADocumentHidesNoCopy() {
    WelfareDocument first = listed("first", false);
    WelfareDocument backwards = listed("again", true);
    assertThat(backwards.handlings()).isNotEqualTo(first.handlings());
    assertThat(copies(first, backwards)).containsExactly("/documents/1");
  }

  private static List<String> copies(WelfareDocument... documents) {
    return places(result("dossier-same-document-twice", of(TAMPERE, documents)));
  }

  @Test
  void aDocumentThatDiffersInOneListIsNoCopy() {
    WelfareDocument first = listed("first", false);
    WelfareDocument.Builder again = listed("again", true).toBuilder();
    List<Handling> handlings = new ArrayList<>(listed("again", true).handlings());
    assertThat(handlings.remove(1)).as("handled twice on one day").isEqualTo(handlings.get(1));
    assertThat(copies(first, again.handlings(handlings).build())).isEmpty();
    handlings.add(handlings.get(0));
    assertThat(copies(first, again.handlings(handlings).build()))
        .as("how often something is listed makes a difference")
        .isEmpty();
    assertThat(copies(first, again.handlings(first.handlings()).build()))
        .containsExactly("/documents/1");
    assertThat(copies(first, again.issuerGroup(Optional.empty()).build())).isEmpty();
  }

  @Test
  void oneRelationByIdIsEnoughToLookItUp() {
    WelfareDocument byTitle =
        WelfareDocument.plan("by-title", TAMPERE)
            .addRelation(
                new DocumentRelation(
                    DocumentRelation.Kind.RESTS_ON, Optional.empty(), Optional.of(WORDS)))
            .build();
    WelfareDocument byId =
        WelfareDocument.plan("by-id", TAMPERE)
            .addRelation(
                new DocumentRelation(
                    DocumentRelation.Kind.RESTS_ON, Optional.of("by-title"), Optional.empty()))
            .build();
    String code = "related-document-unknown";
    assertThat(result(code, of(TAMPERE, plan("plan", TAMPERE))).status())
        .isEqualTo(RuleResult.Status.NOT_APPLICABLE);
    assertThat(result(code, of(TAMPERE, byTitle)).status())
        .isEqualTo(RuleResult.Status.NOT_APPLICABLE);
    assertThat(result(code, of(TAMPERE, byId, byTitle)).status())
        .isEqualTo(RuleResult.Status.PASSED);
    assertThat(places(result(code, of(TAMPERE, plan("plan", TAMPERE), byId))))
        .containsExactly("/documents/1/relations/0/document");
  }
}
