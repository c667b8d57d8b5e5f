package io.github.kuntamalli.obligation;

import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.text.MessageTemplate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the sentences of the reasons from their table. */
final class ReasonSentenceLoader {

  private ReasonSentenceLoader() {}

  static Map<String, MessageTemplate> load() {
    Map<String, MessageTemplate> sentences = new LinkedHashMap<>();
    for (Table.Row row : Table.resource(ReasonCode.class, "reasons.csv").rows()) {
      MessageTemplate sentence = new MessageTemplate(TableValues.fiSvEn(row, "sentence"));
      if (sentences.put(row.text("code"), sentence) != null) {
        throw row.fault("code", row.text("code"), "is repeated", "state one sentence for a code");
      }
    }
    return sentences;
  }
}
