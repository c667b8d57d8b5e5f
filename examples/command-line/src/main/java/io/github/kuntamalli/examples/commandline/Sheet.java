package io.github.kuntamalli.examples.commandline;

import java.io.PrintWriter;

/** An answer for people, with headings, lines and tables: for the eye, or as Markdown. */
final class Sheet {

  private static final String MARKUP = "\\`*_[]<>&|~#!$@^";

  private final PrintWriter out;
  private final boolean markdown;

  Sheet(PrintWriter out, Format format) {
    this.out = out;
    this.markdown = format == Format.MARKDOWN;
  }

  Sheet heading(String text) {
    String plain = TerminalText.safe(text);
    out.println(markdown ? "# " + escaped(plain) + "\n" : "== " + plain + " ==");
    return this;
  }

  Sheet line(String text) {
    String plain = TerminalText.safe(text);
    out.println(markdown ? escaped(plain) + "\n" : plain);
    return this;
  }

  /** A table; one without rows is left out. */
  Sheet table(TextTable table) {
    if (!table.isEmpty()) {
      out.println(markdown ? table.markdown() : table.render());
    }
    return this;
  }

  /** Room between two answers. */
  void end() {
    if (!markdown) {
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
