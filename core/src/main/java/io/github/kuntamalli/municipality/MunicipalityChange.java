package io.github.kuntamalli.municipality;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The end of a municipality code in a merger (kuntaliitos, kommunsammanslagning), with all its
 * successors.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param date the first day without it
 * @param ended the code that ended
 * @param successors the codes that its area belongs to from that day on; never one picked out of
 *     several
 * @param kind the kind of change in law
 * @param decision the Government decision in the statute collection, if known
 */
public record MunicipalityChange(
    LocalDate date,
    MunicipalityCode ended,
    List<MunicipalityCode> successors,
    Kind kind,
    Optional<StatuteId> decision) {

  /** What happened in law when a municipality ended. */
  public enum Kind {
    /** It was joined to a municipality that went on. */
    ABSORBED,
    /**
     * All that took part were dissolved and a new municipality was founded, which took over the
     * code of one of them.
     */
    NEW_MUNICIPALITY_CODE_KEPT,
    /** All that took part were dissolved and a new municipality was founded with a new code. */
    NEW_MUNICIPALITY_NEW_CODE,
    /**
     * It went on in law: others were joined to it, it took another name, and its code was replaced
     * by a new one. So Vilppula became Mänttä-Vilppula in 2009.
     */
    CODE_CHANGED,
    /** Its code ended; whether the municipality that took it in was a new one was not studied. */
    NOT_STUDIED
  }

  /**
   * A change.
   *
   * @throws IllegalArgumentException if there is no successor
   */
  public MunicipalityChange {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(ended, "ended");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(decision, "decision");
    successors = Copies.list(successors, "successors");
    if (successors.isEmpty()) {
      throw InvalidValueException.of(
          "successors-missing",
          "successors: kunnalla %s on oltava vähintään yksi seuraaja; luettele kaikki",
          "successors: kommunen %s ska ha minst en efterföljare; räkna upp alla",
          "successors: %s needs at least one successor; name all of them",
          ended);
    }
  }
}
