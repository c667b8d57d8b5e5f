package io.github.kuntamalli.council;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the decisions that annulments cancelled. An annulment cancels the last decision before it:
 * none that was certainly made after it, and none after which another decision was certainly made
 * before it. Where dates are vague or sources state different ones, there are several ways in which
 * that can be read. Up to {@link #MOST_WAYS} of them are looked at one by one, so that the time
 * grows with the number of handlings and its logarithm, however many of each there are.
 */
final class Annulments {

  private static final int MOST_WAYS = 64;

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

    boolean contains(Span other) {
      return !from.isAfter(other.from) && !other.to.isAfter(to);
    }
  }

  /** A handling on the days that one source states. */
  private record Dated(Handling handling, Span days) {}

  private final List<Handling> annulments;
  private final Map<Object, List<Handling>> meetings = new LinkedHashMap<>();
  private final Set<Set<Handling>> ways = new LinkedHashSet<>();

  private Annulments(List<Handling> decisions, List<Handling> annulments) {
    this.annulments = List.copyOf(new LinkedHashSet<>(annulments));
    for (Handling decision : decisions) {
      meetings.computeIfAbsent(meeting(decision), any -> new ArrayList<>()).add(decision);
    }
  }

  /** What is the same for one decision that is listed twice, with another section or source. */
  private static Object meeting(Handling decision) {
    List<Span> days = sources(decision).stream().map(Dated::days).toList();
    boolean known = days.get(0).from().equals(days.get(0).to());
    return known ? List.of(days, decision.outcome()) : decision;
  }

  /**
   * The decisions that were cancelled, in each way in which the dates can be read.
   *
   * @param decisions the decisions of one council
   * @param annulments the annulments of decisions of that council
   * @return at least one set; if there are more than {@link #MOST_WAYS}, one of what was certainly
   *     cancelled and one of all that may have been
   */
  static List<Set<Handling>> ways(List<Handling> decisions, List<Handling> annulments) {
    if (annulments.isEmpty() || decisions.isEmpty()) {
      return List.of(Set.of());
    }
    return new Annulments(decisions, annulments).find();
  }

  private List<Set<Handling>> find() {
    List<List<Dated>> sources = new ArrayList<>();
    meetings.values().forEach(same -> sources.add(sources(same.get(0))));
    annulments.forEach(annulment -> sources.add(sources(annulment)));
    int readings = product(sources.stream().map(List::size));
    if (readings > MOST_WAYS) {
      read(sources.stream().map(Annulments::around).toList());
    } else {
      for (int reading = 0; reading < readings; reading++) {
        read(choice(sources, reading));
      }
    }
    List<Set<Handling>> found = ways.stream().map(this::withRepeated).distinct().toList();
    return found.size() > MOST_WAYS ? extremes(found) : found;
  }

  /** Adds what is cancelled if everything took place on the given days. */
  private void read(List<Dated> all) {
    Decisions decisions = new Decisions(all.subList(0, meetings.size()));
    Set<Handling> certain = new LinkedHashSet<>();
    List<Span> open = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (Dated annulment : all.subList(meetings.size(), all.size())) {
      Optional<Dated> before = decisions.lastBefore(annulment.days().from());
      Span meant =
          new Span(
              before.map(one -> one.days().from()).orElse(LocalDate.MIN), annulment.days().to());
      int count = decisions.count(meant);
      if (count == 1) {
        certain.add(before.orElseGet(decisions::first).handling());
      } else if (count > 1) {
        open.add(meant);
        counts.add(count);
      }
    }
    if (product(counts.stream()) > MOST_WAYS) {
      Set<Handling> possible = new LinkedHashSet<>(certain);
      decisions.addWithin(open, possible);
      ways.add(certain);
      ways.add(possible);
      return;
    }
    List<List<Handling>> candidates = open.stream().map(decisions::within).toList();
    int choices = product(counts.stream());
    for (int choice = 0; choice < choices; choice++) {
      Set<Handling> cancelled = new LinkedHashSet<>(certain);
      cancelled.addAll(choice(candidates, choice));
      ways.add(cancelled);
    }
  }

  private Set<Handling> withRepeated(Set<Handling> cancelled) {
    Set<Handling> all = new LinkedHashSet<>();
    for (Handling decision : cancelled) {
      all.addAll(meetings.getOrDefault(meeting(decision), List.of()));
    }
    return all;
  }

  private static List<Set<Handling>> extremes(List<Set<Handling>> ways) {
    Set<Handling> certain = new LinkedHashSet<>(ways.get(0));
    Set<Handling> possible = new LinkedHashSet<>();
    for (Set<Handling> way : ways) {
      certain.retainAll(way);
      possible.addAll(way);
    }
    return List.of(certain, possible);
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
    Optional<PartialDate> date = handling.date().asOptional();
    if (date.isEmpty()) {
      return List.of(new Dated(handling, Span.ALWAYS));
    }
    Span stated = Span.of(date.get());
    if (handling.date().alternatives().isEmpty()) {
      return List.of(new Dated(handling, stated));
    }
    Set<Span> others = new LinkedHashSet<>();
    List<Span> within = new ArrayList<>();
    for (Stated.Alternative<PartialDate> other : handling.date().alternatives()) {
      Span span = Span.of(other.value());
      if (!other.value().canBeSameAs(date.get())) {
        others.add(span);
      } else if (stated.contains(span)) {
        within.add(span);
      }
    }
    List<Dated> sources = new ArrayList<>();
    Span used =
        within.stream()
            .filter(one -> within.stream().allMatch(other -> other.contains(one)))
            .findFirst()
            .orElse(stated);
    sources.add(new Dated(handling, used));
    others.forEach(span -> sources.add(new Dated(handling, span)));
    return sources;
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
          all.stream().sorted((a, b) -> a.days().from().compareTo(b.days().from())).toList();
      this.earliest = byEarliest.stream().map(one -> one.days().from()).toList();
      List<Dated> byLatest =
          all.stream().sorted((a, b) -> a.days().to().compareTo(b.days().to())).toList();
      this.latest = byLatest.stream().map(one -> one.days().to()).toList();
      for (Dated decision : byLatest) {
        Map.Entry<LocalDate, Dated> before = last.lastEntry();
        boolean begins =
            before == null || decision.days().from().isAfter(before.getValue().days().from());
        last.put(decision.days().to(), begins ? decision : before.getValue());
      }
    }

    /** The last decision that was certainly made by a day. */
    Optional<Dated> lastBefore(LocalDate day) {
      return Optional.ofNullable(last.floorEntry(day)).map(Map.Entry::getValue);
    }

    Dated first() {
      return byEarliest.get(0);
    }

    /** How many may have been made on some days. */
    int count(Span days) {
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
