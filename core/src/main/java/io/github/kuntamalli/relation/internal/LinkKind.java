package io.github.kuntamalli.relation.internal;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/** What a link leads to. */
enum LinkKind implements Localizable {
  DUTY("velvoite", "skyldighet", "duty"),
  NETWORK("verkosto", "nätverk", "network"),
  ORGANISATION("organisaatio", "organisation", "organisation"),
  ELEMENT("strategian osa", "del av en strategi", "element of a strategy"),
  MEASURE("toimenpide", "åtgärd", "measure"),
  ENTRY("ohjelma tai hanke", "program eller projekt", "programme or project"),
  MUNICIPALITY_TYPE("kuntatyyppi", "kommuntyp", "municipality type");

  private final LocalizedText words;

  LinkKind(String fi, String sv, String en) {
    this.words = LocalizedText.of(fi, sv, en);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return words.text(language);
  }
}
