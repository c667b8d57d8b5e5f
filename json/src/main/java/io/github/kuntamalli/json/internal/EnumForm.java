package io.github.kuntamalli.json.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A constant, written in lower case with hyphens: {@code TERM_REPORT} is term-report. */
public final class EnumForm<E extends Enum<E>> extends TextForm<E> {

  private final Map<String, E> constants;

  private EnumForm(Class<E> type, Map<String, E> constants, List<String> texts) {
    super(
        type,
        constant -> texts.get(constant.ordinal()),
        text -> find(constants, text),
        ExpectedForm.oneOf(texts));
    this.constants = constants;
  }

  static <E extends Enum<E>> EnumForm<E> of(Class<E> type) {
    Map<String, E> constants = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants())
        .forEach(constant -> constants.put(KebabCase.of(constant), constant));
    return new EnumForm<>(type, constants, List.copyOf(constants.keySet()));
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
