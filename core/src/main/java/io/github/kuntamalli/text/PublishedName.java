package io.github.kuntamalli.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as its owner has published it, and separately the library's own names in languages without
 * a known published name. So a translation by the library is never mistaken for an official name.
 * Immutable.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param published the published name; empty if no source prints one
 * @param ours the library's own names, in other languages; empty if there is none
 */
public record PublishedName(Optional<LocalizedText> published, Optional<LocalizedText> ours)
    implements Localizable {

  /**
   * A name.
   *
   * @throws IllegalArgumentException if a language is on both sides, or there is no name
   */
  public PublishedName {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(ours, "ours");
    if (published.isEmpty() && ours.isEmpty()) {
      throw InvalidValueException.of(
          "name-missing",
          "published: nimellä on oltava vähintään yksi teksti; anna julkaistu nimi tai oma käännös (ours)",
          "published: ett namn ska ha minst en text; ange det publicerade namnet eller en egen översättning (ours)",
          "published: a name needs at least one text; give the published name or a translation of your own (ours)");
    }
    for (Language language : published.map(LocalizedText::languages).orElse(Set.of())) {
      if (ours.flatMap(text -> text.find(language)).isPresent()) {
        throw InvalidValueException.of(
            "name-published",
            "ours: kielellä \"%s\" on myös julkaistu nimi; jätä ours pois siltä kieleltä",
            "ours: på språket \"%s\" finns även ett publicerat namn; utelämna ours för det språket",
            "ours: \"%s\" has a published name too; leave ours out for that language",
            language);
      }
    }
  }

  /**
   * A published name without translations by the library.
   *
   * @param published the name
   * @return the name
   */
  public static PublishedName of(LocalizedText published) {
    return new PublishedName(
        Optional.of(Objects.requireNonNull(published, "published")), Optional.empty());
  }

  /**
   * A name that no source prints.
   *
   * @param ours the library's own name
   * @return the name
   */
  public static PublishedName ofOurs(LocalizedText ours) {
    return new PublishedName(Optional.empty(), Optional.of(Objects.requireNonNull(ours, "ours")));
  }

  /**
   * Whether the name in a language is a translation by the library.
   *
   * @param language the language
   * @return true if it is not published but a translation by the library
   */
  public boolean isOurs(Language language) {
    Objects.requireNonNull(language, "language");
    return ours.flatMap(text -> text.find(language)).isPresent();
  }

  /**
   * All languages together, without the distinction between published names and the library's own.
   *
   * @return the text
   */
  public LocalizedText text() {
    Map<Language, String> texts = new HashMap<>();
    published.ifPresent(text -> texts.putAll(text.texts()));
    ours.ifPresent(text -> texts.putAll(text.texts()));
    return new LocalizedText(texts);
  }

  /**
   * The name in a language, published or translated by the library.
   *
   * @param language the requested language
   * @return the name; where there is none in that language, the published one by the fallback of
   *     {@link LocalizedText#text(Language)}
   */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return ours.flatMap(text -> text.find(language))
        .orElseGet(() -> published.or(this::ours).orElseThrow().text(language));
  }

  /**
   * All texts with their tags, translations by the library in brackets.
   *
   * @return for example {@code sv: Nätverket för regionstäder [en: Network of regional towns]}
   */
  @Override
  public String toString() {
    return Stream.concat(
            published.map(LocalizedText::toString).stream(),
            ours.map(text -> "[" + text + "]").stream())
        .collect(Collectors.joining(" "));
  }
}
