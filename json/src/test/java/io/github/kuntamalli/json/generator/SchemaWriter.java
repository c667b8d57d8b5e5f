package io.github.kuntamalli.json.generator;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.internal.form.BooleanForm;
import io.github.kuntamalli.json.internal.form.ConvertedForm;
import io.github.kuntamalli.json.internal.form.EnumForm;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.ListForm;
import io.github.kuntamalli.json.internal.form.LocalizableForm;
import io.github.kuntamalli.json.internal.form.MapForm;
import io.github.kuntamalli.json.internal.form.NumberForm;
import io.github.kuntamalli.json.internal.form.OptionalForm;
import io.github.kuntamalli.json.internal.form.RecordForm;
import io.github.kuntamalli.json.internal.form.StatedForm;
import io.github.kuntamalli.json.internal.form.TextForm;
import io.github.kuntamalli.json.internal.form.UnionForm;
import io.github.kuntamalli.json.internal.form.UntypedForm;
import io.github.kuntamalli.json.internal.wire.ExtensionsForm;
import io.github.kuntamalli.json.internal.wire.Forms;
import io.github.kuntamalli.json.internal.wire.WireTypes;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.EvidenceKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Writes the JSON Schema of a document from the forms that read it. */
final class SchemaWriter {

  private static final String DAY =
      "(?!0000)(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))"
          + "|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

  private static final String PLAIN_DATE = "(?:(?!0000)\\d{4}(?:-(?:0[1-9]|1[0-2]))?|" + DAY + ")";

  private static final String DATE =
      "(?:%1$s|\\.\\./%1$s|%1$s/(?:\\.\\.|%1$s)|XXXX-%2$s)"
          .formatted(
              PLAIN_DATE,
              "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))");

  /** What is no other kind of evidence is a kind of part, so both have one form. */
  private static final String KIND_OF_PART = "[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,8}";

  private static final Map<Class<?>, String> PATTERNS =
      Map.ofEntries(
          Map.entry(
              ActorId.class,
              "(?:municipality:\\d{3}|county:\\d{2}|hus|organisation:[a-z0-9]+(?:-[a-z0-9]+)*)"),
          Map.entry(MunicipalityCode.class, "[0-9]{3}"),
          Map.entry(CountyCode.class, "[0-9]{2}"),
          Map.entry(RegionCode.class, "[0-9]{2}"),
          Map.entry(LocalDate.class, DAY),
          Map.entry(PartialDate.class, DATE),
          Map.entry(StatuteId.class, "[1-9]\\d{0,3}/(?:18[6-9]\\d|19\\d\\d|2[01]\\d\\d)"),
          Map.entry(ObligationCode.class, "[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*"),
          Map.entry(IndicatorCode.class, "[a-z][a-z0-9-]*:[A-Za-z0-9._-]+"),
          Map.entry(
              RuleCode.class, "(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*/)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*"),
          Map.entry(DocumentPart.Kind.class, KIND_OF_PART),
          Map.entry(EvidenceKind.class, KIND_OF_PART),
          Map.entry(ReasonCode.class, "[a-z][a-z0-9]*(?:-[a-z0-9]+)*"));

  private final Map<String, Object> definitions = new TreeMap<>();

  private SchemaWriter() {}

  /** The schema of a document. */
  static Map<String, Object> of(Class<?> type) {
    SchemaWriter writer = new SchemaWriter();
    String name = WireTypes.schemaOf(type);
    Object root = writer.schema(Forms.of(type));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put(
        "$id",
        "https://github.com/kuntamalli/kuntamalli/schema/"
            + KuntamalliJson.SCHEMA_VERSION
            + "/"
            + name
            + ".schema.json");
    schema.put("title", type.getSimpleName());
    schema.putAll(cast(root));
    schema.put("$defs", writer.definitions);
    return schema;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }

