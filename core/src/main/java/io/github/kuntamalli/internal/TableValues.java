package io.github.kuntamalli.internal;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Values that several bundled tables contain in the same columns. */
public final class TableValues {

  private TableValues() {}

  /** A text in the three columns {@code name_fi}, {@code name_sv} and {@code name_en}. */
  public static LocalizedText fiSvEn(Table.Row row, String name) {
    return LocalizedText.of(
        row.text(column(name, Language.FI)),
        row.text(column(name, Language.SV)),
        row.text(column(name, Language.EN)));
  }

  /**
   * A text in {@code name_fi}, and in those of {@code name_sv} and {@code name_en} that are filled.
   */
  public static LocalizedText fiAndMore(Table.Row row, String name) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    texts.put(Language.FI, row.text(column(name, Language.FI)));
    for (Language language : List.of(Language.SV, Language.EN)) {
      String column = column(name, language);
      if (row.has(column) && !row.cell(column).isEmpty()) {
        texts.put(language, row.cell(column));
      }
    }
    return new LocalizedText(texts);
  }

  private static String column(String name, Language language) {
    return name + "_" + language.tag();
  }
}
