package io.github.kuntamalli.json.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of a record says of it and of its components. */
public final class SourceComments {

  private SourceComments() {}

  /** The first paragraph about the record, or an empty text. */
  static String of(Class<?> record) {
    String comment = comment(record);
    return plain(comment.split("(?m)^\\s*@|<p>", 2)[0]);
  }

  /** What is said of a component, or an empty text. */
  public static String of(Class<?> record, String component) {
    Matcher matcher =
        Pattern.compile("(?ms)^\\s*@param " + Pattern.quote(component) + "\\s(.*?)(?=^\\s*@|\\z)")
            .matcher(comment(record));
    return matcher.find() ? plain(matcher.group(1)) : "";
  }

  private static String comment(Class<?> record) {
    Class<?> top = record;
    while (top.getEnclosingClass() != null) {
      top = top.getEnclosingClass();
    }
    String file = top.getName().replace('.', '/') + ".java";
    for (String root : new String[] {"../core/src/main/java", "src/main/java"}) {
      Path path = Path.of(root, file);
      if (Files.exists(path)) {
        return comment(read(path), record.getSimpleName());
      }
    }
    return "";
  }

  private static String comment(String source, String name) {
    Matcher record = Pattern.compile("\\brecord " + name + "\\b").matcher(source);
    if (!record.find()) {
      return "";
    }
    int begin = source.lastIndexOf("/**", record.start());
    int end = source.indexOf("*/", Math.max(begin, 0));
    if (begin < 0 || source.substring(end, record.start()).contains(";")) {
      return "";
    }
    return source.substring(begin + 3, end).replaceAll("(?m)^\\s*\\*( |$)", "");
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("\\{@(?:code|link|linkplain)\\s+([^}]*)}", "$1")
        .replaceAll("<[^>]*>", "")
        .replaceAll("&#123;", "{")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
