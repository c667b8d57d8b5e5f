package io.github.kuntamalli.council;

import java.util.Objects;
import java.util.Optional;

/**
 * A body of an authority (toimielin, organ).
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param kind the kind of body
 * @param name its name in the language of the source, such as {@code Kaupunginvaltuusto}; empty if
 *     it is not stated
 */
public record DecidingBody(Kind kind, Optional<String> name) {

  /** What kind of body it is. */
  public enum Kind {
    /**
     * The council, the highest body (valtuusto, fullmäktige; of a county: aluevaltuusto,
     * välfärdsområdesfullmäktige).
     */
    COUNCIL,
    /** The board (hallitus, styrelse). */
    BOARD,
    /** A committee or section (lautakunta, nämnd; valiokunta, utskott). */
    COMMITTEE,
    /** A court that decided on an appeal (hallinto-oikeus, förvaltningsdomstol). */
    COURT,
    /** Any other body, such as a youth council or a working group. */
    OTHER
  }

  /** A body. */
  public DecidingBody {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }

  /**
   * A body without a proper name, such as the council.
   *
   * @param kind the kind of body
   * @return the body
   */
  public static DecidingBody of(Kind kind) {
    return new DecidingBody(kind, Optional.empty());
  }

  /**
   * A body with its name.
   *
   * @param kind the kind of body
   * @param name what the source calls it
   * @return the body
   */
  public static DecidingBody of(Kind kind, String name) {
    Objects.requireNonNull(name, "name");
    return new DecidingBody(kind, Optional.of(name));
  }
}
