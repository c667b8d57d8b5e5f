package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.validation.Location;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text with their places and pointers, as far as Jackson's parser can read the
 * text; then the end, and why it is there. Only the objects and lists around the current token are
 * remembered, so the memory does not grow with the length of the text.
 */
public final class PlacedText implements Closeable {

  /** Own names can make the way to a value as long as the text; then the pointer ends above it. */
  private static final int LONGEST_POINTER = 1000;

  private final String text;
  private final ReadingLimits limits;
  private final JacksonBinding jackson;
  private final PlacedTokens tokens;

  private Token token = Token.END;
  private int start;
  private String value = "";
  private int values;
  private boolean begun;
  private @Nullable Stop pending;
  private @Nullable Stop stop;

  private boolean[] objects = new boolean[16];
  private int[] starts = new int[16];
  private int[] ordinals = new int[16];
  private @Nullable String[] names = new @Nullable String[16];
  private int depth;

  private PlacedText(String text, int from, ReadingLimits limits, JacksonBinding jackson)
      throws IOException {
    this.text = text;
    this.limits = limits;
    this.jackson = jackson;
    this.tokens = jackson.tokens(new RangeReader(text, from), limits);
  }

  static PlacedText open(String text, ReadingLimits limits, JacksonBinding jackson)
      throws IOException {
    PlacedText opened = new PlacedText(text, 0, limits, jackson);
    if (text.length() > limits.length()) {
      opened.begun = true;
      opened.stop = Stop.tooLarge(Stop.Measure.DOCUMENT, limits.length(), 0, false);
    }
    return opened;
  }

  /** The place at which a text is cut off. */
  static Location end(String text, ReadingLimits limits, JacksonBinding jackson)
      throws IOException {
    try (PlacedText tokens = open(text, limits, jackson)) {
      while (tokens.next() != Token.END) {}
      return new LineCounter(text).at(tokens.pointer(), text.length());
    }
  }

  Token token() {
    return token;
  }

  /** The name, the text, or the characters of the number. */
  String value() {
    return value;
  }

  /** Why the tokens ended before the document did; null if they did not. */
  @Nullable Stop stop() {
    return stop;
  }

  /** Steps to the next token. */
  Token next() throws IOException {
    if (stop != null || (begun && depth == 0)) {
      token = Token.END;
    } else if (pending != null) {
      end(pending);
    } else {
      Token last = begun ? token : Token.END;
      begun = true;
      try {
        step(tokens.next());
      } catch (IOException | RuntimeException e) {
        if (!jackson.isTrouble(e)) {
          throw e;
        }
        failed(e, last);
      }
    }
    return token;
  }

  private void step(Token found) throws IOException {
    int at = tokens.start();
    switch (found) {
      case END -> end(Stop.truncated(text.length()));
      case NAME -> toName(token);
      case END_OBJECT, END_LIST -> {
        depth--;
        to(found, at);
      }
      default -> stepToValue(found, at);
    }
  }

  /** The place is looked for, because the parser loses it where the text ends after the name. */
  private void toName(Token last) throws IOException {
    value = tokens.name();
    names[depth - 1] = value;
    to(Token.NAME, BrokenSyntax.name(text, last, start));
  }

  private void stepToValue(Token found, int at) throws IOException {
    if (values++ == limits.values()) {
      count();
      end(Stop.tooLarge(Stop.Measure.VALUES, limits.values(), at, true));
      return;
    }
    if (found == Token.TEXT) {
      boolean tooLong;
      try {
        value = tokens.text();
        tooLong = value.length() > limits.textLength();
      } catch (IOException | RuntimeException e) {
        if (!jackson.isLimit(e)) {
          throw e;
        }
        tooLong = true;
      }
      if (tooLong) {
        count();
        end(Stop.tooLarge(Stop.Measure.TEXT, limits.textLength(), at, true));
        return;
      }
    } else if (found.isNumber()) {
      value = tokens.text();
      int behind = at + value.length();
      if (behind < text.length() && isOfNumber(text.charAt(behind))) {
        // as in 1.x or -0x1: Jackson 2 ends the number there, Jackson 3 does not take it for one
        end(BrokenSyntax.explain(text, token, start, inObject(), depth == 0, limits));
        return;
      }
    }
    count();
    if (found == Token.OBJECT || found == Token.LIST) {
      open(found == Token.OBJECT, at);
    }
    to(found, at);
  }

