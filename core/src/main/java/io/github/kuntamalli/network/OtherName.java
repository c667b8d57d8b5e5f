package io.github.kuntamalli.network;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * Another spelling or name of a network that a source uses.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param name the name as in the source
 * @param language its language; empty if it is none, such as an abbreviation
 */
public record OtherName(String name, Optional<Language> language) {
  /**
   * A name.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public OtherName {
    if (name.isBlank()) {
      throw InvalidValueException.of(
          "other-name-blank",
          "name: toinen nimi on tyhjä; jätä se pois",
          "name: det andra namnet är tomt; utelämna det",
          "name: an additional name is blank; leave it out");
    }
    Objects.requireNonNull(language, "language");
  }
}
