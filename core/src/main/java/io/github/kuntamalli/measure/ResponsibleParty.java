package io.github.kuntamalli.measure;

import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/**
 * Who answers for a document or a measure (vastuutaho, ansvarigt organ): a body or an
 * office-holder, never a person by name.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param name what it is called, in one language at least
 */
public record ResponsibleParty(LocalizedText name) {
  /** A responsible party. */
  public ResponsibleParty {
    Objects.requireNonNull(name, "name");
  }
}
