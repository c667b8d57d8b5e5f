package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.municipality.WellbeingServicesCounty;
import io.github.kuntamalli.obligation.Counterpart;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether those with whom a duty has to be met took part in what a record shows. */
final class CounterpartCheck {

  /** What the check says: a refusal, a reservation, or nothing. */
  record Result(Optional<Reason> refusal, Optional<Reason> reservation) {
    static final Result FINE = new Result(Optional.empty(), Optional.empty());
  }

  private final DutyInPeriod question;

  CounterpartCheck(DutyInPeriod question) {
    this.question = question;
  }

  Result check(ActivityRecord work, PartialDate date) {
    if (question.obligation().counterpart() == Counterpart.ANY) {
      return Result.FINE;
    }
    List<Authority> expected = expected(date.latest());
    if (expected.isEmpty()) {
      return Result.FINE;
    }
    if (work.participants().isEmpty()) {
      return new Result(
          Optional.empty(), Optional.of(Reason.of(ReasonCode.PARTICIPANTS_NOT_SHOWN)));
    }
    List<Authority> there = expected.stream().filter(one -> tookPart(work, one)).toList();
    if (there.isEmpty()) {
      return new Result(
          Optional.of(
              Reason.of(
                  ReasonCode.COUNTERPART_NOT_THERE, "expected", names(expected, date.latest()))),
          Optional.empty());
    }
    return there.size() == expected.size()
        ? Result.FINE
        : new Result(
            Optional.empty(),
            Optional.of(
                Reason.of(
                    ReasonCode.NOT_ALL_THERE,
                    "there",
                    Localizable.number(there.size()),
                    "all",
                    Localizable.number(expected.size()))));
  }

  private LocalizedText names(List<Authority> expected, LocalDate day) {
    return LocalizedText.joined(
        ", ", expected.stream().map(one -> question.judged().nameOf(one, day)).toList());
  }

  private static boolean tookPart(ActivityRecord work, Authority expected) {
    return work.participants().stream().anyMatch(one -> one.includes(expected));
  }

  private List<Authority> expected(LocalDate day) {
    return switch (question.obligation().counterpart()) {
      case ANY -> List.of();
      case HUS -> List.of(Authority.hus());
      case OWN_COUNTY ->
          question
              .judged()
              .municipalityOn(day)
              .flatMap(Municipality::county)
              .map(WellbeingServicesCounty::code)
              .<List<Authority>>map(code -> List.of(new Authority.OfCounty(code)))
              .orElse(List.of());
      case OWN_MUNICIPALITIES ->
          registerOn(day).municipalitiesOf(question.judged().authority()).stream()
              .<Authority>map(one -> new Authority.OfMunicipality(one.code()))
              .toList();
      case UUSIMAA -> uusimaa(registerOn(day));
    };
  }

  /** The register of a day, or of its first day for a record that is older. */
  private RegisterOnDate registerOn(LocalDate day) {
    LocalDate first = MunicipalityRegister.FIRST_DAY;
    return question.judged().register().on(day.isBefore(first) ? first : day);
  }

  /** Helsinki and the counties of the municipalities of its region. */
  private static List<Authority> uusimaa(RegisterOnDate day) {
    return day.find(Municipality.HELSINKI)
        .map(
            helsinki ->
                Stream.concat(
                        Stream.<Authority>of(new Authority.OfMunicipality(helsinki.code())),
                        day.municipalities().stream()
                            .filter(one -> one.region().equals(helsinki.region()))
                            .flatMap(one -> one.county().stream())
                            .map(WellbeingServicesCounty::code)
                            .distinct()
                            .sorted()
                            .map(Authority.OfCounty::new))
                    .toList())
        .orElse(List.of());
  }
}
