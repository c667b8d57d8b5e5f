package io.github.kuntamalli.measure;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** The progress of a measure (toimenpiteen tila, åtgärdens läge). */
public enum MeasureStatus implements Localizable {
  /** Decided or proposed, not begun. */
  PLANNED("suunniteltu", "planerad", "planned"),
  /** Begun and going on. */
  RUNNING("käynnissä", "pågår", "under way"),
  /** Carried out. */
  DONE("toteutettu", "genomförd", "carried out"),
  /** Given up. */
  DROPPED("jätetty toteuttamatta", "slopad", "dropped");

  private final LocalizedText words;

  MeasureStatus(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
