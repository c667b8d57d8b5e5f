package io.github.kuntamalli.assessment;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** The verdict on one duty in one period. */
public enum DutyStatus implements Localizable {
  /** The duty does not concern the authority, or no act laid it down on any day of the period. */
  NOT_APPLICABLE("ei koske viranomaista", "gäller inte myndigheten", "not applicable"),
  /** The period is in the future. */
  NOT_STARTED("ei ole vielä alkanut", "har inte börjat", "not started"),
  /** The period runs and there is nothing yet that counts. */
  RUNNING("ei vielä täytetty", "ännu inte uppfylld", "not met yet"),
  /** Some of what is due is shown. */
  PARTLY_MET("täytetty osittain", "delvis uppfylld", "partly met"),
  /** Met, perhaps with reservations. */
  MET("täytetty", "uppfylld", "met"),
  /** Met after the date that the law gives; only where it gives one. */
  MET_LATE("täytetty myöhässä", "uppfylld för sent", "met late"),
  /**
   * A dossier that is complete, as a whole or for the time, shows nothing that counts, and the
   * period is over; for a permanent duty, and for one of every four years, by the reference date,
   * unless its due date is still ahead.
   */
  MISSING("puuttuu", "saknas", "missing"),
  /**
   * Not decided: {@link DutyAssessment#uncertainty()} states which fact would settle it, or that
   * the law is open. The next step states what to do, if anything can be done.
   */
  UNDETERMINED("ratkaisematta", "inte avgjord", "undetermined");

  private final LocalizedText words;

  DutyStatus(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  /**
   * Whether something is left to do or to find out.
   *
   * @return true for a duty that is running, partly met, missing or undetermined
   */
  public boolean isOpen() {
    return switch (this) {
      case RUNNING, PARTLY_MET, MISSING, UNDETERMINED -> true;
      case NOT_APPLICABLE, NOT_STARTED, MET, MET_LATE -> false;
    };
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
