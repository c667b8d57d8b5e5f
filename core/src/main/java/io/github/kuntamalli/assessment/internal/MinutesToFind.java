package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.UnknownDay;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where to look for the minutes of the council, by what is known of a document. */
final class MinutesToFind {

  private static final LocalizedText BOARD = LocalizedText.of("hallitus", "styrelse", "board");
  private static final LocalizedText COMMITTEE =
      LocalizedText.of("lautakunta", "nämnd", "committee");
  private static final LocalizedText OTHER =
      LocalizedText.of("muu toimielin", "annat organ", "other body");

  private static final LocalizedText COURT = LocalizedText.of("tuomioistuin", "domstol", "court");

  private MinutesToFind() {}

  /** The next step: the meeting that was planned, or the one after another body's. */
  static Reason step(DutyInPeriod question, ReviewedDocuments.Awaited awaited) {
    Map<String, Localizable> values = new LinkedHashMap<>();
    values.put("document", DocumentTitles.of(awaited.document()));
    values.put(
        "date",
        awaited
            .handling()
            .date()
            .asOptional()
            .<Localizable>map((PartialDate date) -> date)
            .orElse(UnknownDay.INSTANCE));
    DecidingBody body = awaited.handling().body();
    if (body.kind() == DecidingBody.Kind.COUNCIL) {
      return new Reason(ReasonCode.FIND_MINUTES_OF_MEETING, values);
    }
    values.put("body", body.name().<Localizable>map(Localizable::same).orElse(wordsOf(body)));
    return new Reason(ReasonCode.FIND_MINUTES_AFTER_BODY, values);
  }

  private static LocalizedText wordsOf(DecidingBody body) {
    return switch (body.kind()) {
      case BOARD -> BOARD;
      case COMMITTEE -> COMMITTEE;
      case COURT -> COURT;
      case COUNCIL, OTHER -> OTHER;
    };
  }
}
