package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.FixedText;
import io.github.kuntamalli.json.internal.text.LoneSurrogates;
import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values by keys that are texts. Null and absence are an empty map, which is not written. */
public final class MapForm<M extends Map<K, V>, K, V> extends ObjectForm<M> {

  private final Class<?> type;
  private final TextForm<K> key;
  private final Form<V> value;
  private final Map<K, FixedText> fixedKeys;

  public MapForm(Class<?> type, TextForm<K> key, Form<V> value) {
    this.type = type;
    this.key = key;
    this.value = value;
    this.fixedKeys = fixed(key);
  }

  /** The texts of keys that are constants. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <K> Map<K, FixedText> fixed(TextForm<K> key) {
    if (!key.type().isEnum()) {
      return Map.of();
    }
    Map<K, FixedText> texts = new EnumMap(key.type());
    for (K constant : key.type().getEnumConstants()) {
      texts.put(constant, new FixedText(key.print(constant)));
    }
    return texts;
  }

  public static boolean canMake(Class<?> type) {
    return type == Map.class || type == SortedMap.class;
  }

  /** The form of the keys. */
  public TextForm<K> key() {
    return key;
  }

  /** The form of the values. */
  public Form<V> value() {
    return value;
  }

  @Override
  @SuppressWarnings("unchecked")
  public @Nullable M readBody(TokenSource in) throws IOException {
    Map<K, V> entries = type == Map.class ? Map.of() : empty();
    boolean sound = true;
    while (in.token() == Token.NAME) {
      String name = in.name();
      K parsed = readKey(name, in);
      if (parsed != null && entries.containsKey(parsed)) {
        in.duplicate(this, name);
      }
      in.next();
      if (parsed == null) {
        in.skip();
        sound = false;
      } else {
        V read = value.readOrAbsent(in);
        if (read == null) {
          sound = false;
        } else {
          entries = with(entries, parsed, read);
        }
      }
      in.next();
    }
    return sound && in.token() == Token.END_OBJECT ? (M) entries : null;
  }

  /** The entries and another one. Most maps are texts in one language. */
  private Map<K, V> with(Map<K, V> entries, K key, V value) {
    if (entries.isEmpty() && type == Map.class) {
      return Map.of(key, value);
    }
    Map<K, V> more = entries;
    if (entries.size() < 2) {
      more = empty();
      more.putAll(entries);
    }
    more.put(key, value);
    return more;
  }

  @Nullable K readKey(String name, TokenSource in) throws IOException {
    if (LoneSurrogates.escaped(name) != null) {
      return in.invalid(key, null); // a text could be written with escapes, a name could not
    }
    try {
      return key.parse(name);
    } catch (IllegalArgumentException e) {
      return in.invalid(key, e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Map<K, V> empty() {
    if (key.type().isEnum()) {
      return new EnumMap(key.type());
    }
    return type == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
  }

  @Override
  public void write(TokenSink out, M entries) throws IOException {
    out.startObject();
    for (Map.Entry<K, V> entry : entries.entrySet()) {
      FixedText fixed = fixedKeys.get(entry.getKey());
      if (fixed == null) {
        out.name(key.print(entry.getKey()));
      } else {
        out.name(fixed);
      }
      value.write(out, entry.getValue());
    }
    out.endObject();
  }

  @Override
  public Collection<String> names() {
    return key instanceof EnumForm<?> constants ? constants.texts() : List.of();
  }

  @Override
  @SuppressWarnings("unchecked")
  public M absent() {
    return (M) empty();
  }

  @Override
  public boolean isEmpty(M entries) {
    return entries.isEmpty();
  }
}
