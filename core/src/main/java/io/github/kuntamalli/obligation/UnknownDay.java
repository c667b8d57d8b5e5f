package io.github.kuntamalli.obligation;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Wording;

/** A day that no source tells, in words. */
enum UnknownDay implements Wording {
  INSTANCE;

  private static final LocalizedText WORDS =
      LocalizedText.of("päivä ei tiedossa", "okänd dag", "day unknown");

  @Override
  public String in(Language language) {
    return WORDS.in(language);
  }
}
