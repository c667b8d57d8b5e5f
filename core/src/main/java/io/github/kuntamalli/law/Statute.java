package io.github.kuntamalli.law;

import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An act or decree with its title.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param id its number
 * @param title its title: official in Finnish and Swedish, a short, unofficial name in English
 * @param titlesSearchedUntil the day up to which the titles of new acts were searched for
 *     amendments; empty if they were not searched; then an empty list of amendments does not mean
 *     that there are none
 */
public record Statute(StatuteId id, LocalizedText title, Optional<LocalDate> titlesSearchedUntil) {
  /** A statute. */
  public Statute {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(titlesSearchedUntil, "titlesSearchedUntil");
  }

  /**
   * A statute without a search for amendments.
   *
   * @param id its number
   * @param title its title
   */
  public Statute(StatuteId id, LocalizedText title) {
    this(id, title, Optional.empty());
  }
}
