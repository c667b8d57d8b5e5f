package io.github.kuntamalli.json.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of constants and classes as they are written in JSON. */
public final class KebabCase {

  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private KebabCase() {}

  /** The name of a constant in lower case with hyphens: {@code TERM_REPORT} is term-report. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The name of a kind of something: {@code JointAuthority} is joint-authority, {@code OfCounty} is
   * county.
   */
  public static String ofClass(Class<?> type) {
    String name = type.getSimpleName().replaceFirst("^Of(?=[A-Z])", "");
    return INNER_CAPITAL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