  private Map<String, Object> schema(Form<?> form) {
    if (form instanceof EnumForm<?> constants) {
      return map("enum", List.copyOf(constants.texts()));
    }
    if (form instanceof TextForm<?> text) {
      return text(text.type());
    }
    if (form instanceof NumberForm<?> number) {
      return map("type", number.isWhole() ? "integer" : "number");
    }
    if (form instanceof BooleanForm) {
      return map("type", "boolean");
    }
    if (form instanceof OptionalForm<?> optional) {
      return schema(optional.value());
    }
    if (form instanceof ListForm<?, ?> list) {
      Map<String, Object> schema = map("type", "array");
      schema.put("items", schema(list.element()));
      if (list.isSet()) {
        schema.put("uniqueItems", true);
      }
      return schema;
    }
    if (form instanceof MapForm<?, ?, ?> entries) {
      Map<String, Object> schema = map("type", "object");
      schema.put("propertyNames", schema(entries.key()));
      Map<String, Object> value = schema(entries.value());
      schema.put(
          "additionalProperties", entries.value().absent() == null ? value : nullable(value));
      return schema;
    }
    if (form instanceof StatedForm<?> stated) {
      return stated(stated);
    }
    if (form instanceof LocalizableForm) {
      return anyOf(map("type", "string"), schema(Forms.of(LocalizedText.class)));
    }
    if (form == Forms.of(LocalizedText.class)) {
      return reference("LocalizedText", SchemaWriter::localizedText);
    }
    if (form instanceof ExtensionsForm) {
      return reference("Extensions", this::extensions);
    }
    if (form instanceof UntypedForm) {
      return reference("AnyValue", SchemaWriter::anyValue);
    }
    if (form instanceof ConvertedForm<?, ?> converted) {
      return schema(converted.wire());
    }
    if (form instanceof UnionForm<?> kinds) {
      Class<?> one = kinds.kinds().values().iterator().next().type();
      return reference(
          name(Objects.requireNonNull(WireTypes.sealedTypeOf(one))),
          () -> map("anyOf", kinds.kinds().values().stream().map(this::schema).toList()));
    }
    if (form instanceof RecordForm<?> record) {
      return reference(name(record.shownType()), () -> record(record));
    }
    return new LinkedHashMap<>();
  }

  /** The name of a public type; of a part that only JSON has, that of what it is a part of. */
  private static String name(Class<?> type) {
    return type.getName()
        .substring(type.getPackageName().length() + 1)
        .replace("Parts$", "$")
        .replace('$', '.');
  }

