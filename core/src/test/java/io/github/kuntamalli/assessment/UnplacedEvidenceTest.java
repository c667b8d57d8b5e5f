package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.delivery;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.publication;
import static io.github.kuntamalli.assessment.Documents.work;
import static io.github.kuntamalli.welfare.DocumentPart.Kind.PLAN;
import static io.github.kuntamalli.welfare.DocumentPart.Kind.TERM_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.IssuerGroup;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence after the reference date, and evidence that belongs to no duty, is reported. */
class UnplacedEvidenceTest {

  private static final String DAY = "2024-06-30";

  private static List<String> lines(List<RefusedEvidence> told) {
    return told.stream()
        .map(
            one ->
                one.document() + ", " + one.part().text(Language.EN) + ": " + one.reason().code())
        .toList();
  }

  private static ImpactAssessment impact(String id, Authority authority, String decided) {
    return ImpactAssessment.builder()
        .id(id)
        .authority(authority)
        .decision(LocalizedText.of(Language.EN, "new network of schools"))
        .decidedOn(Stated.known(PartialDate.parse(decided)))
        .build();
  }

  @Test
  void everyDateAfterTheDayIsToldOfEachPart() {
    WelfareDocument document =
        document("d", TAMPERE, TERM_REPORT, PLAN)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addHandlings(council("2024-09-01", HandlingOutcome.PLANNED))
            .addHandlings(council("2024-10-01", HandlingOutcome.NOTED))
            .addDeliveries(delivery(Documents.PIRKANMAA, "2024-07-01"))
            .addPublications(publication("2024-06-30"))
            .addPublications(publication("2024-08"))
            .build();
    assertThat(assess(complete(TAMPERE).addDocuments(document).build(), DAY).later())
        .extracting(one -> one.part().text(Language.EN) + " " + one.reason().text(Language.EN))
        .hasSize(6)
        .anyMatch(line -> line.startsWith("welfare plan") && line.contains("1 October 2024"))
        .anyMatch(line -> line.startsWith("welfare report") && line.contains("1 July 2024"))
        .anyMatch(line -> line.contains("August 2024"))
        .noneMatch(line -> line.contains("1 September 2024"));
  }

  @Test
  void recordsAndAssessmentsAfterTheDayAreToldToo() {
    Dossier dossier =
        complete(TAMPERE)
            .addRecords(work("named", ActivityKind.RESPONSIBLE_PARTY, "2024-07-01").build())
            .addRecords(work("on-the-day", ActivityKind.RESPONSIBLE_PARTY, DAY).build())
            .addImpactAssessments(impact("schools", TAMPERE, "2024-08-19"))
            .build();
    assertThat(lines(assess(dossier, DAY).later()))
        .containsExactly(
            "named, designation of a responsible party: after-day-asked",
            "schools, impact assessment: after-day-asked");
  }

  @Test
  void whatHasNoPlaceIsToldWithItsReason() {
    Dossier dossier =
        complete(TAMPERE)
            .addDocuments(
                document("espoo", Documents.ESPOO, TERM_REPORT)
                    .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
                    .build(),
                document("undated", TAMPERE, TERM_REPORT).build())
            .addImpactAssessments(impact("of-espoo", Documents.ESPOO, "2024-03-11"))
            .build();
    assertThat(lines(assess(dossier, DAY).unplaced()))
        .containsExactlyInAnyOrder(
            "espoo, welfare report: not-an-issuer",
            "undated, welfare report: cannot-be-placed",
            "of-espoo, impact assessment: not-an-issuer");
    assertThat(assess(complete(TAMPERE).build(), DAY).unplaced()).isEmpty();
  }

