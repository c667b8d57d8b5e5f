package io.github.kuntamalli.relation;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/**
 * Something that a search found.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param kind which catalog contains it
 * @param thing its id and name; an element or measure of a strategy has the id {@code
 *     strategy/version/id}
 * @param matched the name or text that contains the words
 */
public record SearchHit(Kind kind, Named thing, String matched) {

  /** Where a search looks. */
  public enum Kind implements Localizable {
    /** A network. */
    NETWORK("verkosto", "nätverk", "network"),
    /** An organisation. */
    ORGANISATION("organisaatio", "organisation", "organisation"),
    /** A cooperation structure. */
    STRUCTURE("yhteistyörakenne", "samarbetsstruktur", "cooperation structure"),
    /** A strategy. */
    STRATEGY("strategia", "strategi", "strategy"),
    /** An element of a strategy. */
    ELEMENT("strategian osa", "del av en strategi", "element of a strategy"),
    /** A measure of a strategy. */
    MEASURE("toimenpide", "åtgärd", "measure"),
    /** An entry of the programmes or the glossary. */
    ENTRY("ohjelma, hanke tai termi", "program, projekt eller term", "programme, project or term"),
    /** A funding call. */
    FUNDING_CALL("rahoitushaku", "utlysning", "funding call"),
    /** A duty. */
    DUTY("velvoite", "skyldighet", "duty");

    private final LocalizedText words;

    Kind(String fi, String sv, String en) {
      this.words = LocalizedText.of(fi, sv, en);
    }

    @Override
    public String text(Language language) {
      Objects.requireNonNull(language, "language");
      return words.text(language);
    }
  }

  /** A hit. */
  public SearchHit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(thing, "thing");
    Objects.requireNonNull(matched, "matched");
  }
}
