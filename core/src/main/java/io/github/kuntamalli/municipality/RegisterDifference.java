package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.fact.MunicipalityFact;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.text.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A difference between two editions of the register, as data and in words.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param code the municipality
 * @param kind the kind of difference
 * @param fact the fact that was added or removed; empty if the difference concerns the code itself
 *     or its days
 * @param before the days of the code in the older edition; empty if that edition does not contain
 *     the code
 * @param after the days of the code in the newer edition; empty if that edition does not contain
 *     the code
 */
public record RegisterDifference(
    MunicipalityCode code,
    Kind kind,
    Optional<MunicipalityFact> fact,
    Optional<ValidityPeriod> before,
    Optional<ValidityPeriod> after)
    implements Localizable {

  private static final LocalizedText NEVER = LocalizedText.of("ei tiedossa", "okänd", "unknown");

  /** What happened to the knowledge. */
  public enum Kind {
    /** The days of the code are others, or the code is new or gone. */
    LIFE(
        "{code}: numeron voimassaolo aiemmin: {before}; nyt: {after}.",
        "{code}: giltighetstiden för numret var {before} och är nu {after}.",
        "{code}: the period of validity of the code was {before} and is now {after}."),
    /** The newer edition knows a fact that the older one did not. */
    ADDED(
        "{code}: uusi tieto ({kind}): {value} ({days}).",
        "{code}: ny uppgift ({kind}): {value} ({days}).",
        "{code}: new fact ({kind}): {value} ({days})."),
    /** The newer edition no longer contains a fact of the older one. */
    REMOVED(
        "{code}: poistettu tieto ({kind}): {value} ({days}).",
        "{code}: borttagen uppgift ({kind}): {value} ({days}).",
        "{code}: removed fact ({kind}): {value} ({days}).");

    private final MessageTemplate template;

    Kind(String fi, String sv, String en) {
      this.template = MessageTemplate.of(fi, sv, en);
    }
  }

  /** A difference. */
  public RegisterDifference {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  static List<RegisterDifference> of(
      MunicipalityCode code,
      Optional<ValidityPeriod> before,
      List<MunicipalityFact> older,
      Optional<ValidityPeriod> after,
      List<MunicipalityFact> newer) {
    List<RegisterDifference> differences = new ArrayList<>();
    if (!before.equals(after)) {
      differences.add(new RegisterDifference(code, Kind.LIFE, Optional.empty(), before, after));
    }
    differ(older, newer, Kind.REMOVED, code, before, after, differences);
    differ(newer, older, Kind.ADDED, code, before, after, differences);
    return differences;
  }

  /** Adds the facts that only one of the editions has. */
  private static void differ(
      List<MunicipalityFact> these,
      List<MunicipalityFact> those,
      Kind kind,
      MunicipalityCode code,
      Optional<ValidityPeriod> before,
      Optional<ValidityPeriod> after,
      List<RegisterDifference> differences) {
    Set<MunicipalityFact> known = new HashSet<>(those);
    for (MunicipalityFact fact : these) {
      if (!known.contains(fact)) {
        differences.add(new RegisterDifference(code, kind, Optional.of(fact), before, after));
      }
    }
  }

  /**
   * The difference in one sentence.
   *
   * @param language Finnish, Swedish or English
   * @return the sentence
   */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    if (fact.isEmpty()) {
      return kind.template.render(
          language, Parameters.of("code", code, "before", words(before), "after", words(after)));
    }
    return kind.template.render(
        language,
        Parameters.of(
            "code", code,
            "kind", fact.get().kind(),
            "value", fact.get().value(),
            "days", fact.get().validity()));
  }

  private static Localizable words(Optional<ValidityPeriod> days) {
    return days.<Localizable>map(known -> known).orElse(NEVER);
  }
}
