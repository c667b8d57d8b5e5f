package io.github.kuntamalli.network;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Wording;
import java.util.Objects;

/** What makes somebody a customer of an association of municipalities. */
public enum CustomerKind implements Wording {
  /** Membership (jäsenasiakas, medlemskund). */
  MEMBER("jäsenasiakas", "medlemskund", "member"),
  /** A contract (sopimusasiakas, avtalskund). */
  CONTRACT("sopimusasiakas", "avtalskund", "contract customer");

  private final LocalizedText words;

  CustomerKind(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String in(Language language) {
    Objects.requireNonNull(language, "language");
    return words.in(language);
  }
}
