package io.github.kuntamalli.council;

import io.github.kuntamalli.fact.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the decisions that annulments concern. An annulment concerns the last decision before it:
 * none that was certainly made after it, and none after which another decision was certainly made
 * before it. The time grows with the number of handlings and its logarithm, however many of each
 * there are.
 *
 * @param certain the decisions that an annulment certainly means
 * @param possible those that one may mean, and none certainly
 */
record Annulments(Set<Handling> certain, Set<Handling> possible) {

  private static final Annulments NONE = new Annulments(Set.of(), Set.of());

  /**
   * Finds them.
   *
   * @param decisions the decisions of one council
   * @param annulments the annulments of decisions of that council
   */
  static Annulments of(List<Handling> decisions, List<Handling> annulments) {
    if (annulments.isEmpty()) {
      return NONE;
    }
    Set<Handling> certain = new LinkedHashSet<>();
    Set<Handling> possible = new LinkedHashSet<>();
    Decisions known = new Decisions(decisions);
    NavigableMap<LocalDate, LocalDate> unsure = new TreeMap<>();
    for (Handling annulment : annulments) {
      Optional<Handling> before = known.lastBefore(earliest(annulment));
      LocalDate from = before.map(Annulments::earliest).orElse(LocalDate.MIN);
      LocalDate to = latest(annulment);
      if (known.count(from, to) == 1) {
        certain.add(before.orElseGet(known::first));
      } else {
        unsure.merge(to, from, (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    known.addWithin(unsure, possible);
    possible.removeAll(certain);
    return new Annulments(certain, possible);
  }

  /** What has no date may be of any day. */
  private static LocalDate earliest(Handling handling) {
    return handling.date().asOptional().map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  private static LocalDate latest(Handling handling) {
    return handling.date().asOptional().map(PartialDate::latest).orElse(LocalDate.MAX);
  }

  /** Decisions, sorted by their first and by their last possible day. */
  private static final class Decisions {

    private final List<Handling> byEarliest;
    private final List<LocalDate> earliest;
    private final List<LocalDate> latest;

    /** To each last possible day, of all decisions up to it the one that begins last. */
    private final NavigableMap<LocalDate, Handling> last = new TreeMap<>();

    Decisions(List<Handling> all) {
      this.byEarliest = all.stream().sorted(Comparator.comparing(Annulments::earliest)).toList();
      this.earliest = byEarliest.stream().map(Annulments::earliest).toList();
      List<Handling> byLatest =
          all.stream().sorted(Comparator.comparing(Annulments::latest)).toList();
      this.latest = byLatest.stream().map(Annulments::latest).toList();
      for (Handling decision : byLatest) {
        Map.Entry<LocalDate, Handling> before = last.lastEntry();
        boolean begins =
            before == null
                || Annulments.earliest(decision).isAfter(Annulments.earliest(before.getValue()));
        last.put(Annulments.latest(decision), begins ? decision : before.getValue());
      }
    }

    /** The last decision that was certainly made by a day. */
    Optional<Handling> lastBefore(LocalDate day) {
      return Optional.ofNullable(last.floorEntry(day)).map(Map.Entry::getValue);
    }

    Handling first() {
      return byEarliest.get(0);
    }

    /** How many may have been made between two days, both included. */
    int count(LocalDate from, LocalDate to) {
      int begun = to.equals(LocalDate.MAX) ? earliest.size() : below(earliest, to.plusDays(1));
      return begun - below(latest, from);
    }

    /** Adds those that may have been made in one of the spans, each from a value to its key. */
    void addWithin(NavigableMap<LocalDate, LocalDate> spans, Set<Handling> found) {
      NavigableMap<LocalDate, LocalDate> widest = new TreeMap<>();
      LocalDate from = LocalDate.MAX;
      for (Map.Entry<LocalDate, LocalDate> span : spans.descendingMap().entrySet()) {
        from = span.getValue().isBefore(from) ? span.getValue() : from;
        widest.put(span.getKey(), from);
      }
      for (Handling decision : byEarliest) {
        Map.Entry<LocalDate, LocalDate> span = widest.ceilingEntry(Annulments.earliest(decision));
        if (span != null && !Annulments.latest(decision).isBefore(span.getValue())) {
          found.add(decision);
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
