package io.github.kuntamalli.obligation;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** How often a duty has to be met. */
public enum Frequency implements Localizable {
  /** All the time (jatkuva, fortlöpande); assessed by the work in each council term. */
  CONTINUOUS("jatkuvasti", "fortlöpande", "continuously"),
  /** Every calendar year (vuosittain, årligen). */
  ANNUAL("vuosittain", "årligen", "every year"),
  /** Once in every council term (valtuustokausittain, en gång per fullmäktigeperiod). */
  ONCE_A_TERM("valtuustokausittain", "en gång per fullmäktigeperiod", "once per council term"),
  /** At least every four years, whatever the terms (vähintään neljän vuoden välein). */
  EVERY_FOUR_YEARS(
      "vähintään neljän vuoden välein", "minst vart fjärde år", "at least every four years"),
  /**
   * At every decision (päätöksittäin, vid varje beslut); assessed by the decisions of each term.
   */
  PER_DECISION("päätöksittäin", "vid varje beslut", "for every decision"),
  /** Valid at any time once done (pysyvä, permanent); assessed on the last day of each term. */
  STANDING("pysyvästi", "permanent", "permanently");

  private final LocalizedText words;

  Frequency(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
