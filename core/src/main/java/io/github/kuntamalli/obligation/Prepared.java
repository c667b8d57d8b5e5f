package io.github.kuntamalli.obligation;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document of the authority with what every question asks of it, found once.
 *
 * @param document the document
 * @param deciding the handling that decides when the own council dealt with it
 * @param councilHandlings how often the own council had it before it
 * @param firstHandled the first day on which it had; empty if no day is known
 * @param reach the days it may speak of; empty if it may speak of any
 */
record Prepared(
    WelfareDocument document,
    Optional<Handling> deciding,
    int councilHandlings,
    Optional<LocalDate> firstHandled,
    Optional<ValidityPeriod> reach) {

  static Prepared of(WelfareDocument document, Authority authority) {
    List<Handling> own = document.councilHandlingsOf(authority);
    return new Prepared(
        document,
        own.size() == 1 ? Optional.of(own.get(0)) : document.decidingHandlingOf(authority),
        own.size(),
        own.stream()
            .flatMap(handling -> handling.date().find().stream())
            .map(PartialDate::earliest)
            .min(LocalDate::compareTo),
        Touched.days(document));
  }

  /** Whether it may say anything about a period. */
  boolean reaches(DutyPeriod period) {
    return reach.isEmpty() || Touched.overlaps(reach.get(), period);
  }
}
