package io.github.kuntamalli.duty.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.AnnualCounting;
import io.github.kuntamalli.obligation.Bearer;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Exclusion;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.ObligationScope;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.AuthorityEvents;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One duty as it is for one authority in time.
 *
 * @param obligation the duty
 * @param authority the authority
 * @param register the municipalities, for names
 */
record DutyInTime(Obligation obligation, AuthorityInTime authority, MunicipalityRegister register) {

  /** The bases by which the authority has the duty on a day; empty if it does not have it. */
  List<ObligationBasis> basesOn(LocalDate day) {
    if (!isOfItsKind()
        || isNeverDemanded()
        || !authority.life().contains(day)
        || exclusionOn(day).isPresent()) {
      return List.of();
    }
    return authority
        .borne(obligation, day)
        .filter(basis -> basis.basis().validity().contains(day))
        .toList();
  }

  /** The bases by which the authority has the duty on some day of a time in which it exists. */
  List<ObligationBasis> basesWithin(ValidityPeriod days) {
    LocalDate last = days.to().orElseThrow();
    if (!isOfItsKind() || isNeverDemanded() || exclusionOn(last).isPresent()) {
      return List.of();
    }
    return authority
        .borne(obligation, last)
        .filter(basis -> basis.basis().validity().overlaps(days))
        .toList();
  }

  /** The period that runs on a day, for a duty that is met once in each. */
  Optional<DutyPeriod> periodOn(LocalDate day) {
    return hasPeriods()
        ? authority.periods(obligation, AnnualCounting.YEAR_OF_HANDLING).stream()
            .filter(period -> period.days().contains(day))
            .findFirst()
        : Optional.empty();
  }

  boolean hasPeriods() {
    return obligation.frequency() == Frequency.ANNUAL
        || obligation.frequency() == Frequency.ONCE_A_TERM;
  }

  /** Why the authority does not have the duty on a day on which no basis is in force. */
  Reason whyNotOn(LocalDate day) {
    if (!isOfItsKind()) {
      return Reason.of(otherKind());
    }
    Optional<Reason> absence = absenceOn(day);
    if (absence.isPresent()) {
      return absence.get();
    }
    Optional<Exclusion> exclusion = exclusionOn(day);
    if (exclusion.isPresent()) {
      return Reason.of(ReasonCode.EXCLUDED, "why", exclusion.get().reason());
    }
    if (obligation.scope() == ObligationScope.NEVER_DUE) {
      return Reason.of(ReasonCode.NEVER_DUE);
    }
    if (isNeverDemanded() || obligation.bases().isEmpty()) {
      return Reason.of(ReasonCode.NEVER_IN_FORCE);
    }
    List<LegalBasis> borne = authority.borne(obligation, day).map(ObligationBasis::basis).toList();
    if (borne.isEmpty()) {
      return Reason.of(ReasonCode.NOT_A_BEARER);
    }
    Optional<LegalBasis> next =
        borne.stream()
            .filter(basis -> basis.validity().from().filter(from -> from.isAfter(day)).isPresent())
            .min(Comparator.comparing(basis -> basis.validity().from().orElseThrow()));
    if (next.isPresent()) {
      return inForce(ReasonCode.NOT_YET_IN_FORCE, next.get(), basis -> basis.validity().from());
    }
    LegalBasis last =
        borne.stream()
            .max(Comparator.comparing(basis -> basis.validity().to().orElse(LocalDate.MAX)))
            .orElseThrow();
    return inForce(ReasonCode.NO_LONGER_IN_FORCE, last, basis -> basis.validity().to());
  }

  /** Why nothing can apply to the authority on a day on which it does not exist. */
  private Optional<Reason> absenceOn(LocalDate day) {
    return authority.life().contains(day)
        ? Optional.empty()
        : Optional.of(AuthorityEvents.absence(authority, register, day));
  }

  private boolean isNeverDemanded() {
    return obligation.scope() == ObligationScope.NEVER_DUE
        || obligation.scope() == ObligationScope.NEVER_IN_FORCE;
  }

  private boolean isOfItsKind() {
    return authority.kind().filter(kind -> kind == obligation.authority()).isPresent();
  }

  private ReasonCode otherKind() {
    return switch (obligation.authority()) {
      case COUNTY -> ReasonCode.DUTY_OF_COUNTIES;
      case HUS -> ReasonCode.DUTY_OF_HUS;
      case OTHER -> ReasonCode.DUTY_OF_OTHERS;
      case MUNICIPALITY ->
          authority.kind().equals(Optional.of(Bearer.Kind.COUNTY))
              ? ReasonCode.ONLY_MUNICIPALITIES
              : ReasonCode.DUTY_OF_MUNICIPALITIES;
    };
  }

  private Optional<Exclusion> exclusionOn(LocalDate day) {
    return obligation.exclusions().stream()
        .filter(exclusion -> authority.isExcludedBy(exclusion, day))
        .findFirst();
  }

  private static Reason inForce(
      ReasonCode code, LegalBasis basis, Function<LegalBasis, Optional<LocalDate>> day) {
    return Reason.of(
        code,
        "date",
        PartialDate.of(day.apply(basis).orElseThrow()),
        "provision",
        basis.provision());
  }
}
