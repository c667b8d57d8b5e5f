import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Of the faults put into core, how many the corpus finds alone, how many the tests of core find, and
 * how many both together; by package and in all.
 */
final class MutationScores {

  public static void main(String[] args) throws Exception {
    Map<String, Set<String>> all = new TreeMap<>();
    Map<String, Set<String>> byCorpus = found("src-test-fixtures", all);
    Map<String, Set<String>> byCore = found("core", all);
    Map<String, Set<String>> byBoth = new TreeMap<>();
    byCorpus.forEach((room, faults) -> add(byBoth, room, faults));
    byCore.forEach((room, faults) -> add(byBoth, room, faults));
    System.out.printf("%-16s %6s %14s %14s %14s%n", "", "faults", "corpus alone", "tests of core", "whole suite");
    for (String room : all.keySet()) {
      int faults = all.get(room).size();
      System.out.printf(
          "%-16s %6d %14s %14s %14s%n",
          room, faults, score(byCorpus, room, faults), score(byCore, room, faults), score(byBoth, room, faults));
    }
  }

  private static String score(Map<String, Set<String>> found, String room, int faults) {
    int killed = found.getOrDefault(room, Set.of()).size();
    return "%d (%d %%)".formatted(killed, Math.round(100.0 * killed / faults));
  }

  private static Map<String, Set<String>> found(String module, Map<String, Set<String>> all) throws Exception {
    Map<String, Set<String>> found = new TreeMap<>();
    NodeList mutations =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of(module, "target/pit-reports/mutations.xml").toFile())
            .getElementsByTagName("mutation");
    for (int i = 0; i < mutations.getLength(); i++) {
      Element mutation = (Element) mutations.item(i);
      String type = text(mutation, "mutatedClass");
      String room = type.substring(0, type.lastIndexOf('.')).replace("io.github.kuntamalli", "core");
      String fault =
          String.join(
              " ",
              type,
              text(mutation, "mutatedMethod"),
              text(mutation, "methodDescription"),
              text(mutation, "mutator"),
              text(mutation, "indexes"));
      for (String each : Set.of(room, "in all")) {
        add(all, each, Set.of(fault));
        if (mutation.getAttribute("detected").equals("true")) {
          add(found, each, Set.of(fault));
        }
      }
    }
    return found;
  }

  private static void add(Map<String, Set<String>> to, String room, Set<String> faults) {
    to.computeIfAbsent(room, any -> new LinkedHashSet<>()).addAll(faults);
  }

  private static String text(Element mutation, String name) {
    return mutation.getElementsByTagName(name).item(0).getTextContent();
  }
}
