package io.github.kuntamalli.measure;

import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/**
 * A group of the population (väestöryhmä, befolkningsgrupp). The law lists none; a document names
 * its own.
 *
 * @param name what the document calls it, in one language at least
 */
public record PopulationGroup(LocalizedText name) {
  /** A group. */
  public PopulationGroup {
    Objects.requireNonNull(name, "name");
  }
}
