package io.github.kuntamalli.welfare;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/**
 * The kind of work of an authority other than its documents, as a record states (toiminnan laji,
 * slag av verksamhet).
 */
public enum ActivityKind implements EvidenceKind {
  /** Living conditions, welfare and health were followed. */
  MONITORING("seuranta", "uppföljning", "monitoring"),
  /** Goals and measures were set in strategic planning. */
  STRATEGY_GOALS(
      "strategian tavoitteet ja toimenpiteet",
      "strategins mål och åtgärder",
      "goals and measures of the strategy"),
  /** A responsible party was named. */
  RESPONSIBLE_PARTY(
      "vastuutahon nimeäminen",
      "att utse ett ansvarigt organ",
      "designation of a responsible party"),
  /** Sectors worked together, as in a welfare group. */
  CROSS_SECTOR_WORK(
      "toimialojen yhteistyö",
      "samarbete mellan verksamhetsområden",
      "cooperation between sectors"),
  /** Others were worked with. */
  COOPERATION("yhteistyö", "samarbete", "cooperation"),
  /** A county supported its municipalities with expertise. */
  EXPERT_SUPPORT("asiantuntijatuki", "expertstöd", "expert support"),
  /** Organisations were supported and heard. */
  ORGANISATIONS(
      "järjestöjen tukeminen ja kuuleminen",
      "stöd till och hörande av organisationer",
      "support for and consultation of organisations"),
  /** A negotiation of the year on goals, measures, cooperation and follow-up (612/2021). */
  ANNUAL_NEGOTIATION("vuosittainen neuvottelu", "årlig förhandling", "annual negotiation"),
  /** The general negotiation of the council term (611/2021, section 14). */
  TERM_NEGOTIATION(
      "valtuustokausittainen neuvottelu",
      "förhandling under fullmäktigeperioden",
      "negotiation during the council term"),
  /** A report or plan was prepared together with others. */
  PREPARED_TOGETHER("yhteinen valmistelu", "gemensam beredning", "joint preparation"),
  /** Residents and service users took part. */
  PARTICIPATION("osallistuminen", "deltagande", "participation"),
  /** Anything else; such a record names its duties. */
  OTHER("muu näyttö", "annat underlag", "other evidence");

  private final LocalizedText words;

  ActivityKind(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
