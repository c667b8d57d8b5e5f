package io.github.kuntamalli.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a later handling takes back of an earlier decision. */
class HandlingHistoryTest {

  private static Handling handling(DecidingBody.Kind body, String date, HandlingOutcome outcome) {
    return Handling.builder()
        .body(new DecidingBody(body, Optional.empty()))
        .date(date.isEmpty() ? Stated.unknown() : Stated.known(PartialDate.parse(date)))
        .outcome(outcome)
        .build();
  }

  private static Handling approved(String date) {
    return handling(DecidingBody.Kind.COUNCIL, date, HandlingOutcome.APPROVED);
  }

  private static Handling annulled(String date) {
    return handling(DecidingBody.Kind.COURT, date, HandlingOutcome.ANNULLED);
  }

  @Test
  void anAnnulmentTakesBackTheLastDecisionBeforeItAndNoOther() {
    Handling first = approved("2022-05-16");
    Handling changed = approved("2024-02-19");
    Handling afterwards = approved("2025-11-10");
    HandlingHistory history =
        HandlingHistory.of(List.of(afterwards, annulled("2025-03-03"), changed, first));
    assertThat(history.isAnnulled(first)).isEqualTo(Ternary.NO);
    assertThat(history.isAnnulled(changed)).isEqualTo(Ternary.YES);
    assertThat(history.isAnnulled(afterwards)).isEqualTo(Ternary.NO);
  }

  @Test
  void twoAnnulmentsTakeBackTheDecisionThatEachFollows() {
    Handling first = approved("2022-05-16");
    Handling second = approved("2023-05-15");
    Handling third = approved("2024-05-20");
    HandlingHistory history =
        HandlingHistory.of(
            List.of(first, annulled("2022-12-01"), second, annulled("2023-12-01"), third));
    assertThat(List.of(first, second, third))
        .extracting(history::isAnnulled)
        .containsExactly(Ternary.YES, Ternary.YES, Ternary.NO);
  }

  @Test
  void anAnnulmentOnAnUnknownDayMeansTheOnlyDecisionOrNoneForCertain() {
    Handling only = approved("2022-05-16");
    assertThat(HandlingHistory.of(List.of(only, annulled(""))).isAnnulled(only))
        .isEqualTo(Ternary.YES);
    Handling again = approved("2023-05-15");
    HandlingHistory history = HandlingHistory.of(List.of(only, again, annulled("")));
    assertThat(List.of(only, again)).extracting(history::isAnnulled).containsOnly(Ternary.UNKNOWN);
  }

  @Test
  void anAnnulmentKnownByItsYearMayMeanEachDecisionOfTheYear() {
    Handling may = approved("2025-05-19");
    Handling november = approved("2025-11-10");
    HandlingHistory history = HandlingHistory.of(List.of(may, november, annulled("2025")));
    assertThat(List.of(may, november))
        .extracting(history::isAnnulled)
        .containsOnly(Ternary.UNKNOWN);
  }

  @Test
  void anAnnulmentOfWhichSourcesStateTwoDaysMayMeanTheDecisionBeforeEach() {
    Handling may = approved("2025-05-19");
    Handling november = approved("2025-11-10");
    Handling court =
        annulled("2025-09-30").toBuilder().date(disputed("2025-09-30", "2025-12-01")).build();
    assertThat(List.of(may, november))
        .extracting(HandlingHistory.of(List.of(may, november, court))::isAnnulled)
        .containsOnly(Ternary.UNKNOWN);
    Handling agreed =
        annulled("2025-09-30").toBuilder().date(disputed("2025-09-30", "2025")).build();
    assertThat(List.of(may, november))
        .as("a year that contains the day disputes nothing")
        .extracting(HandlingHistory.of(List.of(may, november, agreed))::isAnnulled)
        .containsExactly(Ternary.YES, Ternary.NO);
    Handling unsure = may.toBuilder().date(disputed("2025-05-19", "2025-11-24")).build();
    assertThat(List.of(unsure, november))
        .as("of the two decisions either may be the last one")
        .extracting(
            HandlingHistory.of(List.of(unsure, november, annulled("2025-12-01")))::isAnnulled)
        .containsOnly(Ternary.UNKNOWN);
  }

  private static Stated<PartialDate> disputed(String date, String... others) {
    return new Stated.Known<>(
        PartialDate.parse(date),
        Stream.of(others)
            .map(other -> new Stated.Alternative<>(PartialDate.parse(other), Optional.empty()))
            .toList());
  }

