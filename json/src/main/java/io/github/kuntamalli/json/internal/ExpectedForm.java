package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.NearestWords;
import io.github.kuntamalli.text.Wording;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What should have stood where something else was read, in words. */
public final class ExpectedForm {

  private static final LocalizedText TEXT = LocalizedText.of("teksti", "en text", "a text");
  private static final LocalizedText OBJECT =
      LocalizedText.of("objekti { }", "ett objekt { }", "an object { }");
  private static final LocalizedText ARRAY =
      LocalizedText.of("luettelo [ ]", "en lista [ ]", "a list [ ]");
  private static final Map<Class<?>, LocalizedText> KNOWN =
      Map.of(
          String.class, TEXT,
          LocalDate.class,
              LocalizedText.of(
                  "olemassa oleva päivä, kuten \"2021-12-13\"",
                  "en dag som finns, till exempel \"2021-12-13\"",
                  "a day that exists, such as \"2021-12-13\""),
          URI.class,
              LocalizedText.of(
                  "verkko-osoite, kuten \"https://www.inari.fi/\"",
                  "en webbadress, till exempel \"https://www.inari.fi/\"",
                  "a web address, such as \"https://www.inari.fi/\""),
          boolean.class, LocalizedText.of("true tai false", "true eller false", "true or false"),
          Boolean.class, LocalizedText.of("true tai false", "true eller false", "true or false"),
          int.class, LocalizedText.of("kokonaisluku", "ett heltal", "a whole number"),
          Integer.class, LocalizedText.of("kokonaisluku", "ett heltal", "a whole number"));

  private ExpectedForm() {}

  /** The form of a type. */
  public static Wording of(Class<?> type) {
    LocalizedText known = KNOWN.get(type);
    if (known != null) {
      return known;
    }
    for (TextForm<?> form : TextForm.ALL) {
      if (form.type() == type) {
        return form.expected();
      }
    }
    if (type.isEnum()) {
      return oneOf(Arrays.stream((Enum<?>[]) type.getEnumConstants()).map(KebabCase::of).toList());
    }
    return Iterable.class.isAssignableFrom(type) ? ARRAY : OBJECT;
  }

  /** One of some texts. */
  public static Wording oneOf(Collection<String> texts) {
    String list = texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
    return LocalizedText.of(
        "jokin seuraavista: " + list, "något av följande: " + list, "one of these: " + list);
  }

  /** Known names, the one most like a wrong name first. */
  public static Wording names(Collection<?> names, String wrong) {
    List<String> sorted = NearestWords.ranked(names.stream().map(Object::toString).toList(), wrong);
    return Wording.same(String.join(", ", sorted));
  }
}
