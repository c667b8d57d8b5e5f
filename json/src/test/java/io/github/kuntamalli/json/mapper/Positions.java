package io.github.kuntamalli.json.mapper;

import java.util.List;

/** Types of an application that contain values of any type. */
public final class Positions {

  private Positions() {}

  /** A record of an application. */
  public record Field<T>(T value) {}

  /** A generic class of an application. */
  public record Page<T>(List<T> items) {}

  /** A bean of an application. */
  public static final class Bean<T> {
    private T value;

    /** For Jackson. */
    public Bean() {}

    /** The value. */
    public T getValue() {
      return value;
    }

    /** Sets the value. */
    public void setValue(T value) {
      this.value = value;
    }
  }
}
