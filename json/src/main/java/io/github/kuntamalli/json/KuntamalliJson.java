package io.github.kuntamalli.json;

import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and writes the model as JSON, strictly: an unknown property, a wrong type, a repeated key
 * or a value out of form is a fault with its place, never a guess. A text that cannot be read gives
 * all its faults at once. Both generations of Jackson read and write the same. Thread-safe.
 */
public interface KuntamalliJson {

  /** The version of the wire format, which every document has at its top. */
  String SCHEMA_VERSION = "1";

  /**
   * Returns a copy of this instance with other limits.
   *
   * @param limits how large a text may be
   * @return a reader and writer with these limits
   */
  KuntamalliJson with(ReadingLimits limits);

  /**
   * How large a text may be.
   *
   * @return the limits
   */
  ReadingLimits limits();

  /**
   * Whether a type is one of the model's and has a JSON form, as the converter of a web framework
   * has to know. Types that the model only uses, such as texts and days, are not the model's.
   *
   * @param type any type
   * @return true if values of it can be written, and read if it is no abstraction such as a result
   */
  boolean hasForm(Class<?> type);

  /**
   * Reads a text.
   *
   * @param text the JSON text; a byte order mark before it is left out
   * @param type what it should contain, such as {@code Dossier.class}
   * @param <T> what it should contain
   * @return the value, or all faults of the text, in the order of their places; never half a value
   * @throws IllegalArgumentException if the type has no JSON form
   */
  <T> ReadResult<T> read(String text, Class<T> type);

  /**
   * Reads bytes in UTF-8, with or without a byte order mark. Bytes in another encoding are a fault
   * that names the encoding.
   *
   * @param bytes the bytes of the JSON text
   * @param type what it should contain
   * @param <T> what it should contain
   * @return the value, or the faults
   * @throws IllegalArgumentException if the type has no JSON form
   */
  <T> ReadResult<T> read(byte[] bytes, Class<T> type);

  /**
   * Reads bytes in UTF-8 from a stream, to its end or to the limit of length. The stream is not
   * closed.
   *
   * @param in the stream
   * @param type what it should contain
   * @param <T> what it should contain
   * @return the value, or the faults
   * @throws IOException if the stream cannot be read
   * @throws IllegalArgumentException if the type has no JSON form
   */
  <T> ReadResult<T> read(InputStream in, Class<T> type) throws IOException;

  /**
   * Reads text from a reader, to its end or to the limit of length. The reader is not closed.
   *
   * @param in the reader
   * @param type what it should contain
   * @param <T> what it should contain
   * @return the value, or the faults
   * @throws IOException if the reader cannot be read
   * @throws IllegalArgumentException if the type has no JSON form
   */
  <T> ReadResult<T> read(Reader in, Class<T> type) throws IOException;

  /**
   * Reads a text that contains a list, with the faults of all its elements at once.
   *
   * @param text the JSON text, an array
   * @param elementType what each element should contain, such as {@code Dossier.class}
   * @param <T> what each element should contain
   * @return the values in their order, or the faults, whose places begin with the number of the
   *     element, such as {@code /1/authority}
   * @throws IllegalArgumentException if the type has no JSON form
   */
  <T> ReadResult<List<T>> readList(String text, Class<T> elementType);

  /**
   * Reads bytes in UTF-8 that contain a list, to the end of the stream or to the limit of length.
   * The stream is not closed.
   *
   * @param in the stream
   * @param elementType what each element should contain
   * @param <T> what each element should contain
   * @return the values in their order, or the faults
   * @throws IOException if the stream cannot be read
   * @throws IllegalArgumentException if the type has no JSON form
   */
  <T> ReadResult<List<T>> readList(InputStream in, Class<T> elementType) throws IOException;

  /**
   * Reads a file in UTF-8.
   *
   * @param file the file
   * @param type what it should contain
   * @param <T> what it should contain
   * @return the value, or the faults
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if the type has no JSON form
   */
  <T> ReadResult<T> read(Path file, Class<T> type) throws IOException;

  /**
   * Writes a value, with two spaces of indent and line feeds. Equal values give equal texts: a set
   * is written in the order of its texts, and the maps of the model have a defined order. Three
   * others are written in the order that they have: the parameters of a sentence, {@code
   * extensions}, and a set or map of the caller's own that contains values of the model. Give those
   * in a defined order; that of {@link java.util.Map#of} is another one in each process.
   *
   * @param value a value of the model, or a list or map of such values
   * @return the JSON text, without a line feed at its end
   * @throws IllegalArgumentException if the value has no JSON form
   */
  String write(Object value);

  /**
   * Writes a value in one line, as newline-delimited JSON has it.
   *
   * @param value a value of the model, or a list or map of such values
   * @return the JSON text, without a line feed
   * @throws IllegalArgumentException if the value has no JSON form
   */
  String writeLine(Object value);

  /**
   * Writes a value as JSON-LD: the wire format with the context that {@link
   * io.github.kuntamalli.json.schema.LinkedData} defines. Only what a context cannot say is added:
   * the class of each object in {@code @type}, the address of what has one in {@code @id}, and the
   * ELI addresses of statutes in {@code acts}. It is for readers of linked data; {@link #read} does
   * not take it.
   *
   * @param value a value of the model, or a list of such values
   * @return the JSON-LD text, without a line feed at its end
   * @throws IllegalArgumentException if the value has no JSON form, or is no object by itself, such
   *     as a code
   */
  String writeLinked(Object value);

  /**
   * Gives findings line and column in the text that the document was read from. A finding about
   * something that is absent gets the place of what it is absent from.
   *
   * @param findings findings whose pointers are pointers into the document, such as those of a
   *     validation report
   * @param text the text that the document was read from
   * @return the findings with their places, in the same order
   */
  List<Finding> located(List<Finding> findings, String text);

  /**
   * Gives the findings of a report line and column in the text that the document was read from, as
   * {@link #located(List, String)} does.
   *
   * @param report the report on the document
   * @param text the text that the document was read from
   * @return the report, with the places of its findings
   */
  ValidationReport located(ValidationReport report, String text);
}