  /** Whether a character that follows a number shows that the whole is no number. */
  private static boolean isOfNumber(char c) {
    return c == '.' || Character.isLetterOrDigit(c);
  }

  private void to(Token found, int at) {
    token = found;
    start = at;
  }

  /** A value begins in the object or list that contains it. */
  private void count() {
    if (depth > 0) {
      ordinals[depth - 1]++;
    }
  }

  private void open(boolean object, int at) {
    if (depth == objects.length) {
      objects = Arrays.copyOf(objects, depth * 2);
      starts = Arrays.copyOf(starts, depth * 2);
      ordinals = Arrays.copyOf(ordinals, depth * 2);
      names = Arrays.copyOf(names, depth * 2);
    }
    objects[depth] = object;
    starts[depth] = at;
    ordinals[depth] = -1;
    names[depth] = null;
    depth++;
  }

  private void failed(Exception e, Token last) throws IOException {
    boolean object = inObject();
    boolean named = object && last != Token.NAME && tokens.current() == Token.NAME;
    Stop why =
        jackson.isLimit(e)
            ? BrokenSyntax.tooLarge(text, last, start, object, named, limits)
            : BrokenSyntax.explain(text, last, start, object, depth == 0, limits);
    if (named) {
      pending = why;
      toName(last);
    } else {
      if (why.ofValue()) {
        count();
      }
      end(why);
    }
  }

  private boolean inObject() {
    return depth > 0 && objects[depth - 1];
  }

  private void end(Stop why) {
    stop = why;
    to(Token.END, why.offset());
  }

  /** Reads what is left of the document, and that there is nothing after it. */
  void finish() throws IOException {
    while (depth > 0 && stop == null) {
      next();
    }
    if (stop == null && token != Token.END) {
      int behind = BrokenSyntax.behind(text, token, start);
      if (behind < text.length()) {
        end(Stop.textAfterEnd(behind));
      }
    }
  }

  /** Steps to the end of the object or list that begins here, if one does. */
  void skip() throws IOException {
    if (token == Token.OBJECT || token == Token.LIST) {
      for (int outside = depth - 1; depth > outside && token != Token.END; ) {
        next();
      }
    }
  }

  /**
   * The text of a property of the current object, read from its beginning; null if there is none.
   */
  @Nullable String textOf(String property) throws IOException {
    try (PlacedTokens ahead = jackson.tokens(new RangeReader(text, starts[depth - 1]), limits)) {
      int inside = 0;
      boolean found = false;
      for (Token next = ahead.next(); next != Token.END; next = ahead.next()) {
        switch (next) {
          case OBJECT, LIST -> inside++;
          case END_OBJECT, END_LIST -> inside--;
          default -> {}
        }
        if (found) {
          return next == Token.TEXT ? ahead.text() : null;
        }
        if (inside == 0) {
          return null;
        }
        found = inside == 1 && next == Token.NAME && ahead.name().equals(property);
      }
      return null;
    } catch (IOException | RuntimeException e) {
      if (!jackson.isTrouble(e)) {
        throw e;
      }
      return null; // what is wrong there is found when it is read
    }
  }

  /** Where the current token begins; for the end of an object or list, where that begins. */
  int start() {
    return token == Token.END_OBJECT || token == Token.END_LIST ? starts[depth] : start;
  }

  /**
   * The pointer to the current value or property; to the object or list around it where a token is
   * missing.
   */
  String pointer() {
    return switch (token) {
      case OBJECT, LIST -> pointer(depth - 1);
      case END -> pointer(stop != null && stop.ofValue() ? depth : depth - 1);
      default -> pointer(depth);
    };
  }

  private String pointer(int levels) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      String step = names[i] == null ? Integer.toString(ordinals[i]) : escaped(names[i]);
      if (pointer.length() + step.length() >= LONGEST_POINTER) {
        break;
      }
      pointer.append('/').append(step);
    }
    return pointer.toString();
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** The number of objects and lists that the current token is in, itself included. */
  int depth() {
    return depth;
  }

  /** The name or the place of the current value in the object or list that contains it. */
  String step() {
    int holder = token == Token.OBJECT || token == Token.LIST ? depth - 2 : depth - 1;
    String name = names[holder];
    return name == null ? Integer.toString(ordinals[holder]) : name;
  }

  @Override
  public void close() throws IOException {
    tokens.close();
  }
}
