package io.github.kuntamalli.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.ValidationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentRulesTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 22);

  private static WelfareDocument.Builder document() {
    return WelfareDocument.builder()
        .id("doc")
        .addIssuers(Authority.municipality("837"))
        .addParts(DocumentPart.of(DocumentPart.Kind.TERM_REPORT));
  }

  private static Handling.Builder council(String date) {
    return Handling.builder()
        .body(new DecidingBody(DecidingBody.Kind.COUNCIL, Optional.empty()))
        .date(Stated.known(PartialDate.parse(date)))
        .outcome(HandlingOutcome.APPROVED);
  }

  private static ValidationReport report(WelfareDocument.Builder document) {
    return Kuntamalli.standard().validate(document.build(), ON);
  }

  private static RuleResult.Status status(String code, WelfareDocument.Builder document) {
    return report(document).results().stream()
        .filter(result -> result.code().value().equals(code))
        .findFirst()
        .orElseThrow()
        .status();
  }

  private static Finding finding(String code, WelfareDocument.Builder document) {
    return report(document).findings().stream()
        .filter(finding -> finding.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codesAndPlaces(WelfareDocument.Builder document) {
    return report(document).findings().stream()
        .map(finding -> finding.code() + " " + finding.location().pointer())
        .toList();
  }

  @Test
  void aReportAccountsForEveryRule() {
    assertThat(report(document()).results().stream().map(RuleResult::code))
        .containsExactlyInAnyOrderElementsOf(
            Kuntamalli.standard().rules().rules().stream()
                .filter(rule -> rule.subject() == WelfareDocument.class)
                .map(Rule::code)
                .toList())
        .containsAll(DocumentRules.all().stream().map(Rule::code).toList());
    assertThat(report(document()).isSound()).isTrue();
  }

  @Test
  void aCodeThatNoMunicipalityHasIsAnError() {
    WelfareDocument.Builder unknown =
        WelfareDocument.builder()
            .id("doc")
            .addIssuers(Authority.municipality("999"))
            .addParts(DocumentPart.of(DocumentPart.Kind.PLAN));
    assertThat(codesAndPlaces(unknown))
        .containsExactly(
            "municipality-code-unknown /issuers/0", "document-without-handling /handlings");
    assertThat(report(unknown).isSound()).isFalse();
  }

  @Test
  void aMunicipalityThatHadEndedIsNamedWithItsSuccessor() {
    WelfareDocument.Builder late =
        WelfareDocument.builder()
            .id("doc")
            .addIssuers(Authority.municipality("588"))
            .addParts(DocumentPart.of(DocumentPart.Kind.PLAN))
            .addHandlings(council("2025-01-01").build());
    Finding finding = report(late).findings().get(0);
    assertThat(finding.code().value()).isEqualTo("municipality-nonexistent");
    assertThat(finding.location().pointer()).isEqualTo("/handlings/0/date");
    assertThat(finding.problem(Language.FI))
        .isEqualTo(
            "Kuntaa ei ollut olemassa, kun asiakirja käsiteltiin: Pertunmaa (588), 1.1.2025.");
    assertThat(finding.remedy(Language.EN)).contains("Mäntyharju");
    WelfareDocument.Builder lastDay =
        WelfareDocument.builder()
            .id("doc")
            .addIssuers(Authority.municipality("588"))
            .addParts(DocumentPart.of(DocumentPart.Kind.PLAN))
            .addHandlings(council("2024-12-31").build());
    assertThat(report(lastDay).findings()).isEmpty();
  }

  @Test
  void aHandlingOfAJointDocumentHasToTellWhoseItWas() {
    WelfareDocument.Builder joint =
        document()
            .addIssuers(Authority.municipality("434"))
            .addHandlings(council("2024-02-19").build())
            .addHandlings(council("2024-02-20").authority(Authority.municipality("434")).build());
    assertThat(codesAndPlaces(joint))
        .containsExactly("joint-handling-without-authority /handlings/0");
    assertThat(status("joint-handling-without-authority", document()))
        .isEqualTo(RuleResult.Status.NOT_APPLICABLE);
  }

  /** Since 2012 Länsi-Turunmaa is called Parainen. */
  @Test
  void aMunicipalityWhoseCouncilIsMissingHasTheNameOfTheDayOfTheOthers() {
    WelfareDocument.Builder joint =
        document()
            .addIssuers(Authority.municipality("445"))
            .addHandlings(council("2011-12-12").authority(Authority.municipality("837")).build());
    assertThat(finding("joint-council-missing", joint).problem(Language.FI))
        .contains("Länsi-Turunmaa");
    WelfareDocument.Builder later =
        document()
            .addIssuers(Authority.municipality("445"))
            .addHandlings(council("2012-01-16").authority(Authority.municipality("837")).build());
    assertThat(finding("joint-council-missing", later).problem(Language.FI)).contains("Parainen");
  }

  @Test
  void aCouncilWhoseCodeNoMunicipalityHasIsAnErrorOfItsOwn() {
    WelfareDocument.Builder unknown =
        document()
            .addHandlings(council("2024-02-19").build())
            .addHandlings(council("2024-02-20").authority(Authority.municipality("999")).build());
    assertThat(codesAndPlaces(unknown))
        .containsExactlyInAnyOrder(
            "municipality-code-unknown /handlings/1/authority",
            "handling-authority-not-issuer /handlings/1/authority");
  }

  @Test
  void aMeetingHeldAfterItWasRecordedIsAnErrorButAPlannedOneIsNot() {
    LocalDate recorded = LocalDate.of(2024, 2, 19);
    assertThat(
            codesAndPlaces(
                document().recordedOn(recorded).addHandlings(council("2024-02-20").build())))
        .containsExactly("handled-after-recorded /handlings/0/date");
    assertThat(
            codesAndPlaces(
                document()
                    .recordedOn(recorded)
                    .addHandlings(council("2024-02-19").build())
                    .addHandlings(council("2024-02-20").outcome(HandlingOutcome.PLANNED).build())))
        .isEmpty();
  }

  @Test
  void conflictingStatementsAreToldWithBothValues() {
    Stated<DateSpan> years =
        new Stated.Known<>(
            DateSpan.ofYears(2022, 2022),
            List.of(new Stated.Alternative<>(DateSpan.ofYears(2023, 2023), Optional.empty())));
    WelfareDocument.Builder disputed =
        WelfareDocument.builder()
            .id("doc")
            .addIssuers(Authority.municipality("445"))
            .addParts(
                DocumentPart.builder().kind(DocumentPart.Kind.ANNUAL_REPORT).covers(years).build());
    Finding finding = finding("sources-conflict", disputed);
    assertThat(finding.location().pointer()).isEqualTo("/parts/0/covers");
    assertThat(finding.problem(Language.SV)).contains("2022").contains("2023");
    assertThat(report(disputed).isSound()).isTrue();
  }

  @Test
  void whatIsPublishedOrDeliveredBeforeTheCouncilIsADraft() {
    PartialDate before = PartialDate.parse("2024-02-18");
    WelfareDocument.Builder early =
        document()
            .addHandlings(council("2024-02-19").build())
            .addPublications(Publication.builder().place("site").date(Stated.known(before)).build())
            .addDeliveries(
                Delivery.builder()
                    .recipient(Authority.county("08"))
                    .date(Stated.known(before))
                    .build());
    assertThat(codesAndPlaces(early))
        .containsExactly(
            "publication-before-handling /publications/0/date",
            "delivery-before-handling /deliveries/0/date");
    PartialDate sameDay = PartialDate.parse("2024-02-19");
    assertThat(
            codesAndPlaces(
                document()
                    .addHandlings(council("2024-02-19").build())
                    .addPublications(
                        Publication.builder().place("site").date(Stated.known(sameDay)).build())))
        .isEmpty();
    assertThat(status("delivery-before-handling", document()))
        .isEqualTo(RuleResult.Status.NOT_APPLICABLE);
  }

  @Test
  void aCountyHadNoCouncilBeforeMarch2022() {
    WelfareDocument.Builder county =
        WelfareDocument.builder()
            .id("doc")
            .addIssuers(Authority.county("08"))
            .addParts(DocumentPart.of(DocumentPart.Kind.PLAN));
    assertThat(codesAndPlaces(county.addHandlings(council("2022-02-28").build())))
        .containsExactly("county-council-nonexistent /handlings/0/date");
    assertThat(status("county-council-nonexistent", document()))
        .isEqualTo(RuleResult.Status.NOT_APPLICABLE);
    WelfareDocument.Builder first =
        WelfareDocument.builder()
            .id("doc")
            .addIssuers(Authority.county("08"))
            .addParts(DocumentPart.of(DocumentPart.Kind.PLAN))
            .addHandlings(council("2022-03-01").build());
    assertThat(codesAndPlaces(first)).isEmpty();
  }

  @Test
  void aHandlingBySomebodyElseIsTold() {
    assertThat(
            codesAndPlaces(
                document()
                    .addHandlings(
                        council("2024-02-19").authority(Authority.municipality("049")).build())))
        .containsExactly("handling-authority-not-issuer /handlings/0/authority");
    assertThat(status("handling-authority-not-issuer", document()))
        .isEqualTo(RuleResult.Status.PASSED);
  }

  @Test
  void aDeliveryOfAJointDocumentHasToTellWhoMadeIt() {
    WelfareDocument.Builder joint =
        document()
            .addIssuers(Authority.municipality("434"))
            .addDeliveries(Delivery.builder().recipient(Authority.hus()).build());
    assertThat(codesAndPlaces(joint))
        .containsExactly(
            "document-without-handling /handlings", "joint-delivery-without-sender /deliveries/0");
    assertThat(status("joint-delivery-without-sender", document()))
        .isEqualTo(RuleResult.Status.NOT_APPLICABLE);
  }

  @Test
  void aLaterNoteByACommitteeDoesNotMakeACitationStale() {
    assertThat(
            codesAndPlaces(
                document()
                    .addActsCited(Citation.of("1326/2010", "12"))
                    .addHandlings(council("2022-05-08").build())
                    .addHandlings(
                        Handling.builder()
                            .body(new DecidingBody(DecidingBody.Kind.COMMITTEE, Optional.empty()))
                            .date(Stated.known(PartialDate.parse("2023-02-01")))
                            .outcome(HandlingOutcome.NOTED)
                            .build())))
        .isEmpty();
  }

  @Test
  void theOldActIsAStaleBasisFrom2023On() {
    Citation old = Citation.of("1326/2010", "12");
    assertThat(
            codesAndPlaces(
                document().addActsCited(old).addHandlings(council("2023-01-01").build())))
        .containsExactly("citation-repealed /actsCited/0");
    assertThat(
            codesAndPlaces(
                document().addActsCited(old).addHandlings(council("2022-12-31").build())))
        .isEmpty();
  }

  @Test
  void aMistypedYearIsToldWithTheActThatWasMeant() {
    Finding finding =
        finding("citation-mistyped", document().addActsCited(Citation.of("612/2024", "7")));
    assertThat(finding.remedy(Language.SV)).contains("612/2021").contains("social- och hälsovård");
    assertThat(status("citation-mistyped", document().addActsCited(Citation.of("417/2007", "12"))))
        .isEqualTo(RuleResult.Status.PASSED);
  }

  @Test
  void theLanguagesOfTheFirstDayOfPublicationCount() {
    // Korsnäs was Swedish until the end of 2014 and has been bilingual since.
    Publication.Builder swedish = Publication.builder().place("web").addLanguage(Language.SV);
    Publication before = swedish.date(Stated.known(PartialDate.parse("2014-12-31"))).build();
    Publication after = swedish.date(Stated.known(PartialDate.parse("2015-06-01"))).build();
    WelfareDocument.Builder korsnas =
        WelfareDocument.builder()
            .id("doc")
            .addIssuers(Authority.municipality("280"))
            .addParts(DocumentPart.of(DocumentPart.Kind.PLAN));
    String code = "published-in-one-language";
    assertThat(status(code, korsnas.publications(List.of(after, before))))
        .isEqualTo(RuleResult.Status.NOT_APPLICABLE);
    assertThat(status(code, korsnas.publications(List.of(after))))
        .isEqualTo(RuleResult.Status.FAILED);
  }

  @Test
  void whichHandlingIsTheFirstDoesNotDependOnTheirOrder() {
    Handling year = council("2021").build();
    Handling day = council("2021-01-01").build();
    WelfareDocument.Builder report =
        document()
            .parts(
                List.of(
                    DocumentPart.builder()
                        .kind(DocumentPart.Kind.TERM_REPORT)
                        .covers(
                            Stated.known(
                                new DateSpan(
                                    PartialDate.parse("2021-06-01"),
                                    PartialDate.parse("2025-05-31"))))
                        .build()));
    assertThat(codesAndPlaces(report.handlings(List.of(year, day))))
        .contains("report-period-not-begun /parts/0/covers");
    assertThat(codesAndPlaces(report.handlings(List.of(day, year))))
        .contains("report-period-not-begun /parts/0/covers");
  }

  @Test
  void aGroupNamesEachMunicipalityOnce() {
    MunicipalityCode espoo = MunicipalityCode.of("049");
    MunicipalityCode tampere = MunicipalityCode.of("837");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Authority.Group(List.of(espoo, tampere, espoo)))
        .withMessage("members: 049 is in the group twice; name each municipality only once");
  }

  @Test
  void aDayThatCannotBeWrittenIsRefused() {
    for (int year : new int[] {-1, 0, 10_000}) {
      LocalDate day = LocalDate.of(year, 1, 1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> document().recordedOn(day).build())
          .withMessageStartingWith("recordedOn: the year " + year + " is not between 1 and 9999");
      assertThatIllegalArgumentException().isThrownBy(() -> ValidityPeriod.from(day));
    }
  }
}
