package io.github.kuntamalli.council;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** What came of a handling. */
public enum HandlingOutcome implements Localizable {
  /** Approved or decided. */
  APPROVED("hyväksyttiin", "godkändes", "approved"),
  /** Noted for information. */
  NOTED("merkittiin tiedoksi", "antecknades för kännedom", "noted"),
  /** Proposed to a higher body. */
  PROPOSED("esitettiin edelleen", "fördes vidare för godkännande", "proposed to the council"),
  /** Left on the table. */
  TABLED("pöydättiin", "bordlades", "tabled"),
  /** Returned for preparation. */
  RETURNED("palautettiin valmisteltavaksi", "återremitterades", "returned for preparation"),
  /** A statement was given. */
  STATEMENT("annettiin lausunto", "ett utlåtande gavs", "a statement was given"),
  /** Announced, and not known to have been held; never evidence. */
  PLANNED("suunniteltu", "planerad", "planned"),
  /** Held, with an outcome that the source does not show. */
  UNKNOWN("ei tiedossa", "okänt", "unknown");

  private final LocalizedText words;

  HandlingOutcome(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
