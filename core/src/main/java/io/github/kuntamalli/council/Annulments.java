package io.github.kuntamalli.council;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.AgreedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the decisions that annulments cancelled. An annulment cancels the last decision before it:
 * none that was certainly made after it, and none after which another decision was certainly made
 * before it. Where dates are vague or sources state different ones, there are several ways in which
 * that can be read. Up to {@link #MOST_WAYS} of them are looked at one by one, so that the time
 * grows with the number of handlings and its logarithm, however many of each there are.
 */
final class Annulments {

  private static final int MOST_WAYS = 64;

  /** How many choices of dates that sources state are looked at one by one. */
  private static final int MOST_READINGS = 16;

  /** The days from one to another, both included. */
  private record Span(LocalDate from, LocalDate to) {

    static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

    static Span of(PartialDate date) {
      return new Span(date.earliest(), date.latest());
    }

    /** From the first to the last day of two. */
    Span around(Span other) {
      return new Span(
          from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
  }

  /** A handling on the days that one source states. */
  private record Dated(Handling handling, Span days) {}

  /**
   * What an annulment can have meant.
   *
   * @param last the last decision that was certainly made before it
   * @param days when what it meant was decided
   * @param count how many decisions may have been made then
   */
  private record Meant(Optional<Dated> last, Span days, int count) {}

  private final Map<Object, List<Handling>> decisions;
  private final Map<Object, List<Handling>> annulments;
  private final Set<Set<Handling>> ways = new LinkedHashSet<>();
  private final Set<Handling> possible = new LinkedHashSet<>();
  private @Nullable Set<Handling> certain;
  private boolean all = true;

  private Annulments(List<Handling> decisions, List<Handling> annulments) {
    this.decisions = byMeeting(decisions);
    this.annulments = byMeeting(annulments);
  }

  private static Map<Object, List<Handling>> byMeeting(List<Handling> handlings) {
    Map<Object, List<Handling>> meetings = new LinkedHashMap<>();
    for (Handling handling : handlings) {
      meetings.computeIfAbsent(meeting(handling), any -> new ArrayList<>()).add(handling);
    }
    return meetings;
  }

  /** What is the same for a handling of one day that is listed twice, as with another section. */
  private static Object meeting(Handling handling) {
    List<Span> days = sources(handling).stream().map(Dated::days).toList();
    boolean known = days.get(0).from().equals(days.get(0).to());
    return known ? List.of(days, handling.outcome().isApproval()) : handling;
  }

  /**
   * The decisions that were cancelled, in each way in which the dates can be read.
   *
   * @param decisions the decisions of one council
   * @param annulments the annulments of decisions of that council
   * @return at least one set; if there are too many, one of what was certainly cancelled and one of
   *     all that may have been
   */
  static List<Set<Handling>> ways(List<Handling> decisions, List<Handling> annulments) {
    return annulments.isEmpty() || decisions.isEmpty()
        ? List.of(Set.of())
        : new Annulments(decisions, annulments).find();
  }

  private List<Set<Handling>> find() {
    List<List<Dated>> sources = new ArrayList<>();
    decisions.values().forEach(same -> sources.add(sources(same.get(0))));
    annulments.values().forEach(same -> sources.add(sources(same.get(0))));
    int readings = product(sources.stream().map(List::size));
    if (readings > MOST_READINGS) {
      all = false;
      read(sources.stream().map(Annulments::around).toList());
    } else {
      for (int reading = 0; reading < readings; reading++) {
        read(choice(sources, reading));
      }
    }
    if (all) {
      return List.copyOf(ways);
    }
    Set<Handling> always = Objects.requireNonNull(certain);
    return always.equals(possible) ? List.of(always) : List.of(always, possible);
  }

  /** Adds what is cancelled if everything took place on the given days. */
  private void read(List<Dated> days) {
    Decisions made = new Decisions(days.subList(0, decisions.size()));
    Set<Handling> surely = new LinkedHashSet<>();
    List<Span> open = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (Dated annulment : days.subList(decisions.size(), days.size())) {
      Meant meant = made.before(annulment.days());
      if (meant.count() == 1) {
        surely.add(meant.last().orElseGet(made::first).handling());
      } else if (meant.count() > 1) {
        open.add(meant.days());
        counts.add(meant.count());
      }
    }
    int choices = product(counts.stream());
    if (choices > MOST_WAYS) {
      all = false;
      add(surely);
      made.addWithin(open, surely);
      add(surely);
      return;
    }
    List<List<Handling>> candidates = open.stream().map(made::within).toList();
    for (int choice = 0; choice < choices; choice++) {
      Set<Handling> cancelled = new LinkedHashSet<>(surely);
      cancelled.addAll(choice(candidates, choice));
      add(cancelled);
    }
  }

  /** Adds a way, with the same decisions where they are listed again. */
  private void add(Set<Handling> cancelled) {
    Set<Handling> way = new LinkedHashSet<>();
    for (Handling decision : cancelled) {
      way.addAll(decisions.getOrDefault(meeting(decision), List.of()));
    }
    if (certain == null) {
      certain = new LinkedHashSet<>(way);
    } else {
      certain.retainAll(way);
    }
    possible.addAll(way);
    if (all) {
      ways.add(way);
      all = ways.size() <= MOST_WAYS;
    }
  }

  /** How many choices there are of one from each; more than enough if there are too many. */
  private static int product(Stream<Integer> sizes) {
    return sizes.reduce(
        1, (one, other) -> Math.min(one, MOST_WAYS + 1) * Math.min(other, MOST_WAYS + 1));
  }

  /** The choice with a number: one of each list. */
  private static <T> List<T> choice(List<List<T>> lists, int number) {
    List<T> chosen = new ArrayList<>(lists.size());
    int rest = number;
    for (List<T> list : lists) {
      chosen.add(list.get(rest % list.size()));
      rest /= list.size();
    }
    return chosen;
  }

  /**
   * When a handling took place by the source that is used and by those that contradict it; of a
   * year and a day in it that is the day. What has no date may be of any day.
   */
  private static List<Dated> sources(Handling handling) {
    Optional<PartialDate> date = AgreedDate.of(handling.date());
    if (date.isEmpty()) {
      return List.of(new Dated(handling, Span.ALWAYS));
    }
    Set<Span> days = new LinkedHashSet<>();
    days.add(Span.of(date.get()));
    for (Stated.Alternative<PartialDate> other : handling.date().alternatives()) {
      if (!other.value().canBeSameAs(date.get())) {
        days.add(Span.of(other.value()));
      }
    }
    return days.stream().map(span -> new Dated(handling, span)).toList();
  }

  private static Dated around(List<Dated> sources) {
    return new Dated(
        sources.get(0).handling(),
        sources.stream().map(Dated::days).reduce(Span::around).orElseThrow());
  }

  /** Decisions, sorted by their first and by their last possible day. */
  private static final class Decisions {

    private final List<Dated> byEarliest;
    private final List<LocalDate> earliest;
    private final List<LocalDate> latest;

    /** To each last possible day, of all decisions up to it the one that begins last. */
    private final NavigableMap<LocalDate, Dated> last = new TreeMap<>();

    Decisions(List<Dated> all) {
      this.byEarliest =
          all.stream().sorted(Comparator.comparing(one -> one.days().from())).toList();
      this.earliest = byEarliest.stream().map(one -> one.days().from()).toList();
      List<Dated> byLatest =
          all.stream().sorted(Comparator.comparing(one -> one.days().to())).toList();
      this.latest = byLatest.stream().map(one -> one.days().to()).toList();
      for (Dated decision : byLatest) {
        Map.Entry<LocalDate, Dated> before = last.lastEntry();
        boolean begins =
            before == null || decision.days().from().isAfter(before.getValue().days().from());
        last.put(decision.days().to(), begins ? decision : before.getValue());
      }
    }

    /**
     * What an annulment of some days can have meant. A decision of the same day is a new one in its
     * place, unless there is none before.
     */
    Meant before(Span annulment) {
      boolean dated = annulment.from().isAfter(LocalDate.MIN);
      Meant earlier =
          dated
              ? upTo(new Span(annulment.from().minusDays(1), annulment.to().minusDays(1)))
              : upTo(annulment);
      return earlier.count() > 0 ? earlier : upTo(annulment);
    }

    /** The last decision that was certainly made by the first day, and when it can have been. */
    private Meant upTo(Span end) {
      Optional<Dated> before =
          Optional.ofNullable(last.floorEntry(end.from())).map(Map.Entry::getValue);
      Span days = new Span(before.map(one -> one.days().from()).orElse(LocalDate.MIN), end.to());
      return new Meant(before, days, count(days));
    }

    Dated first() {
      return byEarliest.get(0);
    }

    /** How many may have been made on some days. */
    private int count(Span days) {
      int begun =
          days.to().equals(LocalDate.MAX)
              ? earliest.size()
              : below(earliest, days.to().plusDays(1));
      return begun - below(latest, days.from());
    }

    /** Those that may have been made on some days. */
    List<Handling> within(Span days) {
      return byEarliest.stream()
          .filter(
              one ->
                  !one.days().from().isAfter(days.to()) && !one.days().to().isBefore(days.from()))
          .map(Dated::handling)
          .toList();
    }

    /** Adds those that may have been made in one of the spans. */
    void addWithin(List<Span> spans, Set<Handling> found) {
      NavigableMap<LocalDate, LocalDate> first = new TreeMap<>();
      spans.forEach(
          span ->
              first.merge(
                  span.to(), span.from(), (one, other) -> one.isBefore(other) ? one : other));
      NavigableMap<LocalDate, LocalDate> widest = new TreeMap<>();
      LocalDate from = LocalDate.MAX;
      for (Map.Entry<LocalDate, LocalDate> span : first.descendingMap().entrySet()) {
        from = span.getValue().isBefore(from) ? span.getValue() : from;
        widest.put(span.getKey(), from);
      }
      for (Dated decision : byEarliest) {
        Map.Entry<LocalDate, LocalDate> span = widest.ceilingEntry(decision.days().from());
        if (span != null && !decision.days().to().isBefore(span.getValue())) {
          found.add(decision.handling());
        }
      }
    }

    /** How many of some sorted days are before a day. */
    private static int below(List<LocalDate> sorted, LocalDate day) {
      int first = 0;
      for (int end = sorted.size(); first < end; ) {
        int middle = (first + end) >>> 1;
        if (sorted.get(middle).isBefore(day)) {
          first = middle + 1;
        } else {
          end = middle;
        }
      }
      return first;
    }
  }
}
