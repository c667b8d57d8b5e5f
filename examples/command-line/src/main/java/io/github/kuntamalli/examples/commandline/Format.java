package io.github.kuntamalli.examples.commandline;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms in which an answer can be had. */
enum Format {
  TEXT,
  JSON,
  JSONL,
  CSV,
  MARKDOWN,
  SARIF,
  JUNIT,
  ICALENDAR;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Format> find(String word, Set<Format> allowed) {
    return allowed.stream().filter(format -> format.word().equals(word)).findFirst();
  }

  static String list(Set<Format> allowed) {
    return allowed.stream().map(Format::word).collect(Collectors.joining(", "));
  }
}
