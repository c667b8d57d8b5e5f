package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;
import static io.github.kuntamalli.examples.fuzz.Target.requireEqual;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every way in, with limits of a caller's own: text, bytes, streams and readers that give little at
 * a time have the same result in both generations; a stream without end is left at the limit. The
 * first line of an input names the type.
 */
final class ReaderTarget implements Target {

  private static final int UNBOUNDED = Integer.MAX_VALUE;
  private static final int SHORT_LIMIT = 200_000;

  private final Map<Class<?>, List<String>> seeds;
  private final Map<String, Class<?>> types = new LinkedHashMap<>();
  private final JsonMutator mutator;

  ReaderTarget(Map<Class<?>, List<String>> seeds) {
    this.seeds = seeds;
    seeds.keySet().forEach(type -> types.put(type.getSimpleName(), type));
    this.mutator = new JsonMutator(seeds.values().stream().flatMap(List::stream).toList());
  }

  @Override
  public String name() {
    return "readers";
  }

  @Override
  public String make(Chance chance) {
    String type = chance.of(List.copyOf(types.keySet()));
    String seed = chance.of(seeds.get(types.get(type))); // long ones too
    return type + "\n" + (chance.oneIn(3) ? seed : mutator.spoilt(seed, chance));
  }

  @Override
  public boolean isTaken(String input) throws IOException {
    int line = input.indexOf('\n');
    Class<?> type = line < 0 ? null : types.get(input.substring(0, line));
    return type != null && isTaken(input.substring(line + 1), type);
  }

  private <T> boolean isTaken(String text, Class<T> type) throws IOException {
    Chance chance = Chance.in(text);
    ReadingLimits limits = limits(text.length(), chance);
    KuntamalliJson two = Jackson2Json.standard().with(limits);
    KuntamalliJson three = Jackson3Json.standard().with(limits);
    ReadResult<T> reading = three.read(text, type);
    requireSame(two.read(text, type), reading, "the generations differ within limits: " + limits);
    requireSame(
        three.read(new StringReader(text), type), reading, "a reader is read otherwise: " + limits);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (new String(bytes, StandardCharsets.UTF_8).equals(text) && text.indexOf('\0') < 0) {
      requireSame(three.read(bytes, type), reading, "bytes are read otherwise: " + limits);
      requireSame(
          two.read(new Trickle(bytes), type), reading, "a stream is read otherwise: " + limits);
    }
    require(
        reading.faults().size() <= (long) limits.faults() + 2,
        "more faults than the limit: " + limits);
    if (chance.oneIn(50)) {
      endless(chance.oneIn(2) ? two : three, type);
    }
    return reading.asOptional().isPresent();
  }

  /** Catalogs are equal only to themselves, so values count as the same if they are written so. */
  private static <T> void requireSame(ReadResult<T> one, ReadResult<T> other, String otherwise) {
    requireEqual(one.faults(), other.faults(), otherwise);
    if (!one.equals(other)) {
      KuntamalliJson json = Jackson3Json.standard();
      requireEqual(json.write(one.get()), json.write(other.get()), otherwise);
    }
  }

  /** Limits near the text, or none. */
  private static ReadingLimits limits(int length, Chance chance) {
    ReadingLimits limits =
        ReadingLimits.standard().withFaults(chance.oneIn(2) ? chance.some() : 100);
    limits =
        switch (chance.below(4)) {
          case 0 -> limits.withLength(UNBOUNDED);
          case 1 -> limits.withLength(Math.max(1, length - 1 + chance.below(3)));
          case 2 -> limits.withLength(Math.max(1, chance.below(length + 1)));
          default -> limits;
        };
    return switch (chance.below(6)) {
      case 0 -> limits.withDepth(chance.some() % 500 + 1);
      case 1 -> limits.withTextLength(chance.some());
      case 2 -> limits.withNameLength(chance.some());
      case 3 -> limits.withNumberLength(chance.some());
      case 4 -> limits.withTextLength(UNBOUNDED);
      default -> limits;
    };
  }

  /** An endless stream is read to a few times the limit, and not further. */
  private static <T> void endless(KuntamalliJson json, Class<T> type) throws IOException {
    Endless endless = new Endless();
    ReadResult<T> reading =
        json.with(ReadingLimits.standard().withLength(SHORT_LIMIT)).read(endless, type);
    require(reading.asOptional().isEmpty(), "a stream without end was read");
    require(
        endless.given < 5L * SHORT_LIMIT + 100_000,
        "far more is read than the limit: " + endless.given);
  }

  /** Gives one byte, or a few, at a time. */
  private static final class Trickle extends InputStream {
    private final ByteArrayInputStream bytes;

    Trickle(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return bytes.read(into, from, Math.min(length, 7));
    }
  }

  /** A text that has no end. */
  private static final class Endless extends InputStream {
    private long given;

    @Override
    public int read() {
      given++;
      if (given > 100_000_000) {
        throw new AssertionError("a stream without end is read on: " + given);
      }
      return given == 1 ? '"' : 'x';
    }
  }
}
