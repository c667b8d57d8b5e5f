package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value whose type is not declared: written by the type that it has, read as maps, lists, texts,
 * numbers and truth values. Nesting costs no stack, neither when reading nor when writing.
 */
public final class UntypedForm extends Form<Object> {

  private final FormFinder forms;
  private final MapForm<Map<String, Object>, String, Object> map;

  /** With the forms of the types that values may have. */
  public UntypedForm(FormFinder forms) {
    this.forms = forms;
    this.map = new MapForm<>(Map.class, (TextForm<String>) forms.of(String.class), this);
  }

  /** An object or a list that is being read. */
  private static final class Open {
    private final @Nullable Map<String, Object> entries;
    private final List<Object> values = new ArrayList<>(0);
    private String name = "";
    private boolean sound = true;

    Open(boolean object) {
      this.entries = object ? new LinkedHashMap<>() : null;
    }

    /** Adds a value; null if it is faulty, and then what it is in needs no other either. */
    void add(@Nullable Object value) {
      if (value == null) {
        sound = false;
      } else if (entries == null) {
        values.add(value);
      } else {
        entries.put(name, value);
      }
    }

    @Nullable Object complete() {
      return !sound ? null : entries == null ? values : entries;
    }
  }

  @Override
  public @Nullable Object read(TokenSource in) throws IOException {
    if (!opens(in.token())) {
      return scalar(in);
    }
    Deque<Open> outer = new ArrayDeque<>();
    Open open = new Open(in.token() == Token.OBJECT);
    while (true) {
      Token token = in.next();
      if (token == Token.END) {
        return in.wrongType(this); // such as an object that was put into a tree
      }
      if (token == Token.END_OBJECT || token == Token.END_LIST) {
        Object complete = open.complete();
        if (outer.isEmpty()) {
          return complete;
        }
        open = outer.pop();
        open.add(complete);
        continue;
      }
      if (token == Token.NAME && !readName(open, in)) {
        continue;
      }
      if (opens(in.token())) {
        outer.push(open);
        open = new Open(in.token() == Token.OBJECT);
      } else {
        open.add(scalar(in));
      }
    }
  }

  private static boolean opens(Token token) {
    return token == Token.OBJECT || token == Token.LIST;
  }

  /** Reads a name and steps to its value; false if the name is faulty and its value skipped. */
  private boolean readName(Open open, TokenSource in) throws IOException {
    String name = in.name();
    String parsed = map.readKey(name, in);
    if (parsed != null && open.entries != null && open.entries.containsKey(parsed)) {
      in.duplicate(map, name);
    }
    in.next();
    if (parsed == null) {
      in.skip();
      open.add(null);
      return false;
    }
    open.name = parsed;
    return true;
  }

  private @Nullable Object scalar(TokenSource in) throws IOException {
    return switch (in.token()) {
      case TEXT -> in.text();
      case WHOLE, DECIMAL -> NumberForm.ofAny().read(in);
      case TRUE -> true;
      case FALSE -> false;
      default -> in.wrongType(this);
    };
  }

  /** An object or a list that is being written. */
  private record Written(boolean object, Iterator<?> rest) {}

  @Override
  public void write(TokenSink out, Object value) throws IOException {
    Deque<Written> open = new ArrayDeque<>();
    begin(out, value, open);
    while (!open.isEmpty()) {
      Written written = open.element();
      if (written.rest().hasNext()) {
        Object next = written.rest().next();
        if (next instanceof Map.Entry<?, ?> entry && written.object()) {
          out.name((String) entry.getKey());
          begin(out, entry.getValue(), open);
        } else {
          begin(out, next, open);
        }
      } else {
        if (written.object()) {
          out.endObject();
        } else {
          out.endList();
        }
        open.remove();
      }
    }
  }

  private void begin(TokenSink out, Object value, Deque<Written> open) throws IOException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        begin(out, optional.get(), open);
      } else {
        out.nothing();
      }
    } else if (value instanceof Iterable<?> values) {
      out.startList();
      open.push(new Written(false, values.iterator()));
    } else if (value instanceof Map<?, ?> entries) {
      out.startObject();
      open.push(new Written(true, byText(entries).entrySet().iterator()));
    } else {
      forms.of(value.getClass()).writeAny(out, value);
    }
  }

  private Map<String, Object> byText(Map<?, ?> entries) {
    Map<String, Object> texts = new LinkedHashMap<>();
    entries.forEach((key, value) -> texts.put(forms.keyOf(key), value));
    return texts;
  }

  @Override
  public Localizable expected() {
    return LocalizedText.of("arvo", "ett värde", "a value");
  }
}
