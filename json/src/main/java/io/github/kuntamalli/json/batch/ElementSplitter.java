package io.github.kuntamalli.json.batch;

import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Records that are the elements of one list. */
final class ElementSplitter extends RecordSplitter {

  private enum State {
    BEFORE,
    FIRST,
    WITHIN,
    AFTER,
    OVER
  }

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private State state = State.BEFORE;

  /** The elements of the list in a stream. */
  ElementSplitter(InputStream in, ReadingLimits limits) {
    super(in, limits);
  }

  @Override
  boolean advance() throws IOException {
    if (state == State.BEFORE) {
      for (int i = 0; i < MARK.length && !isAtEnd() && peek() == MARK[i]; i++) {
        passMark();
      }
      blank();
      if (isAtEnd()) {
        return end(ReadingFault.TRUNCATED, Map.of());
      }
      if (peek() != '[') {
        return end(ReadingFault.NOT_JSON, Map.of("detail", shouldBe("\"[\"")));
      }
      pass();
      state = State.FIRST;
    }
    return switch (state) {
      case FIRST, WITHIN -> element();
      case AFTER -> after();
      default -> false;
    };
  }

  private boolean element() throws IOException {
    blank();
    if (isAtEnd()) {
      return end(ReadingFault.TRUNCATED, Map.of());
    }
    if (state == State.FIRST && peek() == ']') {
      pass();
      return after();
    }
    state = State.WITHIN;
    if (peek() == ',' || peek() == ']') {
      boolean told = trouble(ReadingFault.NOT_JSON, Map.of("detail", shouldBe("{")));
      separator();
      return told;
    }
    int depth = 0;
    boolean text = false;
    while (!isAtEnd()) {
      byte b = peek();
      if (text) {
        if (b == '\\') {
          keep();
          if (isAtEnd()) {
            break;
          }
        } else if (b == '"') {
          text = false;
        }
      } else if (depth == 0 && (b == ',' || b == ']')) {
        separator();
        return true;
      } else if (b == '"') {
        text = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (depth > 0 && (b == '}' || b == ']')) {
        depth--;
      }
      keep();
    }
    if (depth > 0 || text) {
      state = State.OVER;
    }
    return true;
  }

  private void separator() {
    state = peek() == ']' ? State.AFTER : State.WITHIN;
    pass();
  }

  private boolean after() throws IOException {
    blank();
    boolean more = !isAtEnd();
    state = State.OVER;
    return more && trouble(ReadingFault.TEXT_AFTER_END, Map.of());
  }

  private boolean end(
      ReadingFault fault, Map<String, io.github.kuntamalli.text.Localizable> values) {
    state = State.OVER;
    return trouble(fault, values);
  }

  private void blank() throws IOException {
    while (!isAtEnd() && isBlank(peek())) {
      pass();
    }
  }

  private static LocalizedText shouldBe(String what) {
    return LocalizedText.of(
        "tässä pitäisi olla " + what, "här borde stå " + what, "here there should be " + what);
  }
}
