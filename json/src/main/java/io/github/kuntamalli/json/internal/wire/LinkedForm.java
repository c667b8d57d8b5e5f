package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.json.internal.form.ConvertedForm;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.ListForm;
import io.github.kuntamalli.json.internal.form.OptionalForm;
import io.github.kuntamalli.json.internal.form.RecordForm;
import io.github.kuntamalli.json.internal.form.StatedForm;
import io.github.kuntamalli.json.internal.form.UnionForm;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.json.schema.LinkedData;
import io.github.kuntamalli.law.Statute;
import io.github.kuntamalli.text.Localizable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value as JSON-LD: the wire format and, in addition to its properties, only what a static
 * context cannot add. A context names properties by the class of their object, and the wire format
 * has no class ({@code @type}). A property can have one meaning, and a code is a notation, so it is
 * not an address too ({@code @id}). The ELI of a statute has year and number in another order than
 * the statute's id ({@code acts}). The rest of the meaning is in the context.
 */
final class LinkedForm<T> extends Form<T> {

  private final Form<T> plain;

  LinkedForm(Form<T> plain) {
    this.plain = plain;
  }

  @Override
  public @Nullable T read(TokenSource in) {
    throw new UnsupportedOperationException("linked data is written and not read");
  }

  @Override
  public void write(TokenSink out, T value) throws IOException {
    if (value instanceof Iterable<?> values) {
      out.startObject();
      writeContext(out);
      out.name("@graph");
      out.startList();
      for (Object each : values) {
        write(out, requireObject(Forms.of(each.getClass()), each), each, false);
      }
      out.endList();
      out.endObject();
    } else {
      write(out, requireObject(plain, value), value, true);
    }
  }

  /**
   * A value without a separate class, such as a text in languages, has no meaning outside a record.
   */
  private static Form<?> requireObject(Form<?> form, Object value) {
    if (form instanceof RecordForm
        || form instanceof UnionForm
        || (form instanceof ConvertedForm<?, ?> converted
            && converted.wire() instanceof RecordForm)) {
      return form;
    }
    throw new IllegalArgumentException(
        "value: a %s is no linked data by itself; write the object that holds it"
            .formatted(value.getClass().getSimpleName()));
  }

  private static void writeContext(TokenSink out) throws IOException {
    out.name("@context");
    out.text(LinkedData.CONTEXT);
  }

  private static void write(TokenSink out, Form<?> form, Object value, boolean top)
      throws IOException {
    if (form instanceof RecordForm<?> record) {
      writeRecord(out, record, value, value, top);
    } else if (form instanceof UnionForm<?> kinds) {
      write(out, kinds.formOf(value), value, top);
    } else if (form instanceof ConvertedForm<?, ?> converted
        && converted.wire() instanceof RecordForm<?> record) {
      writeRecord(out, record, converted.toWire(value), value, top);
    } else if (form instanceof OptionalForm<?> optional) {
      write(out, optional.value(), ((Optional<?>) value).orElseThrow(), false);
    } else if (form instanceof ListForm<?, ?> list) {
      out.startList();
      for (Object each : list.inOrder(value)) {
        write(out, list.element(), each, false);
      }
      out.endList();
    } else if (form instanceof StatedForm<?> stated) {
      if (value instanceof Stated.Known<?> known && known.others().isEmpty()) {
        write(out, stated.value(), known.value(), false);
      } else {
        write(out, stated.statement(), value, false);
      }
    } else {
      form.writeAny(out, value);
    }
  }

  private static void writeRecord(
      TokenSink out, RecordForm<?> form, Object parts, Object whole, boolean top)
      throws IOException {
    out.startObject();
    if (top) {
      writeContext(out);
    }
    out.name("@type");
    out.text(LinkedNames.ofType(form.type()));
    String id = LinkedNames.idOf(whole);
    if (id != null) {
      out.name("@id");
      out.text(id);
    }
    form.writeHead(out);
    List<String> acts = new ArrayList<>();
    for (int i = 0; i < form.componentForms().size(); i++) {
      Object component = form.componentOf(i, parts);
      if (form.isWritten(i, component)) {
        out.name(form.componentNames().get(i));
        write(out, form.componentForms().get(i), component, false);
        acts.addAll(LinkedNames.acts(component));
      }
    }
    if (!acts.isEmpty() && !(whole instanceof Statute)) {
      out.name(LinkedNames.ACTS);
      Forms.of(Object.class).write(out, acts);
    }
    out.endObject();
  }

  @Override
  public Localizable expected() {
    return plain.expected();
  }
}
