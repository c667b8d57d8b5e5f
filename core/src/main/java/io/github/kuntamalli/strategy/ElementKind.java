package io.github.kuntamalli.strategy;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** The kind of an element in one version of a strategy; in another version it can differ. */
public enum ElementKind implements Localizable {
  /** What is to be reached in the long run (visio, vision). */
  VISION("visio", "vision", "vision"),
  /** How a strategy calls itself in a few words (iskulause, slogan). */
  SLOGAN("iskulause", "slogan", "slogan"),
  /** The purpose of the owner (missio, mission). */
  MISSION("missio", "mission", "mission"),
  /** What guides the work (arvo, värdering). */
  VALUE("arvo", "värdering", "value"),
  /** A principle of the work (periaate, princip). */
  PRINCIPLE("periaate", "princip", "principle"),
  /** A level on which solutions arise (taso, nivå). */
  LEVEL("taso", "nivå", "level"),
  /** What changes the world around (muutosilmiö, förändringsfenomen). */
  CHANGE_PHENOMENON("muutosilmiö", "förändringsfenomen", "driver of change"),
  /** What the strategy puts first (strateginen painopiste, strategisk prioritering). */
  PRIORITY("strateginen painopiste", "strategisk prioritering", "strategic priority"),
  /** A programme that carries out a strategy (ohjelma, program). */
  PROGRAMME("ohjelma", "program", "programme"),
  /** A heading that groups measures (teema, tema). */
  THEME("strateginen teema", "strategiskt tema", "strategic theme"),
  /** A field of service of the owner (palvelualue, serviceområde). */
  SERVICE_AREA("palvelualue", "serviceområde", "service area"),
  /** A dimension of sustainability (kestävyyden ulottuvuus, dimension av hållbarhet). */
  SUSTAINABILITY_DIMENSION(
      "kestävyyden ulottuvuus", "hållbarhetsdimension", "dimension of sustainability"),
  /** A goal that another party has set, such as Agenda 2030 (ulkoinen tavoite, externt mål). */
  EXTERNAL_GOAL("ulkoinen tavoite", "externt mål", "external goal"),
  /** A challenge to be solved (ratkaistava haaste, utmaning). */
  CHALLENGE("ratkaistava haaste", "utmaning", "challenge"),
  /** A goal for impact (vaikuttavuustavoite, effektmål). */
  IMPACT_GOAL("vaikuttavuustavoite", "effektmål", "impact goal"),
  /** A team that drives the goals of a challenge (ratkaisutiimi, lösningsteam). */
  SOLUTION_TEAM("ratkaisutiimi", "lösningsteam", "solution team"),
  /** A strategic project (strateginen projekti, strategiskt projekt). */
  PROJECT("strateginen projekti", "strategiskt projekt", "strategic project"),
  /** A priority of the owner's own renewal (oman uudistumisen prioriteetti, egen förnyelse). */
  RENEWAL_PRIORITY(
      "oman uudistumisen prioriteetti",
      "prioritering i den egna förnyelsen",
      "priority for internal renewal"),
  /** A way of working (toimintamalli, verksamhetsmodell). */
  OPERATING_MODEL("toimintamalli", "verksamhetsmodell", "operating model"),
  /** A phase of an operating model (vaihe, fas). */
  PHASE("vaihe", "fas", "phase"),
  /** A role in an operating model (rooli, roll). */
  ROLE("rooli", "roll", "role");

  private final LocalizedText words;

  ElementKind(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
