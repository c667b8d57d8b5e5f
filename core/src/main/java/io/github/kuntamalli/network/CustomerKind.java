package io.github.kuntamalli.network;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** The kinds of customers of an association of municipalities. */
public enum CustomerKind implements Localizable {
  /** Membership (jäsenasiakas, medlemskund). */
  MEMBER("jäsenasiakas", "medlemskund", "member"),
  /** A contract (sopimusasiakas, avtalskund). */
  CONTRACT("sopimusasiakas", "avtalskund", "contract customer");

  private final LocalizedText words;

  CustomerKind(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
