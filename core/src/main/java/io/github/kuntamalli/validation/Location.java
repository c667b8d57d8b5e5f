package io.github.kuntamalli.validation;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Shortened;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in a document: a JSON Pointer (RFC 6901) over the names of the model, with line and
 * column when the document was read from text.
 *
 * @param pointer the pointer: empty for the whole document, else for example {@code
 *     /handlings/0/date}
 * @param line the line, from 1; empty if the text is not at hand
 * @param column the column, from 1, in characters; empty if the text is not at hand
 */
public record Location(String pointer, Optional<Integer> line, Optional<Integer> column) {

  /** The whole document. */
  public static final Location ROOT = new Location("", Optional.empty(), Optional.empty());

  /**
   * A place.
   *
   * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
   */
  public Location {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(column, "column");
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw InvalidValueException.of(
          "pointer-form",
          "pointer: \"%s\" ei ole JSON-osoitin (JSON Pointer); aloita se kauttaviivalla tai jätä se tyhjäksi",
          "pointer: \"%s\" är inte en JSON-pekare (JSON Pointer); börja den med ett snedstreck eller lämna den tom",
          "pointer: \"%s\" is not a JSON Pointer; begin with a slash or leave it empty",
          Shortened.of(pointer));
    }
  }

  /**
   * A place without line and column.
   *
   * @param pointer the pointer
   * @return the place
   */
  public static Location of(String pointer) {
    return new Location(pointer, Optional.empty(), Optional.empty());
  }

  /**
   * A place in a text.
   *
   * @param pointer the pointer
   * @param line the line, from 1
   * @param column the column, from 1
   * @return the place
   */
  public static Location of(String pointer, int line, int column) {
    return new Location(pointer, Optional.of(line), Optional.of(column));
  }

  /**
   * A place below this one.
   *
   * @param step the name of a property, or the index in a list
   * @return the place; without line and column
   */
  public Location then(Object step) {
    String token = step.toString().replace("~", "~0").replace("/", "~1");
    return of(pointer + "/" + token);
  }

  /**
   * The way from the whole document to this place.
   *
   * @return names of properties and indices, such as {@code handlings}, {@code 0}, {@code date};
   *     empty for the whole document
   */
  public List<String> steps() {
    return pointer.isEmpty()
        ? List.of()
        : Arrays.stream(pointer.substring(1).split("/", -1))
            .map(token -> token.replace("~1", "/").replace("~0", "~"))
            .toList();
  }

  /**
   * The place in words, for people who do not read JSON Pointers.
   *
   * @param language Finnish, Swedish or English
   * @return such as {@code delivery 1, date}; things in lists are counted from 1, and a property
   *     that the model does not have is quoted. The pointer itself if all of them are such
   *     properties
   */
  public String inWords(Language language) {
    Objects.requireNonNull(language, "language");
    List<String> steps = steps();
    return steps.isEmpty() || steps.stream().anyMatch(PlaceNames::contains)
        ? PlaceNames.of(steps, language)
        : pointer;
  }

  /**
   * The place in short.
   *
   * @return the pointer, {@code (document)} for the whole, with {@code line:column} if known
   */
  @Override
  public String toString() {
    String place = pointer.isEmpty() ? "(document)" : pointer;
    return line.isPresent() && column.isPresent()
        ? place + " (" + line.get() + ":" + column.get() + ")"
        : place;
  }
}
