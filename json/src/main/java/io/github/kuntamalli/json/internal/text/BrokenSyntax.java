package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds words for the place at which Jackson's parser stopped. Jackson decides whether a text is
 * sound; this class examines only the text between its last sound token and the next one, since its
 * messages are in English and give the place of the next character, not of the wrong one.
 */
public final class BrokenSyntax {

  /** Ends the search. */
  private static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Stop stop;

    Found(Stop stop) {
      super(null, null, false, false);
      this.stop = stop;
    }
  }

  private final String text;
  private final boolean object;
  private int at;

  /** How many characters of the current name or text were passed, escapes counted as one. */
  private int passed;

  private BrokenSyntax(String text, int from, boolean object) {
    this.text = text;
    this.at = from;
    this.object = object;
  }

  /**
   * Why there is no sound token after the last one.
   *
   * @param last the last sound token; the end if there was none
   * @param start where it begins
   * @param object whether what comes next is in an object
   * @param outside whether what comes next is in nothing
   * @param limits the limits; a name that is too long before it breaks is too long, whichever of
   *     the two a parser sees first
   */
  static Stop explain(
      String text, Token last, int start, boolean object, boolean outside, ReadingLimits limits) {
    BrokenSyntax syntax = new BrokenSyntax(text, start, object);
    try {
      syntax.step(last, outside, limits);
      if (outside && syntax.at < text.length()) {
        return Stop.textAfterEnd(syntax.afterBlank());
      }
      return Stop.notJson(
          syntax.at,
          LocalizedText.of(
              "merkkejä ei voi tulkita",
              "tecknen kan inte tolkas",
              "the characters cannot be interpreted"));
    } catch (Found found) {
      return found.stop;
    }
  }

  /**
   * Which limit the token after the last one exceeds.
   *
   * @param named whether its name, if it has one, was read
   */
  static Stop tooLarge(
      String text, Token last, int start, boolean object, boolean named, ReadingLimits limits) {
    BrokenSyntax syntax = new BrokenSyntax(text, start, object);
    try {
      syntax.pass(last);
      syntax.separator(last);
      if (object && last != Token.NAME) {
        if (!named) {
          return Stop.tooLarge(Stop.Measure.NAME, limits.nameLength(), syntax.at, false);
        }
        syntax.name(limits);
      }
      return "{[".indexOf(syntax.peek()) >= 0
          ? Stop.tooLarge(Stop.Measure.DEPTH, limits.depth(), syntax.at, true)
          : Stop.tooLarge(Stop.Measure.NUMBER, limits.numberLength(), syntax.at, true);
    } catch (Found found) {
      return found.stop;
    }
  }

  /** The first character after a token that is not white space; the length if there is none. */
  static int behind(String text, Token token, int start) {
    BrokenSyntax syntax = new BrokenSyntax(text, start, false);
    syntax.pass(token);
    return syntax.afterBlank();
  }

  /** Where the sound name after a token in an object begins. */
  static int name(String text, Token last, int start) {
    BrokenSyntax syntax = new BrokenSyntax(text, start, true);
    syntax.pass(last);
    syntax.separator(last);
    return syntax.at;
  }

  private int afterBlank() {
    blank();
    return at;
  }

  private void step(Token last, boolean outside, ReadingLimits limits) {
    pass(last);
    separator(last);
    if (object && last != Token.NAME) {
      name(limits);
    }
    value();
    if (!outside) {
      afterValue();
    }
  }

  /**
   * A number that is followed by what cannot follow it is sound to one parser and broken to
   * another: the fault is after it for both.
   */
  private void afterValue() {
    char before = text.charAt(at - 1);
    blank();
    boolean opened = before == '{' || before == '[';
    if (!opened && at < text.length() && ",}]".indexOf(text.charAt(at)) < 0) {
      throw unexpected(separators());
    }
  }

  private String separators() {
    return "\",\", \"" + (object ? "}" : "]") + "\"";
  }

  /** Passes a sound token. */
  private void pass(Token token) {
    switch (token) {
      case END -> {}
      case OBJECT, LIST, END_OBJECT, END_LIST -> at++;
      case NAME -> {
        string();
        colon();
      }
      default -> value();
    }
  }

  private void separator(Token last) {
    blank();
    switch (last) {
      case END, OBJECT, LIST, NAME -> {}
      default -> {
        if (peek() != ',') {
          throw unexpected(separators());
        }
        at++;
        blank();
      }
    }
  }

  private void name(ReadingLimits limits) {
    if (peek() != '"') {
      throw unexpected("\"\\\"\"");
    }
    int name = at;
    try {
      string();
    } catch (Found broken) {
      throw passed > limits.nameLength()
          ? new Found(Stop.tooLarge(Stop.Measure.NAME, limits.nameLength(), name, false))
          : broken;
    }
    colon();
  }

  private void colon() {
    blank();
    if (peek() != ':') {
      throw unexpected("\":\"");
    }
    at++;
    blank();
  }

  private void value() {
    char c = peek();
    switch (c) {
      case '{', '[' -> at++;
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> {
        if (c != '-' && !isDigit(c)) {
          throw unexpected(null);
        }
        number();
      }
    }
  }

  private void word(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (peek() != word.charAt(i)) {
        throw unexpected("\"" + word + "\"");
      }
      at++;
    }
    if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      throw unexpected("\"" + word + "\"");
    }
  }

  private void number() {
    if (text.charAt(at) == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      throw unexpected(null);
    }
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
    passed = 0;
    for (char c = peek(); c != '"'; c = peek()) {
      if (c < ' ') {
        throw unescaped(c);
      }
      at++;
      if (c == '\\') {
        escape();
      }
      passed++;
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
      throw new Found(Stop.truncated(text.length()));
    }
    return text.charAt(at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A control character within a text, where only its escape may be. */
  private Found unescaped(char c) {
    String escape = "\\u%04x".formatted((int) c);
    return new Found(
        Stop.notJson(
            at,
            LocalizedText.of(
                "ohjausmerkki " + codePoint(c) + " pitäisi kirjoittaa muodossa " + escape,
                "styrtecknet " + codePoint(c) + " borde skrivas i formen " + escape,
                "the control character " + codePoint(c) + " should be written as " + escape)));
  }

  private static String codePoint(char c) {
    return "U+%04X".formatted((int) c);
  }

  /** Another character than one of those that can be here; null if it is a value. */
  private Found unexpected(@Nullable String instead) {
    char c = text.charAt(at);
    String found = c < ' ' ? codePoint(c) : "\"" + Character.toString(text.codePointAt(at)) + "\"";
    Localizable detail =
        instead == null
            ? LocalizedText.of(
                "merkin " + found + " kohdalla pitäisi olla arvo",
                "i stället för tecknet " + found + " borde här stå ett värde",
                "instead of " + found + " there should be a value")
            : LocalizedText.of(
                "merkin " + found + " kohdalla pitäisi olla " + instead,
                "i stället för tecknet " + found + " borde här stå " + instead,
                "instead of " + found + " there should be " + instead);
    return new Found(Stop.notJson(at, detail));
  }
}
