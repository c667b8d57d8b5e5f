package io.github.kuntamalli.duty.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.duty.DutyChange;
import io.github.kuntamalli.duty.DutyChanges;
import io.github.kuntamalli.duty.LawDifference;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DutyChangesTest {

  private static final Authority TAMPERE = Authority.municipality("837");

  private static DutyChanges between(Authority authority, String from, String to) {
    return Kuntamalli.standard().dutyChanges(authority, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static List<String> codes(List<DutyChange> changes) {
    return changes.stream().map(change -> change.obligation().code().value()).toList();
  }

  @Test
  void theNewActBroughtPlanDeliveryAndPublicationOnTheFirstDayOf2023() {
    DutyChanges changes = between(TAMPERE, "2022-12-31", "2023-01-01");
    assertThat(codes(changes.changes(DutyChange.Kind.BEGUN)))
        .contains("MUN-TERM-PLAN", "MUN-DELIVER-COUNTY", "MUN-PUBLISH")
        .doesNotContain("MUN-DELIVER-HUS");
    assertThat(codes(changes.changes(DutyChange.Kind.CHANGED)))
        .contains("MUN-ANNUAL", "MUN-TERM-REPORT");
    assertThat(codes(changes.changes(DutyChange.Kind.ENDED)))
        .noneMatch(code -> code.startsWith("MUN-"));
    assertThat(changes.changes())
        .allSatisfy(
            change -> {
              assertThat(change.date()).isEqualTo("2023-01-01");
              assertThat(change.cause()).isEqualTo(DutyChange.Cause.LAW);
            });
    assertThat(changes.authorityChanges()).isEmpty();
  }

  @Test
  void thePointsOfTheNewActAreToldWithTheDutiesThatTheyConcern() {
    assertThat(points(TAMPERE))
        .contains("annual-content", "term-document", "delivery-county", "publication")
        .doesNotContain("delivery-hus");
    assertThat(points(Authority.municipality("049"))).contains("delivery-county", "delivery-hus");
    assertThat(points(Authority.municipality("091")))
        .contains("term-document", "publication")
        .doesNotContain("delivery-county", "delivery-hus");
    assertThat(points(Authority.municipality("478"))).isEmpty();
  }

  private static List<String> points(Authority authority) {
    return between(authority, "2022-12-31", "2023-01-01").differences().stream()
        .map(LawDifference::id)
        .toList();
  }

  @Test
  void theAnnualReportHasToTellOfFactorsTooSince2023() {
    LawDifference point =
        between(TAMPERE, "2022-12-31", "2023-01-01").differences().stream()
            .filter(one -> one.id().equals("annual-content"))
            .findFirst()
            .orElseThrow();
    assertThat(point.before().text(Language.EN)).doesNotContain("factors");
    assertThat(point.after().text(Language.EN)).contains("factors");
    assertThat(point.certainty()).isEqualTo(Certainty.VERIFIED);
  }

  @Test
  void everyPointCitesStatutesOfTheBookAndSaysSomethingNew() {
    assertThat(LawDifferences.standard()).hasSize(13);
    for (LawDifference point : LawDifferences.standard()) {
      Stream.of(point.oldProvision(), point.newProvision())
          .flatMap(provision -> provision.stream())
          .map(Provision::statute)
          .forEach(statute -> assertThat(StatuteBook.standard().find(statute)).isPresent());
      for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
        assertThat(point.before().find(language)).isPresent();
        assertThat(point.before().text(language)).isNotEqualTo(point.after().text(language));
      }
    }
  }

  @Test
  void twoPointsOfOneIdAreRefused() {
    String table =
        "id,obligations,old_statute,new_statute,new_chapter,new_section,new_subsection,certainty,"
            + "point_fi,point_sv,point_en,before_fi,before_sv,before_en,after_fi,after_sv,after_en\n"
            + "a,MUN-ANNUAL,,612/2021,1,6,3,VERIFIED,p,p,p,b,b,b,a,a,a\n";
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LawDifferenceLoader.load(
                    Table.parse("own.csv", table + table.substring(table.indexOf("\na,") + 1))))
        .withMessageContaining("own.csv line 3, column id")
        .withMessageContaining("give each point its own id");
  }

  @Test
  void overManyYearsEachChangeHasItsDay() {
    assertThat(
            between(TAMPERE, "2009-01-01", "2026-11-22").changes().stream()
                .filter(change -> change.obligation().code().value().equals("MUN-ANNUAL")))
        .extracting(change -> change.date() + " " + change.kind())
        .containsExactly("2011-05-01 BEGUN", "2023-01-01 CHANGED");
  }

  @Test
  void aMergerEndsTheDutiesOfOneAndIsToldToTheOther() {
    DutyChanges ended = between(Authority.municipality("588"), "2024-12-31", "2025-01-01");
    assertThat(ended.changes())
        .isNotEmpty()
        .allSatisfy(
            change -> {
              assertThat(change.kind()).isEqualTo(DutyChange.Kind.ENDED);
              assertThat(change.cause()).isEqualTo(DutyChange.Cause.AUTHORITY);
            });
    assertThat(ended.authorityChanges().get(0).event().code())
        .isEqualTo(ReasonCode.DID_NOT_EXIST_ANY_MORE);
    DutyChanges joined = between(Authority.municipality("507"), "2024-12-31", "2025-01-01");
    assertThat(codes(joined.changes())).noneMatch(code -> code.startsWith("MUN-"));
    assertThat(joined.authorityChanges().get(0).event().text(Language.EN))
        .isEqualTo(
            "From 1 January 2025 the area of the former municipality (Pertunmaa) is part of this municipality."
                + " The documents of the former municipality do not pass to this municipality automatically.");
  }

  @Test
  void aMunicipalityFoundedAnewWithAnOldCodeIsToldAsNew() {
    assertThat(
            between(Authority.municipality("398"), "2015-12-31", "2016-01-01").authorityChanges())
        .extracting(change -> change.event().code())
        .containsExactly(ReasonCode.FOUNDED_ANEW, ReasonCode.TOOK_IN);
  }

  @Test
  void aCountyWasEstablishedThenGotACouncilThenDuties() {
    DutyChanges changes = between(Authority.county("08"), "2021-01-01", "2023-12-31");
    assertThat(changes.authorityChanges())
        .extracting(change -> change.date() + " " + change.event().code())
        .containsExactly("2021-07-01 authority-began", "2022-03-01 first-council");
    assertThat(changes.changes())
        .filteredOn(change -> change.obligation().code().value().matches("CTY-TERM-(REPORT|PLAN)"))
        .hasSize(2)
        .allSatisfy(
            change -> {
              assertThat(change.date()).isEqualTo("2023-01-01");
              assertThat(change.cause()).isEqualTo(DutyChange.Cause.LAW);
            });
    assertThat(changes.changes())
        .filteredOn(change -> change.obligation().code().value().equals("CTY-TERM-NEGOTIATE"))
        .extracting(change -> change.date().toString())
        .as("611/2021 s. 14 binds the county from its first day on")
        .containsExactly("2021-07-01");
  }

  @Test
  void aMunicipalityOfTheMainlandJoinedACountyIn2021() {
    assertThat(between(TAMPERE, "2021-06-30", "2021-07-01").authorityChanges())
        .extracting(change -> change.event().text(Language.EN))
        .containsExactly(
            "From 1 July 2021 the municipality is part of the Pirkanmaa wellbeing services county.");
    assertThat(
            between(Authority.municipality("091"), "2021-06-30", "2021-07-01").authorityChanges())
        .isEmpty();
  }

  @Test
  void fromADayToItselfNothingChanges() {
    DutyChanges none = between(TAMPERE, "2023-01-01", "2023-01-01");
    assertThat(none.changes()).isEmpty();
    assertThat(none.notes()).isEmpty();
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> between(TAMPERE, "2023-01-02", "2023-01-01"))
        .withMessage(
            "to: 2023-01-01 is before the start date 2023-01-02; swap or correct the dates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> between(TAMPERE, "2008-01-01", "2023-01-01"))
        .withMessageContaining("from: 2008-01-01 is before 2009-01-01");
  }
}
