package io.github.kuntamalli.law;

import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/**
 * An act or decree with its title.
 *
 * @param id its number
 * @param title its title: official in Finnish and Swedish, a short name of ours in English
 */
public record Statute(StatuteId id, LocalizedText title) {
  /** A statute. */
  public Statute {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
  }
}