  /** Documents that no verdict names. */
  private enum Unnamed {
    HANDLED_BEFORE_THE_DATA(
        own()
            .addHandlings(
                council("2007-05-21", HandlingOutcome.NOTED),
                council("2008-05-19", HandlingOutcome.APPROVED))),
    HANDLED_ON_AN_UNKNOWN_DAY_AND_MADE_BEFORE_THE_DATA(
        own()
            .madeIn("2001")
            .recordedOn(LocalDate.of(2002, 1, 1))
            .addHandlings(Documents.approvedUndated())),
    HANDLED_BY_THE_OTHER_ISSUER_ONLY(
        own()
            .addIssuers(Documents.ESPOO)
            .addHandlings(
                council("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
                    .authority(Documents.ESPOO)
                    .build())),
    HANDLED_BY_NOBODY_AND_MADE_BEFORE_THE_DATA(own().madeIn("2001")),
    HANDLED_BY_A_BOARD_BEFORE_THE_DATA(
        own()
            .addHandlings(
                Documents.handling(DecidingBody.Kind.BOARD, "2007-05-21", HandlingOutcome.PROPOSED)
                    .build())),
    TO_BE_HANDLED_BY_A_BOARD(
        own()
            .addHandlings(
                Documents.handling(DecidingBody.Kind.BOARD, "2024-09-02", HandlingOutcome.PROPOSED)
                    .build(),
                Documents.handling(DecidingBody.Kind.BOARD, "2024-08-05", HandlingOutcome.PROPOSED)
                    .build()));

    private final WelfareDocument document;

    Unnamed(WelfareDocument.Builder document) {
      this.document = document.build();
    }

    private static WelfareDocument.Builder own() {
      return document("d", TAMPERE, TERM_REPORT);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "HANDLED_BEFORE_THE_DATA; The document was considered on 21 May 2007, at a time for which the duty is not assessed: there was no such duty or no council then.",
        "HANDLED_ON_AN_UNKNOWN_DAY_AND_MADE_BEFORE_THE_DATA; The council considered the document, but the day is not known.",
        "HANDLED_BY_THE_OTHER_ISSUER_ONLY; Only bodies of other authorities are known to have considered the document.",
        "HANDLED_BY_NOBODY_AND_MADE_BEFORE_THE_DATA; The document does not belong to any period that is assessed.",
        "HANDLED_BY_A_BOARD_BEFORE_THE_DATA; The document does not belong to any period that is assessed.",
        "TO_BE_HANDLED_BY_A_BOARD; The event (5 August 2024) is later than the reference date and is not taken into account."
      })
  void aDocumentThatNoVerdictNamesHasAReason(Unnamed unnamed, String reason) {
    Dossier dossier = complete(TAMPERE).addDocuments(unnamed.document).build();
    assertThat(assess(dossier, DAY).unplaced())
        .singleElement()
        .extracting(one -> one.reason().text(Language.EN))
        .isEqualTo(reason);
  }

  @Test
  void anImpactAssessmentAloneIsReportedToo() {
    Dossier dossier =
        complete(TAMPERE)
            .addImpactAssessments(impact("of-espoo", Documents.ESPOO, "2024-03-11"))
            .build();
    assertThat(lines(assess(dossier, DAY).unplaced()))
        .containsExactly("of-espoo, impact assessment: not-an-issuer");
  }

  @ParameterizedTest
  @CsvSource({"2005, no-period-for-record", "2030, after-day-asked"})
  void anImpactAssessmentWithoutADecisionIsOfTheDayOnWhichItWasMade(String day, String reason) {
    ImpactAssessment undecided =
        impact("schools", TAMPERE, "2024-03-11").toBuilder()
            .decidedOn(Stated.unknown())
            .assessedOn(Stated.known(PartialDate.parse(day)))
            .build();
    assertThat(
            lines(
                assess(complete(TAMPERE).addImpactAssessments(undecided).build(), DAY).unplaced()))
        .containsExactly("schools, impact assessment: " + reason);
  }

  @Test
  void aDocumentOfAnotherCountyIsNotOneOfAPredecessor() {
    WelfareDocument report =
        document("d", Authority.county("03"), TERM_REPORT)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    assertThat(
            lines(
                assess(complete(Documents.PIRKANMAA).addDocuments(report).build(), DAY).unplaced()))
        .containsExactly("d, welfare report: not-an-issuer");
  }

  @Test
  void whatLiesAheadIsInTheOrderOfTimeAndEachDayOnce() {
    WelfareDocument document =
        document("d", TAMPERE, PLAN)
            .addHandlings(
                council("2024-10-21", HandlingOutcome.APPROVED),
                council("2024-09-16", HandlingOutcome.NOTED))
            .addDeliveries(delivery(Documents.PIRKANMAA, "2024-10-21"))
            .addIntegratedPlans(
                Documents.plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                    .addHandlings(
                        council("2024-12-16", HandlingOutcome.APPROVED),
                        council("2024-11-18", HandlingOutcome.NOTED))
                    .build())
            .build();
    assertThat(ahead(complete(TAMPERE).addDocuments(document)))
        .containsExactly(
            "d, welfare plan: 16 September 2024",
            "d, welfare plan: 21 October 2024",
            "d, integrated plan: 18 November 2024",
            "d, integrated plan: 16 December 2024");
  }

