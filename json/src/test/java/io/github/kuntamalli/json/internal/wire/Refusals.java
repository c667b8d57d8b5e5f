package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.text.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The codes with which the types refuse values, as their sources have them: each place that throws
 * an {@link InvalidValueException}, with its Finnish sentence as a pattern.
 */
final class Refusals {

  private static final Pattern THROWN = Pattern.compile("InvalidValueException\\.of\\(");
  private static final Pattern FORMAT = Pattern.compile("%(\\d\\$)?[sd]");
  private static final Pattern PROPERTY = Pattern.compile("^[a-z][A-Za-z]*: ");

  private static final SortedMap<String, List<Pattern>> SENTENCES = read();

  private Refusals() {}

  /** The codes, each once. */
  static List<String> codes() {
    return List.copyOf(SENTENCES.keySet());
  }

  /** The codes whose Finnish sentence is in a text. */
  static List<String> in(String finnish) {
    return SENTENCES.entrySet().stream()
        .filter(code -> code.getValue().stream().anyMatch(words -> words.matcher(finnish).find()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static SortedMap<String, List<Pattern>> read() {
    SortedMap<String, List<Pattern>> sentences = new TreeMap<>();
    for (Path sources : List.of(Path.of("../core/src/main/java"), Path.of("src/main/java"))) {
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          String source = Files.readString(file);
          Matcher thrown = THROWN.matcher(source);
          while (thrown.find()) {
            List<String> arguments = arguments(source, thrown.end());
            String code = arguments.get(0);
            if (code.startsWith("\"")) {
              sentences
                  .computeIfAbsent(literals(code), key -> new ArrayList<>())
                  .add(pattern(arguments.get(1)));
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sentences;
  }

  /** The sentence without the property in front, with anything for its values. */
  private static Pattern pattern(String argument) {
    String words = PROPERTY.matcher(literals(argument)).replaceFirst("");
    StringBuilder pattern = new StringBuilder();
    int end = 0;
    Matcher value = FORMAT.matcher(words);
    while (value.find()) {
      pattern.append(Pattern.quote(words.substring(end, value.start()))).append(".*");
      end = value.end();
    }
    return Pattern.compile(
        pattern.append(Pattern.quote(words.substring(end))).toString(), Pattern.DOTALL);
  }

  /** The texts of an argument, with "%s" for all that is not a literal. */
  private static String literals(String argument) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < argument.length(); i++) {
      if (argument.charAt(i) != '"') {
        int next = argument.indexOf('"', i);
        String code = argument.substring(i, next < 0 ? argument.length() : next);
        if (!code.matches("[\\s+]*")) {
          text.append("%s");
        }
        i = (next < 0 ? argument.length() : next) - 1;
        continue;
      }
      i++;
      while (argument.charAt(i) != '"') {
        if (argument.charAt(i) == '\\') {
          i++;
        }
        text.append(argument.charAt(i++));
      }
    }
    return text.toString();
  }

  private static List<String> arguments(String source, int start) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int from = start;
    boolean quoted = false;
    for (int i = start; ; i++) {
      char c = source.charAt(i);
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && depth > 0) {
        depth--;
      } else if (depth == 0 && (c == ',' || c == ')')) {
        arguments.add(source.substring(from, i).strip());
        from = i + 1;
        if (c == ')') {
          return arguments;
        }
      }
    }
  }
}
