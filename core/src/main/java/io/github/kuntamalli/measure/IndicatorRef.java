package io.github.kuntamalli.measure;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An indicator that a document uses or names (indikaattori, indikator).
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param name its name in the document, in one language at least
 * @param code its code in a collection, if stated, such as {@code sotkanet:3219}
 */
public record IndicatorRef(LocalizedText name, Optional<IndicatorCode> code) {
  /** A reference to an indicator. */
  public IndicatorRef {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(code, "code");
  }

  /**
   * An indicator that is known by its name alone.
   *
   * @param name what the document calls it
   * @return the reference
   */
  public static IndicatorRef of(LocalizedText name) {
    return new IndicatorRef(name, Optional.empty());
  }

  /**
   * Whether two references mean one indicator: by their codes if both have one, else by name. Two
   * names are the same if they have a language in common and agree in every language that both
   * have: a name in Finnish alone is the same as one in Finnish and Swedish with that Finnish text.
   *
   * <p>This is no equality: two references that are both the same as a third one can differ from
   * each other.
   *
   * @param other the other reference
   * @return true if they do
   */
  public boolean isSameAs(IndicatorRef other) {
    return code.isPresent() && other.code.isPresent()
        ? code.equals(other.code)
        : isSameName(name, other.name);
  }

  private static boolean isSameName(LocalizedText one, LocalizedText other) {
    List<Language> shared =
        one.languages().stream().filter(language -> other.languages().contains(language)).toList();
    return !shared.isEmpty()
        && shared.stream().allMatch(language -> one.find(language).equals(other.find(language)));
  }
}
