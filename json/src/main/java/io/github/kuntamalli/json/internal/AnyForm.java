package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Wording;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value whose type is not declared: written by the type that it has, read as maps, lists, texts,
 * numbers and truth values.
 */
public final class AnyForm extends Form<Object> {

  private final MapForm<Map<String, Object>, String, Object> map =
      new MapForm<>(Map.class, Forms.text(String.class), this);
  private final ListForm<List<Object>, Object> list = new ListForm<>(List.class, this);

  @Override
  public @Nullable Object read(TokenSource in) throws IOException {
    return switch (in.token()) {
      case OBJECT -> map.read(in);
      case LIST -> list.read(in);
      case TEXT -> in.text();
      case WHOLE, DECIMAL -> NumberForm.ofAny().read(in);
      case TRUE -> true;
      case FALSE -> false;
      default -> in.wrongType(this);
    };
  }

  @Override
  public void write(TokenSink out, Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        write(out, optional.get());
      } else {
        out.nothing();
      }
    } else if (value instanceof Iterable<?> values) {
      out.startList();
      for (Object each : values) {
        write(out, each);
      }
      out.endList();
    } else if (value instanceof Map<?, ?> entries) {
      map.write(out, byText(entries));
    } else {
      Forms.of(value.getClass()).writeAny(out, value);
    }
  }

  private static Map<String, Object> byText(Map<?, ?> entries) {
    Map<String, Object> texts = new LinkedHashMap<>();
    entries.forEach(
        (key, value) ->
            texts.put(
                Forms.of(key.getClass()) instanceof TextForm<?> form
                    ? form.printAny(key)
                    : key.toString(),
                value));
    return texts;
  }

  @Override
  public Wording expected() {
    return LocalizedText.of("arvo", "ett värde", "a value");
  }
}
