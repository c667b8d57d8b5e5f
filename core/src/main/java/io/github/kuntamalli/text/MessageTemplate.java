package io.github.kuntamalli.text;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with named places, in Finnish, Swedish and English: <code>"{municipality} ended on
 * {date}"</code>.
 *
 * <p>The places are plain names in braces; there is no expression language. All three languages
 * have the same places, which the constructor checks. Immutable and thread-safe.
 *
 * @param text the message in the three languages
 */
public record MessageTemplate(LocalizedText text) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");

  /**
   * A template of a text.
   *
   * @throws IllegalArgumentException if one of the three languages is missing or has other places
   *     than the rest
   */
  public MessageTemplate {
    for (Language language : Language.values()) {
      if (language.isComplete() && text.find(language).isEmpty()) {
        throw new IllegalArgumentException(
            "text: a message needs Finnish, Swedish and English; \"%s\" is missing in \"%s\""
                .formatted(language.tag(), text));
      }
    }
    Set<String> places = placesIn(text.in(Language.FI));
    for (Language language : text.languages()) {
      Set<String> others = placesIn(text.in(language));
      if (!others.equals(places)) {
        throw new IllegalArgumentException(
            "text: every language needs the same places; fi has %s, %s has %s in \"%s\""
                .formatted(places, language.tag(), others, text.in(language)));
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
   * The names of the places.
   *
   * @return the names, in the order of the Finnish text
   */
  public Set<String> places() {
    return placesIn(text.in(Language.FI));
  }

  /**
   * The message with its places filled in.
   *
   * @param language Finnish, Swedish or English
   * @param parameters a wording for each place; further ones are ignored
   * @return the message
   * @throws IllegalArgumentException if a place has no parameter
   */
  public String render(Language language, Map<String, ? extends Wording> parameters) {
    Matcher matcher = PLACE.matcher(text.in(language));
    StringBuilder message = new StringBuilder();
    while (matcher.find()) {
      Wording wording = parameters.get(matcher.group(1));
      if (wording == null) {
        throw new IllegalArgumentException(
            "parameters: no value for {%s} of \"%s\"; given are %s"
                .formatted(matcher.group(1), text.in(language), parameters.keySet()));
      }
      matcher.appendReplacement(message, Matcher.quoteReplacement(wording.in(language)));
    }
    return matcher.appendTail(message).toString();
  }

  private static Set<String> placesIn(String text) {
    Set<String> places = new LinkedHashSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }
}
