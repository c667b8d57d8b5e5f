package io.github.kuntamalli.relation;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A duty, followed back to all that serves it on a day: measures of strategies, networks,
 * structures of cooperation, roles of partners, programmes. Everything is identified by id and
 * name.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param code the duty
 * @param title its title; empty if no catalog contains it
 * @param measures the measures that name it, of versions that may be in force on the day
 * @param networks the networks that a source links to it, or that carry out a measure which names
 *     it and is of a version that may be in force; those that did not exist on the day are left out
 * @param structures the structures of cooperation that serve it, without those of another time
 * @param partnerRoles what partners do for it, by the ids of the roles
 * @param entries the programmes, tools and enablers that support it, without those of another time
 */
public record DutyTrace(
    ObligationCode code,
    Optional<LocalizedText> title,
    List<SourcedValue<ServingMeasure>> measures,
    List<SourcedValue<Named>> networks,
    List<SourcedValue<Named>> structures,
    List<SourcedValue<Named>> partnerRoles,
    List<SourcedValue<Named>> entries) {

  /** The lists are copied. */
  public DutyTrace {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    measures = Copies.list(measures, "measures");
    networks = Copies.list(networks, "networks");
    structures = Copies.list(structures, "structures");
    partnerRoles = Copies.list(partnerRoles, "partnerRoles");
    entries = Copies.list(entries, "entries");
  }

  /**
   * Whether nothing at hand serves the duty.
   *
   * @return true if all lists are empty
   */
  public boolean isEmpty() {
    return measures.isEmpty()
        && networks.isEmpty()
        && structures.isEmpty()
        && partnerRoles.isEmpty()
        && entries.isEmpty();
  }

  /**
   * A measure that serves the duty.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param version the version of the strategy that contains it
   * @param measure its id (an empty text if it has none) and its name
   * @param priorities the priorities that it serves
   */
  public record ServingMeasure(VersionReference version, Named measure, List<Named> priorities) {
    /** The list is copied. */
    public ServingMeasure {
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(measure, "measure");
      priorities = Copies.list(priorities, "priorities");
    }
  }
}
