package io.github.kuntamalli.strategy.internal;

import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The indicators of which a version of a strategy states a value, for many questions about them.
 * Not thread-safe.
 */
public final class FollowedIndicators {

  private final Set<IndicatorCode> codes = new HashSet<>();
  private final Names names = new Names();
  private final Names namesWithoutCode = new Names();

  private FollowedIndicators() {}

  /** The indicators of the observations of a version. */
  public static FollowedIndicators of(StrategyVersion version) {
    FollowedIndicators followed = new FollowedIndicators();
    for (Observation observation : version.observations()) {
      IndicatorRef indicator = observation.indicator();
      followed.names.add(indicator.name());
      indicator
          .code()
          .ifPresentOrElse(
              followed.codes::add, () -> followed.namesWithoutCode.add(indicator.name()));
    }
    return followed;
  }

  /** Whether {@link IndicatorRef#isSameAs} is true of one of them. */
  public boolean include(IndicatorRef indicator) {
    return indicator
        .code()
        .map(code -> codes.contains(code) || namesWithoutCode.include(indicator.name()))
        .orElseGet(() -> names.include(indicator.name()));
  }

  /**
   * Names, among which one is found that has a language in common with another name and agrees with
   * it in every language that both have. A question is answered without a look at each name, also
   * if many of them have one text in one language and differ in another.
   */
  private static final class Names {

    private final Map<Set<Language>, Set<LocalizedText>> byLanguages = new HashMap<>();

    /** The texts in some languages alone, by the languages of the whole names and by these. */
    private final Map<List<Set<Language>>, Set<Map<Language, String>>> parts = new HashMap<>();

    void add(LocalizedText name) {
      byLanguages.computeIfAbsent(name.languages(), any -> new HashSet<>()).add(name);
    }

    boolean include(LocalizedText asked) {
      return byLanguages.keySet().stream().anyMatch(languages -> includeIn(languages, asked));
    }

    private boolean includeIn(Set<Language> languages, LocalizedText asked) {
      Set<Language> shared = EnumSet.copyOf(asked.languages());
      shared.retainAll(languages);
      return !shared.isEmpty()
          && parts
              .computeIfAbsent(List.of(languages, shared), any -> partsOf(languages, shared))
              .contains(part(asked, shared));
    }

    private Set<Map<Language, String>> partsOf(Set<Language> languages, Set<Language> shared) {
      return byLanguages.getOrDefault(languages, Set.of()).stream()
          .map(name -> part(name, shared))
          .collect(Collectors.toSet());
    }

    private static Map<Language, String> part(LocalizedText name, Set<Language> languages) {
      Map<Language, String> part = new EnumMap<>(name.texts());
      part.keySet().retainAll(languages);
      return part;
    }
  }
}
