package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;
import static io.github.kuntamalli.examples.fuzz.Target.requireEqual;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Both readers on every type that has a schema: a text gives a value or faults, the same from both;
 * what plain Jackson cannot read strictly we do not read either; a value is written and read back.
 *
 * <p>The first line of an input names the type.
 */
final class JsonTarget implements Target {

  private static final JsonMapper PLAIN =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final KuntamalliJson two = Jackson2Json.standard();
  private final KuntamalliJson three = Jackson3Json.standard();
  private final Map<Class<?>, List<String>> seeds;
  private final Map<String, Class<?>> types = new LinkedHashMap<>();
  private final JsonMutator mutator;

  JsonTarget(Map<Class<?>, List<String>> seeds) {
    this.seeds = seeds;
    seeds.keySet().forEach(type -> types.put(type.getSimpleName(), type));
    this.mutator = new JsonMutator(seeds.values().stream().flatMap(List::stream).toList());
  }

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String make(Chance chance) {
    String type = chance.of(List.copyOf(types.keySet()));
    return type + "\n" + mutator.spoilt(Seeds.small(seeds.get(types.get(type)), chance), chance);
  }

  @Override
  public boolean isTaken(String input) {
    int line = input.indexOf('\n');
    Class<?> type = line < 0 ? null : types.get(input.substring(0, line));
    return type != null && isTaken(input.substring(line + 1), type);
  }

  private <T> boolean isTaken(String text, Class<T> type) {
    ReadResult<T> reading = three.read(text, type);
    requireSame(two.read(text, type), reading, "the generations differ");
    Chance chance = Chance.in(text);
    if (chance.oneIn(8)) {
      asBytes(text, type, reading, chance);
    }
    Optional<T> value = reading.asOptional();
    if (value.isEmpty()) {
      faults(reading.faults(), text);
      return false;
    }
    require(isPlainJson(text), "read, though it is no strict JSON");
    writtenAndReadBack(value.get(), type);
    return true;
  }

  private <T> void asBytes(String text, Class<T> type, ReadResult<T> reading, Chance chance) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (new String(bytes, StandardCharsets.UTF_8).equals(text) && text.indexOf('\0') < 0) {
      requireSame(three.read(bytes, type), reading, "bytes are read in another way than text");
    }
    if (bytes.length > 0) {
      byte[] spoilt = bytes.clone();
      spoilt[chance.below(bytes.length)] = (byte) chance.below(256);
      requireSame(
          two.read(spoilt, type), three.read(spoilt, type), "the generations differ on any bytes");
    }
  }

  /** Catalogs are equal only to themselves, so values count as the same if they are written so. */
  private <T> void requireSame(ReadResult<T> one, ReadResult<T> other, String otherwise) {
    requireEqual(one.faults(), other.faults(), otherwise);
    if (!one.equals(other)) {
      requireEqual(three.write(one.get()), three.write(other.get()), otherwise);
    }
  }

  private static boolean isPlainJson(String text) {
    try {
      return !PLAIN.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text).isMissingNode();
    } catch (JacksonException e) {
      return false; // which is what is asked
    }
  }

  private <T> void writtenAndReadBack(T value, Class<T> type) {
    String text = three.write(value);
    requireEqual(two.write(value), text, "the generations write differently");
    requireEqual(two.writeLine(value), three.writeLine(value), "the generations write lines apart");
    ReadResult<T> again = three.read(text, type);
    require(again.asOptional().isPresent(), "what was written is not read: " + again.faults());
    requireEqual(three.write(again.get()), text, "what was read is written in another way");
    requireSame(three.read(three.writeLine(value), type), again, "one line is read in another way");
    if (type != ObligationCatalog.class && !text.contains("\"parameters\"")) {
      // of parameters only the words are written
      requireEqual(again.get(), value, "what was written is read as something else");
    }
    require(StandardCharsets.UTF_8.newEncoder().canEncode(text), "what was written is no UTF-8");
  }

  private void faults(List<Finding> faults, String text) {
    require(!faults.isEmpty(), "neither a value nor a fault");
    require(faults.size() <= three.limits().faults() + 2, "more faults than the limit");
    for (Finding fault : faults) {
      for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
        String sentences =
            fault.problem(language) + fault.reason(language) + fault.remedy(language);
        require(
            sentences.length() < 4_000, "the sentences of a fault are long: " + sentences.length());
      }
      require(fault.location().pointer().length() < 4_000, "a pointer without end");
      fault
          .location()
          .line()
          .ifPresent(at -> require(at <= text.lines().count() + 1, "a place outside the text"));
    }
  }
}
