package io.github.kuntamalli.programme;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** Who may apply for the money of a call (hakija, sökande). */
public enum Applicant implements Localizable {
  /** A municipality (kunta, kommun). */
  MUNICIPALITY("kunta", "kommun", "municipality"),
  /** A joint municipal authority (kuntayhtymä, samkommun). */
  JOINT_AUTHORITY("kuntayhtymä", "samkommun", "joint municipal authority"),
  /** A wellbeing services county (hyvinvointialue, välfärdsområde). */
  COUNTY("hyvinvointialue", "välfärdsområde", "wellbeing services county"),
  /** A company (yritys, företag). */
  COMPANY("yritys", "företag", "company"),
  /** An organisation of civil society (järjestö, organisation). */
  ORGANISATION("järjestö", "organisation", "organisation"),
  /** A university or research institute (tutkimusorganisaatio, forskningsorganisation). */
  RESEARCH("tutkimusorganisaatio", "forskningsorganisation", "research organisation"),
  /** Anybody else, as the conditions of the call state (muu hakija, annan sökande). */
  OTHER("muu hakija", "annan sökande", "other applicant");

  private final LocalizedText words;

  Applicant(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
