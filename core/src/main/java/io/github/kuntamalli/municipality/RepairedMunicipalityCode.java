package io.github.kuntamalli.municipality;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A municipality code as a spreadsheet may have changed it, and the repairs made to read it.
 *
 * <p>Only for data that people handle by hand: everywhere else {@code 91} is an error, because it
 * may be the number of something else.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param code the code
 * @param repairs what was changed, in order; empty if the text was right unchanged
 */
public record RepairedMunicipalityCode(MunicipalityCode code, List<Repair> repairs) {

  /** What was done to a text to read a code. */
  public enum Repair {
    /** Spaces around it were taken away. */
    SPACES_REMOVED,
    /** A quotation mark or apostrophe around it, as spreadsheets put it, was taken away. */
    QUOTES_REMOVED,
    /** Zero decimals, as a number has them, were taken away: {@code 91.0}. */
    DECIMALS_REMOVED,
    /** Zeros in front were added: {@code 91}. */
    ZEROS_ADDED
  }

  private static final Pattern DECIMALS = Pattern.compile("(\\d{1,3})[.,]0+");
  private static final Pattern SHORT = Pattern.compile("[0-9]{1,2}");

  /** The list is copied. */
  public RepairedMunicipalityCode {
    Objects.requireNonNull(code, "code");
    repairs = Copies.list(repairs, "repairs");
  }

  /**
   * Reads a code with spaces, quotation marks or zero decimals around it, or without its zeros.
   *
   * @param text the text, such as {@code 91}, {@code 91.0}, <code>" 091 "</code> or {@code '091}
   * @return the code and what was done
   * @throws IllegalArgumentException if no code can be read without guessing, as from {@code 91.5}
   *     or {@code 1091}
   */
  public static RepairedMunicipalityCode parse(String text) {
    List<Repair> repairs = new ArrayList<>();
    String rest = withoutSpaces(text);
    if (!rest.equals(text)) {
      repairs.add(Repair.SPACES_REMOVED);
    }
    String bare =
        without(rest, c -> isQuote(c) || c == '=', RepairedMunicipalityCode::isQuote).strip();
    if (!bare.equals(rest)) {
      repairs.add(Repair.QUOTES_REMOVED);
    }
    Matcher decimals = DECIMALS.matcher(bare);
    if (decimals.matches()) {
      repairs.add(Repair.DECIMALS_REMOVED);
      bare = decimals.group(1);
    }
    if (SHORT.matcher(bare).matches()) {
      repairs.add(Repair.ZEROS_ADDED);
      bare = "0".repeat(3 - bare.length()) + bare;
    }
    try {
      return new RepairedMunicipalityCode(MunicipalityCode.of(bare), repairs);
    } catch (IllegalArgumentException e) {
      throw InvalidValueException.of(
          "municipality-code-unclear",
          "kuntanumero: tekstistä \"%s\" ei voi päätellä kuntanumeroa; kirjoita kolme numeroa, esimerkiksi 091",
          "kommunnummer: numret går inte att utläsa ur \"%s\"; skriv tre siffror, till exempel 091",
          "municipality code: no code can be read from \"%s\" without guessing; write three digits, such as 091",
          Shortened.of(text));
    }
  }

  /** A text without spaces of any kind at its ends. */
  static String withoutSpaces(String text) {
    return without(text, RepairedMunicipalityCode::isSpace, RepairedMunicipalityCode::isSpace);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(int c) {
    return c == '\'' || c == '"';
  }

  /** A text without some characters at its ends. */
  private static String without(String text, IntPredicate before, IntPredicate after) {
    int from = 0;
    int to = text.length();
    while (from < to && before.test(text.charAt(from))) {
      from++;
    }
    while (from < to && after.test(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
