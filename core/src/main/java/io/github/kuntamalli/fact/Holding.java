package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Wording;
import java.util.Objects;

/** Whether something held on a day, as far as its sources tell. */
public enum Holding implements Wording {
  /** It held. */
  YES("kyllä", "ja", "yes"),
  /** It did not hold. */
  NO("ei", "nej", "no"),
  /** The sources do not tell. This is not a no. */
  UNKNOWN("ei tiedossa", "okänt", "unknown");

  private final LocalizedText words;

  Holding(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String in(Language language) {
    Objects.requireNonNull(language, "language");
    return words.in(language);
  }
}
