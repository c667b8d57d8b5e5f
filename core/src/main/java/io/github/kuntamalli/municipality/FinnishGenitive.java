package io.github.kuntamalli.municipality;

import io.github.kuntamalli.internal.Table;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The genitive of Finnish names, in which a name precedes a word such as kaupunki. The table {@code
 * genitives.csv} has the endings and the names that do not just add an n.
 */
final class FinnishGenitive {

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> endings = new LinkedHashMap<>();

  FinnishGenitive() {
    for (Table.Row row : Table.resource(FinnishGenitive.class, "genitives.csv").rows()) {
      String ending = row.text("ending");
      String genitive = row.text("genitive");
      if (ending.startsWith("-")) {
        endings.put(ending.substring(1), genitive.substring(1));
      } else {
        names.put(ending, genitive);
      }
    }
  }

  String of(String name) {
    String whole = names.get(name);
    if (whole != null) {
      return whole;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> ending : endings.entrySet()) {
      if (lower.endsWith(ending.getKey())) {
        int stem = name.length() - ending.getKey().length();
        return stem == 0
            ? name.charAt(0) + ending.getValue().substring(1)
            : name.substring(0, stem) + ending.getValue();
      }
    }
    return name + ("aeiouyåäö".indexOf(lower.charAt(lower.length() - 1)) >= 0 ? "n" : "in");
  }
}
