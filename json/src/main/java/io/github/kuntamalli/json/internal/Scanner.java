package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.text.Wording;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tokens of a text, strictly after RFC 8259, and says in words where and why it has to
 * stop. Only texts that could not be read, or whose places are asked for, come here.
 */
final class Scanner {

  /** Ends the scan; what was found stays. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ScannedText.Stop stop;

    Stopped(ScannedText.Stop stop) {
      super(null, null, false, false);
      this.stop = stop;
    }
  }

  private final String text;
  private final ReadingLimits limits;
  private final ScannedText tokens;
  private int at;
  private int parent = -1;
  private int depth;

  /** Which of the values of its owner a value that is too large would have been, or -1. */
  private int oversized = -1;

  private Scanner(String text, ReadingLimits limits) {
    this.text = text;
    this.limits = limits;
    this.tokens = new ScannedText(text);
  }

  static ScannedText scan(String text, ReadingLimits limits) {
    Scanner scanner = new Scanner(text, limits);
    try {
      if (text.length() > limits.length()) {
        throw tooLarge(
            "asiakirjan merkkimäärä", "dokumentets längd", "the length", limits.length());
      }
      scanner.document();
    } catch (Stopped stopped) {
      scanner.tokens.stop(stopped.stop);
    }
    scanner.tokens.add(Token.END, scanner.at, scanner.at, scanner.parent, scanner.oversized);
    return scanner.tokens;
  }

  /** One value and white space; a loop and no recursion, so that depth costs no stack. */
  private void document() {
    int[] ordinals = new int[limits.depth() + 1];
    blank();
    value(-1);
    while (parent >= 0) {
      blank();
      boolean object = tokens.kind(parent) == Token.OBJECT;
      boolean first = tokens.size() - 1 == parent;
      char c = peek();
      if (c == (object ? '}' : ']')) {
        close(object);
        continue;
      }
      if (first) {
        ordinals[depth] = 0;
      } else {
        if (c != ',') {
          throw unexpected(object ? "\",\", \"}\"" : "\",\", \"]\"");
        }
        at++;
        blank();
        ordinals[depth]++;
      }
      if (object) {
        value(name());
      } else {
        value(ordinals[depth]);
      }
    }
    blank();
    if (at < text.length()) {
      throw new Stopped(new ScannedText.Stop(ReadingFault.TEXT_AFTER_END, Map.of()));
    }
  }

  private void close(boolean object) {
    int closing = tokens.add(object ? Token.END_OBJECT : Token.END_LIST, at, at + 1, parent, -1);
    tokens.close(parent, closing);
    at++;
    parent = tokens.parent(parent);
    depth--;
  }

  private int name() {
    if (peek() != '"') {
      throw unexpected("\"\\\"\"");
    }
    int start = at;
    string();
    if (at - start - 2 > limits.nameLength()) {
      throw tooLarge(
          start,
          -1,
          "nimen merkkimäärä",
          "namnets längd",
          "the length of a name",
          limits.nameLength());
    }
    int name = tokens.add(Token.NAME, start, at, parent, -1);
    blank();
    if (peek() != ':') {
      throw unexpected("\":\"");
    }
    at++;
    blank();
    return name;
  }

  private void value(int ordinal) {
    char c = peek();
    int start = at;
    switch (c) {
      case '{', '[' -> open(c == '{' ? Token.OBJECT : Token.LIST, ordinal);
      case '"' -> {
        string();
        if (at - start - 2 > limits.textLength()) {
          throw tooLarge(
              start,
              ordinal,
              "tekstin merkkimäärä",
              "textens längd",
              "the length of a text",
              limits.textLength());
        }
        tokens.add(Token.TEXT, start, at, parent, ordinal);
      }
      case 't' -> word("true", Token.TRUE, ordinal);
      case 'f' -> word("false", Token.FALSE, ordinal);
      case 'n' -> word("null", Token.NULL, ordinal);
      default -> {
        if (c != '-' && !isDigit(c)) {
          throw unexpected(null);
        }
        number(ordinal);
      }
    }
  }

  private void open(Token kind, int ordinal) {
    if (depth == limits.depth()) {
      throw tooLarge(at, ordinal, "sisäkkäisyys", "nästlingen", "the nesting", limits.depth());
    }
    parent = tokens.add(kind, at, at + 1, parent, ordinal);
    at++;
    depth++;
  }

  private void word(String word, Token kind, int ordinal) {
    int start = at;
    for (int i = 0; i < word.length(); i++) {
      if (peek() != word.charAt(i)) {
        throw unexpected("\"" + word + "\"");
      }
      at++;
    }
    if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      throw unexpected("\"" + word + "\"");
    }
    tokens.add(kind, start, at, parent, ordinal);
  }

  private void number(int ordinal) {
    int start = at;
    if (text.charAt(at) == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    boolean whole = true;
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
      whole = false;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
      whole = false;
    }
    if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      throw unexpected(null);
    }
    if (at - start > limits.numberLength()) {
      throw tooLarge(
          start,
          ordinal,
          "luvun merkkimäärä",
          "talets längd",
          "the length of a number",
          limits.numberLength());
    }
    tokens.add(whole ? Token.WHOLE : Token.DECIMAL, start, at, parent, ordinal);
  }

  private void digits() {
    if (!isDigit(peek())) {
      throw unexpected("0-9");
    }
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private void string() {
    at++;
    for (char c = peek(); c != '"'; c = peek()) {
      if (c < ' ') {
        throw unexpected("\\u%04x".formatted((int) c));
      }
      at++;
      if (c == '\\') {
        escape();
      }
    }
    at++;
  }

  private void escape() {
    char c = peek();
    if (c == 'u') {
      for (int i = 1; i <= 4; i++) {
        at++;
        if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
          throw unexpected("0-9, a-f");
        }
      }
    } else if ("\"\\/bfnrt".indexOf(c) < 0) {
      throw unexpected("\\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t, \\u");
    }
    at++;
  }

  private void blank() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw new Stopped(new ScannedText.Stop(ReadingFault.TRUNCATED, Map.of()));
    }
    return text.charAt(at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Another character than one of those that can stand here; null if it is a value. */
  private Stopped unexpected(@Nullable String instead) {
    char c = text.charAt(at);
    String found =
        c < ' ' ? "\\u%04x".formatted((int) c) : Character.toString(text.codePointAt(at));
    Wording detail =
        instead == null
            ? LocalizedText.of(
                "merkin \"" + found + "\" kohdalla pitäisi olla arvo",
                "i stället för tecknet \"" + found + "\" borde här stå ett värde",
                "where \"" + found + "\" stands, a value should")
            : LocalizedText.of(
                "merkin \"" + found + "\" kohdalla pitäisi olla " + instead,
                "i stället för tecknet \"" + found + "\" borde här stå " + instead,
                "where \"" + found + "\" stands, there should be " + instead);
    return new Stopped(new ScannedText.Stop(ReadingFault.NOT_JSON, Map.of("detail", detail)));
  }

  private Stopped tooLarge(int place, int ordinal, String fi, String sv, String en, int limit) {
    at = place;
    oversized = ordinal;
    return tooLarge(fi, sv, en, limit);
  }

  private static Stopped tooLarge(String fi, String sv, String en, int limit) {
    return new Stopped(
        new ScannedText.Stop(
            ReadingFault.TOO_LARGE,
            Parameters.of("what", LocalizedText.of(fi, sv, en), "limit", Wording.number(limit))));
  }
}
