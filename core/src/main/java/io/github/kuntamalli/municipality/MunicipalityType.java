package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import java.util.Objects;

/**
 * A type of municipalities in a scheme (kuntatyyppi, kommuntyp). A type is no property of a
 * municipality in law: see {@link TypeMembership} for who says it and when.
 *
 * @param scheme the scheme, such as {@code association}
 * @param id its id in the scheme, such as {@code regional-town}
 * @param name its name in Finnish, Swedish and English
 */
public record MunicipalityType(String scheme, String id, LocalizedText name) {
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
  }

  private static void requireId(String what, String id) {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*+")) {
      throw new IllegalArgumentException(
          "%s: \"%s\" is not an id; write lower-case letters, digits and hyphens, such as regional-town"
              .formatted(Shortened.of(what), Shortened.of(id)));
    }
  }
}
