package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.NearestWords;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What was expected where something else was read, in words. */
public final class Expectations {

  public static final LocalizedText OBJECT =
      LocalizedText.of("objekti { }", "ett objekt { }", "an object { }");
  public static final LocalizedText LIST =
      LocalizedText.of("luettelo [ ]", "en lista [ ]", "a list [ ]");

  private Expectations() {}

  /** One of some texts. */
  public static Localizable oneOf(Collection<String> texts) {
    String list = texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
    return LocalizedText.of(
        "jokin seuraavista: " + list, "något av följande: " + list, "one of these: " + list);
  }

  /** Known names, the one most like a wrong name first. */
  public static Localizable names(Collection<?> names, String wrong) {
    List<String> sorted = NearestWords.ranked(names.stream().map(Object::toString).toList(), wrong);
    return Localizable.same(String.join(", ", sorted));
  }
}
