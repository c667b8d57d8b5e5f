package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.internal.text.FixedText;
import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.Localizable;
import java.io.IOException;
import java.lang.reflect.TypeVariable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as an object with a property for each of its components.
 *
 * <p>A record that is one of several kinds begins with its kind, in {@code kind}; a document can
 * have a {@code schemaVersion}, which is written at the top of a text.
 */
public final class RecordForm<R> extends ObjectForm<R> {

  /** The property that says which of several kinds an object is. */
  public static final String KIND = "kind";

  /** The property with the version of the format. */
  public static final String SCHEMA_VERSION = "schemaVersion";

  private static final TextForm<String> VERSION =
      new TextForm<>(
          String.class,
          text -> {
            if (!text.equals(KuntamalliJson.SCHEMA_VERSION)) {
              throw new IllegalArgumentException("there is only version 1");
            }
            return text;
          },
          Localizable.same("\"" + KuntamalliJson.SCHEMA_VERSION + "\""));

  private static final FixedText WRITTEN_KIND = new FixedText(KIND);
  private static final FixedText WRITTEN_SCHEMA_VERSION = new FixedText(SCHEMA_VERSION);

  private final Class<R> type;
  private final Class<?> shownType;
  private final Map<TypeVariable<?>, Form<?>> variables;
  private final @Nullable String kind;
  private final @Nullable FixedText writtenKind;
  private final boolean document;
  private final FormFinder finder;
  private volatile @Nullable Known known;

  /** What is worked out at first use, because records can contain each other. */
  private record Known(RecordShape components, @Nullable BuilderDefaults defaults) {}

  /**
   * A record.
   *
   * @param type the record
   * @param shownType the public type that it is written for, as a message names it
   * @param variables the forms of its type variables
   * @param kind the name of its kind; null if it is not one of several
   * @param document whether it can have a schema version
   * @param finder the forms of its components
   */
  public RecordForm(
      Class<R> type,
      Class<?> shownType,
      Map<TypeVariable<?>, Form<?>> variables,
      @Nullable String kind,
      boolean document,
      FormFinder finder) {
    this.type = type;
    this.shownType = shownType;
    this.variables = variables;
    this.kind = kind;
    this.writtenKind = kind == null ? null : new FixedText(kind);
    this.document = document;
    this.finder = finder;
  }

  private Known known() {
    Known before = known;
    if (before == null) {
      before = new Known(new RecordShape(type, variables, finder), BuilderDefaults.of(type));
      known = before;
    }
    return before;
  }

  /** The record. */
  public Class<R> type() {
    return type;
  }

  @Override
  public Class<?> shownType() {
    return shownType;
  }

  /** Which of several kinds it is; null if it is not one of several. */
  public @Nullable String kind() {
    return kind;
  }

  /** Whether it can have a schema version. */
  public boolean isDocument() {
    return document;
  }

  /** The forms of the components, in the order of {@link #componentNames()}. */
  public List<Form<?>> componentForms() {
    return List.of(known().components.forms);
  }

  /** The names of the components. */
  public List<String> componentNames() {
    return List.of(known().components.names);
  }

  /** Whether a component has to be there. */
  public boolean isNeeded(int place) {
    Known shape = known();
    return shape.components.forms[place].absent() == null
        && (shape.defaults == null || shape.defaults.isNeeded(shape.components.names[place]));
  }

  @Override
  public @Nullable R readBody(TokenSource in) throws IOException {
    return readBody(in, false);
  }

  /** Reads the rest of an object whose kind was read, so that another one is a repetition. */
  @Nullable R readAfterKind(TokenSource in) throws IOException {
    return readBody(in, true);
  }

  private @Nullable R readBody(TokenSource in, boolean afterKind) throws IOException {
    Known shape = known();
    RecordShape components = shape.components;
    @Nullable Object[] values = new @Nullable Object[components.names.length];
    boolean sound = true;
    boolean versioned = false;
    boolean kindIsKnown = afterKind;
    int likely = 0;
    while (in.token() == Token.NAME) {
      String name = in.name();
      int place = components.placeOf(name, likely);
      if (place >= 0) {
        if (values[place] != null) {
          in.duplicate(this, name);
        }
        in.next();
        Object value = components.forms[place].readOrAbsent(in);
        sound &= value != null;
        values[place] = value == null ? this : value;
        likely = place + 1;
      } else if (kind != null && name.equals(KIND)) {
        if (kindIsKnown) {
          in.duplicate(this, name);
        }
        kindIsKnown = true;
        in.next();
        sound &= kindForm().readOrAbsent(in) != null;
      } else if (document && name.equals(SCHEMA_VERSION)) {
        if (versioned) {
          in.duplicate(this, name);
        }
        versioned = true;
        in.next();
        sound &= VERSION.readOrAbsent(in) != null;
      } else {
        in.unknownProperty(this, name);
      }
      in.next();
    }
    if (in.token() != Token.END_OBJECT) {
      return null;
    }
    return complete(values, shape, in) && sound ? make(values, shape, in) : null;
  }

  private TextForm<String> kindForm() {
    return new TextForm<>(
        String.class,
        text -> {
          if (!text.equals(kind)) {
            throw new IllegalArgumentException("the kind is " + kind);
          }
          return text;
        },
        Localizable.same("\"" + kind + "\""));
  }

  /** Fills in what may be absent, and reports what may not. */
  private boolean complete(@Nullable Object[] values, Known shape, TokenSource in)
      throws IOException {
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        values[i] = shape.components.forms[i].absent();
        if (values[i] == null && isNeeded(i)) {
          in.missing(this, shape.components.names[i]);
          complete = false;
        }
      }
    }
    return complete;
  }

  @SuppressWarnings("unchecked")
  private @Nullable R make(@Nullable Object[] values, Known shape, TokenSource in)
      throws IOException {
    try {
      for (int i = 0; i < values.length; i++) {
        if (values[i] == null && shape.defaults != null) {
          values[i] = shape.defaults.get(i, values, shape.components);
        }
      }
      return (R) shape.components.make(values);
    } catch (IllegalArgumentException | NullPointerException e) {
      return in.unfit(this, e);
    }
  }

  @Override
  public void write(TokenSink out, R value) throws IOException {
    RecordShape components = known().components;
    out.startObject();
    writeHead(out);
    for (int i = 0; i < components.names.length; i++) {
      Object component = components.get(i, value);
      Form<?> form = components.forms[i];
      if (components.always[i] || !form.isEmptyAny(component)) {
        out.name(components.written[i]);
        form.writeAny(out, component);
      }
    }
    out.endObject();
  }

  /** Writes what comes before the components: the version at the top of a text, and the kind. */
  public void writeHead(TokenSink out) throws IOException {
    if (document && out.isAtTop()) {
      out.name(WRITTEN_SCHEMA_VERSION);
      out.text(KuntamalliJson.SCHEMA_VERSION);
    }
    if (writtenKind != null) {
      out.name(WRITTEN_KIND);
      out.text(writtenKind);
    }
  }

  /** A component of a record. */
  public Object componentOf(int place, Object record) {
    return known().components.get(place, record);
  }

  /** Whether a component with this value is written. */
  public boolean isWritten(int place, Object component) {
    RecordShape components = known().components;
    return components.always[place] || !components.forms[place].isEmptyAny(component);
  }

  @Override
  public Collection<String> names() {
    List<String> names = known().components.nameList();
    if (kind != null) {
      names.add(KIND);
    }
    if (document) {
      names.add(SCHEMA_VERSION);
    }
    return names;
  }
}
