package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.json.internal.form.ConvertedForm;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.ListForm;
import io.github.kuntamalli.json.internal.form.MapForm;
import io.github.kuntamalli.json.internal.form.OptionalForm;
import io.github.kuntamalli.json.internal.form.RecordForm;
import io.github.kuntamalli.json.internal.form.StatedForm;
import io.github.kuntamalli.json.internal.form.UnionForm;
import io.github.kuntamalli.json.schema.DocumentSchema;
import java.util.Map;
import java.util.TreeMap;

/** The forms of all records that occur in JSON, by name. */
final class RecordForms {

  private final Map<String, RecordForm<?>> found = new TreeMap<>();

  private RecordForms() {
    PublicTypes.all().forEach(type -> visit(Forms.of(type)));
    DocumentSchema.types().forEach(type -> visit(Forms.of(type)));
  }

  static Map<String, RecordForm<?>> all() {
    return new RecordForms().found;
  }

  private void visit(Form<?> form) {
    if (form instanceof OptionalForm<?> optional) {
      visit(optional.value());
    } else if (form instanceof ListForm<?, ?> list) {
      visit(list.element());
    } else if (form instanceof MapForm<?, ?, ?> map) {
      visit(map.value());
    } else if (form instanceof StatedForm<?> stated) {
      visit(stated.value());
    } else if (form instanceof ConvertedForm<?, ?> converted) {
      visit(converted.wire());
    } else if (form instanceof UnionForm<?> kinds) {
      kinds.kinds().values().forEach(this::visit);
    } else if (form instanceof RecordForm<?> record
        && found.putIfAbsent(LinkedNames.ofType(record.type()), record) == null) {
      record.componentForms().forEach(this::visit);
    }
  }
}
