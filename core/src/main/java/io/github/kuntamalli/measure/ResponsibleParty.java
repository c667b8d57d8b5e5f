package io.github.kuntamalli.measure;

import io.github.kuntamalli.internal.Ids;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * The party responsible for a document or a measure (vastuutaho, ansvarigt organ): a body or an
 * office-holder, never a person by name.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param name its name, in one language at least
 * @param kind the kind of party; empty if not stated
 * @param id a short name without spaces that identifies the party in other measures, documents and
 *     years, whatever its name there; empty if it need not be identified
 */
public record ResponsibleParty(LocalizedText name, Optional<Kind> kind, Optional<String> id) {

  /** What kind of party it is. */
  public enum Kind {
    /** The council (valtuusto, fullmäktige). */
    COUNCIL,
    /** The board (hallitus, styrelse). */
    BOARD,
    /** A committee or section (lautakunta, nämnd; jaosto, sektion). */
    COMMITTEE,
    /** The holder of an office (viranhaltija, tjänsteinnehavare). */
    OFFICE_HOLDER,
    /** A unit of the organisation (yksikkö, enhet; toimiala, sektor). */
    UNIT,
    /** A working group or team (työryhmä, arbetsgrupp). */
    GROUP,
    /** Another organisation (muu organisaatio, annan organisation). */
    OTHER_ORGANISATION
  }

  /**
   * A responsible party.
   *
   * @throws IllegalArgumentException if the id is empty or contains spaces
   */
  public ResponsibleParty {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    id =
        id.map(
            one ->
                Ids.require(
                    one,
                    "anna vastuutaholle lyhyt tunnus, esimerkiksi sivistyslautakunta",
                    "ge den ansvariga en kort beteckning, till exempel bildningsnamnden",
                    "give the responsible party a short id such as education-committee"));
  }

  /**
   * A responsible party that is known by its name alone.
   *
   * @param name what it is called
   */
  public ResponsibleParty(LocalizedText name) {
    this(name, Optional.empty(), Optional.empty());
  }

  /**
   * A responsible party of a kind, which is compared by its id.
   *
   * @param name what it is called
   * @param kind what kind of party it is
   * @param id its short name without spaces
   * @return the party
   * @throws IllegalArgumentException if the id is empty or contains spaces
   */
  public static ResponsibleParty of(LocalizedText name, Kind kind, String id) {
    return new ResponsibleParty(
        name,
        Optional.of(Objects.requireNonNull(kind, "kind")),
        Optional.of(Objects.requireNonNull(id, "id")));
  }
}
