package io.github.kuntamalli.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the days were, what was annulled then is one of the ways in which they can be read. */
class WaysOfAnnulmentPropertiesTest {

  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  /**
   * Something that happened on a day, of which a source states some days around it, and perhaps
   * another source a day that is wrong.
   */
  record Event(int before, int day, int after, Optional<Integer> wrong, boolean wrongFirst) {

    /** Whether the other source, if there is one, cannot mean the same days. */
    boolean isContradicted() {
      return wrong.map(other -> other < day - before || other > day + after).orElse(true);
    }

    LocalDate on() {
      return START.plusDays(day);
    }

    Handling handling(DecidingBody.Kind body, HandlingOutcome outcome) {
      PartialDate right =
          before + after == 0
              ? PartialDate.of(on())
              : PartialDate.parse(on().minusDays(before) + "/" + on().plusDays(after));
      Stated<PartialDate> date =
          wrong
              .map(START::plusDays)
              .map(PartialDate::of)
              .<Stated<PartialDate>>map(
                  other ->
                      wrongFirst
                          ? new Stated.Known<>(other, List.of(alternative(right)))
                          : new Stated.Known<>(right, List.of(alternative(other))))
              .orElse(Stated.known(right));
      return Handling.builder()
          .body(new DecidingBody(body, Optional.empty()))
          .date(date)
          .outcome(outcome)
          .build();
    }

    private static Stated.Alternative<PartialDate> alternative(PartialDate date) {
      return new Stated.Alternative<>(date, Optional.empty());
    }
  }

  @Provide
  Arbitrary<List<Event>> events() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 80);
    Arbitrary<Integer> width = Arbitraries.of(0, 0, 0, 5, 30);
    return Combinators.combine(width, days, width, days.optional(0.2), Arbitraries.of(true, false))
        .as(Event::new)
        .filter(Event::isContradicted)
        .list()
        .uniqueElements(Event::day)
        .ofMinSize(2)
        .ofMaxSize(6);
  }

  @Property
  void whatWasAnnulledIsOneOfTheWays(
      @ForAll("events") List<Event> events, @ForAll("split") int annulments) {
    int split = Math.min(annulments, events.size() - 1);
    List<Event> courts = events.subList(0, split);
    List<Event> councils = events.subList(split, events.size());
    // no court annuls a decision that was not made
    for (Event court : courts) {
      Assume.that(councils.stream().anyMatch(one -> one.day() < court.day()));
    }
    List<Handling> decisions =
        councils.stream()
            .map(one -> one.handling(DecidingBody.Kind.COUNCIL, HandlingOutcome.APPROVED))
            .toList();
    Assume.that(new HashSet<>(decisions).size() == decisions.size());
    Set<Handling> annulled = new HashSet<>();
    for (Event court : courts) {
      councils.stream()
          .filter(one -> one.day() < court.day())
          .max(Comparator.comparing(Event::day))
          .map(councils::indexOf)
          .map(decisions::get)
          .ifPresent(annulled::add);
    }
    List<Handling> all = new ArrayList<>(decisions);
    courts.forEach(one -> all.add(one.handling(DecidingBody.Kind.COURT, HandlingOutcome.ANNULLED)));
    List<Set<Handling>> ways = HandlingHistory.of(all).waysOfAnnulment();
    assertThat(ways)
        .anySatisfy(
            way -> {
              if (ways.size() == 2 && ways.get(1).containsAll(ways.get(0))) {
                assertThat(annulled).containsAll(ways.get(0));
                assertThat(ways.get(1)).containsAll(annulled);
              } else {
                assertThat(way).isEqualTo(annulled);
              }
            });
  }

  @Provide
  Arbitrary<Integer> split() {
    return Arbitraries.of(1, 2, 3);
  }
}
