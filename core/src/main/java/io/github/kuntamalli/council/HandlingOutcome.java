package io.github.kuntamalli.council;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** The outcome of a handling. */
public enum HandlingOutcome implements Localizable {
  /** Approved or decided. */
  APPROVED("hyväksyttiin", "godkändes", "approved"),
  /** Approved with changes to the proposal. */
  APPROVED_WITH_CHANGES(
      "hyväksyttiin muutettuna", "godkändes med ändringar", "approved with changes"),
  /** Noted for information. */
  NOTED("merkittiin tiedoksi", "antecknades för kännedom", "noted"),
  /** Proposed to a higher body. */
  PROPOSED("esitettiin hyväksyttäväksi", "fördes vidare för godkännande", "submitted for approval"),
  /** Left on the table. */
  TABLED("pöydättiin", "bordlades", "postponed"),
  /** Returned for preparation. */
  RETURNED(
      "palautettiin valmisteltavaksi", "återremitterades", "referred back for further preparation"),
  /** Withdrawn: taken off the agenda, or given up. */
  WITHDRAWN("vedettiin pois", "drogs tillbaka", "withdrawn"),
  /** The validity of an earlier document was extended; that is no new document. */
  EXTENDED("voimassaoloa jatkettiin", "giltighetstiden förlängdes", "validity extended"),
  /**
   * An earlier decision was annulled or set aside; the body is the one that did so, such as a
   * court.
   */
  ANNULLED("kumottiin", "upphävdes", "annulled"),
  /** A statement was given. */
  STATEMENT("annettiin lausunto", "ett utlåtande gavs", "a statement was given"),
  /** Announced, and not known to have taken place; never evidence. */
  PLANNED("suunniteltu", "planerad", "planned"),
  /** Proposed to this body itself; what it decided is not shown, so this is never evidence. */
  ON_AGENDA("esityslistalla", "på föredragningslistan", "on the agenda"),
  /** It took place, with an outcome that the source does not show. */
  UNKNOWN("ei tiedossa", "okänt", "unknown");

  private final LocalizedText words;

  HandlingOutcome(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  /**
   * Whether the matter was approved.
   *
   * @return true for approved, with or without changes
   */
  public boolean isApproval() {
    return this == APPROVED || this == APPROVED_WITH_CHANGES;
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
