package io.github.kuntamalli.council;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** The state of the document that a body handled. */
public enum DocumentState implements Localizable {
  /** A draft (luonnos, utkast). */
  DRAFT("luonnos", "utkast", "draft"),
  /** A finished proposal (ehdotus, förslag). */
  PROPOSAL("ehdotus", "förslag", "proposal"),
  /** The final document (lopullinen, slutlig). */
  FINAL("lopullinen", "slutlig", "final");

  private final LocalizedText words;

  DocumentState(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
