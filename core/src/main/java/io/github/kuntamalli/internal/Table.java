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
    rows = List.copyOf(rows);
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
    public <T> @org.jspecify.annotations.Nullable T find(
        String column, Function<String, T> parser) {
      String text = cell(column);
      return text.isEmpty() ? null : parsed(column, text, parser);
    }

    /** The value of a cell that must not be empty. */
    public <T> T get(String column, Function<String, T> parser) {
      return parsed(column, text(column), parser);
    }

    /** The values of a cell that holds a list separated by semicolons; may be empty. */
    public <T> List<T> list(String column, Function<String, T> parser) {
      String text = cell(column);
      List<T> values = new ArrayList<>();
      if (!text.isEmpty()) {
        for (String part : text.split(";")) {
          values.add(parsed(column, part.strip(), parser));
        }
      }
      return List.copyOf(values);
    }

    /** A fault of this row: place, value, rule and remedy in one message. */
    public IllegalArgumentException fault(String column, String value, String rule, String remedy) {
      return new IllegalArgumentException(
          "%s line %d, column %s: \"%s\" %s; %s"
              .formatted(table, line, column, value, rule, remedy));
    }

    private String cell(String column) {
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

  /** Reads a table that lies beside a class. */
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
    columns.forEach(column -> places.put(column, places.size()));
    List<Row> rows = new ArrayList<>(lines.size() - 1);
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = lines.get(i);
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            "%s line %d: %d cells where the column names are %d; quote cells that hold a comma"
                .formatted(name, starts.get(i), cells.size(), columns.size()));
      }
      rows.add(new Row(name, starts.get(i), places, cells));
    }
    return new Table(name, rows);
  }

  private static void split(
      String name, String text, List<List<String>> lines, List<Integer> starts) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int start = 1;
    int i = text.startsWith("\uFEFF") ? 1 : 0;
    boolean pending = false;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
          line += c == '\n' ? 1 : 0;
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
        pending = true;
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
        pending = true;
      } else if (c == '\n') {
        if (pending || !cell.isEmpty()) {
          cells.add(cell.toString());
          lines.add(List.copyOf(cells));
          starts.add(start);
        }
        cells.clear();
        cell.setLength(0);
        pending = false;
        line++;
        start = line;
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new IllegalArgumentException(
          "%s line %d: a quoted cell is not closed; add the closing quote".formatted(name, start));
    }
    if (pending || !cell.isEmpty()) {
      cells.add(cell.toString());
      lines.add(List.copyOf(cells));
      starts.add(start);
    }
  }
}
