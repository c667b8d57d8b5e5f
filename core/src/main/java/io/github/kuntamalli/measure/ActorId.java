package io.github.kuntamalli.measure;

import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who acts, by one id: a municipality, a wellbeing services county, HUS or another organisation.
 * The first three are written as the keys of authorities are. Immutable.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param value {@code municipality:734}, {@code county:02}, {@code hus} or {@code
 *     organisation:kuntaliitto}
 */
public record ActorId(String value) implements Comparable<ActorId>, Serializable {

  private static final String MUNICIPALITY = "municipality:";
  private static final String COUNTY = "county:";
  private static final String ORGANISATION = "organisation:";
  private static final Pattern FORM =
      Pattern.compile("municipality:\\d{3}|county:\\d{2}|hus|organisation:[a-z0-9]+(-[a-z0-9]+)*+");

  /**
   * An id.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public ActorId {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw InvalidValueException.of(
          "actor-id-form",
          "actor: \"%s\" ei ole toimijan tunnus; kirjoita municipality:734, county:02, hus tai organisation:kuntaliitto",
          "actor: \"%s\" är inte beteckningen på en aktör; skriv municipality:734, county:02, hus eller organisation:kuntaliitto",
          "actor: \"%s\" is not the id of an actor; write municipality:734, county:02, hus or organisation:kuntaliitto",
          Shortened.of(value));
    }
  }

  /**
   * Reads an id.
   *
   * @param text the id, such as {@code organisation:kuntaliitto}
   * @return the id
   * @throws IllegalArgumentException if it has another form
   */
  public static ActorId parse(String text) {
    Objects.requireNonNull(text, "text");
    return new ActorId(text);
  }

  /**
   * A municipality.
   *
   * @param code its code
   * @return the id
   */
  public static ActorId of(MunicipalityCode code) {
    Objects.requireNonNull(code, "code");
    return new ActorId(MUNICIPALITY + code);
  }

  /**
   * A wellbeing services county.
   *
   * @param code its code
   * @return the id
   */
  public static ActorId of(CountyCode code) {
    return new ActorId(COUNTY + Objects.requireNonNull(code, "code"));
  }

  /**
   * An organisation.
   *
   * @param id its id in a catalog of organisations, such as {@code kuntaliitto}
   * @return the id
   * @throws IllegalArgumentException if the id is not in lower-case letters, digits and hyphens
   */
  public static ActorId ofOrganisation(String id) {
    Objects.requireNonNull(id, "id");
    return new ActorId(ORGANISATION + id);
  }

  /**
   * The code, if the actor is a municipality.
   *
   * @return the code, or empty for any other actor
   */
  public Optional<MunicipalityCode> municipality() {
    return value.startsWith(MUNICIPALITY)
        ? Optional.of(MunicipalityCode.of(value.substring(MUNICIPALITY.length())))
        : Optional.empty();
  }

  /**
   * The authority, if the actor is one that bears duties.
   *
   * @return the municipality, the county or HUS; empty for any other organisation
   */
  public Optional<Authority> authority() {
    if (value.equals(Authority.hus().key())) {
      return Optional.of(Authority.hus());
    }
    return value.startsWith(COUNTY)
        ? Optional.of(Authority.county(value.substring(COUNTY.length())))
        : municipality().map(Authority.OfMunicipality::new);
  }

  /**
   * The id in the catalog of organisations, if the actor is one.
   *
   * @return the id, or empty for any other actor
   */
  public Optional<String> organisation() {
    return value.startsWith(ORGANISATION)
        ? Optional.of(value.substring(ORGANISATION.length()))
        : Optional.empty();
  }

  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  /**
   * The id itself.
   *
   * @return for example {@code municipality:734}
   */
  @Override
  public String toString() {
    return value;
  }
}
