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

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.IssuerGroup;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
