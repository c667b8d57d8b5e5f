package io.github.kuntamalli.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The usual facts are stated in few words, and mean the same as when they are stated in many. */
class FewWordsTest {

  private static final Authority ESPOO = Authority.municipality("049");
  private static final Authority WEST_UUSIMAA = Authority.county("03");
  private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

  @Test
  void wholeDossierIsStatedInAFewLinesAndIsJudged() {
    WelfareDocument document =
        WelfareDocument.reportAndPlan("report-and-plan", ESPOO)
            .title(Language.FI, "Hyvinvointikertomus ja -suunnitelma")
            .addHandling(Handling.byCouncil("2024-05-20", HandlingOutcome.APPROVED))
            .addPublication(Publication.on("the city's site", "2024-05-27"))
            .addDelivery(Delivery.to(WEST_UUSIMAA, "2024-05-27"))
            .build();

    var assessment =
        Kuntamalli.standard()
            .assess(Dossier.completeOf(ESPOO, document), LocalDate.of(2026, 11, 22));

    assertThat(assessment.find("MUN-TERM-REPORT", "2021–2025").orElseThrow().status())
        .isEqualTo(DutyStatus.MET);
    assertThat(assessment.find("MUN-DELIVER-HUS", "2021–2025").orElseThrow().status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  void councilHandlingInFewWordsIsTheOneInMany() {
    Handling inMany =
        Handling.builder()
            .body(new DecidingBody(DecidingBody.Kind.COUNCIL, Optional.empty()))
            .date(Stated.known(PartialDate.of(DAY)))
            .outcome(HandlingOutcome.APPROVED)
            .build();

    assertThat(Handling.byCouncil(DAY, HandlingOutcome.APPROVED)).isEqualTo(inMany);
    assertThat(Handling.byCouncil("2024-05-20", HandlingOutcome.APPROVED)).isEqualTo(inMany);
    assertThat(
            Handling.by(DecidingBody.Kind.COUNCIL, PartialDate.of(DAY), HandlingOutcome.APPROVED))
        .isEqualTo(inMany);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-05", "2024-05-20"})
  void dateIsStatedAsPreciselyAsItIsKnown(String date) {
    Stated<PartialDate> known = Stated.known(PartialDate.parse(date));

    assertThat(Handling.byCouncil(date, HandlingOutcome.NOTED).date()).isEqualTo(known);
    assertThat(Publication.on("site", date).date()).isEqualTo(known);
    assertThat(Delivery.to(WEST_UUSIMAA, date).date()).isEqualTo(known);
    assertThat(ActivityRecord.of("work", ActivityKind.MONITORING, date).date()).isEqualTo(known);
    assertThat(WelfareDocument.plan("plan", ESPOO).madeIn(date).build().madeIn()).isEqualTo(known);
  }

  @Test
  void daysAreTakenAsTheyAre() {
    Stated<PartialDate> known = Stated.known(PartialDate.of(DAY));

    assertThat(Publication.on("site", DAY).date()).isEqualTo(known);
    assertThat(Delivery.to(WEST_UUSIMAA, DAY).date()).isEqualTo(known);
    assertThat(WelfareDocument.plan("plan", ESPOO).madeIn(DAY).build().madeIn()).isEqualTo(known);
  }

  @Test
  void eachKindOfDocumentHasItsParts() {
    assertThat(WelfareDocument.termReport("d", ESPOO).build().parts())
        .containsExactly(DocumentPart.of(DocumentPart.Kind.TERM_REPORT));
    assertThat(WelfareDocument.plan("d", ESPOO).build().parts())
        .containsExactly(DocumentPart.of(DocumentPart.Kind.PLAN));
    assertThat(WelfareDocument.reportAndPlan("d", ESPOO).build().parts())
        .containsExactly(
            DocumentPart.of(DocumentPart.Kind.TERM_REPORT),
            DocumentPart.of(DocumentPart.Kind.PLAN));
    assertThat(WelfareDocument.annualReport("d", ESPOO, 2024).build().parts())
        .containsExactly(DocumentPart.of(DocumentPart.Kind.ANNUAL_REPORT, 2024, 2024));
  }

  @Test
  void titleIsStatedInOneLanguage() {
    assertThat(WelfareDocument.plan("d", ESPOO).title(Language.SV, "Plan").build().title())
        .contains(LocalizedText.of(Language.SV, "Plan"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20.5.2024", "2024-5-20", "2024-02-30", ""})
  void dateOfAnotherFormIsRefused(String text) {
    assertThatThrownBy(() -> Handling.byCouncil(text, HandlingOutcome.APPROVED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("date: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013/2016", "2021-08/2022-12", "2021-08-01/2022", "2013/2013"})
  void spanIsReadAsItIsWritten(String text) {
    assertThat(DateSpan.parse(text)).hasToString(text);
  }

  @Test
  void spanOfYearsIsReadWithADashAndOneDateAlone() {
    assertThat(DateSpan.parse("2013–2016")).isEqualTo(DateSpan.ofYears(2013, 2016));
    assertThat(DateSpan.parse("2013-2016")).isEqualTo(DateSpan.ofYears(2013, 2016));
    assertThat(DateSpan.parse("2024")).isEqualTo(DateSpan.ofYears(2024, 2024));
    assertThat(DateSpan.parse("2024-05"))
        .isEqualTo(new DateSpan(PartialDate.parse("2024-05"), PartialDate.parse("2024-05")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "2013/", "2016/2013", "2013/2014/2015", "2013--2016"})
  void spanOfAnotherFormIsRefused(String text) {
    assertThatThrownBy(() -> DateSpan.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
