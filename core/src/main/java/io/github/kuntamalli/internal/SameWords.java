package io.github.kuntamalli.internal;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Values of sentences by what they say: a date that was read back from JSON is a text, and equal to
 * the date that was written.
 */
public final class SameWords {

  private static final List<Language> LANGUAGES = List.of(Language.FI, Language.SV, Language.EN);

  private SameWords() {}

  /** Whether two texts say the same in Finnish, Swedish and English. */
  public static boolean of(Localizable one, Localizable other) {
    for (Language language : LANGUAGES) {
      if (!one.text(language).equals(other.text(language))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two maps have the same places, and each value says the same in both. */
  public static boolean of(Map<String, Localizable> values, Map<String, Localizable> others) {
    if (!values.keySet().equals(others.keySet())) {
      return false;
    }
    for (Map.Entry<String, Localizable> value : values.entrySet()) {
      if (!of(value.getValue(), Objects.requireNonNull(others.get(value.getKey())))) {
        return false;
      }
    }
    return true;
  }

  /** The same number for maps that say the same. */
  public static int hash(Map<String, Localizable> values) {
    int hash = 0;
    for (Map.Entry<String, Localizable> value : values.entrySet()) {
      hash += value.getKey().hashCode() ^ value.getValue().text(Language.EN).hashCode();
    }
    return hash;
  }
}
