package io.github.kuntamalli.municipality;

/**
 * The languages of a municipality (kielellinen asema, språklig ställning), as the Government
 * decides for ten years at a time for the mainland, and as the Act on the Autonomy of Åland states
 * for Åland.
 */
public enum LanguageStatus {
  /** Finnish-speaking. */
  FINNISH,
  /** Swedish-speaking. */
  SWEDISH,
  /** Bilingual with a Finnish majority. */
  BILINGUAL_FI,
  /** Bilingual with a Swedish majority. */
  BILINGUAL_SV;

  /**
   * Whether the municipality has both languages.
   *
   * @return true for the two bilingual ones
   */
  public boolean isBilingual() {
    return this == BILINGUAL_FI || this == BILINGUAL_SV;
  }
}
