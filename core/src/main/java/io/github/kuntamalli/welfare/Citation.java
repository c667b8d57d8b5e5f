package io.github.kuntamalli.welfare;

import io.github.kuntamalli.law.StatuteId;
import java.util.Objects;
import java.util.Optional;

/**
 * The law that a document refers to, as it writes it: mistyped and repealed citations are real.
 *
 * @param statute the number as written, such as {@code 612/2024}
 * @param section the section, such as {@code 6}; empty if only the act is cited
 * @param note what the document says with it, if it matters
 */
public record Citation(StatuteId statute, Optional<String> section, Optional<String> note) {

  /** A citation. */
  public Citation {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(note, "note");
  }

  /**
   * A citation of a section.
   *
   * @param statute the number, such as {@code 1326/2010}
   * @param section the section, such as {@code 12}
   * @return the citation
   */
  public static Citation of(String statute, String section) {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    return new Citation(StatuteId.parse(statute), Optional.of(section), Optional.empty());
  }

  /**
   * A citation of a whole act.
   *
   * @param statute the number, such as {@code 1326/2010}
   * @return the citation
   */
  public static Citation of(String statute) {
    Objects.requireNonNull(statute, "statute");
    return new Citation(StatuteId.parse(statute), Optional.empty(), Optional.empty());
  }
}
