import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes into the generated builders what their properties mean, as the records have it: the
 * generator only repeats their names. Arguments: the folder of the sources and that of the
 * generated ones. Run before the pages and the jar of the sources are made; a second run changes
 * nothing.
 */
public final class BuilderComments {

  private static final Pattern COMPONENT =
      Pattern.compile("@param (\\w+)\\s+(.*?)(?=\\s@|$)", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)? +([^}\\s]+)(?:\\s+([^}]+))?}");
  private static final Pattern FIRST_LINE =
      Pattern.compile(
          "( +\\* )(Initializes|Adds|Sets or replaces|Put)\\b[^\\n]*\\{@code (\\w+)}[^\\n]*");
  private static final Map<String, String> VERBS =
      Map.of(
          "Initializes",
          "Sets",
          "Adds",
          "Adds to",
          "Sets or replaces",
          "Replaces",
          "Put",
          "Puts into");

  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path generated = Path.of(arguments[1]);
    List<Path> builders;
    try (Stream<Path> files = Files.walk(generated)) {
      builders = files.filter(file -> file.toString().endsWith("Builder.java")).toList();
    }
    int written = 0;
    for (Path builder : builders) {
      String name = builder.getFileName().toString().replace("Builder.java", "");
      Path record = sources.resolve(generated.relativize(builder)).resolveSibling(name + ".java");
      if (Files.exists(record)) {
        Map<String, String> meanings = meanings(Files.readString(record), name);
        String before = Files.readString(builder);
        String after =
            FIRST_LINE
                .matcher(before)
                .replaceAll(line -> Matcher.quoteReplacement(said(line, meanings)));
        if (!after.equals(before)) {
          Files.writeString(builder, after);
          written++;
        }
      }
    }
    System.out.println(builders.size() + " builders, comments written into " + written);
  }

  private static String said(MatchResult line, Map<String, String> meanings) {
    String meaning = meanings.get(line.group(3));
    return meaning == null
        ? line.group()
        : "%s%s {@code %s}: %s"
            .formatted(line.group(1), VERBS.get(line.group(2)), line.group(3), meaning);
  }

  /** What the comment of a record says of each of its components. */
  private static Map<String, String> meanings(String source, String name) {
    int record = source.indexOf("public record " + name + "(");
    int begin = record < 0 ? -1 : source.lastIndexOf("/**", record);
    Map<String, String> meanings = new HashMap<>();
    if (begin < 0) {
      return meanings;
    }
    String comment =
        source.substring(begin + 3, source.indexOf("*/", begin)).replaceAll("\\n\\s*\\*", "\n");
    COMPONENT
        .matcher(comment.strip())
        .results()
        .forEach(found -> meanings.put(found.group(1), sentence(found.group(2))));
    return meanings;
  }

  /** In one line, without links, whose targets a generated file does not import. */
  private static String sentence(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    line =
        LINK.matcher(line)
            .replaceAll(
                link ->
                    Matcher.quoteReplacement(
                        link.group(2) == null
                            ? "{@code " + link.group(1).replaceFirst("^#", "") + "}"
                            : link.group(2)));
    return line.endsWith(".") ? line : line + ".";
  }
}
