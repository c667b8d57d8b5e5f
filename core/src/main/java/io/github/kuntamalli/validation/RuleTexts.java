package io.github.kuntamalli.validation;

import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import java.util.Objects;

/**
 * The texts of a rule, in Finnish, Swedish and English.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param problem what is wrong, with the places of the finding's parameters
 * @param reason why it matters
 * @param remedy how to fix it, with the places of the finding's parameters
 */
public record RuleTexts(MessageTemplate problem, LocalizedText reason, MessageTemplate remedy) {
  /** Texts of a rule. */
  public RuleTexts {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(remedy, "remedy");
  }
}
