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

import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies after the day asked about, and what no duty has a place for, is told. */
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
            "named, naming of a responsible party: after-day-asked",
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
}