  @Test
  void ofAYearAndWhatOthersStateWithinItTheMostPreciseIsMeantIfAllAgree() {
    Handling may = approved("2025-05-19");
    Handling november = approved("2025-11-10");
    Handling court = annulled("2025");
    for (String[] others :
        List.of(new String[] {"2025-09", "2025-09-30"}, new String[] {"2025-09-30", "2025-09"})) {
      Handling agreed = court.toBuilder().date(disputed("2025", others)).build();
      assertThat(HandlingHistory.of(List.of(may, november, agreed)).waysOfAnnulment())
          .containsExactly(Set.of(may));
    }
    Handling open = court.toBuilder().date(disputed("2025", "2025-09-30", "2025-12-01")).build();
    assertThat(HandlingHistory.of(List.of(may, november, open)).waysOfAnnulment())
        .containsExactlyInAnyOrder(Set.of(may), Set.of(november));
  }

  @Test
  void upToSixteenReadingsAndSixtyFourWaysAreListed() {
    assertThat(HandlingHistory.of(disputedYears(4)).waysOfAnnulment()).hasSize(16);
    assertThat(HandlingHistory.of(disputedYears(5)).waysOfAnnulment()).hasSize(2);
    assertThat(HandlingHistory.of(vagueYears(6)).waysOfAnnulment()).hasSize(64);
    assertThat(HandlingHistory.of(vagueYears(7)).waysOfAnnulment()).hasSize(2);
    List<Handling> both = new ArrayList<>(disputedYears(3));
    both.addAll(vagueYears(3));
    assertThat(HandlingHistory.of(both).waysOfAnnulment()).hasSize(64);
    both.addAll(vagueYears(4));
    assertThat(HandlingHistory.of(both).waysOfAnnulment()).hasSize(2);
  }

  /** In each year a disputed annulment means one of two approvals. */
  private static List<Handling> disputedYears(int years) {
    List<Handling> all = new ArrayList<>();
    for (int year = 2001; year <= 2000 + years; year++) {
      all.add(approved(year + "-02-01"));
      all.add(approved(year + "-04-01"));
      all.add(
          annulled(year + "-03-01").toBuilder()
              .date(disputed(year + "-03-01", year + "-05-01"))
              .build());
    }
    return all;
  }

  /** In each year a vague annulment means one of two approvals. */
  private static List<Handling> vagueYears(int years) {
    List<Handling> all = new ArrayList<>();
    for (int year = 2010; year < 2010 + years; year++) {
      all.add(approved(year + "-03-01"));
      all.add(approved(year + "-09-01"));
      all.add(annulled(year + "-08/" + year + "-10"));
    }
    return all;
  }

  @Test
  void theTimeAroundDisputedDaysBeginsWithTheFirstAndEndsWithTheLast() {
    for (String[] days :
        List.of(new String[] {"03-01", "05-01"}, new String[] {"05-01", "03-01"})) {
      List<Handling> all = new ArrayList<>();
      for (int year = 2010; year < 2016; year++) {
        all.add(
            approved(year + "-01-01").toBuilder()
                .date(disputed(year + "-" + days[0], year + "-" + days[1]))
                .build());
      }
      Handling last = all.get(5);
      all.add(annulled("2015-04-01"));
      HandlingHistory history = HandlingHistory.of(all);
      assertThat(List.of(all.get(3), all.get(4), last))
          .extracting(history::isAnnulled)
          .containsExactly(Ternary.NO, Ternary.UNKNOWN, Ternary.UNKNOWN);
      all.set(6, annulled("2015-05-02"));
      assertThat(HandlingHistory.of(all).isAnnulled(last)).isEqualTo(Ternary.YES);
      all.set(6, annulled("2015-03-01"));
      assertThat(HandlingHistory.of(all).isAnnulled(last)).isEqualTo(Ternary.NO);
    }
  }

  @Test
  void whatIsDecidedOnTheDayOfAnAnnulmentIsANewDecision() {
    Handling old = approved("2024-02-19");
    Handling again = approved("2025-11-10");
    assertThat(HandlingHistory.of(List.of(old, annulled("2025-11-10"), again)).waysOfAnnulment())
        .containsExactly(Set.of(old));
    assertThat(HandlingHistory.of(List.of(annulled("2025-11-10"), again)).waysOfAnnulment())
        .as("there is no other that it can mean")
        .containsExactly(Set.of(again));
  }

