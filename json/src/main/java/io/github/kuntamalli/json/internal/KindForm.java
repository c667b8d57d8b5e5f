package io.github.kuntamalli.json.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of several records, told apart by {@code kind}, wherever in the object it stands. */
public final class KindForm<S> extends ObjectForm<S> {

  private final Map<String, RecordForm<? extends S>> kinds;
  private final Map<Class<?>, RecordForm<? extends S>> byType = new LinkedHashMap<>();
  private final TextForm<String> name;

  private KindForm(Map<String, RecordForm<? extends S>> kinds) {
    this.kinds = kinds;
    kinds.values().forEach(form -> byType.put(form.type(), form));
    this.name =
        new TextForm<>(
            String.class,
            text -> {
              if (!kinds.containsKey(text)) {
                throw new IllegalArgumentException("there is no kind " + text);
              }
              return text;
            },
            ExpectedForm.oneOf(kinds.keySet()));
  }

  /** The form of a sealed type whose kinds are records, each named after its class. */
  @SuppressWarnings("unchecked")
  static <S> KindForm<S> of(Class<S> sealed, List<? extends Form<?>> arguments) {
    Map<String, RecordForm<? extends S>> kinds = new LinkedHashMap<>();
    for (Class<?> type : sealed.getPermittedSubclasses()) {
      if (!type.isRecord()) {
        throw new IllegalStateException(type + " is a kind of " + sealed + " and no record");
      }
      String kind = KebabCase.ofClass(type);
      RecordForm<?> form =
          new RecordForm<>(type, Components.variables(type, arguments), kind, false);
      kinds.put(kind, (RecordForm<? extends S>) form);
    }
    return new KindForm<>(kinds);
  }

  /** The forms of the kinds, by name. */
  public Map<String, RecordForm<? extends S>> kinds() {
    return kinds;
  }

  @Override
  @Nullable S readBody(TokenSource in) throws IOException {
    if (in.token() == Token.NAME && in.name().equals(RecordForm.KIND)) {
      in.next();
      String kind = name.readOrAbsent(in);
      in.next();
      RecordForm<? extends S> form = kind == null ? null : kinds.get(kind);
      return form == null ? skipRest(in) : form.readAfterKind(in);
    }
    TokenSource.Rewindable rest = in.rewindable();
    String kind = rest.textAhead(RecordForm.KIND);
    RecordForm<? extends S> form = kind == null ? null : kinds.get(kind);
    return form == null ? withoutKind(rest) : form.readBody(rest);
  }

  /** Tells what is wrong with the kind. */
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
  RecordForm<? extends S> formOf(Object value) {
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
