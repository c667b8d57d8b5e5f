package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.NearestWords;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSet;
import java.util.List;

/** The rule that a code on the command line means. */
final class RuleArgument {

  private static final int NEAREST = 3;

  private final LocalizedCommand command;
  private final RuleSet rules;

  RuleArgument(LocalizedCommand command, RuleSet rules) {
    this.command = command;
    this.rules = rules;
  }

  RuleCode read(String asked) {
    List<RuleCode> codes = rules.rules().stream().map(rule -> rule.code()).toList();
    return codes.stream()
        .filter(code -> code.value().equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                command.wrong(
                    Fault.NO_RULE,
                    "value",
                    asked,
                    "nearest",
                    String.join(
                        ", ",
                        NearestWords.ranked(codes.stream().map(RuleCode::value).toList(), asked)
                            .stream()
                            .limit(NEAREST)
                            .toList())));
  }
}
