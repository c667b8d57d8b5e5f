package io.github.kuntamalli.validation;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.fact.Years;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An organisation's choice from a set of rules, as data: it can be kept in a file and is applied to
 * a set by {@link RuleSet#withSelection(RuleSelection)}. It names rules by their codes and contains
 * none itself. Immutable.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param asOf the day whose rules are run, so that a newer version of the library runs no
 *     additional ones; empty for all rules
 * @param only the rules to keep; empty for all
 * @param without the rules to drop
 * @param severities the rules with a higher or lower severity than declared
 * @param severityChanges the rules whose severity changes on a day
 * @param periods the rules that check only documents of certain days
 * @param suppressions the rules that are not run for a time, with the reason and the end
 */
public record RuleSelection(
    Optional<LocalDate> asOf,
    List<RuleCode> only,
    List<RuleCode> without,
    Map<RuleCode, Severity> severities,
    Map<RuleCode, SeverityChange> severityChanges,
    Map<RuleCode, ValidityPeriod> periods,
    Map<RuleCode, Suppression> suppressions) {

  /**
   * A selection; the maps are copied in the order of their codes.
   *
   * @throws IllegalArgumentException if a rule is named twice in a list, or is dropped and kept,
   *     graded, limited or suppressed as well
   */
  public RuleSelection {
    Objects.requireNonNull(asOf, "asOf");
    only = Copies.list(only, "only");
    without = Copies.list(without, "without");
    asOf.ifPresent(day -> Years.require("asOf", day));
    severities = byCode(severities, "severities");
    severityChanges = byCode(severityChanges, "severityChanges");
    periods = byCode(periods, "periods");
    suppressions = byCode(suppressions, "suppressions");
    Set<RuleCode> kept = distinct("only", only);
    for (RuleCode dropped : distinct("without", without)) {
      if (kept.contains(dropped)
          || severities.containsKey(dropped)
          || severityChanges.containsKey(dropped)
          || periods.containsKey(dropped)
          || suppressions.containsKey(dropped)) {
        throw InvalidValueException.of(
            "rule-dropped-and-named",
            "without: sääntö %s on jätetty pois, mutta se mainitaan myös muualla; poista toinen maininta",
            "without: regeln %s har lämnats bort men nämns även på ett annat ställe; ta bort det ena omnämnandet",
            "without: %s is left out but also named elsewhere; remove one of the two",
            dropped);
      }
    }
  }

  /** In the order of the codes, so that equal selections are written as equal texts. */
  private static <T> Map<RuleCode, T> byCode(Map<RuleCode, T> rules, String name) {
    return Collections.unmodifiableMap(new TreeMap<>(Copies.map(rules, name)));
  }

  private static Set<RuleCode> distinct(String where, List<RuleCode> codes) {
    Set<RuleCode> each = new LinkedHashSet<>();
    for (RuleCode code : codes) {
      if (!each.add(code)) {
        throw InvalidValueException.of(
            "rule-named-twice",
            "%s: sääntö %s on mainittu kahdesti; poista toinen",
            "%s: regeln %s har angetts två gånger; ta bort den ena",
            "%s: %s is named twice; remove one",
            where,
            code);
      }
    }
    return each;
  }
}
