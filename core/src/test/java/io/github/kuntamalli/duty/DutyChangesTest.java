package io.github.kuntamalli.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed in the duties of an authority, and whether the law did it or the authority. */
class DutyChangesTest {

  private static final String LAST_OF_THE_OLD_ACT = "2022-12-31";
  private static final String FIRST_OF_THE_NEW_ACT = "2023-01-01";

  private static DutyChanges changes(String municipality, String from, String to) {
    return Kuntamalli.standard()
        .dutyChanges(
            Authority.municipality(municipality), LocalDate.parse(from), LocalDate.parse(to));
  }

  private static DutyChange change(DutyChanges changes, String duty) {
    return changes.changes().stream()
        .filter(change -> change.obligation().code().equals(ObligationCode.of(duty)))
        .collect(Collectors.reducing((one, other) -> other))
        .orElseThrow(() -> new AssertionError(duty + " did not change"));
  }

  private static String provisions(List<LegalBasis> bases) {
    return bases.stream()
        .map(basis -> basis.provision().text(Language.EN))
        .collect(Collectors.joining("; "));
  }

  private static List<String> differences(DutyChange change) {
    return change.differences().stream().map(LawDifference::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "MUN-MONITOR, CHANGED, duty-changed, monitoring-object monitoring-breakdown",
    "MUN-ANNUAL, CHANGED, duty-changed, annual-content",
    "MUN-TERM-REPORT, CHANGED, duty-changed, term-document",
    "MUN-TERM-PLAN, BEGUN, duty-began, term-document",
    "MUN-DELIVER-COUNTY, BEGUN, duty-began, delivery-county",
    "MUN-PUBLISH, BEGUN, duty-began, publication",
    "MUN-GOALS, CHANGED, duty-changed, goals",
    "MUN-IMPACT, CHANGED, duty-changed, impact",
    "MUN-RESPONSIBLE, CHANGED, duty-changed, responsible",
    // the old law alone said something, so leaving it is what differs
    "MUN-COOP, CHANGED, duty-changed, joint-service-areas",
    "MUN-CROSS-SECTOR, CHANGED, duty-changed, ''",
    "MUN-NEGOTIATE, BEGUN, duty-began, negotiations"
  })
  void theActOf2021ReplacesThatOf2010OnTheFirstDayOf2023(
      String duty, DutyChange.Kind kind, String reason, String points) {
    DutyChange change = change(changes("837", LAST_OF_THE_OLD_ACT, FIRST_OF_THE_NEW_ACT), duty);
    assertThat(change.date()).isEqualTo(FIRST_OF_THE_NEW_ACT);
    assertThat(change.kind()).isEqualTo(kind);
    assertThat(change.cause()).isEqualTo(DutyChange.Cause.LAW);
    assertThat(change.reason().code()).hasToString(reason);
    assertThat(String.join(" ", differences(change))).isEqualTo(points);
    assertThat(change.before()).hasSize(kind == DutyChange.Kind.BEGUN ? 0 : 1);
    assertThat(provisions(change.after())).contains("612/2021");
  }

  @Test
  void onlyTheDaysAfterTheFirstAndUntilTheLastAreReported() {
    assertThat(changes("837", "2022-12-30", LAST_OF_THE_OLD_ACT).changes()).isEmpty();
    assertThat(changes("837", FIRST_OF_THE_NEW_ACT, "2023-01-02").changes()).isEmpty();
    assertThat(changes("837", FIRST_OF_THE_NEW_ACT, FIRST_OF_THE_NEW_ACT).changes()).isEmpty();
    assertThat(changes("837", LAST_OF_THE_OLD_ACT, FIRST_OF_THE_NEW_ACT).changes()).isNotEmpty();
  }

  /** Helsinki has had section 6(2) beside the old act since 1 March 2022. */
  @Test
  void aPointIsReportedWhenTheDutyMovesToItAndNotAgain() {
    DutyChanges changes = changes("091", "2022-02-28", FIRST_OF_THE_NEW_ACT);
    assertThat(changes.changes())
        .filteredOn(change -> change.obligation().code().equals(ObligationCode.of("MUN-GOALS")))
        .extracting(DutyChange::date, DutyChangesTest::differences)
        .containsExactly(
            tuple(LocalDate.of(2022, 3, 1), List.of("goals")),
            tuple(LocalDate.of(2023, 1, 1), List.of()));
    assertThat(changes.differences()).extracting(LawDifference::id).doesNotHaveDuplicates();
  }

  /** Nummi-Pusula became a part of Lohja at the beginning of 2013; the law stayed as it was. */
  @Test
  void theDutiesOfAMunicipalityThatEndsEndWithItAndTheLawDiffersInNothing() {
    DutyChanges changes = changes("540", "2012-12-31", "2013-01-01");
    assertThat(changes.changes(DutyChange.Kind.ENDED))
        .hasSameSizeAs(changes.changes())
        .extracting(change -> change.obligation().code().value())
        .contains("MUN-ANNUAL", "MUN-COOP");
    assertThat(changes.changes())
        .allSatisfy(
            change -> {
              assertThat(change.cause()).isEqualTo(DutyChange.Cause.AUTHORITY);
              assertThat(change.after()).isEmpty();
              assertThat(change.differences()).isEmpty();
              assertThat(change.reason().code()).isEqualTo(ReasonCode.NO_LONGER_IN_FORCE);
              assertThat(change.reason().parameters().get("date")).hasToString("2012-12-31");
            });
    DutyChanges ofLohja = changes("444", "2012-12-31", "2013-01-01");
    assertThat(ofLohja.changes()).isEmpty();
    assertThat(ofLohja.authorityChanges()).hasSize(2);
  }

  @Test
  void theFirstActOnWelfareReportsGaveDutiesToAllMunicipalities() {
    DutyChanges changes = changes("020", "2011-04-30", "2011-05-01");
    assertThat(changes.changes(DutyChange.Kind.BEGUN))
        .hasSameSizeAs(changes.changes())
        .hasSize(8)
        .allSatisfy(
            change -> {
              assertThat(provisions(change.after())).contains("1326/2010");
              assertThat(change.cause()).isEqualTo(DutyChange.Cause.LAW);
            });
  }

  @Test
  void allChangesOfOneKindAreFound() {
    DutyChanges changes = changes("837", LAST_OF_THE_OLD_ACT, FIRST_OF_THE_NEW_ACT);
    assertThat(changes.changes(DutyChange.Kind.ENDED)).isEmpty();
    assertThat(changes.changes(DutyChange.Kind.BEGUN))
        .extracting(change -> change.obligation().code().value())
        .contains("MUN-TERM-PLAN", "MUN-PUBLISH")
        .doesNotContain("MUN-ANNUAL");
    assertThat(changes)
        .hasToString(
            "DutyChanges[municipality:837 from 2022-12-31 to 2023-01-01, %d changes]"
                .formatted(changes.changes().size()));
  }
}
