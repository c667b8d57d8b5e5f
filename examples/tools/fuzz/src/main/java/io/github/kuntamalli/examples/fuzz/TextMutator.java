package io.github.kuntamalli.examples.fuzz;

import java.util.List;

/** Spoils texts: characters, pieces, repetitions, and what is known to do harm. */
final class TextMutator {

  /** What has a meaning in some output, or none in any. */
  static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "\u0000",
          "\u0007",
          "\u001B[2J",
          "\u007F",
          "\u0085",
          "\u00A0",
          "\u00AD",
          "\u200F",
          "\u202E",
          "\u2028",
          "\u2066",
          "\uD800",
          "\uDC00",
          "\uDC00\uD800",
          "\uFEFF",
          "\uFFFE",
          "\uFFFF",
          "😀",
          "a\u0301\u0323",
          "İıſK",
          "０９１",
          "٣٤٥",
          "\r\n",
          "\nEND:VEVENT\nBEGIN:VEVENT\n",
          "]]>",
          "<script>alert(1)</script>",
          "<!--",
          "&amp;&#0;",
          "](javascript:alert(1))",
          "| --- |",
          "```",
          "{0}{code}${7*7}#{x}%s%n\\u0000",
          "{io.github.kuntamalli.goal-without-measure}",
          "\"'`;,:=\\",
          "=cmd|' /C calc'!A0",
          "../../etc/passwd",
          "~0~1/~",
          "-0",
          "1e9999999999",
          "1e-999999999",
          "9223372036854775808",
          "0000-00-00",
          "9999-12-31",
          "2024-02-29",
          "null",
          "NaN");

  private TextMutator() {}

  /** A text with a few faults put into it. */
  static String spoilt(String text, Chance chance) {
    String spoilt = text;
    for (int left = Math.min(chance.some(), 8); left > 0; left--) {
      spoilt = spoiltOnce(spoilt, chance);
    }
    return spoilt;
  }

  private static String spoiltOnce(String text, Chance chance) {
    int from = chance.below(text.length() + 1);
    int to = Math.min(text.length(), from + chance.some());
    String piece = text.substring(from, to);
    String before = text.substring(0, from);
    String after = text.substring(to);
    return switch (chance.below(7)) {
      case 0 -> before + after;
      case 1 -> before + piece.repeat(Math.min(chance.some() * 8, 20_000)) + after;
      case 2 -> before + chance.of(HOSTILE) + piece + after;
      case 3 -> before + chance.of(HOSTILE) + after;
      case 4 -> before + (char) chance.below(chance.oneIn(4) ? 0x10000 : 0x80) + after;
      case 5 -> after + piece + before;
      default -> before + new StringBuilder(piece).reverse() + after;
    };
  }
}
