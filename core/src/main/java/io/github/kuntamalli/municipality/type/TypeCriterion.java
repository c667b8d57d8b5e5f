package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.LanguageStatus;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.RegisterTable;
import io.github.kuntamalli.municipality.StatisticalGrouping;
import io.github.kuntamalli.text.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact that makes a municipality one of a type: its languages or its statistical grouping.
 *
 * @param language the languages; empty if the type follows from the grouping
 * @param grouping the grouping; empty if the type follows from the languages
 */
public record TypeCriterion(
    Optional<LanguageStatus> language, Optional<StatisticalGrouping> grouping) {

  /**
   * A fact.
   *
   * @throws IllegalArgumentException if both are given, or neither
   */
  public TypeCriterion {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(grouping, "grouping");
    if (language.isPresent() == grouping.isPresent()) {
      throw InvalidValueException.of(
          "type-criterion",
          "language, grouping: tyyppi perustuu joko kieleen tai kuntaryhmitykseen; anna toinen niistä",
          "language, grouping: en typ grundar sig antingen på språk eller på kommungruppering; ange det ena",
          "language, grouping: a type follows from one of them; state either, not %s",
          language.isPresent() ? "both" : "neither");
    }
  }

  /** Reads {@code LANGUAGE:FINNISH} or {@code GROUPING:URBAN}. */
  static TypeCriterion parse(String text) {
    String value = text.substring(text.indexOf(':') + 1);
    if (text.startsWith("LANGUAGE:")) {
      return new TypeCriterion(Optional.of(LanguageStatus.valueOf(value)), Optional.empty());
    }
    if (text.startsWith("GROUPING:")) {
      return new TypeCriterion(Optional.empty(), Optional.of(StatisticalGrouping.valueOf(value)));
    }
    throw new IllegalArgumentException("a type follows from LANGUAGE: or GROUPING:");
  }

  /** Whether a municipality has one of the values; unknown if the fact is. */
  static Stated<Boolean> anyOf(List<TypeCriterion> derivations, Municipality municipality) {
    boolean byLanguage = derivations.get(0).language().isPresent();
    boolean known =
        byLanguage
            ? municipality.language().isPresent()
            : municipality.statisticalGrouping().asOptional().isPresent();
    return known
        ? Stated.known(derivations.stream().anyMatch(one -> one.fits(municipality)))
        : Stated.unknown();
  }

  private boolean fits(Municipality municipality) {
    return language.isPresent()
        ? municipality.language().equals(language)
        : municipality.statisticalGrouping().asOptional().equals(grouping);
  }

  String source() {
    return language.isPresent()
        ? RegisterTable.MUNICIPALITY_LANGUAGES.source()
        : RegisterTable.STATISTICAL_GROUPINGS.source();
  }
}
