package io.github.kuntamalli.measure;

import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/**
 * An indicator that a document uses or names (indikaattori, indikator).
 *
 * @param name what the document calls it, in one language at least
 */
public record IndicatorRef(LocalizedText name) {
  /** A reference to an indicator. */
  public IndicatorRef {
    Objects.requireNonNull(name, "name");
  }
}
