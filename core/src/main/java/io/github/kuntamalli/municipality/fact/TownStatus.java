package io.github.kuntamalli.municipality.fact;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;

/**
 * Whether a municipality calls itself a town (kaupunki, stad). Both kinds are municipalities with
 * the same duties; the bundled data contain only the status of July 2018.
 */
public enum TownStatus implements Localizable {
  /** It calls itself a town. */
  TOWN("kaupunki", "stad", "town"),
  /** It does not. */
  MUNICIPALITY("kunta", "kommun", "municipality");

  private final LocalizedText words;

  TownStatus(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    return words.text(language);
  }
}
