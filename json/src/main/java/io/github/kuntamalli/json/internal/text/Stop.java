package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Parameters;
import java.util.Map;

/**
 * Why the tokens of a text end before the document does.
 *
 * @param fault the kind of fault
 * @param parameters the values of its sentences
 * @param offset the number of characters before it
 * @param ofValue whether it is a fault of the value that begins there, and not of what contains it
 */
public record Stop(
    ReadingFault fault, Map<String, Localizable> parameters, int offset, boolean ofValue) {

  /** What can be too large. */
  enum Measure {
    DOCUMENT("asiakirjan merkkimäärä", "dokumentets längd", "the length of the document"),
    VALUES("arvojen määrä", "antalet värden", "the number of values"),
    DEPTH("sisäkkäisten tasojen määrä", "antalet nästlade nivåer", "the number of nested levels"),
    TEXT("tekstin merkkimäärä", "textens längd", "the length of a text"),
    NUMBER("luvun merkkimäärä", "talets längd", "the length of a number"),
    NAME("nimen merkkimäärä", "namnets längd", "the length of a name");

    private final LocalizedText words;

    Measure(String fi, String sv, String en) {
      this.words = LocalizedText.of(fi, sv, en);
    }
  }

  static Stop tooLarge(Measure measure, int limit, int offset, boolean ofValue) {
    return new Stop(
        ReadingFault.TOO_LARGE,
        Parameters.of("what", measure.words, "limit", Localizable.number(limit)),
        offset,
        ofValue);
  }

  static Stop truncated(int offset) {
    return new Stop(ReadingFault.TRUNCATED, Map.of(), offset, false);
  }

  static Stop textAfterEnd(int offset) {
    return new Stop(ReadingFault.TEXT_AFTER_END, Map.of(), offset, false);
  }

  static Stop notJson(int offset, Localizable detail) {
    return new Stop(ReadingFault.NOT_JSON, Map.of("detail", detail), offset, false);
  }
}
