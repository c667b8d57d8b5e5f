package io.github.kuntamalli.measure;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** A dimension of sustainability (kestävyyden ulottuvuus, dimension av hållbarhet). */
public enum SustainabilityDimension implements Localizable {
  /** Social sustainability. */
  SOCIAL("sosiaalinen kestävyys", "social hållbarhet", "social sustainability"),
  /** Economic sustainability. */
  ECONOMIC("taloudellinen kestävyys", "ekonomisk hållbarhet", "economic sustainability"),
  /** Ecological sustainability. */
  ECOLOGICAL("ekologinen kestävyys", "ekologisk hållbarhet", "ecological sustainability"),
  /** Technological sustainability; named by some strategies and left out by others. */
  TECHNOLOGICAL("teknologinen kestävyys", "teknologisk hållbarhet", "technological sustainability");

  private final LocalizedText words;

  SustainabilityDimension(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
