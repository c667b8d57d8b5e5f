package io.github.kuntamalli.report;

import io.github.kuntamalli.text.SafeText;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 that is well-formed whatever the texts contain: markup and line ends are escaped,
 * so that a parser returns the text unchanged; what XML cannot carry at all (U+FFFE and U+FFFF) and
 * what {@link SafeText#shown(String)} keeps from people becomes U+FFFD.
 */
final class Xml {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;
  private boolean inText;

  /** Begins an element. */
  Xml begin(String name) {
    endTag();
    indent();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    inText = false;
    return this;
  }

  /** Adds an attribute to the element that was just begun. */
  Xml attribute(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException("the attribute " + name + " comes after the content");
    }
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  /** Adds a number as an attribute. */
  void attribute(String name, long value) {
    attribute(name, Long.toString(value));
  }

  /** The text of an element, which then contains nothing else. */
  Xml text(String text) {
    out.append('>');
    inTag = false;
    inText = true;
    escape(text);
    return this;
  }

  /** Ends the innermost element. */
  Xml end() {
    String name = open.pop();
    if (inTag) {
      out.append("/>\n");
      inTag = false;
    } else {
      if (!inText) {
        indent();
      }
      out.append("</").append(name).append(">\n");
    }
    inText = false;
    return this;
  }

  private void endTag() {
    if (inTag) {
      out.append(">\n");
      inTag = false;
    }
  }

  private void indent() {
    out.append("  ".repeat(open.size()));
  }

  private void escape(String text) {
    String shown = SafeText.shown(text);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\r' -> reference(c);
        case '\n' -> {
          if (inTag) {
            reference(c);
          } else {
            out.append(c);
          }
        }
        default -> out.append(isCharacter(c) ? c : SafeText.REPLACEMENT);
      }
    }
  }

  private void reference(char c) {
    out.append("&#").append((int) c).append(';');
  }

  private static boolean isCharacter(char c) {
    return c >= ' ' && c < '\uFFFE';
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }
}
