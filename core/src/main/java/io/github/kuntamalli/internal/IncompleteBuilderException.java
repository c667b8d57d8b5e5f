package io.github.kuntamalli.internal;

import java.util.List;

/** A builder that was asked for a value before all that is needed was set. */
public final class IncompleteBuilderException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  private final String[] missing;

  /**
   * What the builders throw.
   *
   * @param missing the names of what is missing
   */
  public IncompleteBuilderException(String... missing) {
    super(String.join(", ", missing) + ": missing; set it before you build");
    this.missing = missing.clone();
  }

  /**
   * What is missing.
   *
   * @return the names, in the order of the components
   */
  public List<String> missing() {
    return List.of(missing);
  }
}
