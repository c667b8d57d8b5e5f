package io.github.kuntamalli.text;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message with named places, in Finnish, Swedish and English: <code>"{municipality} ended on
 * {date}"</code>.
 *
 * <p>The places are plain names in braces; there is no expression language. {@code {date}} is
 * filled with {@link Localizable#text(Language)}, the form for cells and brackets, and <code>
 * {date:inline}
 * </code> with {@link Localizable#inline(Language)}, the form for running text; at the beginning of
 * the message that form gets a capital letter. A backslash before the brace makes it a plain text.
 * All three languages have the same places, which the constructor checks. Immutable and
 * thread-safe.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param text the message in the three languages
 */
public record MessageTemplate(LocalizedText text) implements Serializable {

  /**
   * A template of a text.
   *
   * @throws IllegalArgumentException if one of the three languages is missing or has other places
   *     than the rest
   */
  public MessageTemplate {
    for (Language language : Language.values()) {
      if (language.isComplete() && text.find(language).isEmpty()) {
        throw InvalidValueException.of(
            "message-language-missing",
            "text: viestin on oltava suomeksi, ruotsiksi ja englanniksi; viestistä \"%2$s\" puuttuu kieli \"%1$s\"",
            "text: ett meddelande behövs på finska, svenska och engelska; språket \"%s\" saknas i \"%s\"",
            "text: a message needs Finnish, Swedish and English; \"%s\" is missing from \"%s\"",
            language.tag(),
            text);
      }
    }
    Set<String> places = placesIn(text.text(Language.FI));
    for (Language language : text.languages()) {
      Set<String> others = placesIn(text.text(language));
      if (!others.equals(places)) {
        throw InvalidValueException.of(
            "message-places-differ",
            "text: jokaisessa kielessä on oltava samat muuttujat; kielen \"fi\" muuttujat ovat \"%s\", kielen \"%s\" muuttujat \"%s\"",
            "text: alla språk ska ha samma variabler; språket \"fi\" har \"%s\", språket \"%s\" har \"%s\"",
            "text: every language needs the same parameters; \"fi\" has \"%s\", \"%s\" has \"%s\"",
            String.join(", ", places),
            language.tag(),
            String.join(", ", others));
      }
    }
  }

  /**
   * A template of three texts.
   *
   * @param fi the Finnish text
   * @param sv the Swedish text
   * @param en the English text
   * @return the template
   */
  public static MessageTemplate of(String fi, String sv, String en) {
    return new MessageTemplate(LocalizedText.of(fi, sv, en));
  }

  /**
   * A template of finished sentences, which has no places: braces in them stay as they are.
   *
   * @param sentences the sentences in the three languages
   * @return the template
   * @throws IllegalArgumentException if one of the three languages is missing
   */
  public static MessageTemplate literally(LocalizedText sentences) {
    Map<Language, String> escaped = new EnumMap<>(Language.class);
    sentences
        .texts()
        .forEach(
            (language, text) ->
                escaped.put(
                    language,
                    filled(text, place -> (place.escaped() ? "\\\\" : "\\") + place.inBraces())));
    return new MessageTemplate(new LocalizedText(escaped));
  }

  /**
   * The names of the places.
   *
   * @return the names, in the order of the Finnish text
   */
  public Set<String> placeholders() {
    return placesIn(text.text(Language.FI));
  }

  /**
   * The message with the plain names of its places in braces, as a reference page shows it.
   *
   * @param language Finnish, Swedish or English
   * @return for example <code>{municipality} ended on {date}</code>
   */
  public String pattern(Language language) {
    Objects.requireNonNull(language, "language");
    return filled(text.text(language), place -> "{" + place.name() + "}");
  }

  /**
   * The message with its places filled in.
   *
   * @param language Finnish, Swedish or English
   * @param parameters a wording for each place; further ones are ignored
   * @return the message
   * @throws IllegalArgumentException if a place has no parameter
   */
  public String render(Language language, Map<String, ? extends Localizable> parameters) {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(parameters, "parameters");
    return filled(
        text.text(language),
        place -> place.escaped() ? place.inBraces() : value(place, language, parameters));
  }

  private String value(
      Place place, Language language, Map<String, ? extends Localizable> parameters) {
    Localizable wording = parameters.get(place.name());
    if (wording == null) {
      throw new IllegalArgumentException(
          "parameters: no value for {%s} of \"%s\"; given are %s"
              .formatted(place.name(), text.text(language), parameters.keySet()));
    }
    if (!place.inline()) {
      return wording.text(language);
    }
    String inline = wording.inline(language);
    return place.start() == 0 ? capitalized(inline) : inline;
  }

  private static String capitalized(String words) {
    int first = words.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + words.substring(Character.charCount(first));
  }

  private static Set<String> placesIn(String text) {
    Set<String> places = new LinkedHashSet<>();
    for (Place place = Place.find(text, 0); place != null; place = Place.find(text, place.end())) {
      if (!place.escaped()) {
        places.add(place.name());
      }
    }
    return places;
  }

  /** A text with something in place of each place, also of those that are escaped. */
  private static String filled(String text, Function<Place, String> words) {
    Place place = Place.find(text, 0);
    if (place == null) {
      return text;
    }
    StringBuilder filled = new StringBuilder(2 * text.length());
    int done = 0;
    while (place != null) {
      filled.append(text, done, place.start()).append(Objects.requireNonNull(words.apply(place)));
      done = place.end();
      place = Place.find(text, done);
    }
    return filled.append(text, done, text.length()).toString();
  }

  /**
   * A name in braces. Looked for by hand, because texts are rendered and read far too often for a
   * regular expression.
   *
   * @param start where it begins, with the backslash if it has one
   * @param end where it has ended
   * @param escaped whether a backslash makes it a plain text
   * @param name the name
   * @param inline whether it is filled with the form for running text
   */
  private record Place(int start, int end, boolean escaped, String name, boolean inline) {

    private static final String INLINE = ":inline";

    /** The first place that begins at an index or after it; null if there is none. */
    static @Nullable Place find(String text, int from) {
      for (int brace = text.indexOf('{', from); brace >= 0; brace = text.indexOf('{', brace + 1)) {
        int end = brace + 1;
        while (end < text.length() && isOfName(text.charAt(end), end == brace + 1)) {
          end++;
        }
        boolean inline = text.startsWith(INLINE, end);
        int last = inline ? end + INLINE.length() : end;
        if (end > brace + 1 && text.startsWith("}", last)) {
          boolean escaped = brace > from && text.charAt(brace - 1) == '\\';
          return new Place(
              escaped ? brace - 1 : brace,
              last + 1,
              escaped,
              text.substring(brace + 1, end),
              inline);
        }
      }
      return null;
    }

    private static boolean isOfName(char c, boolean first) {
      return c >= 'a' && c <= 'z' || !first && (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }

    String inBraces() {
      return "{" + name + (inline ? INLINE : "") + "}";
    }
  }
}
