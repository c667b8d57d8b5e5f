package io.github.kuntamalli.measure;

import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * An indicator that a document uses or names (indikaattori, indikator).
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param name its name in the document, in one language at least
 * @param code its code in a collection, if stated, such as {@code sotkanet:3219}
 */
public record IndicatorRef(LocalizedText name, Optional<IndicatorCode> code) {
  /** A reference to an indicator. */
  public IndicatorRef {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(code, "code");
  }

  /**
   * An indicator that is known by its name alone.
   *
   * @param name what the document calls it
   * @return the reference
   */
  public static IndicatorRef of(LocalizedText name) {
    return new IndicatorRef(name, Optional.empty());
  }

  /**
   * Whether two references mean one indicator: by their codes if both have one, else by name.
   *
   * @param other the other reference
   * @return true if they do
   */
  public boolean isSameAs(IndicatorRef other) {
    return code.isPresent() && other.code.isPresent()
        ? code.equals(other.code)
        : name.equals(other.name);
  }
}
