package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.text.Parameters;
import java.util.Objects;

/**
 * A cell of a caller's own table that was read without the blanks at its edges.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param table the name of the table
 * @param line the line on which its row begins, from 1
 * @param column the column
 * @param cell the cell as in the table, with the blanks
 */
public record RegisterRepair(String table, int line, String column, String cell)
    implements Localizable {

  private static final MessageTemplate TEXT =
      MessageTemplate.of(
          "{table}, rivi {line}, sarake {column}: arvon \"{cell}\" alussa tai lopussa on välilyöntejä; niitä ei ole otettu huomioon.",
          "{table}, rad {line}, kolumn {column}: värdet \"{cell}\" har mellanslag i början eller slutet; de har inte beaktats.",
          "{table}, line {line}, column {column}: \"{cell}\" has leading or trailing spaces; they were ignored.");

  /** A repair. */
  public RegisterRepair {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(cell, "cell");
  }

  /**
   * What was done, in one sentence.
   *
   * @param language Finnish, Swedish or English
   * @return the sentence
   */
  @Override
  public String text(Language language) {
    return TEXT.render(
        language,
        Parameters.of(
            "table", Localizable.same(table),
            "line", Localizable.number(line),
            "column", Localizable.same(column),
            "cell", Localizable.same(cell)));
  }
}
