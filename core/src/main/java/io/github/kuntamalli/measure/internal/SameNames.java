package io.github.kuntamalli.measure.internal;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Values by names, where two names are the same if they have a language in common and agree in
 * every language that both have, as {@code IndicatorRef.isSameAs} says. A question is answered
 * without a look at each name, also if many of them have one text in one language and differ in
 * another. Not thread-safe.
 *
 * @param <V> what is kept of a name
 */
public final class SameNames<V> {

  /** By the languages of whole names and by their texts in some or all of these. */
  private final Map<Set<Language>, Map<Map<Language, String>, Set<V>>> byLanguages =
      new HashMap<>();

  private final Supplier<Set<V>> newSet;

  /**
   * Without any name.
   *
   * @param newSet makes a set that knows which values are equal
   */
  public SameNames(Supplier<Set<V>> newSet) {
    this.newSet = newSet;
  }

  /** Adds a value of a name; equal values of one name are one. */
  public void add(LocalizedText name, V value) {
    Map<Map<Language, String>, Set<V>> byPart =
        byLanguages.computeIfAbsent(name.languages(), any -> new HashMap<>());
    for (Map<Language, String> part : partsOf(name)) {
      byPart.computeIfAbsent(part, any -> newSet.get()).add(value);
    }
  }

  /** The values of the names that are the same, one set for all with the same languages. */
  public List<Set<V>> find(LocalizedText name) {
    List<Set<V>> found = new ArrayList<>();
    byLanguages.forEach(
        (languages, byPart) -> {
          Set<V> values = byPart.get(part(name, languages));
          if (values != null) {
            found.add(values);
          }
        });
    return found;
  }

  /** Whether a name is the same as one of them. */
  public boolean contain(LocalizedText name) {
    return !find(name).isEmpty();
  }

  /** The texts of a name in each choice of its languages, at least one. */
  private static List<Map<Language, String>> partsOf(LocalizedText name) {
    if (name.languages().size() == 1) {
      return List.of(name.texts());
    }
    List<Map<Language, String>> parts = new ArrayList<>();
    for (Language language : name.languages()) {
      for (Map<Language, String> others : List.copyOf(parts)) {
        parts.add(part(name, with(others.keySet(), language)));
      }
      parts.add(part(name, EnumSet.of(language)));
    }
    return parts;
  }

  private static Set<Language> with(Set<Language> languages, Language other) {
    Set<Language> all = EnumSet.of(other);
    all.addAll(languages);
    return all;
  }

  /** The texts in some languages, as far as there are; no stored part is empty. */
  private static Map<Language, String> part(LocalizedText name, Set<Language> languages) {
    if (languages.containsAll(name.languages())) {
      return name.texts();
    }
    Map<Language, String> part = new EnumMap<>(name.texts());
    part.keySet().retainAll(languages);
    return part;
  }
}
