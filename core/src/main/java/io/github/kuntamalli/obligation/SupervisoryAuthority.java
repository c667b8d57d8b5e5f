package io.github.kuntamalli.obligation;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The authority to which a complaint of unlawful conduct of a municipality goes (410/2015, section
 * 10). The act gives no sanction for a report that is missing.
 */
public enum SupervisoryAuthority implements Localizable {
  /** The Regional State Administrative Agencies, to the end of 2025. */
  REGIONAL_STATE_ADMINISTRATIVE_AGENCY(
      "aluehallintovirasto", "regionförvaltningsverket", "Regional State Administrative Agency"),
  /** The Finnish Supervisory Agency, from 2026 (586/2025). */
  LICENSING_AND_SUPERVISORY_AUTHORITY(
      "Lupa- ja valvontavirasto", "Tillstånds- och tillsynsverket", "Finnish Supervisory Agency");

  private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);

  private final LocalizedText words;

  SupervisoryAuthority(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  /**
   * The authority that supervises on a day.
   *
   * @param day the day
   * @return the agencies to 2025-12-31, from 2026-01-01 the new authority
   */
  public static SupervisoryAuthority on(LocalDate day) {
    return day.isBefore(CHANGE)
        ? REGIONAL_STATE_ADMINISTRATIVE_AGENCY
        : LICENSING_AND_SUPERVISORY_AUTHORITY;
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
