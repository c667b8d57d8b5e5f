package io.github.kuntamalli.internal;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;

/** Values that several bundled tables hold in the same columns. */
public final class TableValues {

  private TableValues() {}

  /** A text in the three columns {@code name_fi}, {@code name_sv} and {@code name_en}. */
  public static LocalizedText fiSvEn(Table.Row row, String name) {
    return LocalizedText.of(
        row.text(column(name, Language.FI)),
        row.text(column(name, Language.SV)),
        row.text(column(name, Language.EN)));
  }

  /** A text in the two columns {@code name_fi} and {@code name_sv}. */
  public static LocalizedText fiSv(Table.Row row, String name) {
    return LocalizedText.of(
        row.text(column(name, Language.FI)), row.text(column(name, Language.SV)));
  }

  private static String column(String name, Language language) {
    return name + "_" + language.tag();
  }
}
