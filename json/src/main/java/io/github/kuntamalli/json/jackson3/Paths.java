package io.github.kuntamalli.json.jackson3;

import java.util.function.Supplier;
import tools.jackson.core.JacksonException;

/** Keeps the path of a fault complete where a property is read by hand. */
final class Paths {

  private Paths() {}

  static <R> R at(Class<?> owner, String property, Supplier<R> read) {
    try {
      return read.get();
    } catch (JacksonException e) {
      throw e.prependPath(owner, property);
    }
  }
}
