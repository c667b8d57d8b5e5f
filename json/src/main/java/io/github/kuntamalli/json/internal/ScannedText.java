package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.text.Wording;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text with their places, as far as the text can be read. The last one is always
 * {@link Token#END}.
 *
 * <p>A token knows what it stands in, and which of the values in there it is, so the pointer to it
 * is found without a walk through the text.
 */
final class ScannedText {

  /** Why the tokens end before the document does. */
  record Stop(ReadingFault fault, Map<String, Wording> parameters) {}

  private final String text;
  private Token[] kinds = new Token[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] parents = new int[64];
  private int[] ordinals = new int[64];
  private int[] partners = new int[64];
  private int size;
  private @Nullable Stop stop;

  ScannedText(String text) {
    this.text = text;
  }

  int add(Token kind, int start, int end, int parent, int ordinal) {
    if (size == kinds.length) {
      int more = size * 2;
      kinds = Arrays.copyOf(kinds, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      parents = Arrays.copyOf(parents, more);
      ordinals = Arrays.copyOf(ordinals, more);
      partners = Arrays.copyOf(partners, more);
    }
    kinds[size] = kind;
    starts[size] = start;
    ends[size] = end;
    parents[size] = parent;
    ordinals[size] = ordinal;
    partners[size] = size;
    return size++;
  }

  void close(int opening, int closing) {
    partners[opening] = closing;
    partners[closing] = opening;
  }

  void stop(Stop reason) {
    stop = reason;
  }

  @Nullable Stop stop() {
    return stop;
  }

  int size() {
    return size;
  }

  Token kind(int token) {
    return kinds[token];
  }

  int start(int token) {
    return starts[token];
  }

  /** The other brace or bracket of a token; the token itself if it has none. */
  int partner(int token) {
    return partners[token];
  }

  /** The object or list that a token stands in, or -1. */
  int parent(int token) {
    return parents[token];
  }

  /** The characters of a token. */
  String raw(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** The text of a name or a text, without quotes and escapes. */
  String unescaped(int token) {
    int from = starts[token] + 1;
    int to = ends[token] - 1;
    String raw = text.substring(from, to);
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder plain = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      char escape = text.charAt(++i);
      switch (escape) {
        case 'b' -> plain.append('\b');
        case 'f' -> plain.append('\f');
        case 'n' -> plain.append('\n');
        case 'r' -> plain.append('\r');
        case 't' -> plain.append('\t');
        case 'u' -> {
          plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> plain.append(escape);
      }
    }
    return plain.toString();
  }

  /** The steps from the document to a token. */
  String pointer(int token) {
    int parent = parents[token];
    if (parent < 0) {
      return "";
    }
    if (kinds[token] == Token.END && ordinals[token] < 0) {
      return pointer(parent);
    }
    String step =
        kinds[token] == Token.NAME
            ? unescaped(token)
            : kinds[parent] == Token.OBJECT
                ? unescaped(ordinals[token])
                : Integer.toString(ordinals[token]);
    return pointer(parent) + "/" + step.replace("~", "~0").replace("/", "~1");
  }
}
