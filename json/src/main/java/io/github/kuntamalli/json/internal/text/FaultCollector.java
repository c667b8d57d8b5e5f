package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text again that could not be read, by the same forms, and keeps every fault with its
 * place instead of stopping at the first.
 */
@SuppressWarnings("TypeParameterUnusedInFormals") // as TokenSource
public final class FaultCollector implements TokenSource.Rewindable {

  private static final Pattern OF_A_PROPERTY =
      Pattern.compile("([a-z][A-Za-z]*): (.*)", Pattern.DOTALL);

  private record Fault(
      int offset, String pointer, ReadingFault kind, Map<String, Localizable> parameters) {}

  private final PlacedText tokens;
  private final int limit;
  private final List<Fault> faults = new ArrayList<>();
  private int untold;

  private FaultCollector(PlacedText tokens, int limit) {
    this.tokens = tokens;
    this.limit = limit;
  }

  /** Everything that is wrong with a text. */
  public static <T> ReadResult<T> read(
      String text, ValueReader<T> reader, ReadingLimits limits, JacksonBinding jackson) {
    try (PlacedText tokens = PlacedText.open(text, limits, jackson)) {
      FaultCollector collector = new FaultCollector(tokens, limits.faults());
      T value = tokens.next() == Token.END ? null : reader.read(collector);
      tokens.finish();
      Stop stop = tokens.stop();
      if (stop != null) {
        collector.addAnyway(stop.fault(), stop.parameters());
      }
      List<Finding> found = collector.found(new LineCounter(text));
      return found.isEmpty() && value != null
          ? new ReadResult.Success<>(value)
          : new ReadResult.Failure<>(found);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory", e);
    }
  }

  private List<Finding> found(LineCounter lines) {
    faults.sort(Comparator.comparingInt(Fault::offset));
    List<Finding> found = new ArrayList<>();
    for (Fault fault : faults) {
      found.add(fault.kind().at(lines.at(fault.pointer(), fault.offset()), fault.parameters()));
    }
    if (untold > 0) {
      found.add(
          ReadingFault.MORE_FAULTS.at(Location.ROOT, Map.of("count", Localizable.number(untold))));
    }
    return found;
  }

  private boolean isFull() {
    return faults.size() >= limit;
  }

  private void add(ReadingFault fault, Supplier<Map<String, Localizable>> parameters) {
    if (isFull()) {
      untold++;
    } else {
      addAnyway(fault, parameters.get());
    }
  }

  private void addAnyway(ReadingFault fault, Map<String, Localizable> parameters) {
    faults.add(new Fault(tokens.start(), tokens.pointer(), fault, parameters));
  }

  private static Map<String, Localizable> values(String value, Localizable expected) {
    Map<String, Localizable> values = new LinkedHashMap<>();
    values.put("value", Localizable.same(value));
    values.put("expected", expected);
    return values;
  }

  /** The text of the current token, shortened. */
  private String shown() {
    return switch (token()) {
      case OBJECT -> "{ }";
      case LIST -> "[ ]";
      case TEXT, NAME -> "\"" + Shortened.of(tokens.value()) + "\"";
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      default -> Shortened.of(tokens.value());
    };
  }

  @Override
  public Token token() {
    return tokens.token();
  }

  @Override
  public Token next() throws IOException {
    return tokens.next();
  }

  @Override
  public String name() {
    return tokens.value();
  }

  @Override
  public String text() {
    return tokens.value();
  }

  @Override
  public BigDecimal number() {
    return new BigDecimal(tokens.value());
  }

  @Override
  public void skip() throws IOException {
    tokens.skip();
  }

  @Override
  public Rewindable rewindable() {
    return this;
  }

  @Override
  public @Nullable String textAhead(String property) throws IOException {
    return tokens.textOf(property);
  }

  @Override
  public <T> @Nullable T wrongType(Expected expected) throws IOException {
    if (token() != Token.END) {
      add(ReadingFault.WRONG_TYPE, () -> values(shown(), expected.expected()));
      skip();
    }
    return null;
  }

  @Override
  public <T> @Nullable T invalid(Expected expected, @Nullable RuntimeException why) {
    add(ReadingFault.INVALID_VALUE, () -> values(shown(), expected.expected()));
    return null;
  }

  @Override
  public void unknownProperty(ExpectedObject owner, String name) throws IOException {
    String shown = Shortened.of(name);
    add(
        ReadingFault.UNKNOWN_PROPERTY,
        () -> {
          Map<String, Localizable> values = new LinkedHashMap<>();
          values.put("property", Localizable.same(shown));
          values.put("expected", Expectations.names(owner.names(), shown));
          return values;
        });
    next();
    skip();
  }

  @Override
  public void duplicate(ExpectedObject owner, String name) {
    add(
        ReadingFault.DUPLICATE_PROPERTY,
        () -> Map.of("property", Localizable.same(Shortened.of(name))));
  }

  @Override
  public void missing(ExpectedObject owner, String property) {
    add(ReadingFault.MISSING_PROPERTY, () -> Map.of("property", Localizable.same(property)));
  }

  @Override
  public <T> @Nullable T unfit(Expected owner, RuntimeException why) {
    add(ReadingFault.INVALID_OBJECT, () -> Map.of("detail", detail(why)));
    return null;
  }

  /**
   * The reason in every language; a message that has only its English words says that it is
   * English.
   */
  private static LocalizedText detail(RuntimeException why) {
    if (why instanceof InvalidValueException invalid) {
      return LocalizedText.of(
          sentence(invalid.text(Language.FI)),
          sentence(invalid.text(Language.SV)),
          sentence(invalid.text(Language.EN)));
    }
    String english = sentence(String.valueOf(why.getMessage()));
    return LocalizedText.of(
        "tekninen kuvaus englanniksi: " + english,
        "teknisk beskrivning på engelska: " + english,
        english);
  }

  /**
   * The message of an exception as the end of a sentence. The name of the property, with which it
   * begins, comes after it and in quotes, as it is no word of the language.
   */
  private static String sentence(String message) {
    Matcher named = OF_A_PROPERTY.matcher(message);
    String words = named.matches() ? named.group(2) : message;
    return Abbreviation.sentence(
            words.endsWith(".") ? words.substring(0, words.length() - 1) : words)
        + (named.matches() ? " (\"" + named.group(1) + "\")" : "");
  }
}
