package io.github.kuntamalli.examples.commandline;

import java.io.PrintWriter;

/**
 * An answer for people, with headings, lines and tables: for the eye, as Markdown, or for a
 * spreadsheet.
 */
final class Sheet {

  private static final String MARKUP = "\\`*_[]<>&|~#!$@^";

  private final PrintWriter out;
  private final boolean markdown;

  private final boolean csv;
  private final int width;

  Sheet(PrintWriter out, Format format, int width) {
    this.out = out;
    this.markdown = format == Format.MARKDOWN;
    this.csv = format == Format.CSV;
    this.width = width;
  }

  Sheet heading(String text) {
    if (csv) {
      return this;
    }
    String plain = TerminalText.safe(text);
    out.println(
        markdown
            ? "# " + escaped(plain) + "\n"
            : String.join("\n", Paragraph.lines("== " + plain + " ==", width)));
    return this;
  }

  Sheet line(String text) {
    if (csv) {
      return this;
    }
    String plain = TerminalText.safe(text);
    out.println(
        markdown ? escaped(plain) + "\n" : String.join("\n", Paragraph.lines(plain, width)));
    return this;
  }

  /** A table; one without rows is left out. */
  Sheet table(TextTable table) {
    if (csv) {
      out.print(table.csv());
    } else if (!table.isEmpty()) {
      out.println(markdown ? table.markdown() : table.render(width));
    }
    return this;
  }

  /** Space between two answers. */
  void end() {
    if (!markdown && !csv) {
      out.println();
    }
  }

  /** A text in which no character is markup. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.chars()
        .forEach(
            c -> {
              if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.append((char) c);
            });
    return escaped.toString();
  }
}
