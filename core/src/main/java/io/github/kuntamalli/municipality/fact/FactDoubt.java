package io.github.kuntamalli.municipality.fact;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;

/** Why a fact of the register is less sure than the others of its table. */
public enum FactDoubt implements Localizable {
  /** The value goes back and forth from year to year in the one source that states it. */
  ALTERNATING(
      "Arvo vaihtelee edestakaisin vuodesta toiseen ja perustuu yhteen lähteeseen.",
      "Värdet växlar fram och tillbaka från år till år och bygger på en enda källa.",
      "The value goes back and forth from year to year and is based on a single source."),
  /** One source alone states it. */
  SINGLE_SOURCE(
      "Tieto perustuu yhteen lähteeseen.",
      "Uppgiften bygger på en enda källa.",
      "The fact is based on a single source."),
  /** The figure was computed for the borders of a later day. */
  LATER_BORDERS(
      "Luku on laskettu myöhempien kuntarajojen mukaan.",
      "Talet har beräknats enligt senare kommungränser.",
      "The figure was calculated using later municipal boundaries.");

  private final LocalizedText words;

  FactDoubt(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  /**
   * The doubt in one sentence.
   *
   * @param language Finnish, Swedish or English
   * @return the sentence
   */
  @Override
  public String text(Language language) {
    return words.text(language);
  }
}
