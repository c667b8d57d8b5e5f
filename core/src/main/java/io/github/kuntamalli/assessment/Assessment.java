package io.github.kuntamalli.assessment;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which duties an authority had by a day, which of them its dossier meets, and what is next.
 *
 * @param authority the authority
 * @param on the day asked about
 * @param duties the verdicts: by duty in the order of the catalog, then by period
 * @param unplaced documents that could not be placed in any period, or were not its own, and why
 * @param later what lies after the day asked about and was therefore left out
 * @param notes what to know of the answer as a whole, such as law that was not checked to that day
 * @param registerEdition the edition of the municipalities
 * @param catalogEdition the edition of the duties
 */
public record Assessment(
    Authority authority,
    LocalDate on,
    List<DutyAssessment> duties,
    List<RefusedEvidence> unplaced,
    List<RefusedEvidence> later,
    List<Reason> notes,
    Edition registerEdition,
    Edition catalogEdition) {

  /** The lists are copied. */
  public Assessment {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(registerEdition, "registerEdition");
    Objects.requireNonNull(catalogEdition, "catalogEdition");
    duties = Copies.list(duties, "duties");
    unplaced = Copies.list(unplaced, "unplaced");
    later = Copies.list(later, "later");
    notes = Copies.list(notes, "notes");
  }

  /**
   * The verdict on a duty in a period.
   *
   * @param code the code of the duty, such as {@code MUN-TERM-REPORT}
   * @param period the name of the period, such as {@code 2021–2025}, with an en dash
   * @return the verdict; empty if there is none
   */
  public Optional<DutyAssessment> find(String code, String period) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(period, "period");
    return duties.stream()
        .filter(duty -> duty.obligation().code().value().equals(code))
        .filter(duty -> duty.period().map(DutyPeriod::name).orElse("").equals(period))
        .findFirst();
  }

  /**
   * All verdicts on a duty.
   *
   * @param code the code of the duty, such as {@code MUN-ANNUAL}
   * @return the verdicts, by period; empty if the duty is not of this kind of authority
   */
  public List<DutyAssessment> verdicts(String code) {
    Objects.requireNonNull(code, "code");
    return duties.stream().filter(duty -> duty.obligation().code().value().equals(code)).toList();
  }
}
