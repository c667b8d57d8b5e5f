package io.github.kuntamalli.examples.commandline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
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

  /** Another word for a calendar, as its files end with it. */
  private static final String FILE_ENDING = "ics";

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Format> find(String word, Set<Format> allowed) {
    String known = word.equals(FILE_ENDING) ? ICALENDAR.word() : word;
    return allowed.stream().filter(format -> format.word().equals(known)).findFirst();
  }

  static String list(Set<Format> allowed) {
    return allowed.stream().map(Format::word).collect(Collectors.joining(", "));
  }

  /** What the shell offers after {@code --format}; each command has its own. */
  abstract static class Choices implements Iterable<String> {
    private final List<String> words;

    Choices(Set<Format> formats) {
      this.words = formats.stream().map(Format::word).toList();
    }

    @Override
    public Iterator<String> iterator() {
      return words.iterator();
    }
  }

  static Set<Format> of(Format... formats) {
    return EnumSet.copyOf(Arrays.asList(formats));
  }
}
