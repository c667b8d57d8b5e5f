package io.github.kuntamalli.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Separates a name from the additions of public lists: a code, the other language, a type word. */
final class NameParts {

  /** Longer texts are no names of anything, however they are taken apart. */
  private static final int LONGEST = 200;

  private static final String CODE = "[\\[(]?(?:KU|kunta[_ ])?([0-9]{3})[\\])]?";
  private static final Pattern CODE_FIRST =
      Pattern.compile(CODE + "[\\s,;:_\\-–—]+(\\S.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE_LAST =
      Pattern.compile("(.*\\S)(?:[\\s,;:_\\-–—]+|(?=[\\[(]))" + CODE, Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETS = Pattern.compile("([^()]+)\\(([^()]+)\\)");
  private static final Pattern SEPARATOR = Pattern.compile("[/|;,–—-]");
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(.+)[\\s,]\\s*\\(?(kaupunki|kunta|stad|kommun|municipality)\\)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?:the\\s+)?(?:staden|kommunen|city of|town of|municipality of)\\s+(.+)",
          Pattern.CASE_INSENSITIVE);

  private NameParts() {}

  /** A code and what is next to it. */
  record Coded(String code, String name) {}

  /** Two names that a separator parts. */
  record Pair(String first, String second) {}

  /** A name without its type word; the word may have put it into the genitive. */
  record Typed(String name, boolean mayBeGenitive) {}

  static Optional<Coded> coded(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher first = CODE_FIRST.matcher(text);
    if (first.matches()) {
      return Optional.of(new Coded(first.group(1), first.group(2)));
    }
    Matcher last = CODE_LAST.matcher(text);
    return last.matches() ? Optional.of(new Coded(last.group(2), last.group(1))) : Optional.empty();
  }

  static Optional<Typed> typed(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher after = AFTER_NAME.matcher(text);
    if (after.matches()) {
      return Optional.of(new Typed(after.group(1), true));
    }
    Matcher before = BEFORE_NAME.matcher(text);
    return before.matches() ? Optional.of(new Typed(before.group(1), false)) : Optional.empty();
  }

  /** Every way to take a text for two names. */
  static List<Pair> pairs(String text) {
    List<Pair> pairs = new ArrayList<>();
    if (text.length() > LONGEST) {
      return pairs;
    }
    Matcher brackets = BRACKETS.matcher(text);
    if (brackets.matches()) {
      pairs.add(new Pair(brackets.group(1).strip(), brackets.group(2).strip()));
    }
    Matcher separator = SEPARATOR.matcher(text);
    while (separator.find()) {
      String first = text.substring(0, separator.start()).strip();
      String second = text.substring(separator.end()).strip();
      if (!first.isEmpty() && !second.isEmpty()) {
        pairs.add(new Pair(first, second));
      }
    }
    return pairs;
  }
}