  private Map<String, Object> reference(String name, Supplier<Object> schema) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, true);
      definitions.put(name, schema.get());
    }
    return map("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> text(Class<?> type) {
    if (type == Language.class) {
      return map("enum", Arrays.stream(Language.values()).map(Language::tag).toList());
    }
    Map<String, Object> schema = map("type", "string");
    String pattern = PATTERNS.get(type);
    if (pattern != null) {
      schema.put("pattern", "^" + pattern + "$");
    }
    if (type == URI.class) {
      schema.put("format", "uri-reference");
    }
    return schema;
  }

  private static Map<String, Object> localizedText() {
    Map<String, Object> schema = map("type", "object");
    schema.put("description", "One text in one or more languages, by language tag.");
    Map<String, Object> texts = map("type", "string");
    texts.putAll(Demands.NOT_BLANK);
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      properties.put(language.tag(), texts);
    }
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    schema.put("minProperties", 1);
    return schema;
  }

  private static Map<String, Object> completeText() {
    Map<String, Object> schema = localizedText();
    schema.put("description", "One text in Finnish, Swedish and English, and perhaps in others.");
    schema.putAll(Demands.THREE_LANGUAGES);
    return schema;
  }

  private Map<String, Object> extensions() {
    Map<String, Object> names = map("type", "string");
    names.put("pattern", "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*/[A-Za-z][A-Za-z0-9._-]*$");
    Map<String, Object> schema = map("type", "object");
    schema.put("description", SourceComments.of(Extensions.class));
    schema.put("propertyNames", names);
    schema.put("additionalProperties", schema(Forms.of(Object.class)));
    return schema;
  }

  private static Map<String, Object> anyValue() {
    Map<String, Object> each = map("$ref", "#/$defs/AnyValue");
    Map<String, Object> list = map("type", "array");
    list.put("items", each);
    Map<String, Object> object = map("type", "object");
    object.put("additionalProperties", each);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", "A value of any type but null.");
    schema.put(
        "anyOf",
        List.of(
            map("type", "string"), map("type", "number"), map("type", "boolean"), list, object));
    return schema;
  }

  private Map<String, Object> stated(StatedForm<?> form) {
    Map<String, Object> value = schema(form.value());
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("value", value);
    other.put("source", nullable(map("type", "string")));
    Map<String, Object> others = map("type", List.of("array", "null"));
    others.put("items", object(other, List.of("value")));
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("status", map("const", "known"));
    known.put("value", value);
    known.put("others", others);
    Map<String, Object> reason = map("type", "string");
    reason.putAll(Demands.NOT_BLANK);
    Map<String, Object> leftOut = new LinkedHashMap<>();
    leftOut.put("status", map("const", "left-out"));
    leftOut.put("reason", reason);
    return map(
        "anyOf",
        List.of(
            value,
            object(known, List.of("status", "value")),
            object(leftOut, List.of("status", "reason")),
            object(
                map("status", map("enum", List.of("unknown", "not-applicable"))),
                List.of("status"))));
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> needed) {
    Map<String, Object> schema = map("type", "object");
    schema.put("properties", properties);
    schema.put("required", needed);
    schema.put("additionalProperties", false);
    return schema;
  }

  private Map<String, Object> record(RecordForm<?> form) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    if (form.isDocument()) {
      properties.put(RecordForm.SCHEMA_VERSION, map("const", KuntamalliJson.SCHEMA_VERSION));
    }
    if (form.kind() != null) {
      properties.put(RecordForm.KIND, map("const", form.kind()));
      required.add(RecordForm.KIND);
    }
    for (int i = 0; i < form.componentForms().size(); i++) {
      String name = form.componentNames().get(i);
      Form<?> component = form.componentForms().get(i);
      Map<String, Object> schema = new LinkedHashMap<>();
      String description = SourceComments.of(form.type(), name);
      if (!description.isEmpty()) {
        schema.put("description", description);
      }
      Map<String, Object> demands = Demands.on(form.type(), name);
      Map<String, Object> value =
          demands == Demands.THREE_LANGUAGES
              ? reference("LocalizedText.Complete", SchemaWriter::completeText)
              : demanding(schema(component), demands);
      boolean needed = form.isNeeded(i) || demands.containsKey("minItems");
      schema.putAll(component.absent() == null || needed ? value : nullable(value));
      properties.put(name, schema);
      if (needed) {
        required.add(name);
      }
    }
    Map<String, Object> schema = object(properties, required);
    schema.putAll(Conditions.on(form.type()));
    String description = SourceComments.of(form.type());
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    return schema;
  }

  /** A schema with further keywords, in it or in that of its items. */
  private static Map<String, Object> demanding(
      Map<String, Object> schema, Map<String, Object> demands) {
    new TreeMap<>(demands)
        .forEach(
            (keyword, demand) ->
                schema.merge(
                    keyword,
                    demand,
                    (before, more) ->
                        keyword.equals("items") ? demanding(cast(before), cast(more)) : more));
    return schema;
  }

  private static Map<String, Object> nullable(Map<String, Object> schema) {
    if (schema.get("type") instanceof String type) {
      Map<String, Object> nullable = new LinkedHashMap<>(schema);
      nullable.put("type", List.of(type, "null"));
      return nullable;
    }
    return schema.isEmpty() ? schema : anyOf(schema, map("type", "null"));
  }

  private static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
    return map("anyOf", List.of(one, other));
  }

  private static Map<String, Object> map(String key, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }
}
