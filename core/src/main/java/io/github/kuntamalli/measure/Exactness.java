package io.github.kuntamalli.measure;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** How exactly a source states a number; a number without one is reported unchanged. */
public enum Exactness implements Localizable {
  /** About the number (noin, ungefär). */
  ABOUT("noin", "ungefär", "about"),
  /** More than the number (yli, över). */
  MORE_THAN("yli", "över", "more than"),
  /** Not quite the number (lähes, nästan). */
  ALMOST("lähes", "nästan", "almost");

  private final LocalizedText words;

  Exactness(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
