package io.github.kuntamalli.duty.internal;

import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.RecommendedTime;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.obligation.internal.DueDay;
import io.github.kuntamalli.obligation.internal.Provisions;
import io.github.kuntamalli.text.Parameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Writes the entry of one duty in one period.
 *
 * @param obligation the duty
 * @param authority the authority
 * @param register the municipalities, for names
 * @param period the period
 * @param bases the bases in force on some day of it, at least one
 */
record CalendarEntryFactory(
    Obligation obligation,
    AuthorityInTime authority,
    MunicipalityRegister register,
    DutyPeriod period,
    List<LegalBasis> bases) {

  /** The entry of a duty that is met once in a period; few of them have a day in law. */
  CalendarEntry withinPeriod(Optional<RecommendedTime> recommended) {
    LocalDate first = first();
    LocalDate last = last();
    Optional<LocalDate> due = DueDay.first(obligation, period, bases);
    LocalDate latest = due.orElse(last);
    CalendarEntry.Builder entry =
        begin(first, last, latest)
            .legalDeadline(due)
            .recommended(recommended.map(time -> within(time, first, last)))
            .nextStep(nextStep(latest));
    entry.addReasons(due.map(this::deadline).orElseGet(() -> noDeadline(last)));
    if (first.isAfter(period.from())) {
      entry.addReasons(in(ReasonCode.BASIS_AHEAD, first));
    }
    bases.stream()
        .flatMap(basis -> basis.validity().from().stream())
        .filter(turn -> turn.isAfter(first))
        .distinct()
        .forEach(turn -> entry.addReasons(in(ReasonCode.LAW_CHANGES_WITHIN, turn)));
    if (period.cutShort()) {
      entry.addReasons(in(ReasonCode.LAW_OPEN_CUT_SHORT, period.to()));
    } else if (last.isBefore(period.to())) {
      entry.addReasons(in(ReasonCode.LAW_ENDS_WITHIN, last));
    }
    authority
        .foundedAnewWithin(period)
        .ifPresent(
            day ->
                entry.addReasons(Reason.of(ReasonCode.FOUNDED_ANEW, "date", PartialDate.of(day))));
    return entry.build();
  }

  /** Nothing is recommended for a day on which there is no duty; the words remain. */
  private static RecommendedTime within(RecommendedTime time, LocalDate first, LocalDate last) {
    Predicate<LocalDate> here = day -> !day.isBefore(first) && !day.isAfter(last);
    return new RecommendedTime(
        time.text(),
        time.from().filter(here),
        time.to().filter(here),
        time.certainty(),
        time.source());
  }

  /** The entry of a duty that applies all the time and had to be met first by a day. */
  CalendarEntry byLaw(LocalDate due) {
    return begin(period.from(), period.to(), due)
        .legalDeadline(due)
        .addReasons(deadline(due))
        .nextStep(meetBy(due))
        .build();
  }

  private Reason deadline(LocalDate due) {
    return Reason.of(
        ReasonCode.DEADLINE_IN_LAW, "date", PartialDate.of(due), "provision", Provisions.of(bases));
  }

  private CalendarEntry.Builder begin(LocalDate first, LocalDate last, LocalDate latest) {
    return CalendarEntry.builder()
        .id(
            String.join(
                ".",
                obligation.code().value(),
                authority.authority().key().replace(':', '-').replace('+', '-'),
                period.from().toString()))
        .obligation(obligation)
        .period(period)
        .addAllBases(bases)
        .days(ValidityPeriod.between(first, last))
        .latest(latest)
        .recipient(recipient(last));
  }

  /** The first day of the period on which a basis is in force. */
  private LocalDate first() {
    return bases.stream()
        .map(basis -> basis.validity().from().orElse(period.from()))
        .map(from -> from.isBefore(period.from()) ? period.from() : from)
        .min(Comparator.naturalOrder())
        .orElse(period.from());
  }

  /** The last day of the period on which a basis is in force. */
  private LocalDate last() {
    return bases.stream()
        .map(basis -> basis.validity().to().orElse(period.to()))
        .map(to -> to.isAfter(period.to()) ? period.to() : to)
        .max(Comparator.naturalOrder())
        .orElse(period.to());
  }

  private Reason noDeadline(LocalDate last) {
    return new Reason(
        ReasonCode.NO_DEADLINE_IN_LAW,
        Parameters.of(
            "provision", Provisions.of(bases), "period", period, "date", PartialDate.of(last)));
  }

  private Reason in(ReasonCode code, LocalDate day) {
    return Reason.of(code, "date", PartialDate.of(day), "period", period);
  }

  private Optional<Authority> recipient(LocalDate day) {
    return switch (obligation.evidenceRequired()) {
      case DELIVERY_TO_HUS -> Optional.of(Authority.hus());
      case DELIVERY_TO_COUNTY ->
          authority
              .municipalityOn(day)
              .flatMap(Municipality::county)
              .map(county -> new Authority.OfCounty(county.code()));
      default -> Optional.empty();
    };
  }

  private Reason nextStep(LocalDate last) {
    return switch (obligation.evidenceRequired().method()) {
      case DOCUMENT -> Reason.of(ReasonCode.BRING_TO_COUNCIL, "date", PartialDate.of(last));
      case PUBLICATION -> Reason.of(ReasonCode.PUBLISH_REPORT_AND_PLAN);
      case DELIVERY ->
          recipient(last)
              .map(
                  to ->
                      Reason.of(
                          ReasonCode.DELIVER_REPORT_AND_PLAN,
                          "recipient",
                          register.nameOf(to, last)))
              .orElseGet(() -> meetBy(last));
      case ACTIVITY, INTEGRATED_PLAN, IMPACT_ASSESSMENT, NONE -> meetBy(last);
    };
  }

  private static Reason meetBy(LocalDate last) {
    return Reason.of(ReasonCode.MEET_BY, "date", PartialDate.of(last));
  }
}
