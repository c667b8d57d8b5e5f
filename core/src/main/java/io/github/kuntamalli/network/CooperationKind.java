package io.github.kuntamalli.network;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** The kinds of structures of cooperation. */
public enum CooperationKind implements Localizable {
  /**
   * A permanent structure across the fields of a municipality (poikkihallinnollinen rakenne,
   * förvaltningsövergripande struktur).
   */
  CROSS_ADMINISTRATIVE(
      "poikkihallinnollinen rakenne",
      "förvaltningsövergripande struktur",
      "cross-sectoral structure"),
  /** A voluntary regional network of actors (yhteistyöpooli, samarbetspool). */
  POOL("yhteistyöpooli", "samarbetspool", "cooperation pool"),
  /** Work that needs goals in common (yhdyspinta, kontaktyta). */
  CONTACT_SURFACE("yhdyspinta", "kontaktyta", "interface"),
  /** A service on a contact surface (yhdyspintapalvelu, kontaktytetjänst). */
  INTERFACE_SERVICE("yhdyspintapalvelu", "kontaktytetjänst", "interface service"),
  /**
   * A cross-sector activity at an interface (poikkialainen toiminta, sektorsövergripande
   * verksamhet).
   */
  INTERFACE_ACTIVITY(
      "yhdyspinnan monialainen toiminta",
      "sektorsövergripande verksamhet på en kontaktyta",
      "cross-sectoral activity at an interface");

  private final LocalizedText words;

  CooperationKind(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
