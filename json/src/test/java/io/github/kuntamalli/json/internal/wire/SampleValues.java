package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Stated;
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
import io.github.kuntamalli.json.internal.form.RecordShape;
import io.github.kuntamalli.json.internal.form.StatedForm;
import io.github.kuntamalli.json.internal.form.TextForm;
import io.github.kuntamalli.json.internal.form.UnionForm;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes values of any type of the model from its form: with everything, and with what is needed.
 */
final class SampleValues {

  /** What texts are tried, until the type accepts one. */
  private static final List<String> TEXTS =
      List.of(
          "837",
          "091",
          "08",
          "01",
          "2021-12-13",
          "2022-01-31",
          "612/2021",
          "1326/2010",
          "fi",
          "sv",
          "en",
          "MUN-ANNUAL",
          "MUN-REPORT",
          "municipality:734",
          "hus",
          "plan",
          "negotiation",
          "sotkanet:3219",
          "sotkanet:1",
          "a-code",
          "b-code",
          "6",
          "");

  private final boolean full;
  private final int variant;

  /** Values with everything or only with what is needed; of several variants. */
  SampleValues(boolean full, int variant) {
    this.full = full;
    this.variant = variant;
  }

  /** The values that the type does not refuse. */
  static List<Object> of(Form<?> form) {
    List<Object> values = new ArrayList<>();
    for (boolean full : new boolean[] {true, false}) {
      for (int variant = 0; variant < 5; variant++) {
        try {
          values.add(new SampleValues(full, variant).value(form, 0));
        } catch (IllegalArgumentException e) {
          continue;
        }
      }
    }
    return values;
  }

  private Object value(Form<?> form, int place) {
    if (form instanceof EnumForm<?> constants) {
      List<String> texts = List.copyOf(constants.texts());
      return constants.parse(texts.get((place + variant) % texts.size()));
    }
    if (form instanceof TextForm<?> text) {
      return text(text, place);
    }
    if (form instanceof NumberForm<?> number) {
      return number(number, place);
    }
    if (form instanceof BooleanForm) {
      return variant % 2 == 0;
    }
    if (form instanceof OptionalForm<?> optional) {
      return full ? Optional.of(value(optional.value(), place)) : Optional.empty();
    }
    if (form instanceof StatedForm<?> stated) {
      return stated(stated, place);
    }
    if (form instanceof ListForm<?, ?> list) {
      return list(list, place);
    }
    if (form instanceof MapForm<?, ?, ?> map) {
      Map<Object, Object> entries =
          map.absent() instanceof TreeMap ? new TreeMap<>() : new LinkedHashMap<>();
      for (int i = 0; i < 3; i++) {
        entries.put(value(map.key(), i), value(map.value(), place));
      }
      return entries;
    }
    if (form instanceof UnionForm<?> kinds) {
      List<RecordForm<?>> records = List.copyOf(kinds.kinds().values());
      return value(records.get((place + variant) % records.size()), place);
    }
    if (form instanceof ExtensionsForm) {
      return full
          ? Extensions.none()
              .with("my-city/case-number", "KAOS-" + place)
              .with("my-city/weights", List.of(1, new BigDecimal("0.50"), Map.of("deep", true)))
          : Extensions.none();
    }
    if (form instanceof ConvertedForm<?, ?> converted) {
      return converted(converted, place);
    }
    if (form instanceof RecordForm<?> record && record.type() == PublishedName.class) {
      return publishedName();
    }
    if (form instanceof RecordForm<?> record) {
      Object[] values = new Object[record.componentForms().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(record.componentForms().get(i), place);
      }
      return new RecordShape(record.type(), Map.of(), Forms.FINDER).make(values);
    }
    if (form instanceof LocalizableForm) {
      return place % 2 == 0 ? Localizable.same("words") : LocalizedText.of("sanat", "ord", "words");
    }
    return "anything";
  }

  /** A language is either published or ours, so one cannot be put together from any two texts. */
  private PublishedName publishedName() {
    PublishedName published = PublishedName.of(LocalizedText.of("nimi", "namn"));
    return full
        ? new PublishedName(
            published.published(), Optional.of(LocalizedText.of(Language.EN, "name")))
        : published;
  }

  private Object text(TextForm<?> text, int place) {
    if (text.type() == String.class) {
      return List.of("name" + place, "6", "2026.1", "/handlings/" + place, "CP-CHILD-" + place)
          .get(variant);
    }
    if (text.type() == URI.class) {
      return URI.create("https://www.example.fi/" + place);
    }
    List<String> accepted = TEXTS.stream().filter(each -> accepts(text, each)).toList();
    if (accepted.isEmpty()) {
      throw new IllegalStateException("no sample of " + text.type());
    }
    return text.parse(accepted.get(place % accepted.size()));
  }

  private static boolean accepts(TextForm<?> form, String text) {
    try {
      form.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Object number(NumberForm<?> form, int place) {
    for (Class<? extends Number> type : List.of(Integer.class, Long.class, Double.class)) {
      if (Forms.of(type).getClass() == form.getClass() && NumberForm.find(type) == form) {
        return type == Integer.class
            ? (Object) (place + 1)
            : type == Long.class ? (Object) (place + 1L) : (Object) (place + 0.5);
      }
    }
    return new BigDecimal("12.50").add(BigDecimal.valueOf(place));
  }

  private Object stated(StatedForm<?> form, int place) {
    if (!full) {
      return Stated.unknown();
    }
    Object value = value(form.value(), place);
    return switch (variant) {
      case 0 -> Stated.known(value);
      case 1 ->
          new Stated.Known<>(
              value,
              List.of(new Stated.Alternative<>(value(form.value(), 1), Optional.of("page"))));
      case 2 -> new Stated.LeftOut<>("not kept");
      default -> new Stated.NotApplicable<>();
    };
  }

  private Object list(ListForm<?, ?> list, int place) {
    int size = full ? 1 + variant % 2 : 0;
    List<Object> values =
        IntStream.range(0, size).mapToObj(i -> value(list.element(), place + i)).toList();
    return list.isSet()
        ? list.absent() instanceof TreeSet ? new TreeSet<>(values) : new LinkedHashSet<>(values)
        : values;
  }

  private Object converted(ConvertedForm<?, ?> form, int place) {
    if (form == Forms.of(Reason.class)) {
      return new Reason(ReasonCode.DUTY_OF_COUNTIES, Map.of());
    }
    return make(form, value(form.wire(), place));
  }

  @SuppressWarnings("unchecked")
  private static <T, W> T make(ConvertedForm<T, W> form, Object wire) {
    return form.fromWire((W) wire);
  }
}