  @Test
  void ofAnImpactAssessmentBothDaysLieAheadUnlessTheyAreOne() {
    ImpactAssessment schools =
        impact("schools", TAMPERE, "2024-08-19").toBuilder()
            .assessedOn(Stated.known(PartialDate.parse("2024-07-01")))
            .build();
    ImpactAssessment roads =
        schools.toBuilder().id("roads").assessedOn(schools.decidedOn()).build();
    assertThat(ahead(complete(TAMPERE).addImpactAssessments(schools, roads)))
        .containsExactly(
            "roads, impact assessment: 19 August 2024",
            "schools, impact assessment: 1 July 2024",
            "schools, impact assessment: 19 August 2024");
  }

  private static List<String> ahead(Dossier.Builder dossier) {
    return assess(dossier.build(), DAY).later().stream()
        .map(
            one ->
                "%s, %s: %s"
                    .formatted(
                        one.document(),
                        one.part().text(Language.EN),
                        one.reason().parameters().get("date").text(Language.EN)))
        .toList();
  }

  private static final Authority LAPPEENRANTA = Authority.municipality("405");

  private static Authority eksote(String name) {
    return new Authority.JointAuthority("eksote", LocalizedText.of(Language.FI, name));
  }

  /** A report of a joint authority that names its members and the days of their membership. */
  private static WelfareDocument.Builder ofMembers(IssuerGroup.Member... members) {
    return document("report", eksote("Eksote"), TERM_REPORT)
        .issuerGroup(new IssuerGroup(Optional.empty(), List.of(members)))
        .addHandlings(council("2019-05-20", HandlingOutcome.APPROVED));
  }

  private static IssuerGroup.Member lappeenranta(String joined, String left) {
    return new IssuerGroup.Member(
        LAPPEENRANTA,
        Stated.known(PartialDate.parse(joined)),
        Stated.known(PartialDate.parse(left)));
  }

  private static List<String> why(WelfareDocument document) {
    return assess(complete(LAPPEENRANTA).addDocuments(document).build(), DAY).unplaced().stream()
        .map(one -> one.reason().code().toString())
        .toList();
  }

  @Test
  void aMemberOfTheJointAuthorityThatMadeADocumentReadsThatItHasTheDutyItself() {
    WelfareDocument report = ofMembers(IssuerGroup.Member.of(LAPPEENRANTA)).build();
    assertThat(why(report)).containsExactly("member-not-issuer");
    assertThat(
            assess(complete(LAPPEENRANTA).addDocuments(report).build(), DAY)
                .unplaced()
                .get(0)
                .reason()
                .text(Language.EN))
        .contains("(recorded issuer: Eksote)");
    assertThat(why(ofMembers(lappeenranta("2010", "2022-12-31")).build()))
        .containsExactly("member-not-issuer");
    assertThat(why(ofMembers(lappeenranta("2010", "2019")).build()))
        .as("it may have left later in the year in which the report was handled")
        .containsExactly("member-not-issuer");
  }

  @Test
  void whoeverWasNotAMemberThenReadsThatTheDocumentIsNotItsOwn() {
    assertThat(why(ofMembers(lappeenranta("2010", "2018")).build()))
        .containsExactly("not-an-issuer");
    assertThat(why(ofMembers(lappeenranta("2020", "2022")).build()))
        .containsExactly("not-an-issuer");
    assertThat(why(ofMembers(IssuerGroup.Member.of(TAMPERE)).build()))
        .containsExactly("not-an-issuer");
  }

  @Test
  void aMemberThatIsAnIssuerBesideTheJointAuthorityHasTheDocumentAsItsOwn() {
    WelfareDocument report =
        ofMembers(IssuerGroup.Member.of(LAPPEENRANTA))
            .addIssuers(LAPPEENRANTA)
            .handlings(
                List.of(
                    Handling.byCouncil("2019-06-17", HandlingOutcome.APPROVED).toBuilder()
                        .authority(LAPPEENRANTA)
                        .build()))
            .build();
    Assessment answer = assess(complete(LAPPEENRANTA).addDocuments(report).build(), DAY);
    assertThat(answer.unplaced()).isEmpty();
    assertThat(answer.find("MUN-TERM-REPORT", "2017–2021").orElseThrow().status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  void aJointAuthorityIsTheSameUnderEveryName() {
    Authority other = eksote("Etelä-Karjalan sosiaali- ja terveyspiiri");
    assertThat(other).isEqualTo(eksote("Eksote")).hasSameHashCodeAs(eksote("Eksote"));
    assertThat(other)
        .isNotEqualTo(
            new Authority.JointAuthority("kuuma", LocalizedText.of(Language.FI, "Eksote")));
    assertThat(
            assess(
                    complete(other)
                        .addDocuments(ofMembers(IssuerGroup.Member.of(LAPPEENRANTA)).build())
                        .build(),
                    DAY)
                .unplaced())
        .extracting(one -> one.reason().code().toString())
        .doesNotContain("not-an-issuer");
  }
}
