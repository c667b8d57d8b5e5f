package io.github.kuntamalli.network;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** The kinds of networks; a network can be of several kinds. */
public enum NetworkKind implements Localizable {
  /** Municipalities of one type (kuntatyyppiverkosto, nätverk för kommuntyper). */
  TYPE("kuntatyyppiverkosto", "nätverk för en kommuntyp", "network for a municipality type"),
  /** Joined by a language (kieliverkosto, språknätverk). */
  LANGUAGE("kieliverkosto", "språknätverk", "language network"),
  /** Contract customers of the association (sopimusasiakkaat, avtalskunder). */
  CONTRACT(
      "sopimusasiakkaiden verkosto", "nätverk för avtalskunder", "network of contract customers"),
  /** Joined by a theme (teemaverkosto, temanätverk). */
  THEME("teemaverkosto", "temanätverk", "thematic network"),
  /** People of one profession or task (asiantuntijaverkosto, sakkunnignätverk). */
  EXPERT("asiantuntijaverkosto", "sakkunnignätverk", "expert network"),
  /** Joined by a project (hankeverkosto, projektnätverk). */
  PROJECT("hankeverkosto", "projektnätverk", "project network"),
  /** A permanent forum for meetings (foorumi, forum). */
  FORUM("foorumi", "forum", "forum"),
  /** Across borders (kansainvälinen verkosto, internationellt nätverk). */
  INTERNATIONAL("kansainvälinen verkosto", "internationellt nätverk", "international network"),
  /** Joined by research (tutkimusverkosto, forskningsnätverk). */
  RESEARCH("tutkimusverkosto", "forskningsnätverk", "research network"),
  /** One of the core networks of the customer model (kärkiverkosto, spetsnätverk). */
  LEAD("kärkiverkosto", "spetsnätverk", "lead network"),
  /** Within one organisation (sisäinen verkosto, internt nätverk). */
  INNER("sisäinen verkosto", "internt nätverk", "internal network");

  private final LocalizedText words;

  NetworkKind(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
