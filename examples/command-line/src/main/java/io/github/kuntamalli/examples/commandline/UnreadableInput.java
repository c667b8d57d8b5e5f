package io.github.kuntamalli.examples.commandline;

import java.util.List;

/** Files that cannot be read, or that do not contain what they should. */
final class UnreadableInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  UnreadableInput(List<String> faults) {
    super(String.join("; ", faults));
    this.faults = List.copyOf(faults);
  }

  /** One line for each fault, in the language asked for. */
  List<String> faults() {
    return faults;
  }
}
