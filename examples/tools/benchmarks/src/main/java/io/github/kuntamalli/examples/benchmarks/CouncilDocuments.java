package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;

/** Sound documents that a council has approved, for benchmarks that need many of them. */
final class CouncilDocuments {

  private CouncilDocuments() {}

  /** A document of one part about two years, approved in May of the second. */
  static WelfareDocument of(Authority authority, DocumentPart.Kind kind, int year) {
    return WelfareDocument.builder()
        .id(kind + "-" + year)
        .addIssuers(authority)
        .addParts(
            DocumentPart.builder().kind(kind).covers(DateSpan.ofYears(year - 1, year)).build())
        .addHandlings(
            Handling.builder()
                .body(DecidingBody.of(DecidingBody.Kind.COUNCIL, "Valtuusto"))
                .date(LocalDate.of(year, 5, 20))
                .outcome(HandlingOutcome.APPROVED)
                .build())
        .build();
  }
}
