package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.Expectations;
import io.github.kuntamalli.json.internal.text.FixedText;
import io.github.kuntamalli.json.internal.text.TokenSink;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A constant, written in lower case with hyphens: {@code TERM_REPORT} is term-report. */
public final class EnumForm<E extends Enum<E>> extends TextForm<E> {

  private final Map<String, E> constants;

  private final Map<E, FixedText> written;

  private EnumForm(Class<E> type, Map<String, E> constants, Map<E, String> texts) {
    super(
        type,
        constant -> Objects.requireNonNull(texts.get(constant), "every constant has a text"),
        text -> find(constants, text),
        () -> Expectations.oneOf(constants.keySet()));
    this.constants = constants;
    this.written = new EnumMap<>(type);
    texts.forEach((constant, text) -> written.put(constant, new FixedText(text)));
  }

  @Override
  public void write(TokenSink out, E constant) throws IOException {
    out.text(Objects.requireNonNull(written.get(constant), "every constant has a text"));
  }

  /** The form of a type of constants. */
  public static <E extends Enum<E>> EnumForm<E> of(Class<E> type) {
    Map<String, E> constants = new LinkedHashMap<>();
    Map<E, String> texts = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      String text = KebabCase.of(constant);
      constants.put(text, constant);
      texts.put(constant, text);
    }
    return new EnumForm<>(type, constants, texts);
  }

  private static <E> E find(Map<String, E> constants, String text) {
    E constant = constants.get(text);
    if (constant == null) {
      throw new IllegalArgumentException(
          "\"%s\" is none of %s".formatted(text, constants.keySet()));
    }
    return constant;
  }

  /** All texts, in the order of the constants. */
  public Collection<String> texts() {
    return constants.keySet();
  }
}
