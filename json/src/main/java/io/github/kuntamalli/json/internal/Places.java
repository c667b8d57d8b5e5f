package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of pointers in a text. */
final class Places {

  private final Map<String, Location> byPointer = new HashMap<>();

  private Places(String text, ReadingLimits limits) {
    String bare = ByteText.withoutMark(text);
    ScannedText tokens = Scanner.scan(bare, limits);
    Lines lines = new Lines(bare);
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.kind(i)) {
        case NAME, END_OBJECT, END_LIST, END -> {}
        default -> {
          String pointer = tokens.pointer(i);
          byPointer.putIfAbsent(pointer, lines.at(pointer, tokens.start(i)));
        }
      }
    }
  }

  static Places of(String text, ReadingLimits limits) {
    return new Places(text, limits);
  }

  /** Findings with line and column; one about something that is absent gets those of its owner. */
  List<Finding> locate(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                new Finding(
                    finding.code(),
                    finding.severity(),
                    at(finding.location()),
                    finding.parameters(),
                    finding.texts()))
        .toList();
  }

  private Location at(Location location) {
    for (String pointer = location.pointer(); ; ) {
      Location found = byPointer.get(pointer);
      if (found != null) {
        return new Location(location.pointer(), found.line(), found.column());
      }
      int slash = pointer.lastIndexOf('/');
      if (slash < 0) {
        return location;
      }
      pointer = pointer.substring(0, slash);
    }
  }
}
