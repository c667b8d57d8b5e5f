package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.UnknownDay;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Parameters;

/** Where to look for the minutes of the council, by what is known of a document. */
final class MinutesToFind {

  private static final LocalizedText BOARD = LocalizedText.of("hallitus", "styrelse", "board");
  private static final LocalizedText COMMITTEE =
      LocalizedText.of("lautakunta", "nämnd", "committee");
  private static final LocalizedText OTHER =
      LocalizedText.of("muu toimielin", "annat organ", "other body");

  private MinutesToFind() {}

  /** The next step: the meeting that was planned, or the one after another body's. */
  static Reason step(DutyInPeriod question, ReviewedDocuments.Awaited awaited) {
    Localizable document = DocumentTitles.of(awaited.document());
    Localizable date = UnknownDay.or(awaited.handling().date().asOptional());
    DecidingBody body = awaited.handling().body();
    if (body.kind() == DecidingBody.Kind.COUNCIL) {
      return Reason.of(ReasonCode.FIND_MINUTES_OF_MEETING, "document", document, "date", date);
    }
    Localizable words = body.name().<Localizable>map(Localizable::same).orElse(wordsOf(body));
    return new Reason(
        ReasonCode.FIND_MINUTES_AFTER_BODY,
        Parameters.of("document", document, "date", date, "body", words));
  }

  private static LocalizedText wordsOf(DecidingBody body) {
    return switch (body.kind()) {
      case BOARD -> BOARD;
      case COMMITTEE -> COMMITTEE;
      case COUNCIL, COURT, OTHER -> OTHER;
    };
  }
}
