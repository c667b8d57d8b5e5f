package io.github.kuntamalli.validation;

import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of properties for people, from the table {@code place-names.csv}. A property with
 * different meanings has a row for each, such as {@code effects.on}.
 */
final class PlaceNames {

  /**
   * A property of documents.
   *
   * @param one its name, or that of one thing in the list
   * @param all the name of the whole list, if it is one
   */
  private record Name(LocalizedText one, @Nullable LocalizedText all) {}

  private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

  private static final LocalizedText WHOLE =
      LocalizedText.of("koko asiakirja", "hela dokumentet", "the whole document");

  private static final Map<String, Name> NAMES = read();

  private PlaceNames() {}

  private static Map<String, Name> read() {
    Map<String, Name> names = new HashMap<>();
    for (Table.Row row : Table.resource(PlaceNames.class, "place-names.csv").rows()) {
      names.put(
          row.cell("property"),
          new Name(
              LocalizedText.of(row.cell("fi"), row.cell("sv"), row.cell("en")),
              row.cell("fiAll").isEmpty()
                  ? null
                  : LocalizedText.of(row.cell("fiAll"), row.cell("svAll"), row.cell("enAll"))));
    }
    return names;
  }

  /** Whether a property has a name. */
  static boolean contains(String property) {
    return NAMES.containsKey(property);
  }

  /** The names from the whole document down to a place, things in lists counted from 1. */
  static String of(List<String> steps, Language language) {
    List<String> words = new ArrayList<>();
    String list = "";
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      if (INDEX.matcher(step).matches()) {
        words.add(String.format(Locale.ROOT, "%d", Long.parseLong(step) + 1));
        continue;
      }
      boolean counted = i + 1 < steps.size() && INDEX.matcher(steps.get(i + 1)).matches();
      Name name = NAMES.getOrDefault(list + "." + step, NAMES.get(step));
      String word = word(step, name, counted, language);
      if (counted) {
        list = step;
        words.add(word + " " + (Long.parseLong(steps.get(++i)) + 1));
      } else {
        words.add(word);
      }
    }
    return words.isEmpty() ? WHOLE.text(language) : String.join(", ", words);
  }

  private static String word(String step, @Nullable Name name, boolean counted, Language language) {
    if (name == null) {
      return "\"" + Shortened.of(step) + "\"";
    }
    LocalizedText all = name.all();
    return (counted || all == null ? name.one() : all).text(language);
  }
}
