package io.github.kuntamalli.obligation;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.Outcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;

/** Short ways to state documents in tests. */
final class Documents {

  static final DocumentPart.Kind REPORT = DocumentPart.Kind.TERM_REPORT;
  static final DocumentPart.Kind PLAN = DocumentPart.Kind.PLAN;
  static final DocumentPart.Kind ANNUAL = DocumentPart.Kind.ANNUAL_REPORT;

  private Documents() {}

  static WelfareDocument.Builder document(String id, Authority issuer, DocumentPart.Kind... kinds) {
    WelfareDocument.Builder builder = WelfareDocument.builder().id(id).addIssuers(issuer);
    for (DocumentPart.Kind kind : kinds) {
      builder.addParts(DocumentPart.of(kind));
    }
    return builder;
  }

  static DocumentPart covering(DocumentPart.Kind kind, int first, int last) {
    return DocumentPart.builder()
        .kind(kind)
        .covers(Stated.known(DateSpan.ofYears(first, last)))
        .build();
  }

  static Handling council(String date, Outcome outcome) {
    return handling(DecidingBody.Kind.COUNCIL, date, outcome).build();
  }

  static Handling.Builder handling(DecidingBody.Kind body, String date, Outcome outcome) {
    return Handling.builder()
        .body(new DecidingBody(body, java.util.Optional.empty()))
        .date(Stated.known(PartialDate.parse(date)))
        .outcome(outcome);
  }
}
