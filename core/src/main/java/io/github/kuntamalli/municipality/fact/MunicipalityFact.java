package io.github.kuntamalli.municipality.fact;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/**
 * One thing that the register knows of a municipality: what, since when, and from where.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param kind the kind of fact
 * @param value the value in words
 * @param validity the days on which it is known to be true
 * @param source its source
 */
public record MunicipalityFact(
    Kind kind, Localizable value, ValidityPeriod validity, FactSource source) {

  /** What a fact is about. */
  public enum Kind implements Localizable {
    /** Its name in Finnish and Swedish. */
    NAME("nimi", "namn", "name"),
    /** Its region. */
    REGION("maakunta", "landskap", "region"),
    /** Its wellbeing services county. */
    COUNTY("hyvinvointialue", "välfärdsområde", "wellbeing services county"),
    /** Its languages. */
    LANGUAGE("kielellinen asema", "språklig ställning", "language status"),
    /** Whether it is in the Sámi homeland. */
    SAMI_HOMELAND("saamelaisten kotiseutualue", "samernas hembygdsområde", "Sámi homeland"),
    /** Its statistical grouping. */
    STATISTICAL_GROUPING(
        "tilastollinen kuntaryhmitys", "statistisk kommungruppering", "statistical grouping"),
    /** Its residents. */
    POPULATION("väkiluku", "folkmängd", "population"),
    /** Its employment area. */
    EMPLOYMENT_AREA("työllisyysalue", "sysselsättningsområde", "employment area"),
    /** Whether it calls itself a town. */
    TOWN_STATUS("kuntamuoto", "kommunform", "town or municipality");

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

  /** A fact. */
  public MunicipalityFact {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(source, "source");
  }
}
