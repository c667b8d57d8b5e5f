package io.github.kuntamalli.json.internal.form;

import java.util.Locale;

/** Names of constants as they are written in JSON. */
public final class KebabCase {

  private KebabCase() {}

  /** The name of a constant in lower case with hyphens: {@code TERM_REPORT} is term-report. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