  @Test
  void ofTwoDecisionsOfWhichOneWasAnnulledOneIsInForce() {
    Handling first = approved("2022-05-16");
    Handling second = approved("2023-05-15");
    Handling third = approved("2025-11-10");
    Handling before = annulled("2020-01-15");
    Handling vague = annulled("2023-01/2023-12");
    assertThat(HandlingHistory.of(List.of(before, first, second, vague, third)).waysOfAnnulment())
        .containsExactlyInAnyOrder(Set.of(first), Set.of(second));
    assertThat(
            HandlingHistory.of(List.of(first, second, vague, annulled("2023-02/2023-12"), third))
                .waysOfAnnulment())
        .containsExactlyInAnyOrder(Set.of(first), Set.of(second), Set.of(first, second));
    assertThat(
            HandlingHistory.of(List.of(first, second, vague, third, annulled("2026-01-15")))
                .waysOfAnnulment())
        .containsExactlyInAnyOrder(Set.of(first, third), Set.of(second, third));
    assertThat(HandlingHistory.of(List.of(first, second)).waysOfAnnulment())
        .containsExactly(Set.of());
  }

  @Test
  void whatCanBeReadInMoreWaysThanAreListedIsBetweenTheCertainAndThePossible() {
    List<Handling> all = new ArrayList<>();
    Handling last = approved("2024-05-20");
    all.add(last);
    all.add(annulled("2024-06-01"));
    all.addAll(vagueYears(10));
    HandlingHistory history = HandlingHistory.of(all);
    assertThat(history.waysOfAnnulment()).hasSize(2);
    assertThat(history.waysOfAnnulment().get(0)).containsExactly(last);
    assertThat(history.waysOfAnnulment().get(1)).hasSize(21);
    assertThat(history.isAnnulled(last)).isEqualTo(Ternary.YES);
    assertThat(history.isAnnulled(all.get(2))).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  void manyDisputedDaysAreReadAsTheTimeAroundThem() {
    List<Handling> all = new ArrayList<>();
    for (int year = 2010; year < 2017; year++) {
      all.add(
          approved(year + "-03-01").toBuilder()
              .date(disputed(year + "-03-01", year + "-04-01"))
              .build());
    }
    all.add(annulled("2016-12-01"));
    HandlingHistory history = HandlingHistory.of(all);
    assertThat(history.waysOfAnnulment()).containsExactly(Set.of(all.get(6)));
  }

  @Test
  void aDecisionThatIsListedTwiceIsOne() {
    Handling only = approved("2022-05-16");
    Handling again = only.toBuilder().section("12 §").build();
    HandlingHistory history =
        HandlingHistory.of(List.of(only, again, approved("2022-05-16"), annulled("2022-10-01")));
    assertThat(List.of(only, again)).extracting(history::isAnnulled).containsOnly(Ternary.YES);
  }

  @Test
  void anAnnulmentBeforeEveryDecisionMeansNone() {
    Handling later = approved("2025-05-19");
    assertThat(HandlingHistory.of(List.of(annulled("2024-05-19"), later)).isAnnulled(later))
        .isEqualTo(Ternary.NO);
  }

  @Test
  void aMatterIsOpenAgainAfterItWasSentBackUntilItIsApprovedAnew() {
    Handling approved = approved("2024-02-19");
    Handling back = handling(DecidingBody.Kind.COUNCIL, "2024-10-14", HandlingOutcome.RETURNED);
    assertThat(HandlingHistory.of(List.of(back, approved)).reopenedAfter(approved)).contains(back);
    assertThat(
            HandlingHistory.of(List.of(approved, back, approved("2025-02-10")))
                .reopenedAfter(approved))
        .isEmpty();
    assertThat(
            HandlingHistory.of(
                    List.of(
                        approved,
                        back,
                        handling(DecidingBody.Kind.COUNCIL, "2025-02-10", HandlingOutcome.NOTED)))
                .reopenedAfter(approved))
        .as("noting it does not settle it")
        .contains(back);
    Handling byTheBoard = handling(DecidingBody.Kind.BOARD, "2024-10-14", HandlingOutcome.RETURNED);
    assertThat(HandlingHistory.of(List.of(approved, byTheBoard)).reopenedAfter(approved)).isEmpty();
  }

  @Test
  void oneDecisionCanHaveAnOutcomeForEachPart() {
    Handling decision =
        approved("2024-05-20").toBuilder()
            .addPartOutcome(new PartOutcome("term-report", HandlingOutcome.NOTED))
            .build();
    assertThat(decision.ofPart("term-report").outcome()).isEqualTo(HandlingOutcome.NOTED);
    assertThat(decision.ofPart("plan")).isSameAs(decision);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                decision.toBuilder()
                    .addPartOutcome(new PartOutcome("term-report", HandlingOutcome.APPROVED))
                    .build())
        .withMessageContaining("partOutcomes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartOutcome(" ", HandlingOutcome.NOTED));
  }

  @Test
  void aDecisionOfTheCouncilIsWrittenInShort() {
    Handling decision = approved("2024-05-20");
    assertThat(Handling.byCouncil("2024-05-20", HandlingOutcome.APPROVED)).isEqualTo(decision);
    assertThat(Handling.byCouncil(LocalDate.of(2024, 5, 20), HandlingOutcome.APPROVED))
        .isEqualTo(decision);
    assertThat(DecidingBody.of(DecidingBody.Kind.BOARD, "kaupunginhallitus").name())
        .contains("kaupunginhallitus");
    assertThat(DecidingBody.of(DecidingBody.Kind.BOARD).name()).isEmpty();
    assertThat(HandlingOutcome.APPROVED.text(Language.FI)).isEqualTo("hyväksyttiin");
    assertThat(DocumentState.DRAFT.text(Language.EN)).isEqualTo("draft");
  }

  @Test
  void eachOfSeveralPartsCanHaveItsOutcome() {
    Handling decision =
        approved("2024-05-20").toBuilder()
            .addPartOutcome(new PartOutcome("term-report", HandlingOutcome.NOTED))
            .addPartOutcome(new PartOutcome("plan", HandlingOutcome.RETURNED))
            .build();
    assertThat(decision.ofPart("plan").outcome()).isEqualTo(HandlingOutcome.RETURNED);
    assertThat(decision.ofPart("term-report").outcome()).isEqualTo(HandlingOutcome.NOTED);
  }

  /** A decision without a date comes last in the history, whatever the order of the list. */
  @Test
  void anAnnulmentOnAnUnknownDayMayMeanADecisionOnAnUnknownDay() {
    Handling undated = approved("");
    Handling dated = approved("2022-05-16");
    for (List<Handling> any :
        List.of(
            List.of(undated, dated, annulled("2023")), List.of(annulled("2023"), dated, undated))) {
      HandlingHistory history = HandlingHistory.of(any);
      assertThat(history.isAnnulled(undated)).isEqualTo(Ternary.UNKNOWN);
      assertThat(history.isAnnulled(dated)).isEqualTo(Ternary.UNKNOWN);
    }
  }

  /** Of two annulments until one day the one with the earlier beginning may mean more. */
  @Test
  void twoVagueAnnulmentsUntilOneDayMayMeanEveryDecisionThatEitherOfThemMay() {
    List<Handling> decisions =
        List.of(
            approved("2022-05-16"),
            approved("2023-06-05"),
            approved("2023-08-21"),
            approved("2023-12-11"));
    Handling ofTheYear = annulled("2023");
    Handling ofTheMonth = annulled("2023-12");
    HandlingHistory history =
        HandlingHistory.of(
            Stream.concat(decisions.stream(), Stream.of(ofTheMonth, ofTheYear)).toList());
    assertThat(decisions).extracting(history::isAnnulled).containsOnly(Ternary.UNKNOWN);
  }

  /** Of two that can be of the same first day, the one that is known more closely comes first. */
  @Test
  void theFirstReopeningIsThatOfTheEarlierDays() {
    Handling approved = approved("2024-05-20");
    Handling month = handling(DecidingBody.Kind.COUNCIL, "2024-10", HandlingOutcome.TABLED);
    Handling day = handling(DecidingBody.Kind.COUNCIL, "2024-10-01", HandlingOutcome.RETURNED);
    Handling later = handling(DecidingBody.Kind.COUNCIL, "2024-11-11", HandlingOutcome.TABLED);
    assertThat(HandlingHistory.of(List.of(later, month, day, approved)).reopenedAfter(approved))
        .contains(day);
    assertThat(HandlingHistory.of(List.of(day, month, later, approved)).reopenedAfter(approved))
        .contains(day);
    assertThat(HandlingHistory.of(List.of(later, approved)).reopenedAfter(approved))
        .contains(later);
  }
}
