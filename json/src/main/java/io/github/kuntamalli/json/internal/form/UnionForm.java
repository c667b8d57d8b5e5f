package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.Expectations;
import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of several records, distinguished by {@code kind}, wherever it is in the object. */
public final class UnionForm<S> extends ObjectForm<S> {

  private final Map<String, RecordForm<? extends S>> kinds;
  private final Map<Class<?>, RecordForm<? extends S>> byType = new LinkedHashMap<>();
  private final TextForm<String> name;

  /** The forms of the kinds, by name. */
  public UnionForm(Map<String, RecordForm<? extends S>> kinds) {
    this.kinds = kinds;
    kinds.values().forEach(form -> byType.put(form.type(), form));
    this.name =
        new TextForm<>(
            String.class,
            String::toString,
            text -> {
              if (!kinds.containsKey(text)) {
                throw new IllegalArgumentException("there is no kind " + text);
              }
              return text;
            },
            () -> Expectations.oneOf(kinds.keySet()));
  }

  /** The forms of the kinds, by name. */
  public Map<String, RecordForm<? extends S>> kinds() {
    return kinds;
  }

  @Override
  public @Nullable S readBody(TokenSource in) throws IOException {
    if (in.token() == Token.NAME && in.name().equals(RecordForm.KIND)) {
      in.next();
      String kind = name.readOrAbsent(in);
      in.next();
      RecordForm<? extends S> form = kind == null ? null : kinds.get(kind);
      return form == null ? skipRest(in) : form.readAfterKind(in);
    }
    if (in.token() == Token.END_OBJECT) {
      return withoutKind(in); // nothing to look ahead in: the object around it is current again
    }
    TokenSource.Rewindable rest = in.rewindable();
    String kind = rest.textAhead(RecordForm.KIND);
    RecordForm<? extends S> form = kind == null ? null : kinds.get(kind);
    return form == null ? withoutKind(rest) : form.readBody(rest);
  }

  /** Reports what is wrong with the kind. */
  private @Nullable S withoutKind(TokenSource in) throws IOException {
    boolean told = false;
    while (in.token() == Token.NAME) {
      boolean kind = in.name().equals(RecordForm.KIND);
      in.next();
      if (kind) {
        told = true;
        name.readOrAbsent(in);
      } else {
        in.skip();
      }
      in.next();
    }
    if (!told && in.token() == Token.END_OBJECT) {
      in.missing(this, RecordForm.KIND);
    }
    return null;
  }

  private @Nullable S skipRest(TokenSource in) throws IOException {
    while (in.token() == Token.NAME) {
      in.next();
      in.skip();
      in.next();
    }
    return null;
  }

  @Override
  public void write(TokenSink out, S value) throws IOException {
    formOf(value).writeAny(out, value);
  }

  /** The form of the kind that a value is. */
  public RecordForm<? extends S> formOf(Object value) {
    RecordForm<? extends S> form = byType.get(value.getClass());
    if (form == null) {
      throw new IllegalStateException("no kind for " + value.getClass());
    }
    return form;
  }

  @Override
  public Collection<String> names() {
    return List.of(RecordForm.KIND);
  }
}
