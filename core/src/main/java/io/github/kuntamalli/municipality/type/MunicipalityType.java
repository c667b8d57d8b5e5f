package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import java.util.Objects;
import java.util.Optional;

/**
 * A type of municipalities in a scheme (kuntatyyppi, kommuntyp). A type is no legal property of a
 * municipality: {@link TypeMembership} names the source and its time.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param scheme the scheme, such as {@code association}
 * @param id its id in the scheme, such as {@code regional-town}
 * @param name its name in Finnish, Swedish and English
 * @param largest for a type named for the largest municipalities, how many they are; empty for
 *     other types. See {@link TypeSchemes#compareWithLargest}
 */
public record MunicipalityType(
    String scheme, String id, LocalizedText name, Optional<Integer> largest) {
  /**
   * A type.
   *
   * @throws IllegalArgumentException if scheme or id is not made of lower-case letters, digits and
   *     hyphens
   */
  public MunicipalityType {
    Objects.requireNonNull(scheme, "scheme");
    requireId("scheme", scheme);
    requireId("id", id);
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(largest, "largest");
  }

  /**
   * A type that is not named for size.
   *
   * @param scheme the scheme, such as {@code association}
   * @param id its id in the scheme, such as {@code regional-town}
   * @param name its name in Finnish, Swedish and English
   * @throws IllegalArgumentException if scheme or id is not made of lower-case letters, digits and
   *     hyphens
   */
  public MunicipalityType(String scheme, String id, LocalizedText name) {
    this(scheme, id, name, Optional.empty());
  }

  private static void requireId(String what, String id) {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*+")) {
      throw InvalidValueException.of(
          "type-id-form",
          "%s: \"%s\" ei kelpaa tunnukseksi; käytä pieniä kirjaimia, numeroita ja yhdysmerkkejä, esimerkiksi regional-town",
          "%s: \"%s\" duger inte som beteckning; använd gemener, siffror och bindestreck, till exempel regional-town",
          "%s: \"%s\" is not a valid id; use lower-case letters, digits and hyphens, for example regional-town",
          Shortened.of(what),
          Shortened.of(id));
    }
  }
}
