package io.github.kuntamalli.validation;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.text.NearestWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are run together, as a value: select, drop, re-grade or suppress rules, on every day
 * or in time, or add own ones, and get a new set. Immutable and thread-safe.
 *
 * <p>Not serializable.
 */
public final class RuleSet {

  /**
   * One rule in the set.
   *
   * @param severity its severity for subjects and on days to which no change applies
   * @param transition what the rule declares for subjects of a later time, unless the set gives it
   *     one severity for all
   * @param change what the set changes for reference dates
   * @param known its results without findings
   */
  record Entry(
      Rule<?> rule,
      Severity severity,
      Optional<SeverityChange> transition,
      Optional<SeverityChange> change,
      ValidityPeriod period,
      Optional<Suppression> suppression,
      KnownResults known) {

    Entry(Rule<?> rule) {
      this(
          rule,
          rule.severity(),
          rule.transition(),
          Optional.empty(),
          ValidityPeriod.always(),
          Optional.empty(),
          new KnownResults(rule.code()));
    }

    /** With one severity for all subjects and days. */
    Entry graded(Severity other) {
      return new Entry(rule, other, Optional.empty(), Optional.empty(), period, suppression, known);
    }

    Entry changed(SeverityChange from) {
      return new Entry(rule, severity, transition, Optional.of(from), period, suppression, known);
    }

    Entry of(ValidityPeriod days) {
      return new Entry(rule, severity, transition, change, days, suppression, known);
    }

    Entry suppressed(Suppression why) {
      return new Entry(rule, severity, transition, change, period, Optional.of(why), known);
    }

    /**
     * The severity for a subject.
     *
     * @param date the day of the subject; empty if it is not known
     * @param asked the reference date; empty if there is none
     */
    Severity severity(Optional<PartialDate> date, Optional<LocalDate> asked) {
      return change
          .filter(one -> asked.map(day -> !day.isBefore(one.from())).orElse(false))
          .or(
              () ->
                  transition.filter(
                      one -> reached(one, date.map(PartialDate::earliest).or(() -> asked))))
          .map(SeverityChange::severity)
          .orElse(severity);
    }

    private static boolean reached(SeverityChange change, Optional<LocalDate> day) {
      return day.map(one -> !one.isBefore(change.from())).orElse(false);
    }

    /** The severity once all changes have come. */
    Severity last() {
      return change.or(() -> transition).map(SeverityChange::severity).orElse(severity);
    }

    /** Whether the set gives it one severity for all that is not the one that it declares. */
    boolean isRegraded() {
      return severity != rule.severity() || !transition.equals(rule.transition());
    }
  }

  private static final int STANDARD_MOST_FINDINGS = 1_000;

  private final Map<RuleCode, Entry> entries;
  private final List<Entry> inOrder; // of the map, whose iteration costs as much as many a check
  private final int mostFindings;
  private final LocalDate version;

  private RuleSet(Map<RuleCode, Entry> entries, int mostFindings) {
    this.entries = entries;
    this.inOrder = List.copyOf(entries.values());
    this.mostFindings = mostFindings;
    this.version =
        entries.values().stream()
            .map(entry -> entry.rule().since())
            .max(LocalDate::compareTo)
            .orElseThrow();
  }

