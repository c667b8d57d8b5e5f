package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.validation.Location;
import java.util.Arrays;

/** Line and column of an offset in a text. */
final class Lines {

  private final int[] starts;

  Lines(String text) {
    int[] found = new int[64];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  Location at(String pointer, int offset) {
    int place = Arrays.binarySearch(starts, offset);
    int line = place >= 0 ? place : -place - 2;
    return Location.of(pointer, line + 1, offset - starts[line] + 1);
  }
}
