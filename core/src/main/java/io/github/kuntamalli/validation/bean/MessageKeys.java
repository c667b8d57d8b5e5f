package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.validation.RuleCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message keys of rules. */
final class MessageKeys {

  private static final Pattern KEY =
      Pattern.compile("\\{io\\.github\\.kuntamalli\\.([a-z0-9-]+(?:/[a-z0-9-]+)?)}");

  private MessageKeys() {}

  static String of(RuleCode code) {
    return "{io.github.kuntamalli." + code + "}";
  }

  static Optional<RuleCode> ruleOf(String template) {
    Matcher matcher = KEY.matcher(template);
    return matcher.matches() ? Optional.of(new RuleCode(matcher.group(1))) : Optional.empty();
  }
}
