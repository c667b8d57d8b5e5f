package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** Whether something was true on a day, as far as its sources show. */
public enum Ternary implements Localizable {
  /** It was true. */
  YES("kyllä", "ja", "yes"),
  /** It was not true. */
  NO("ei", "nej", "no"),
  /** The sources do not show it. This is not a no. */
  UNKNOWN("ei tiedossa", "okänt", "unknown");

  private final LocalizedText words;

  Ternary(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
