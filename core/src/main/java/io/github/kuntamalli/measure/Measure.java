package io.github.kuntamalli.measure;

import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/**
 * Something that is to be done or was done (toimenpide, åtgärd).
 *
 * @param name what it is, in one language at least
 */
public record Measure(LocalizedText name) {
  /** A measure. */
  public Measure {
    Objects.requireNonNull(name, "name");
  }
}
