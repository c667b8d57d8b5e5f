package io.github.kuntamalli.json;

/**
 * Reads and writes the model as JSON, strictly: an unknown property, a wrong type, a repeated key
 * or a value out of form is a fault with its place, never a guess. Thread-safe.
 */
public interface KuntamalliJson {

  /** The version of the wire format, which every document has at its top. */
  String SCHEMA_VERSION = "1";

  /**
   * Reads a text.
   *
   * @param text the JSON text
   * @param type what it should hold, such as {@code Dossier.class}
   * @param <T> what it should hold
   * @return the value, or the faults of the text; never half a value
   */
  <T> Reading<T> read(String text, Class<T> type);

  /**
   * Writes a value, with two spaces of indent and line feeds, so that equal values give equal
   * texts.
   *
   * @param value a value of the model
   * @return the JSON text, without a line feed at its end
   */
  String write(Object value);
}
