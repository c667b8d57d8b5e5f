package io.github.kuntamalli.text;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages.
 *
 * <p>In JSON an object by language tag: <code>{"fi": "Turku", "sv": "Åbo"}</code>. Immutable and
 * thread-safe.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param texts the text by language, in the order of {@link Language}; at least one, none blank
 */
public record LocalizedText(Map<Language, String> texts) implements Localizable, Serializable {

  private static final List<Language> FALLBACK = List.of(Language.FI, Language.SV, Language.EN);

  /**
   * A text in the languages of a map.
   *
   * @throws IllegalArgumentException if the map is empty or a text is blank
   */
  public LocalizedText {
    if (texts.isEmpty()) {
      throw InvalidValueException.of(
          "text-without-language",
          "texts: tekstin on oltava ainakin yhdellä kielellä, esimerkiksi {\"fi\": \"Turku\"}",
          "texts: texten behövs på minst ett språk, till exempel {\"fi\": \"Turku\"}",
          "texts: a text needs at least one language, such as {\"fi\": \"Turku\"}");
    }
    EnumMap<Language, String> copy = new EnumMap<>(Language.class);
    for (Map.Entry<Language, String> entry : texts.entrySet()) {
      if (Objects.requireNonNull(entry.getValue(), "text").isBlank()) {
        throw InvalidValueException.of(
            "text-blank",
            "texts: kielen \"%s\" teksti on tyhjä; jätä kieli pois",
            "texts: texten på språket \"%s\" är tom; utelämna språket",
            "texts: the text in \"%s\" is blank; leave the language out instead",
            entry.getKey().tag());
      }
      copy.put(entry.getKey(), entry.getValue());
    }
    texts = Collections.unmodifiableMap(copy);
  }

  /**
   * A text in one language.
   *
   * @param language the language
   * @param text the text, not blank
   * @return the text
   */
  public static LocalizedText of(Language language, String text) {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    return new LocalizedText(Map.of(language, text));
  }

  /**
   * A text in Finnish and Swedish, as public names have.
   *
   * @param fi the Finnish text, not blank
   * @param sv the Swedish text, not blank
   * @return the text
   */
  public static LocalizedText of(String fi, String sv) {
    return inOrder(fi, sv, null);
  }

  /**
   * A text in Finnish, Swedish and English.
   *
   * @param fi the Finnish text, not blank
   * @param sv the Swedish text, not blank
   * @param en the English text, not blank
   * @return the text
   */
  public static LocalizedText of(String fi, String sv, String en) {
    return inOrder(fi, sv, Objects.requireNonNull(en, "en"));
  }

  private static LocalizedText inOrder(String fi, String sv, @Nullable String en) {
    EnumMap<Language, String> texts = new EnumMap<>(Language.class);
    texts.put(Language.FI, Objects.requireNonNull(fi, "fi"));
    texts.put(Language.SV, Objects.requireNonNull(sv, "sv"));
    if (en != null) {
      texts.put(Language.EN, en);
    }
    return new LocalizedText(texts);
  }

  /**
   * Several texts one after another, in Finnish, Swedish and English; where a text lacks one of
   * them, it is given in the language that {@link #text(Language)} falls back to.
   *
   * @param separator what separates two texts, such as {@code ", "}
   * @param texts the texts, at least one
   * @return the text in the three languages, such as {@code fi: Turku, Porvoo; sv: Åbo, Borgå; en:
   *     Turku, Porvoo}
   * @throws IllegalArgumentException if there is no text
   */
  public static LocalizedText joined(String separator, Collection<LocalizedText> texts) {
    Objects.requireNonNull(separator, "separator");
    EnumMap<Language, String> joined = new EnumMap<>(Language.class);
    if (!texts.isEmpty()) {
      for (Language language : FALLBACK) {
        joined.put(
            language,
            texts.stream().map(text -> text.text(language)).collect(Collectors.joining(separator)));
      }
    }
    return new LocalizedText(joined);
  }

  /**
   * The text in exactly this language.
   *
   * @param language the language
   * @return the text, or empty if there is none in this language
   */
  public Optional<String> find(Language language) {
    Objects.requireNonNull(language, "language");
    return Optional.ofNullable(texts.get(language));
  }

  /**
   * The languages of the text.
   *
   * @return the languages, in the order of {@link Language}
   */
  public Set<Language> languages() {
    return texts.keySet();
  }

  /**
   * The text in a language, or in the first of Finnish, Swedish, English and the rest that it has.
   * Where a fallback would be wrong, use {@link #find(Language)}.
   *
   * @param language the requested language
   * @return the text
   */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    String text = texts.get(language);
    if (text != null) {
      return text;
    }
    for (Language other : FALLBACK) {
      String fallback = texts.get(other);
      if (fallback != null) {
        return fallback;
      }
    }
    return texts.values().iterator().next();
  }

  /**
   * All texts with their tags.
   *
   * @return for example {@code fi: Turku; sv: Åbo}
   */
  @Override
  public String toString() {
    return texts.entrySet().stream()
        .map(entry -> entry.getKey().tag() + ": " + entry.getValue())
        .collect(Collectors.joining("; "));
  }
}
