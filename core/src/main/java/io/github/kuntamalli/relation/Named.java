package io.github.kuntamalli.relation;

import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.util.Objects;

/**
 * Something by its id and its name, for answers that are small.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param id the id in its catalog or strategy
 * @param name the name, published or ours
 */
public record Named(String id, LocalizedText name) {
  /** A named thing. */
  public Named {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }

  static Named of(String id, PublishedName name) {
    return new Named(id, name.text());
  }
}
