package io.github.kuntamalli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of text with named columns: comma-separated, quoted where needed (RFC 4180), UTF-8, first
 * line the column names. Own code on purpose, so that the core needs no library for its bundled
 * data; a test compares it with an independent reader.
 *
 * @param name what messages call the table, usually its file name
 * @param rows the rows below the column names
 */
public record Table(String name, List<Row> rows) {

  /** The rows are copied. */
  public Table {
    rows = Copies.list(rows, "rows");
  }

  /**
   * One row.
   *
   * @param table the name of the table
   * @param line the line of the file on which the row begins, from 1
   * @param columns the place of each column, shared by all rows
   * @param cells the cells in the order of the columns
   */
  public record Row(String table, int line, Map<String, Integer> columns, List<String> cells) {

    /** The cells by column name. */
    public Map<String, String> byColumn() {
      Map<String, String> map = new LinkedHashMap<>();
      columns.forEach((column, place) -> map.put(column, cells.get(place)));
      return map;
    }

    /** Whether the table has a column. */
    public boolean has(String column) {
      return columns.containsKey(column);
    }

    /** The text of a cell that must not be empty. */
    public String text(String column) {
      String text = cell(column);
      if (text.isEmpty()) {
        throw fault(column, text, "must not be empty", "fill in the cell");
      }
      return text;
    }

    /** The value of a cell, or null if the cell is empty. */
    public <T> @Nullable T find(String column, Function<String, T> parser) {
      String text = cell(column);
      return text.isEmpty() ? null : parsed(column, text, parser);
    }

    /** The value of a cell that must not be empty. */
    public <T> T get(String column, Function<String, T> parser) {
      return parsed(column, text(column), parser);
    }

    /** The values of a cell that contains a list separated by semicolons; may be empty. */
    public <T> List<T> list(String column, Function<String, T> parser) {
      String text = cell(column);
      List<T> values = new ArrayList<>();
      if (!text.isEmpty()) {
        for (String part : text.split(";", -1)) {
          values.add(parsed(column, part.strip(), parser));
        }
      }
      return List.copyOf(values);
    }

    /** A fault of this row: place, value, rule and remedy in one message. */
    public IllegalArgumentException fault(String column, String value, String rule, String remedy) {
      return new IllegalArgumentException(
          "%s line %s, column %s: \"%s\" %s; %s"
              .formatted(table, line, column, value, rule, remedy));
    }

    /** The text of a cell, which may be empty. */
    public String cell(String column) {
      Integer place = columns.get(column);
      if (place == null) {
        throw new IllegalArgumentException(
            "%s: there is no column %s; columns are %s".formatted(table, column, columns.keySet()));
      }
      return cells.get(place);
    }

    private <T> T parsed(String column, String text, Function<String, T> parser) {
      try {
        return parser.apply(text);
      } catch (RuntimeException e) {
        IllegalArgumentException fault =
            fault(column, text, "cannot be read (" + e.getMessage() + ")", "correct the cell");
        fault.initCause(e);
        throw fault;
      }
    }
  }

  /** Reads a table that is next to a class. */
  public static Table resource(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("bundled table " + file + " is missing from the jar");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table from its text. */
  public static Table parse(String name, String text) {
    List<List<String>> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    split(name, text, lines, starts);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(name + ": the table is empty; add the column names");
    }
    List<String> columns = lines.get(0);
    if (new HashSet<>(columns).size() != columns.size()) {
      throw new IllegalArgumentException(
          "%s line 1: a column name is repeated in %s; name each column once"
              .formatted(name, columns));
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String column : columns) {
      places.put(column, places.size());
    }
    List<Row> rows = new ArrayList<>(lines.size() - 1);
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = lines.get(i);
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            "%s line %s: %s cells where the column names are %s; quote cells that hold a comma"
                .formatted(name, starts.get(i), cells.size(), columns.size()));
      }
      rows.add(new Row(name, starts.get(i), places, cells));
    }
    return new Table(name, rows);
  }

  private static void split(
      String name, String text, List<List<String>> lines, List<Integer> starts) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    int line = 1;
    int quote = text.indexOf('"', at);
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      int last = end < 0 ? text.length() : end;
      if (quote >= 0 && quote < last) {
        int after = splitQuoted(name, text, at, line, lines, starts);
        line += lineFeeds(text, at, after);
        at = after;
        quote = text.indexOf('"', at);
        continue;
      }
      if (last > at && text.charAt(last - 1) == '\r') {
        last--;
      }
      if (last > at) {
        lines.add(splitPlain(text, at, last));
        starts.add(line);
      }
      at = next;
      line++;
    }
  }

  private static int lineFeeds(String text, int from, int to) {
    int count = 0;
    for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
      count++;
    }
    return count;
  }

  /** A line without quoted cells, which most lines are. */
  private static List<String> splitPlain(String text, int from, int to) {
    List<String> cells = new ArrayList<>(8);
    int start = from;
    for (int comma = text.indexOf(',', from);
        comma >= 0 && comma < to;
        comma = text.indexOf(',', start)) {
      cells.add(text.substring(start, comma));
      start = comma + 1;
    }
    cells.add(text.substring(start, to));
    return cells;
  }

  /**
   * A record with quoted cells; it may run over several lines. Answers where the next one begins.
   */
  private static int splitQuoted(
      String name,
      String text,
      int from,
      int line,
      List<List<String>> lines,
      List<Integer> starts) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean fresh = true;
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (at < text.length() && text.charAt(at) == '"') {
          cell.append('"');
          at++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && fresh) {
        quoted = true;
        fresh = false;
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
        fresh = true;
      } else if (c == '\n') {
        break;
      } else if (c != '\r') {
        cell.append(c);
        fresh = false;
      }
    }
    if (quoted) {
      throw new IllegalArgumentException(
          "%s line %s: a quoted cell is not closed; add the closing quote".formatted(name, line));
    }
    cells.add(cell.toString());
    lines.add(cells);
    starts.add(line);
    return at;
  }
}
