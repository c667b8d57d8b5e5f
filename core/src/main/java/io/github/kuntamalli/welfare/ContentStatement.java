package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Whether something contains one point of content that the law or guidance names (sisältövaatimus,
 * innehållskrav): it is present, absent, left out with a reason, not applicable, or not known.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param point the point: upper-case words joined by hyphens, such as {@code CP-CHILD-1} or {@code
 *     FACTORS}, as the catalog of duties names it
 * @param present known true if it is there, known false if it is not; the other forms state why
 *     this is unknown or need not be stated
 */
public record ContentStatement(String point, Stated<Boolean> present) {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*+");

  /**
   * A statement.
   *
   * @throws IllegalArgumentException if the point has another form
   */
  public ContentStatement {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(present, "present");
    if (!FORM.matcher(point).matches()) {
      throw InvalidValueException.of(
          "content-point-form",
          "point: \"%s\" ei ole sisältökohdan tunnus; kirjoita isoilla kirjaimilla ja yhdysmerkein, esimerkiksi CP-CHILD-1",
          "point: \"%s\" är inte beteckningen på en innehållspunkt; skriv med versaler och bindestreck, till exempel CP-CHILD-1",
          "point: \"%s\" is not the code of a content point; write upper-case words joined by hyphens, such as CP-CHILD-1",
          Shortened.of(point));
    }
  }

  /**
   * The point is there.
   *
   * @param point the point
   * @return the statement
   */
  public static ContentStatement present(String point) {
    Objects.requireNonNull(point, "point");
    return new ContentStatement(point, Stated.known(true));
  }

  /**
   * The point is not there.
   *
   * @param point the point
   * @return the statement
   */
  public static ContentStatement absent(String point) {
    Objects.requireNonNull(point, "point");
    return new ContentStatement(point, Stated.known(false));
  }

  /**
   * The point was left out on purpose.
   *
   * @param point the point
   * @param reason why, not blank
   * @return the statement
   */
  public static ContentStatement leftOut(String point, String reason) {
    Objects.requireNonNull(point, "point");
    return new ContentStatement(point, new Stated.LeftOut<>(reason));
  }
}
