package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.publication;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.LanguageStatus;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.ExternalReference;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Edge cases 70 to 76: language and access. */
class LanguageEdgeCasesTest {

  private static final String ON = "2026-11-22";

  @Test
  @DisplayName(
      "#70 publication in one language of a bilingual municipality is no fault of the duty")
  void publicationInOneLanguageIsNoFaultOfTheDuty() {
    WelfareDocument document =
        document("e", ESPOO, REPORT, PLAN)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addPublications(
                publication("2024-06-01").toBuilder().addLanguages(Language.FI).build())
            .build();
    assertThat(verdict(ESPOO, true, ON, "MUN-PUBLISH", "2021–2025", document).status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName(
      "#71 minutes and notices are of the council, so their language does not change the verdict")
  void theLanguageOfMinutesDoesNotChangeTheVerdict() {
    Handling swedish =
        Handling.builder()
            .body(DecidingBody.of(DecidingBody.Kind.COUNCIL, "Stadsfullmäktige"))
            .date(Stated.known(PartialDate.parse("2024-05-20")))
            .outcome(HandlingOutcome.APPROVED)
            .build();
    assertThat(
            verdict(
                    ESPOO,
                    true,
                    ON,
                    "MUN-TERM-REPORT",
                    "2021–2025",
                    document("e", ESPOO, REPORT).addHandlings(swedish).build())
                .status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#72 the same holds for a bilingual county")
  void theSameHoldsForABilingualCounty() {
    Authority ostrobothnia = Authority.county("17");
    WelfareDocument document =
        document("o", ostrobothnia, REPORT, PLAN)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addPublications(
                publication("2024-06-01").toBuilder().addLanguages(Language.SV).build())
            .build();
    assertThat(verdict(ostrobothnia, true, ON, "CTY-PUBLISH", "2022–2025", document).status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#73 the language status is that of the year")
  void theLanguageStatusIsThatOfTheYear() {
    MunicipalityRegister register = MunicipalityRegister.standard();
    long bilingual =
        register.on(LocalDate.of(2024, 1, 1)).municipalities().stream()
            .filter(
                municipality ->
                    municipality.language().map(LanguageStatus::isBilingual).orElse(false))
            .count();
    assertThat(bilingual).isEqualTo(33);
  }

  @Test
  @DisplayName("#74 welfare and health are named in the order of each act")
  void orderOfWords() {
    Obligation monitor =
        ObligationCatalog.standard().find(ObligationCode.of("MUN-MONITOR")).orElseThrow();
    assertThat(monitor.title().text(Language.SV)).contains("hälsa och välfärd");
    assertThat(monitor.title().text(Language.FI)).contains("hyvinvoinnin ja terveyden");
  }

  @Test
  @DisplayName(
      "#75 in the Sámi homeland the duty is the same, in whatever language it was published")
  void inTheSamiHomelandTheDutyIsTheSame() {
    Authority inari = Authority.municipality("148");
    WelfareDocument document =
        document("i", inari, REPORT, PLAN)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addPublications(publication("2024-06-01"))
            .build();
    assertThat(verdict(inari, true, ON, "MUN-PUBLISH", "2021–2025", document).status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#76 accessibility stands beside the duty to publish, as a provision to read")
  void accessibilityIsAProvisionBesideTheDutyToPublish() {
    Obligation publish =
        ObligationCatalog.standard().find(ObligationCode.of("MUN-PUBLISH")).orElseThrow();
    assertThat(publish.references())
        .contains(new ExternalReference(ExternalReference.Kind.PROVISION, "306/2019 s. 7"));
  }
}
