package io.github.kuntamalli.network;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** The role of a member of a network. */
public enum MembershipRole implements Localizable {
  /** A member (jäsen, medlem). */
  MEMBER("jäsen", "medlem", "member"),
  /** Chairs it (puheenjohtaja, ordförande). */
  CHAIR("puheenjohtaja", "ordförande", "chair"),
  /** Prepares its work (valmistelija, beredare). */
  PREPARATION("valmistelija", "beredare", "preparer"),
  /** Keeps its secretariat (sihteeristö, sekretariat). */
  SECRETARIAT("sihteeristö", "sekretariat", "secretariat"),
  /** Tries something out for the others (pilotti, pilot). */
  PILOT("pilotti", "pilot", "pilot"),
  /** Works together with it (kumppani, partner). */
  PARTNER("kumppani", "partner", "partner"),
  /** Substitutes for a member (varajäsen, ersättare). */
  ALTERNATE("varajäsen", "ersättare", "deputy member"),
  /** Leads the discussion (fasilitaattori, facilitator). */
  FACILITATOR("fasilitaattori", "facilitator", "facilitator"),
  /** Pays a part of the costs (osarahoittaja, medfinansiär). */
  CO_FUNDER("osarahoittaja", "medfinansiär", "co-funder");

  private final LocalizedText words;

  MembershipRole(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
