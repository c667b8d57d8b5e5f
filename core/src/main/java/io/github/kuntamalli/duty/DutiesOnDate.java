package io.github.kuntamalli.duty;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyAnswer;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.NearestWords;
import io.github.kuntamalli.text.Shortened;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The duties that an authority had on a day, with the law, and the other duties of the catalog with
 * the reason why they did not apply. Every duty of the catalog is in exactly one of the two lists.
 * Immutable.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param authority the authority
 * @param name what it is called on that day, or was on its last or first day
 * @param on the day
 * @param applicable the duties that it had, in the order of the catalog
 * @param inapplicable the duties that it did not have, in the order of the catalog
 * @param notes remarks on the answer as a whole, such as law that was not checked to that day
 * @param registerEdition the edition of the municipalities
 * @param catalogEdition the edition of the duties
 */
public record DutiesOnDate(
    Authority authority,
    LocalizedText name,
    LocalDate on,
    List<ApplicableDuty> applicable,
    List<InapplicableDuty> inapplicable,
    List<Reason> notes,
    Edition registerEdition,
    Edition catalogEdition)
    implements DutyAnswer {

  /** The lists are copied. */
  public DutiesOnDate {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(registerEdition, "registerEdition");
    Objects.requireNonNull(catalogEdition, "catalogEdition");
    applicable = Copies.list(applicable, "applicable");
    inapplicable = Copies.list(inapplicable, "inapplicable");
    notes = Copies.list(notes, "notes");
  }

  /**
   * A duty that the authority had.
   *
   * @param code the code of the duty, such as {@code MUN-TERM-PLAN}
   * @return the duty; empty if the authority did not have it or the catalog does not contain it
   */
  public Optional<ApplicableDuty> find(String code) {
    Objects.requireNonNull(code, "code");
    return applicable.stream()
        .filter(duty -> duty.obligation().code().value().equals(code))
        .findFirst();
  }

  /**
   * Returns a duty that the authority had.
   *
   * @param code the code of the duty, such as {@code MUN-TERM-PLAN}
   * @return the duty
   * @throws IllegalArgumentException if the authority did not have it; the message says why, or
   *     names the nearest codes if the catalog does not contain it
   */
  public ApplicableDuty get(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    reasonNotApplicable(code)
                        .map(
                            why ->
                                "code: %s does not apply: %s"
                                    .formatted(code, why.text(Language.EN)))
                        .orElseGet(
                            () ->
                                "code: there is no duty \"%s\"; %s"
                                    .formatted(
                                        Shortened.of(code), NearestWords.phrase(codes(), code)))));
  }

  private List<String> codes() {
    return Stream.concat(
            applicable.stream().map(ApplicableDuty::obligation),
            inapplicable.stream().map(InapplicableDuty::obligation))
        .map(duty -> duty.code().value())
        .toList();
  }

  /**
   * Why the authority did not have a duty.
   *
   * @param code the code of the duty, such as {@code MUN-DELIVER-HUS}
   * @return the reason; empty if the authority had the duty or the catalog does not contain it
   */
  public Optional<Reason> reasonNotApplicable(String code) {
    Objects.requireNonNull(code, "code");
    return inapplicable.stream()
        .filter(duty -> duty.obligation().code().value().equals(code))
        .map(InapplicableDuty::reason)
        .findFirst();
  }

  /**
   * Whose duties they are and how many, for a log or a debugger.
   *
   * @return for example {@code DutiesOnDate[municipality:837 on 2026-11-22, 14 apply, 4 do not]}
   */
  @Override
  public String toString() {
    return "DutiesOnDate[%s on %s, %s apply, %s do not]"
        .formatted(authority.key(), on, applicable.size(), inapplicable.size());
  }
}