  /**
   * A set of rules.
   *
   * @param rules the rules, at least one, in the order of the report
   * @return the set
   * @throws IllegalArgumentException if there is no rule, two have one code, or one waits for a
   *     rule that does not come before it
   */
  public static RuleSet of(List<? extends Rule<?>> rules) {
    Objects.requireNonNull(rules, "rules");
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("rules: a rule set needs at least one rule");
    }
    Map<RuleCode, Entry> entries = new LinkedHashMap<>();
    for (Rule<?> rule : rules) {
      add(Objects.requireNonNull(rule, "rules: one of them is null"), entries);
    }
    return new RuleSet(entries, STANDARD_MOST_FINDINGS);
  }

  private static void add(Rule<?> rule, Map<RuleCode, Entry> entries) {
    rule.skippedAfter()
        .filter(other -> !entries.containsKey(other))
        .ifPresent(
            other -> {
              throw outOfOrder(rule, other);
            });
    if (entries.put(rule.code(), new Entry(rule)) != null) {
      throw new IllegalArgumentException(
          "rules: two rules have the code %s; give one of them another code"
              .formatted(rule.code()));
    }
  }

  private static IllegalArgumentException outOfOrder(Rule<?> rule, RuleCode other) {
    return new IllegalArgumentException(
        "rules: %s is silent after %s, which has to come before it".formatted(rule.code(), other));
  }

  /**
   * The rules.
   *
   * @return the rules, in order
   */
  public List<Rule<?>> rules() {
    return entries.values().stream().<Rule<?>>map(Entry::rule).toList();
  }

  /**
   * The rules that are based on a section of an act, whenever it was in force.
   *
   * @param statute the act, such as {@code 612/2021}
   * @param section the section, such as {@code 6}
   * @return the rules, in order; empty if none is based on it
   */
  public List<Rule<?>> under(StatuteId statute, String section) {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    return rules().stream()
        .filter(
            rule ->
                rule.basis().stream()
                    .anyMatch(
                        one -> one.statute().equals(statute) && one.section().equals(section)))
        .toList();
  }

  /**
   * The severity that a rule has in this set.
   *
   * @param code the rule
   * @return the severity, before any change that the rule declares or {@link #withSeverityFrom}
   *     adds
   * @throws IllegalArgumentException if the set does not contain the rule; the message names the
   *     nearest
   */
  public Severity severityOf(RuleCode code) {
    return entry(code).severity();
  }

  /**
   * The severity that a rule has in this set on a day, for a subject of that day or of a day that
   * is not known.
   *
   * @param code the rule
   * @param day the reference date
   * @return the severity
   * @throws IllegalArgumentException if the set does not contain the rule; the message names the
   *     nearest
   */
  public Severity severityOf(RuleCode code, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return entry(code).severity(Optional.empty(), Optional.of(day));
  }

  /**
   * The severity that a rule has in this set for subjects of a later time, see {@link
   * Rule#transition()}.
   *
   * @param code the rule
   * @return what the rule declares; empty if it declares none, or this set gives it one severity
   *     for all
   * @throws IllegalArgumentException if the set does not contain the rule; the message names the
   *     nearest
   */
  public Optional<SeverityChange> transitionOf(RuleCode code) {
    return entry(code).transition();
  }

  /**
   * The version of the set: the day on which its newest rule came.
   *
   * @return the day
   */
  public LocalDate version() {
    return version;
  }

  /**
   * How many findings of one rule a report lists, so that a document with very many faults makes a
   * report that can be kept and shown. If there are more, the most severe ones are listed, and the
   * rest is counted in {@link RuleResult#omitted()}.
   *
   * @return the number; 1000 unless another is given
   */
  public int maxFindings() {
    return mostFindings;
  }

  /**
   * Returns a copy of these rules with another number of findings that a report lists for each.
   *
   * @param perRule the number, from 1; {@code Integer.MAX_VALUE} if all are to be listed
   * @return the new set
   * @throws IllegalArgumentException if the number is below 1
   */
  public RuleSet withMaxFindings(int perRule) {
    if (perRule < 1) {
      throw new IllegalArgumentException(
          "perRule: %s is not a number from 1 on; a rule that is not to be reported is dropped or suppressed"
              .formatted(perRule));
    }
    return new RuleSet(entries, perRule);
  }

  /**
   * The set as it was on a day: only rules that had come by then.
   *
   * @param day the day
   * @return the new set
   * @throws IllegalArgumentException if there was no rule then
   */
  public RuleSet asOf(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return filtered(
        entries.values().stream()
            .filter(entry -> !entry.rule().since().isAfter(day))
            .map(entry -> entry.rule().code())
            .toList(),
        "no rule had come by " + day);
  }

  /**
   * Only some of the rules.
   *
   * @param codes the rules to keep
   * @return the new set
   * @throws IllegalArgumentException if the set does not contain one of them, or none is given
   */
  public RuleSet only(Collection<RuleCode> codes) {
    codes.forEach(this::entry);
    return filtered(codes, "no rule is left");
  }

  /**
   * All but some of the rules.
   *
   * @param codes the rules to drop
   * @return the new set
   * @throws IllegalArgumentException if the set does not contain one of them, or no rule is left
   */
  public RuleSet without(Collection<RuleCode> codes) {
    codes.forEach(this::entry);
    return filtered(
        entries.keySet().stream().filter(code -> !codes.contains(code)).toList(),
        "no rule is left");
  }

  private RuleSet filtered(Collection<RuleCode> kept, String otherwise) {
    Map<RuleCode, Entry> fewer = new LinkedHashMap<>();
    entries.forEach(
        (code, entry) -> {
          if (kept.contains(code)) {
            fewer.put(code, entry);
          }
        });
    if (fewer.isEmpty()) {
      throw new IllegalArgumentException(
          "codes: %s; a rule set needs at least one rule".formatted(otherwise));
    }
    return new RuleSet(fewer, mostFindings);
  }

  /**
   * A rule with another severity, for all subjects and on every day.
   *
   * @param code the rule
   * @param severity its severity in the new set
   * @return the new set
   * @throws IllegalArgumentException if the set does not contain the rule
   */
  public RuleSet withSeverity(RuleCode code, Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return changed(code, entry -> entry.graded(severity));
  }

  /**
   * A rule whose severity changes on a day: a warning until then and an error afterwards, whatever
   * the day of the document. A new requirement can be announced so.
   *
   * @param code the rule
   * @param change its severity from a day on; before that day the severity stays as it is in this
   *     set
   * @return the new set
   * @throws IllegalArgumentException if the set does not contain the rule
   */
  public RuleSet withSeverityFrom(RuleCode code, SeverityChange change) {
    Objects.requireNonNull(change, "change");
    return changed(code, entry -> entry.changed(change));
  }

  /**
   * A rule that looks only at documents of some days: those that a council handled on one of these
   * days, see {@link Dated}. Whoever makes a new requirement on documents from a year on does not
   * want to hear of older ones.
   *
   * @param code the rule
   * @param period the days; a document that is not known to be outside is checked
   * @return the new set
   * @throws IllegalArgumentException if the set does not contain the rule
   */
  public RuleSet withPeriod(RuleCode code, ValidityPeriod period) {
    Objects.requireNonNull(period, "period");
    return changed(code, entry -> entry.of(period));
  }

  /**
   * The profile for drafts: what a finished document still lacks is a note, and what is wrong keeps
   * its severity. The set itself is the profile for finished documents.
   *
   * @return the new set
   */
  public RuleSet forDrafts() {
    Map<RuleCode, Entry> copy = new LinkedHashMap<>(entries);
    copy.replaceAll(
        (code, entry) -> entry.rule().isAboutCompleteness() ? entry.graded(Severity.INFO) : entry);
    return new RuleSet(copy, mostFindings);
  }

  /**
   * Leaves a rule out for a time. The report states this, with the reason.
   *
   * @param code the rule
   * @param suppression why and how long
   * @return the new set
   * @throws IllegalArgumentException if the set does not contain the rule
   */
  public RuleSet withSuppression(RuleCode code, Suppression suppression) {
    Objects.requireNonNull(suppression, "suppression");
    return changed(code, entry -> entry.suppressed(suppression));
  }

  private RuleSet changed(RuleCode code, UnaryOperator<Entry> change) {
    Map<RuleCode, Entry> copy = new LinkedHashMap<>(entries);
    copy.put(code, change.apply(entry(code)));
    return new RuleSet(copy, mostFindings);
  }

  /**
   * The set that a selection makes of this one: first the rules of its day, then those it keeps and
   * drops, then its severities, their changes, periods and suppressions.
   *
   * @param selection what to select
   * @return the new set, in the order of this one
   * @throws IllegalArgumentException if the set does not contain a rule that the selection names,
   *     or no rule is left
   */
  public RuleSet withSelection(RuleSelection selection) {
    RuleSet set = selection.asOf().map(this::asOf).orElse(this);
    set = selection.only().isEmpty() ? set : set.only(selection.only());
    set = set.without(selection.without());
    for (Map.Entry<RuleCode, Severity> each : selection.severities().entrySet()) {
      set = set.withSeverity(each.getKey(), each.getValue());
    }
    for (Map.Entry<RuleCode, SeverityChange> each : selection.severityChanges().entrySet()) {
      set = set.withSeverityFrom(each.getKey(), each.getValue());
    }
    for (Map.Entry<RuleCode, ValidityPeriod> each : selection.periods().entrySet()) {
      set = set.withPeriod(each.getKey(), each.getValue());
    }
    for (Map.Entry<RuleCode, Suppression> each : selection.suppressions().entrySet()) {
      set = set.withSuppression(each.getKey(), each.getValue());
    }
    return set;
  }

  /**
   * The selection that makes this set of any set that contains its rules as they were declared. How
   * many findings a report lists is no part of it.
   *
   * @return every rule of the set by its code, and what was graded or suppressed
   */
  public RuleSelection selection() {
    Map<RuleCode, Severity> severities = new LinkedHashMap<>();
    Map<RuleCode, SeverityChange> changes = new LinkedHashMap<>();
    Map<RuleCode, ValidityPeriod> periods = new LinkedHashMap<>();
    Map<RuleCode, Suppression> suppressions = new LinkedHashMap<>();
    entries.forEach(
        (code, entry) -> {
          if (entry.isRegraded()) {
            severities.put(code, entry.severity());
          }
          entry.change().ifPresent(change -> changes.put(code, change));
          if (!entry.period().equals(ValidityPeriod.always())) {
            periods.put(code, entry.period());
          }
          entry.suppression().ifPresent(suppression -> suppressions.put(code, suppression));
        });
    return new RuleSelection(
        Optional.empty(),
        List.copyOf(entries.keySet()),
        List.of(),
        severities,
        changes,
        periods,
        suppressions);
  }

  /**
   * The rules and an own one after them.
   *
   * @param own the rule; its code has a name space, such as {@code my-city/needs-cover-page}
   * @return the new set
   * @throws IllegalArgumentException if the code has no name space, the set contains it already, a
   *     rule of the set waits for it, or it waits for a rule that the set does not contain
   */
  public RuleSet with(Rule<?> own) {
    Objects.requireNonNull(own, "own");
    if (own.code().value().indexOf('/') < 0) {
      throw new IllegalArgumentException(
          "own: the code of an own rule needs a name space; write for example my-city/%s"
              .formatted(own.code()));
    }
    // a rule of the set may wait for one that was dropped: only the own one can break the order
    Map<RuleCode, Entry> more = new LinkedHashMap<>(entries);
    add(own, more);
    for (Entry entry : inOrder) {
      if (entry.rule().skippedAfter().equals(Optional.of(own.code()))) {
        throw outOfOrder(entry.rule(), own.code());
      }
    }
    return new RuleSet(more, mostFindings);
  }

  /**
   * How another set differs from this one.
   *
   * @param other the other set
   * @return the differences, in the order of this set and then of the other; empty if both are
   *     equal
   */
  public List<RuleSetDifference> differencesTo(RuleSet other) {
    List<RuleSetDifference> differences = new ArrayList<>();
    entries.forEach(
        (code, entry) -> {
          Entry after = other.entries.get(code);
          if (after == null) {
            differences.add(difference(code, RuleSetDifference.Kind.REMOVED, entry, null));
          } else if (entry.last() != after.last()) {
            differences.add(
                difference(
                    code,
                    after.last().compareTo(entry.last()) < 0
                        ? RuleSetDifference.Kind.STRICTER
                        : RuleSetDifference.Kind.MILDER,
                    entry,
                    after));
          } else if (entry.severity() != after.severity()
              || !entry.transition().equals(after.transition())
              || !entry.change().equals(after.change())
              || !entry.period().equals(after.period())) {
            differences.add(difference(code, RuleSetDifference.Kind.TIME, entry, after));
          } else if (!entry.suppression().equals(after.suppression())) {
            differences.add(difference(code, RuleSetDifference.Kind.SUPPRESSION, entry, after));
          }
        });
    other.entries.forEach(
        (code, entry) -> {
          if (!entries.containsKey(code)) {
            differences.add(difference(code, RuleSetDifference.Kind.ADDED, null, entry));
          }
        });
    return List.copyOf(differences);
  }

  private static RuleSetDifference difference(
      RuleCode code, RuleSetDifference.Kind kind, @Nullable Entry before, @Nullable Entry after) {
    return new RuleSetDifference(
        code,
        kind,
        Optional.ofNullable(before).map(Entry::last),
        Optional.ofNullable(after).map(Entry::last));
  }

  private Entry entry(RuleCode code) {
    Objects.requireNonNull(code, "code");
    Entry entry = entries.get(code);
    if (entry == null) {
      throw new IllegalArgumentException(
          "code: the set holds no rule %s; %s"
              .formatted(
                  code,
                  NearestWords.phrase(
                      entries.keySet().stream().map(RuleCode::value).toList(), code.value())));
    }
    return entry;
  }

  /**
   * Runs every rule that checks this kind of subject.
   *
   * <p>A rule that throws gets a separate entry and is logged; the others run.
   *
   * @param subject the subject
   * @param context the reference date and the reference data
   * @return the report
   */
  public ValidationReport check(Object subject, CheckContext context) {
    return checkAll(
        List.of(new Subject(Location.ROOT, Objects.requireNonNull(subject, "subject"))), context);
  }

  /**
   * Runs every rule on each of several subjects that make up one whole, such as the documents of a
   * dossier, and combines the results of a rule.
   *
   * @param subjects the subjects with their places in the whole
   * @param context the reference date and the reference data
   * @return one report, with an entry for every rule that checks one of the subjects; the places
   *     are those in the whole
   */
  public ValidationReport checkAll(List<Subject> subjects, CheckContext context) {
    List<RuleResult> results = new RuleRun(context, mostFindings).results(inOrder, subjects);
    return new ValidationReport(context.on(), version, results);
  }

  /**
   * Runs the rules that need only their subject, see {@link Rule#isLocal()}: no day and no
   * reference data are needed. A validator of beans does this, and a form can do it while it is
   * filled in. Without a day, suppressions, periods and changes of a severity that depend on the
   * reference date are not applied.
   *
   * <p>There is no report that could contain a rule that throws, so what it throws is passed on.
   *
   * @param subject the subject
   * @return the findings, in the order of the rules
   */
  public List<Finding> checkLocally(Object subject) {
    return RuleRun.local(mostFindings)
        .results(
            inOrder,
            List.of(new Subject(Location.ROOT, Objects.requireNonNull(subject, "subject"))))
        .stream()
        .flatMap(result -> result.findings().stream())
        .toList();
  }
}
