package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.PIRKANMAA;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.delivery;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.ofTampere;
import static io.github.kuntamalli.assessment.Documents.publication;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Edge cases 34 to 43: delivery and publication. */
class DeliveryAndPublicationEdgeCasesTest {

  @Test
  @DisplayName("#34 what was handled before 2023 was not to be delivered or published")
  void handledBefore2023() {
    for (String duty : List.of("MUN-DELIVER-COUNTY", "MUN-PUBLISH")) {
      assertThat(
              ofTampere(duty, "2017–2021", handled("2018-12-07", HandlingOutcome.APPROVED))
                  .status())
          .isEqualTo(DutyStatus.NOT_APPLICABLE);
    }
  }

  @Test
  @DisplayName("#35 whether a report of 2022 had to be delivered and published after 2022 is open")
  void termGoesOn() {
    for (String duty : List.of("MUN-DELIVER-COUNTY", "MUN-PUBLISH")) {
      DutyAssessment open =
          ofTampere(duty, "2021–2025", handled("2022-06-20", HandlingOutcome.APPROVED));
      assertThat(open.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(codes(open.reasons())).containsExactly(ReasonCode.LAW_OPEN_FOR_EARLIER_DOCUMENT);
    }
  }

  @Test
  @DisplayName("#36 an annual report need not be delivered or published")
  void anAnnualReportNeedNotBeDeliveredOrPublished() {
    WelfareDocument annual =
        document("a", TAMPERE, ANNUAL)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty = ofTampere("MUN-ANNUAL", "2024", annual);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.nextStep()).isEmpty();
    assertThat(duty.obligation().followedBy()).isEmpty();
  }

  @Test
  @DisplayName("#37 delivery to another county does not count")
  void deliveryToAnotherCountyDoesNotCount() {
    DutyAssessment duty =
        ofTampere(
            "MUN-DELIVER-COUNTY",
            "2021–2025",
            handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
                .addDeliveries(delivery(Authority.county("07"), "2024-06-01"))
                .build());
    assertThat(duty.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(duty)).containsOnly(ReasonCode.WRONG_RECIPIENT);
  }

  @Test
  @DisplayName(
      "#38 a place of publication is taken as it is told; what a link is worth is a matter of soundness")
  void aPlaceOfPublicationIsTakenAsItIsStated() {
    WelfareDocument linked =
        handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .addPublications(
                Publication.builder()
                    .place("link to the county's site")
                    .date(Stated.known(PartialDate.parse("2024-06-01")))
                    .build())
            .build();
    assertThat(ofTampere("MUN-PUBLISH", "2021–2025", linked).status()).isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#39 what needs a login is not public")
  void whatNeedsALoginIsNotPublic() {
    WelfareDocument login =
        handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .addPublications(
                Publication.builder().place("intranet").access(Publication.Access.LOGIN).build())
            .build();
    DutyAssessment duty = ofTampere("MUN-PUBLISH", "2021–2025", login);
    assertThat(duty.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(duty)).containsOnly(ReasonCode.NOT_PUBLIC);
  }

  @Test
  @DisplayName("#40 messages keep the term of the act for the public information network")
  void termOfTheAct() {
    LocalizedText title = ofTampere("MUN-PUBLISH", "2021–2025").obligation().title();
    assertThat(title.text(Language.FI)).contains("julkisessa tietoverkossa");
    assertThat(title.text(Language.SV)).contains("allmänna datanätet");
  }

  @Test
  @DisplayName("#41 what was delivered before the council handled it may be a draft")
  void whatWasDeliveredBeforeTheCouncilHandledItMayBeADraft() {
    DutyAssessment duty =
        ofTampere(
            "MUN-DELIVER-COUNTY",
            "2021–2025",
            handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
                .addDeliveries(delivery(PIRKANMAA, "2024-05-01"))
                .build());
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).containsExactly(ReasonCode.BEFORE_HANDLING);
  }

  @Test
  void whatWasDeliveredBetweenTwoMeetingsOfTheCouncilIsNoDraft() {
    WelfareDocument twice =
        handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .addHandlings(council("2024-02-19", HandlingOutcome.NOTED))
            .addDeliveries(delivery(PIRKANMAA, "2024-03-01"))
            .build();
    DutyAssessment duty = ofTampere("MUN-DELIVER-COUNTY", "2021–2025", twice);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).doesNotContain(ReasonCode.BEFORE_HANDLING);
  }

  @Test
  @DisplayName("#42 what was published before the council handled it may be an annex of the agenda")
  void whatWasPublishedBeforeTheCouncilHandledItMayBeAnAnnexOfTheAgenda() {
    DutyAssessment duty =
        ofTampere(
            "MUN-PUBLISH",
            "2021–2025",
            handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
                .addPublications(publication("2024-05-15"))
                .build());
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).containsExactly(ReasonCode.BEFORE_HANDLING);
  }

  @Test
  @DisplayName("#43 a report delivered without a plan is half of what is due")
  void aReportDeliveredWithoutAPlanIsHalfOfWhatIsDue() {
    WelfareDocument report =
        document("r", TAMPERE, REPORT)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addDeliveries(delivery(PIRKANMAA, "2024-06-01"))
            .build();
    assertThat(ofTampere("MUN-DELIVER-COUNTY", "2021–2025", report).status())
        .isEqualTo(DutyStatus.PARTLY_MET);
    assertThat(ofTampere("MUN-TERM-PLAN", "2021–2025", report).status())
        .isEqualTo(DutyStatus.MISSING);
  }
}
