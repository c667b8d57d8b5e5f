package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The edition of a body of reference data, so that an answer can name the data it is based on.
 *
 * <p>A bundled edition is called by the year of its data and a running number, {@code 2026.1}; a
 * caller may name an own edition after it, such as {@code 2026.1+own}.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param id the name: letters, digits and {@code . - + _}
 * @param compiled the day on which the facts were compiled
 */
public record Edition(String id, LocalDate compiled) implements Serializable {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+_-]*");

  /**
   * An edition.
   *
   * @throws IllegalArgumentException if the name has another form
   */
  public Edition {
    Objects.requireNonNull(id, "id");
    Years.require("compiled", compiled);
    if (!FORM.matcher(id).matches()) {
      throw InvalidValueException.of(
          "edition-form",
          "id: \"%s\" ei kelpaa version nimeksi; käytä kirjaimia, numeroita ja merkkejä . - + _, esimerkiksi 2026.1",
          "id: \"%s\" duger inte som namn på en version; använd bokstäver, siffror och tecknen . - + _, till exempel 2026.1",
          "id: \"%s\" is not a valid name for an edition; use letters, digits and the characters . - + _, for example 2026.1",
          Shortened.of(id));
    }
    Objects.requireNonNull(compiled, "compiled");
  }
}
