package io.github.kuntamalli.network;

import java.util.Objects;

/**
 * The municipality type whose municipalities are the members of a network.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param scheme the scheme, such as {@code association}
 * @param type the type in it, such as {@code regional-town}
 */
public record TypeReference(String scheme, String type) {
  /** A reference. */
  public TypeReference {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(type, "type");
  }
}
