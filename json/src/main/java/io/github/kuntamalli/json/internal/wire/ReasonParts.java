package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Map;
import java.util.Optional;

/**
 * A reason as it is written.
 *
 * @param code the kind of reason
 * @param parameters the values in its sentence
 * @param text the sentence, for readers that do not know the code; for a code of this version it
 *     follows from the other properties
 */
public record ReasonParts(
    ReasonCode code, Map<String, Localizable> parameters, Optional<LocalizedText> text) {

  Reason reason() {
    return text.map(words -> Reason.read(code, parameters, words))
        .orElseGet(() -> new Reason(code, parameters));
  }

  static ReasonParts of(Reason reason) {
    return new ReasonParts(
        reason.code(),
        reason.parameters(),
        Optional.of(
            LocalizedText.of(
                reason.text(Language.FI), reason.text(Language.SV), reason.text(Language.EN))));
  }
}
