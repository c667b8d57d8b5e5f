package io.github.kuntamalli.duty;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Bearer;
import io.github.kuntamalli.obligation.DutyAnswer;
import io.github.kuntamalli.obligation.ObligationScope;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When an authority has to meet its duties, over a range of days. Immutable.
 *
 * <p>A duty that applies on some day of the range is in {@code entries}, once for each of its
 * periods in the range, or, if it has no periods, in {@code undated}. A duty that applies on no day
 * of the range is in {@code inapplicable} with the reason. A duty without periods is in {@code
 * entries} as well if the law states a day by which it had to be met for the first time and the
 * time until that day overlaps the range. A duty that is met once a term is in none of the lists
 * where no council term is known in the range; the notes state until when terms are known. Related
 * duties ({@link ObligationScope#RELATED}) are in none of the lists.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param authority the authority
 * @param name its name on the last day
 * @param from the first day of the range
 * @param to the last day of the range
 * @param entries the duties of periods with a day in the range, by the latest day and then in the
 *     order of the catalog; the latest day itself may be after the range
 * @param undated duties that apply on some day of the range without a day on which they are due:
 *     continuous and permanent ones, those of every decision
 * @param inapplicable duties that apply on no day of the range, and why
 * @param notes remarks on the calendar as a whole: mergers within the range, terms that are not
 *     known, law that was not checked
 * @param registerEdition the edition of the municipalities
 * @param catalogEdition the edition of the duties
 */
public record DutyCalendar(
    Authority authority,
    LocalizedText name,
    LocalDate from,
    LocalDate to,
    List<CalendarEntry> entries,
    List<ApplicableDuty> undated,
    List<InapplicableDuty> inapplicable,
    List<Reason> notes,
    Edition registerEdition,
    Edition catalogEdition)
    implements DutyAnswer {

  /** The lists are copied. */
  public DutyCalendar {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(registerEdition, "registerEdition");
    Objects.requireNonNull(catalogEdition, "catalogEdition");
    entries = Copies.list(entries, "entries");
    undated = Copies.list(undated, "undated");
    inapplicable = Copies.list(inapplicable, "inapplicable");
    notes = Copies.list(notes, "notes");
  }

  /**
   * The entries of a duty.
   *
   * @param code the code of the duty, such as {@code MUN-ANNUAL}
   * @return the entries, by day; empty if it has none in the range
   */
  public List<CalendarEntry> entries(String code) {
    Objects.requireNonNull(code, "code");
    return entries.stream()
        .filter(entry -> entry.obligation().code().value().equals(code))
        .toList();
  }

  /**
   * The days of the range on which something begins, ends or is due, or for which it is
   * recommended. This is what a calendar shows; duties that neither begin nor end in the range, or
   * have no day, are not in it.
   *
   * @return the days, in the order of time; on one day what the law says comes before a
   *     recommendation
   */
  public List<CalendarDate> dates() {
    return allDates().stream()
        .filter(date -> !date.day().isBefore(from) && !date.day().isAfter(to))
        .toList();
  }

  /**
   * The days of all entries, also those before and after the range.
   *
   * @return the days, in the order of {@link #dates()}
   */
  public List<CalendarDate> allDates() {
    return CalendarDate.of(entries);
  }

  /**
   * Why no duty applies, where none does on any day of the range.
   *
   * @return each reason once; that a duty belongs to another kind of authority is left out if this
   *     authority can have duties; empty if a duty applies
   */
  public List<Reason> reasonsForNoDuties() {
    if (!entries.isEmpty() || !undated.isEmpty()) {
      return List.of();
    }
    Optional<Bearer.Kind> kind = AuthorityInTime.kindOf(authority);
    return inapplicable.stream()
        .filter(duty -> duty.obligation().scope() == ObligationScope.WELFARE_REPORTING)
        .filter(duty -> kind.isEmpty() || duty.obligation().authority() == kind.get())
        .map(InapplicableDuty::reason)
        .distinct()
        .toList();
  }

  /**
   * What has to be done within the range at the latest.
   *
   * @return the entries whose latest day is in it
   */
  public List<CalendarEntry> dueWithin() {
    return entries.stream()
        .filter(entry -> !entry.latest().isBefore(from) && !entry.latest().isAfter(to))
        .toList();
  }

  /**
   * Whose calendar it is and how many entries it has, for a log or a debugger.
   *
   * @return for example {@code DutyCalendar[municipality:837 from 2026-01-01 to 2026-12-31, 8
   *     entries]}
   */
  @Override
  public String toString() {
    return "DutyCalendar[%s from %s to %s, %s entries]"
        .formatted(authority.key(), from, to, entries.size());
  }
}
