package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.json.Reading;
import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.text.Wording;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text again that could not be read, by the same forms, and keeps every trouble with its
 * place instead of stopping at the first.
 */
final class FaultCollector implements TokenSource.Rewindable {

  private record Fault(int offset, Finding finding) {}

  private final ScannedText tokens;
  private final Lines lines;
  private final int limit;
  private final List<Fault> faults = new ArrayList<>();
  private int untold;
  private int at;

  private FaultCollector(String text, ReadingLimits limits) {
    this.tokens = Scanner.scan(text, limits);
    this.lines = new Lines(text);
    this.limit = limits.faults();
  }

  /** The value of a text after all, or everything that is wrong with it. */
  static <T> Reading<T> read(String text, Form<T> form, ReadingLimits limits) {
    FaultCollector collector = new FaultCollector(text, limits);
    try {
      T value = collector.token() == Token.END ? null : form.readOrAbsent(collector);
      ScannedText.Stop stop = collector.tokens.stop();
      if (stop != null) {
        collector.at = collector.tokens.size() - 1;
        collector.addAnyway(stop.fault(), stop.parameters());
      }
      List<Finding> found = collector.found();
      if (found.isEmpty() && value != null) {
        return new Reading.Read<>(value);
      }
      return new Reading.Unreadable<>(found);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory", e);
    }
  }

  private List<Finding> found() {
    faults.sort(Comparator.comparingInt(Fault::offset));
    List<Finding> found = new ArrayList<>(faults.stream().map(Fault::finding).toList());
    if (untold > 0) {
      found.add(
          ReadingFault.MORE_FAULTS.at(Location.ROOT, Map.of("count", Wording.number(untold))));
    }
    return found;
  }

  private boolean isFull() {
    return faults.size() >= limit;
  }

  private void add(ReadingFault fault, Supplier<Map<String, Wording>> parameters) {
    if (isFull()) {
      untold++;
    } else {
      addAnyway(fault, parameters.get());
    }
  }

  private void addAnyway(ReadingFault fault, Map<String, Wording> parameters) {
    boolean end = token() == Token.END_OBJECT || token() == Token.END_LIST;
    int place = end ? tokens.partner(at) : at;
    Location location = lines.at(tokens.pointer(place), tokens.start(place));
    faults.add(new Fault(tokens.start(place), fault.at(location, parameters)));
  }

  private static Map<String, Wording> values(String value, Wording expected) {
    Map<String, Wording> values = new LinkedHashMap<>();
    values.put("value", Wording.same(value));
    values.put("expected", expected);
    return values;
  }

  /** What stands at the current token, shortened. */
  private String shown() {
    return switch (token()) {
      case OBJECT -> "{ }";
      case LIST -> "[ ]";
      case TEXT, NAME -> "\"" + Shortened.of(tokens.unescaped(at)) + "\"";
      default -> Shortened.of(tokens.raw(at));
    };
  }

  @Override
  public Token token() {
    return tokens.kind(at);
  }

  @Override
  public Token next() {
    at = Math.min(at + 1, tokens.size() - 1);
    return token();
  }

  @Override
  public String name() {
    return tokens.unescaped(at);
  }

  @Override
  public String text() {
    return tokens.unescaped(at);
  }

  @Override
  public BigDecimal number() {
    return new BigDecimal(tokens.raw(at));
  }

  @Override
  public void skip() {
    if (token() == Token.OBJECT || token() == Token.LIST) {
      int end = tokens.partner(at);
      at = end == at ? tokens.size() - 1 : end;
    }
  }

  @Override
  public Rewindable rewindable() {
    return this;
  }

  @Override
  public @Nullable String textAhead(String property) {
    int start = at;
    try {
      while (token() == Token.NAME) {
        boolean found = name().equals(property);
        next();
        if (found) {
          return token() == Token.TEXT ? text() : null;
        }
        skip();
        next();
      }
      return null;
    } finally {
      at = start;
    }
  }

  @Override
  public <T> @Nullable T wrongType(Form<T> form) {
    if (token() != Token.END) {
      add(ReadingFault.WRONG_TYPE, () -> values(shown(), form.expected()));
      skip();
    }
    return null;
  }

  @Override
  public <T> @Nullable T invalid(Form<T> form, @Nullable RuntimeException why) {
    add(ReadingFault.INVALID_VALUE, () -> values(shown(), form.expected()));
    return null;
  }

  @Override
  public void unknownProperty(ObjectForm<?> owner, String name) {
    String shown = Shortened.of(name);
    add(
        ReadingFault.UNKNOWN_PROPERTY,
        () -> {
          Map<String, Wording> values = new LinkedHashMap<>();
          values.put("property", Wording.same(shown));
          values.put("expected", ExpectedForm.names(owner.names(), shown));
          return values;
        });
    next();
    skip();
  }

  @Override
  public void duplicate(ObjectForm<?> owner, String name) {
    add(
        ReadingFault.DUPLICATE_PROPERTY,
        () -> Map.of("property", Wording.same(Shortened.of(name))));
  }

  @Override
  public void missing(ObjectForm<?> owner, String property) {
    add(ReadingFault.MISSING_PROPERTY, () -> Map.of("property", Wording.same(property)));
  }

  @Override
  public <T> @Nullable T unfit(Form<T> owner, RuntimeException why) {
    String message = String.valueOf(why.getMessage());
    String detail = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    add(
        ReadingFault.INVALID_OBJECT,
        () -> Map.of("detail", Wording.same(Shortened.sentence(detail))));
    return null;
  }
}
