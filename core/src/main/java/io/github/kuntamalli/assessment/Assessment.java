package io.github.kuntamalli.assessment;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyAnswer;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
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
 * Which duties an authority had by a day, which of them its dossier meets, and what is next.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param authority the authority
 * @param name its name on that day, or on its last or first day
 * @param on the reference date
 * @param duties the verdicts: by duty in the order of the catalog, then by period
 * @param unplaced documents, records and impact assessments that belong to no verdict, and why
 * @param later evidence after the reference date, which was left out
 * @param notes remarks on the answer as a whole, such as law that was not checked to that day
 * @param registerEdition the edition of the municipalities
 * @param catalogEdition the edition of the duties
 */
public record Assessment(
    Authority authority,
    LocalizedText name,
    LocalDate on,
    List<DutyAssessment> duties,
    List<RefusedEvidence> unplaced,
    List<RefusedEvidence> later,
    List<Reason> notes,
    Edition registerEdition,
    Edition catalogEdition)
    implements DutyAnswer {

  /** The lists are copied. */
  public Assessment {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(registerEdition, "registerEdition");
    Objects.requireNonNull(catalogEdition, "catalogEdition");
    duties = Copies.list(duties, "duties");
    unplaced = Copies.list(unplaced, "unplaced");
    later = Copies.list(later, "later");
    notes = Copies.list(notes, "notes");
  }

  /**
   * Finds the verdict on a duty in a period.
   *
   * @param code the code of the duty, such as {@code MUN-TERM-REPORT}
   * @param period the name of the period, such as {@code 2024} or {@code 2021–2025}; the years may
   *     be joined by an en dash or a hyphen
   * @return the verdict; empty if there is none
   */
  public Optional<DutyAssessment> find(String code, String period) {
    Objects.requireNonNull(code, "code");
    String name = withEnDash(Objects.requireNonNull(period, "period"));
    return ofDuty(code).filter(duty -> nameOf(duty).equals(name)).findFirst();
  }

  /**
   * Finds the verdict on a duty in a period.
   *
   * @param code the code of the duty, such as {@code ObligationCodes.MUN_TERM_REPORT}
   * @param period the name of the period, as in {@link #find(String, String)}
   * @return the verdict; empty if there is none
   */
  public Optional<DutyAssessment> find(ObligationCode code, String period) {
    return find(code.value(), period);
  }

  /**
   * Finds the verdict on a duty in the period that contains a day. Where yearly reports count for
   * the year that they cover, it is the period of the year of the day.
   *
   * @param code the code of the duty, such as {@code MUN-ANNUAL}
   * @param day a day of the period
   * @return the verdict, or the one that the duty does not concern the authority at all; empty if
   *     there is none
   */
  public Optional<DutyAssessment> find(String code, LocalDate day) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(day, "day");
    return ofDuty(code)
        .filter(duty -> duty.period().map(period -> period.days().contains(day)).orElse(true))
        .reduce((first, second) -> second);
  }

  /**
   * Finds the verdict on a duty in the period that contains a day.
   *
   * @param code the code of the duty, such as {@code ObligationCodes.MUN_ANNUAL}
   * @param day a day of the period, as in {@link #find(String, LocalDate)}
   * @return the verdict; empty if there is none
   */
  public Optional<DutyAssessment> find(ObligationCode code, LocalDate day) {
    return find(code.value(), day);
  }

  /**
   * Returns the verdict on a duty in a period.
   *
   * @param code the code of the duty, such as {@code MUN-TERM-REPORT}
   * @param period the name of the period, as in {@link #find(String, String)}
   * @return the verdict
   * @throws IllegalArgumentException if there is none; the message names the nearest codes or
   *     periods
   */
  public DutyAssessment get(String code, String period) {
    return find(code, period)
        .orElseThrow(
            () -> {
              List<String> names = verdictsOfKnown(code).map(Assessment::nameOf).toList();
              return none("period", "verdict on " + code + " in", period, names);
            });
  }

  /**
   * Returns the verdict on a duty in the period that contains a day.
   *
   * @param code the code of the duty, such as {@code MUN-ANNUAL}
   * @param day a day of the period, as in {@link #find(String, LocalDate)}
   * @return the verdict
   * @throws IllegalArgumentException if there is none; the message names the nearest codes, or the
   *     periods that there are
   */
  public DutyAssessment get(String code, LocalDate day) {
    return find(code, day)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "day: no period of %s contains %s; there are %s"
                        .formatted(
                            code, day, verdictsOfKnown(code).map(Assessment::nameOf).toList())));
  }

  /**
   * All verdicts on a duty.
   *
   * @param code the code of the duty, such as {@code MUN-ANNUAL}
   * @return the verdicts, by period; empty if the duty is not of this kind of authority, if it is a
   *     related duty that was not asked for, or if no duty has the code
   */
  public List<DutyAssessment> verdicts(String code) {
    Objects.requireNonNull(code, "code");
    return ofDuty(code).toList();
  }

  /**
   * All verdicts of a status.
   *
   * @param status the status, such as {@link DutyStatus#MISSING}
   * @return the verdicts, in the order of {@link #duties()}
   */
  public List<DutyAssessment> verdicts(DutyStatus status) {
    Objects.requireNonNull(status, "status");
    return duties.stream().filter(duty -> duty.status() == status).toList();
  }

  /**
   * The verdicts on the periods that run on the reference date.
   *
   * @return the verdicts, in the order of {@link #duties()}; empty if the authority had ended
   */
  public List<DutyAssessment> current() {
    return duties.stream()
        .filter(duty -> duty.period().map(period -> period.days().contains(on)).orElse(false))
        .toList();
  }

  /**
   * The verdicts after which something is left to do or to find out.
   *
   * @return the verdicts whose status {@linkplain DutyStatus#isOpen() is open}, in the order of
   *     {@link #duties()}
   */
  public List<DutyAssessment> open() {
    return duties.stream().filter(duty -> duty.status().isOpen()).toList();
  }

  /**
   * How duties are assessed here: the reasons that are the same sentence in many verdicts, to be
   * shown once.
   *
   * @return the reasons whose code {@linkplain ReasonCode#isAboutMethod() is about the method},
   *     each once
   */
  public List<Reason> methods() {
    return duties.stream().flatMap(duty -> duty.methods().stream()).distinct().toList();
  }

  private Stream<DutyAssessment> ofDuty(String code) {
    return duties.stream().filter(duty -> duty.obligation().code().value().equals(code));
  }

  private Stream<DutyAssessment> verdictsOfKnown(String code) {
    if (ofDuty(code).findAny().isEmpty()) {
      throw none(
          "code",
          "verdict on",
          code,
          duties.stream().map(duty -> duty.obligation().code().value()).distinct().toList());
    }
    return ofDuty(code);
  }

  private static IllegalArgumentException none(
      String place, String what, String wrong, List<String> known) {
    return new IllegalArgumentException(
        "%s: there is no %s \"%s\"; %s"
            .formatted(place, what, Shortened.of(wrong), NearestWords.phrase(known, wrong)));
  }

  private static String nameOf(DutyAssessment duty) {
    return duty.period().map(DutyPeriod::name).orElse("");
  }

  private static String withEnDash(String period) {
    return period.strip().replace('-', '–');
  }

  /**
   * A short description for logs.
   *
   * @return the name, the authority, the day and how many verdicts there are
   */
  @Override
  public String toString() {
    return "%s (%s) on %s: %s verdicts, %s open"
        .formatted(name.text(Language.EN), authority.key(), on, duties.size(), open().size());
  }
}
