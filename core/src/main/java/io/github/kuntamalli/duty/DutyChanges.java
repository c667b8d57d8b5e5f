package io.github.kuntamalli.duty;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.AuthorityChange;
import io.github.kuntamalli.obligation.DutyAnswer;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What changed in the duties of an authority after one day and until another. Immutable.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param authority the authority
 * @param name its name on the later day
 * @param from the day after which changes are reported
 * @param to the last day whose changes are reported
 * @param changes duties begun, ended and changed, by day and then in the order of the catalog
 * @param authorityChanges the changes of the authority itself, by day
 * @param notes remarks on the answer as a whole, such as law that was not checked to that day
 * @param registerEdition the edition of the municipalities
 * @param catalogEdition the edition of the duties
 */
public record DutyChanges(
    Authority authority,
    LocalizedText name,
    LocalDate from,
    LocalDate to,
    List<DutyChange> changes,
    List<AuthorityChange> authorityChanges,
    List<Reason> notes,
    Edition registerEdition,
    Edition catalogEdition)
    implements DutyAnswer {

  /** The lists are copied. */
  public DutyChanges {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(registerEdition, "registerEdition");
    Objects.requireNonNull(catalogEdition, "catalogEdition");
    changes = Copies.list(changes, "changes");
    authorityChanges = Copies.list(authorityChanges, "authorityChanges");
    notes = Copies.list(notes, "notes");
  }

  /**
   * All changes of one kind.
   *
   * @param kind begun, ended or changed
   * @return the changes, by day
   */
  public List<DutyChange> changes(DutyChange.Kind kind) {
    Objects.requireNonNull(kind, "kind");
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /**
   * How the law of the later day differs from that of the earlier day, as far as the data show.
   *
   * @return the points of all changes, each once
   */
  public List<LawDifference> differences() {
    return changes.stream().flatMap(change -> change.differences().stream()).distinct().toList();
  }

  /**
   * Whose changes they are and how many, for a log or a debugger.
   *
   * @return for example {@code DutyChanges[municipality:837 from 2022-12-31 to 2023-01-01, 5
   *     changes]}
   */
  @Override
  public String toString() {
    return "DutyChanges[%s from %s to %s, %s changes]"
        .formatted(authority.key(), from, to, changes.size());
  }
}
