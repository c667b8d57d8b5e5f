package io.github.kuntamalli.json.output;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding of a rule at a place.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param ruleId the code of the rule
 * @param ruleIndex its place among the rules of the tool; absent if the rule set does not contain
 *     it
 * @param kind {@code fail} for a finding; {@code pass} or {@code notApplicable} where every rule is
 *     stated
 * @param level {@code error}, {@code warning} or {@code note}; {@code none} unless it is a finding
 * @param message what is wrong and how to fix it
 * @param locations the place, one
 * @param suppressions why the rule was not run; absent unless it is suppressed
 * @param provenance which report contains it
 * @param properties the values and provisions of the finding; absent if it has none
 */
public record SarifResult(
    String ruleId,
    Optional<Integer> ruleIndex,
    String kind,
    String level,
    SarifText message,
    List<SarifLocation> locations,
    List<Suppression> suppressions,
    Provenance provenance,
    Optional<Properties> properties) {

  /**
   * A decision not to be notified.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param kind {@code external}: the decision is in the rule set, not in the document
   * @param status {@code accepted}
   * @param justification why and how long
   */
  public record Suppression(String kind, String status, String justification) {
    /** A suppression. */
    public Suppression {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(justification, "justification");
    }
  }

  /**
   * Where a result comes from.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param invocationIndex the place of the report among the invocations of the run
   */
  public record Provenance(int invocationIndex) {}

  /**
   * What the format has no place for.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param parameters the values of the finding, by name
   * @param basis the provisions that the finding rests on, as they are cited
   */
  public record Properties(Map<String, String> parameters, List<String> basis) {
    /** The collections are copied in their order. */
    public Properties {
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
      basis = List.copyOf(basis);
    }
  }

  /** The lists are copied. */
  public SarifResult {
    Objects.requireNonNull(ruleId, "ruleId");
    Objects.requireNonNull(ruleIndex, "ruleIndex");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(provenance, "provenance");
    Objects.requireNonNull(properties, "properties");
    locations = List.copyOf(locations);
    suppressions = List.copyOf(suppressions);
  }
}
