package io.github.kuntamalli.duty.internal;

import io.github.kuntamalli.duty.DutyChange;
import io.github.kuntamalli.duty.LawDifference;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.AuthorityChange;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.obligation.internal.Provisions;
import io.github.kuntamalli.text.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the days on which the duties of an authority changed, and what changed on them. */
final class ChangeFinder {

  private final AuthorityInTime authority;
  private final List<DutyInTime> duties;
  private final List<LawDifference> points;
  private final ValidityPeriod days;

  ChangeFinder(
      AuthorityInTime authority,
      MunicipalityRegister register,
      List<Obligation> obligations,
      List<LawDifference> points,
      ValidityPeriod days) {
    this.authority = authority;
    this.duties =
        obligations.stream().map(duty -> new DutyInTime(duty, authority, register)).toList();
    this.points = points;
    this.days = days;
  }

  /**
   * The changes, given what happened to the authority itself: its beginning and its end are among
   * it.
   */
  List<DutyChange> changes(List<AuthorityChange> events) {
    TreeSet<LocalDate> turning = new TreeSet<>();
    events.forEach(event -> turning.add(event.date()));
    for (DutyInTime duty : duties) {
      duty.obligation().bases().forEach(basis -> turning.addAll(turns(basis.basis().validity())));
    }
    List<DutyChange> changes = new ArrayList<>();
    for (LocalDate day : turning) {
      if (days.contains(day)) {
        duties.forEach(duty -> change(duty, day).ifPresent(changes::add));
      }
    }
    return changes;
  }

  private static List<LocalDate> turns(ValidityPeriod validity) {
    List<LocalDate> turns = new ArrayList<>(2);
    validity.from().ifPresent(turns::add);
    validity.to().map(last -> last.plusDays(1)).ifPresent(turns::add);
    return turns;
  }

  private Optional<DutyChange> change(DutyInTime duty, LocalDate day) {
    List<LegalBasis> before = bases(duty, day.minusDays(1));
    List<LegalBasis> after = bases(duty, day);
    if (before.equals(after)) {
      return Optional.empty();
    }
    List<LegalBasis> left = before.stream().filter(basis -> !after.contains(basis)).toList();
    List<LegalBasis> joined = after.stream().filter(basis -> !before.contains(basis)).toList();
    boolean ofLaw =
        exists(day)
            && (left.stream().anyMatch(basis -> !basis.validity().contains(day))
                || joined.stream().anyMatch(basis -> !basis.validity().contains(day.minusDays(1))));
    DutyChange.Kind kind = kind(before, after);
    return Optional.of(
        new DutyChange(
            day,
            duty.obligation(),
            kind,
            ofLaw ? DutyChange.Cause.LAW : DutyChange.Cause.AUTHORITY,
            before,
            after,
            points.stream()
                .filter(point -> ofLaw && isTurned(point, duty.obligation().code(), left, joined))
                .toList(),
            why(kind, day, before, after)));
  }

  /** Whether the authority existed both on the day and on the day before. */
  private boolean exists(LocalDate day) {
    return authority.life().contains(day) && authority.life().contains(day.minusDays(1));
  }

  private static List<LegalBasis> bases(DutyInTime duty, LocalDate day) {
    return duty.basesOn(day).stream().map(ObligationBasis::basis).toList();
  }

  private static DutyChange.Kind kind(List<LegalBasis> before, List<LegalBasis> after) {
    if (before.isEmpty()) {
      return DutyChange.Kind.BEGUN;
    }
    return after.isEmpty() ? DutyChange.Kind.ENDED : DutyChange.Kind.CHANGED;
  }

  private static Reason why(
      DutyChange.Kind kind, LocalDate day, List<LegalBasis> before, List<LegalBasis> after) {
    return switch (kind) {
      case BEGUN ->
          Reason.of(
              ReasonCode.DUTY_BEGAN,
              "date",
              PartialDate.of(day),
              "provision",
              Provisions.of(after));
      case ENDED ->
          Reason.of(
              ReasonCode.NO_LONGER_IN_FORCE,
              "date",
              PartialDate.of(day.minusDays(1)),
              "provision",
              Provisions.of(before));
      case CHANGED ->
          new Reason(
              ReasonCode.DUTY_CHANGED,
              Parameters.of(
                  "date",
                  PartialDate.of(day),
                  "before",
                  Provisions.of(before),
                  "after",
                  Provisions.of(after)));
    };
  }

  /** Whether an obligation that moves from some bases to others differs in a point. */
  private static boolean isTurned(
      LawDifference point,
      ObligationCode code,
      Collection<LegalBasis> left,
      Collection<LegalBasis> joined) {
    return point.obligations().contains(code)
        && (point.newProvision().isPresent()
            ? rests(joined, point.newProvision().get())
            : rests(left, point.oldProvision().orElseThrow()));
  }

  private static boolean rests(Collection<LegalBasis> bases, Provision provision) {
    return bases.stream()
        .map(LegalBasis::provision)
        .anyMatch(
            other ->
                other.statute().equals(provision.statute())
                    && other.section().equals(provision.section())
                    && (provision.subsection().isEmpty()
                        || other.subsection().isEmpty()
                        || other.subsection().equals(provision.subsection())));
  }
}
