package io.github.kuntamalli.welfare;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** Evidence that is neither a part of a document nor a record of work. */
public enum OtherEvidence implements EvidenceKind {
  /** An {@link ImpactAssessment} of one decision. */
  IMPACT_ASSESSMENT("vaikutusten arviointi", "konsekvensbedömning", "impact assessment"),
  /** An {@link IntegratedPlan} in a document or attached to it. */
  INTEGRATED_PLAN(
      "asiakirjaan sisältyvä suunnitelma", "plan som ingår i dokumentet", "integrated plan");

  private final LocalizedText words;

  OtherEvidence(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
