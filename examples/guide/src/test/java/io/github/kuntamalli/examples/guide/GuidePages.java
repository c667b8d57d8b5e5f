package io.github.kuntamalli.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages of the guide and their contents. A listing follows a line such as {@code <!-- code
 * QuickStart#duties -->}, what it prints follows {@code <!-- prints QuickStart#duties -->}; a name
 * with slashes is a file of another example.
 */
final class GuidePages {

  static final Path FOLDER = Path.of("").toAbsolutePath();
  static final Path SOURCES = FOLDER.resolve("src/test/java/io/github/kuntamalli/examples/guide");

  private static final Pattern BLOCK =
      Pattern.compile(
          "<!-- (code|prints) ([\\w/.-]+)#(\\w+) -->\\n```(\\w+)\\n.*?```\\n", Pattern.DOTALL);

  private GuidePages() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }

  /** The listings that a page names, such as {@code QuickStart#duties}. */
  static List<String> listings(String page) {
    return BLOCK
        .matcher(page)
        .results()
        .filter(block -> block.group(1).equals("code"))
        .map(block -> block.group(2) + "#" + block.group(3))
        .toList();
  }

  /** The page as it should be, with the code of today and what it prints today. */
  static String rendered(String page) {
    return BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(block(block)));
  }

  private static String block(MatchResult block) {
    String content =
        block.group(1).equals("code")
            ? region(block.group(2), block.group(3))
            : printed(block.group(2), block.group(3));
    return "<!-- %s %s#%s -->\n```%s\n%s```\n"
        .formatted(block.group(1), block.group(2), block.group(3), block.group(4), content);
  }

  /** The lines between {@code // begin name} and {@code // end name}, without its indentation. */
  private static String region(String source, String name) {
    Path file =
        source.contains("/")
            ? FOLDER.resolve("..").resolve(source)
            : SOURCES.resolve(source + ".java");
    List<String> lines = text(file).lines().toList();
    int begin = lineOf(lines, "// begin " + name, file);
    int end = lineOf(lines, "// end " + name, file);
    String region = String.join("\n", lines.subList(begin + 1, end));
    return region.stripTrailing().stripIndent().strip() + "\n";
  }

  private static int lineOf(List<String> lines, String mark, Path file) {
    List<String> stripped = lines.stream().map(String::strip).toList();
    assertThat(stripped).as(file.toString()).containsOnlyOnce(mark);
    return stripped.indexOf(mark);
  }

  /** What the method of that name prints. */
  static String printed(String className, String method) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Method listing =
          Class.forName(GuidePages.class.getPackageName() + "." + className)
              .getDeclaredMethod(method);
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      listing.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className + "#" + method + " cannot be run", e);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
