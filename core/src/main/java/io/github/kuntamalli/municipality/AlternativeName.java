package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.Language;
import java.util.Objects;

/**
 * Another name of a municipality that is in use in addition to its name in Finnish and Swedish: a
 * short form, a label of a public list, a name in a Sámi language.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param language its language
 * @param name the name
 * @param note a remark on its use
 */
public record AlternativeName(Language language, String name, String note) {

  /** A name. */
  public AlternativeName {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(note, "note");
  }
}
