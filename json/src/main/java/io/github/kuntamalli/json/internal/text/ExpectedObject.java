package io.github.kuntamalli.json.internal.text;

import java.util.Collection;

/** An object that should be at a place of a text. */
public interface ExpectedObject extends Expected {

  /** The names of the properties that it can have. */
  Collection<String> names();

  /** The public type that it is an object of, as a message names it. */
  Class<?> shownType();
}
