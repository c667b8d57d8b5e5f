package io.github.kuntamalli.network;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** The kinds of organisations. */
public enum OrganisationKind implements Localizable {
  /** An association of municipalities (kuntien järjestö, kommunernas organisation). */
  MUNICIPAL_ASSOCIATION(
      "kuntien järjestö", "kommunernas organisation", "association of municipalities"),
  /** A part of an organisation (yksikkö, enhet). */
  UNIT("yksikkö", "enhet", "unit"),
  /** A company of a group (konserniyhtiö, koncernbolag). */
  GROUP_COMPANY("konserniyhtiö", "koncernbolag", "group company"),
  /**
   * A body with a separate administration next to another (sisarorganisaatio, systerorganisation).
   */
  SISTER_BODY("sisarorganisaatio", "systerorganisation", "sister organisation"),
  /** Another company (yhtiö, bolag). */
  COMPANY("yhtiö", "bolag", "company"),
  /** An authority of the state (valtion viranomainen, statlig myndighet). */
  STATE_AUTHORITY("valtion viranomainen", "statlig myndighet", "state authority"),
  /** A board or working group of authorities (toimielin tai työryhmä, organ eller arbetsgrupp). */
  BOARD("toimielin tai työryhmä", "organ eller arbetsgrupp", "body or working group"),
  /** A foundation (säätiö, stiftelse). */
  FOUNDATION("säätiö", "stiftelse", "foundation"),
  /** A university or research institute (tutkimuslaitos, forskningsinstitut). */
  RESEARCH("tutkimuslaitos", "forskningsinstitut", "research institute"),
  /** An association of companies, owners or citizens (järjestö, förbund). */
  ASSOCIATION("järjestö tai liitto", "förening eller förbund", "association"),
  /** An international organisation (kansainvälinen järjestö, internationell organisation). */
  INTERNATIONAL(
      "kansainvälinen järjestö", "internationell organisation", "international organisation"),
  /**
   * Not one body but all of a kind, such as hospital districts (organisaatiolaji, slag av
   * organisationer).
   */
  CATEGORY("organisaatiolaji", "organisationstyp", "category of organisations");

  private final LocalizedText words;

  OrganisationKind(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
