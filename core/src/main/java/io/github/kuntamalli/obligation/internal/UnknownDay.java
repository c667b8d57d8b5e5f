package io.github.kuntamalli.obligation.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Optional;

/** A day that no source states, in words. */
public enum UnknownDay implements Localizable {
  INSTANCE;

  private static final LocalizedText WORDS =
      LocalizedText.of("päivä ei tiedossa", "okänd dag", "date unknown");

  /** A date, or that it is not known. */
  public static Localizable or(Optional<PartialDate> date) {
    return date.isPresent() ? date.get() : INSTANCE;
  }

  @Override
  public String text(Language language) {
    return WORDS.text(language);
  }
}
