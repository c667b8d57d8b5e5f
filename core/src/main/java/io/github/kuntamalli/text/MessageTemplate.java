package io.github.kuntamalli.text;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final String INLINE = ":inline";
  private static final Pattern PLACE = Pattern.compile("(\\\\?)\\{([a-z][A-Za-z0-9]*)(:inline)?}");

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
            "text: a message needs Finnish, Swedish and English; \"%s\" is missing in \"%s\"",
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
            "text: varje språk ska ha samma variabler; språket \"fi\" har \"%s\", språket \"%s\" har \"%s\"",
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
                escaped.put(language, PLACE.matcher(text).replaceAll("$1\\\\{$2$3}")));
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
    return PLACE.matcher(text.text(language)).replaceAll("{$2}");
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
    Matcher matcher = PLACE.matcher(text.text(language));
    StringBuilder message = new StringBuilder();
    while (matcher.find()) {
      String said = isPlace(matcher) ? value(matcher, language, parameters) : braces(matcher);
      matcher.appendReplacement(message, Matcher.quoteReplacement(said));
    }
    return matcher.appendTail(message).toString();
  }

  private static String braces(Matcher matcher) {
    return matcher.group().substring(1);
  }

  private String value(
      Matcher matcher, Language language, Map<String, ? extends Localizable> parameters) {
    String place = matcher.group(2);
    Localizable wording = parameters.get(place);
    if (wording == null) {
      throw new IllegalArgumentException(
          "parameters: no value for {%s} of \"%s\"; given are %s"
              .formatted(place, text.text(language), parameters.keySet()));
    }
    if (matcher.group(3) == null) {
      return wording.text(language);
    }
    String inline = wording.inline(language);
    return matcher.start() == 0 ? capitalized(inline) : inline;
  }

  private static String capitalized(String words) {
    int first = words.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + words.substring(Character.charCount(first));
  }

  private static boolean isPlace(Matcher matcher) {
    return matcher.group(1).isEmpty();
  }

  /** Without the pattern: a process that starts reads hundreds of texts, and patterns are slow. */
  private static Set<String> placesIn(String text) {
    Set<String> places = new LinkedHashSet<>();
    for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', brace + 1)) {
      int end = text.indexOf('}', brace);
      boolean escaped = brace > 0 && text.charAt(brace - 1) == '\\';
      if (end >= 0 && !escaped) {
        String place = text.substring(brace + 1, end);
        String name =
            place.endsWith(INLINE) ? place.substring(0, place.length() - INLINE.length()) : place;
        if (isName(name)) {
          places.add(name);
        }
      }
    }
    return places;
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean small = c >= 'a' && c <= 'z';
      if (!small && (i == 0 || !(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
