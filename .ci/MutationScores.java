import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Of the faults put into core and json, how many the corpus finds alone, how many the tests of the
 * module find, and how many both together; by package and in all. A fault in code that no test reaches
 * is not found. What survives them all is listed in a file.
 */
final class MutationScores {

  private static final double ENOUGH = 0.9;

  /** A fault, and what the tests of a module made of it. */
  private record Fault(String type, String line, String what, boolean reached, boolean found) {
    Fault or(Fault other) {
      return new Fault(type, line, what, reached || other.reached, found || other.found);
    }
  }

  public static void main(String[] args) throws Exception {
    Map<String, Fault> byCorpus = faults("src-test-fixtures");
    Map<String, Fault> byModule = new LinkedHashMap<>(faults("core"));
    byModule.putAll(faults("json"));
    Map<String, Fault> byBoth = new LinkedHashMap<>(byModule);
    byCorpus.forEach((name, fault) -> byBoth.merge(name, fault, Fault::or));
    System.out.printf(
        "%-28s %6s %20s %20s %20s%n", "", "faults", "corpus alone", "tests of module", "whole suite");
    Map<String, Integer> packages = new TreeMap<>();
    byBoth.values().forEach(fault -> packages.merge(part(fault), 1, Integer::sum));
    packages.forEach((part, count) -> print(part, count, byCorpus, byModule, byBoth));
    print("", byBoth.size(), byCorpus, byModule, byBoth);
    write(Path.of(args[0]), byBoth);
    if (strength(byBoth, "") < ENOUGH) {
      System.out.println("fewer than nine tenths of the faults are found");
      System.exit(1);
    }
  }

  @SafeVarargs
  private static void print(String part, int count, Map<String, Fault>... columns) {
    StringBuilder line = new StringBuilder("%-28s %6d".formatted(part.isEmpty() ? "in all" : part, count));
    for (Map<String, Fault> column : columns) {
      List<Fault> here = in(part, column);
      line.append(
          " %8d/%5d %3.0f %%"
              .formatted(
                  here.stream().filter(Fault::found).count(),
                  here.size(),
                  100 * strength(column, part)));
    }
    System.out.println(line);
  }

  private static double strength(Map<String, Fault> faults, String part) {
    List<Fault> all = in(part, faults);
    return all.isEmpty() ? 0 : (double) all.stream().filter(Fault::found).count() / all.size();
  }

  private static List<Fault> in(String part, Map<String, Fault> faults) {
    return faults.values().stream()
        .filter(fault -> part.isEmpty() || part(fault).equals(part))
        .toList();
  }

  private static String part(Fault fault) {
    String part = fault.type.substring(0, fault.type.lastIndexOf('.')).replace("io.github.kuntamalli", "");
    return part.isEmpty() ? "(root)" : part.substring(1);
  }

  private static void write(Path file, Map<String, Fault> faults) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(
        file,
        faults.values().stream()
            .filter(fault -> !fault.found)
            .map(fault -> fault.type + ":" + fault.line + (fault.reached ? " " : " not reached: ") + fault.what)
            .sorted()
            .toList());
  }

  /** The faults of all reports of a module. */
  private static Map<String, Fault> faults(String module) throws Exception {
    Map<String, Fault> faults = new HashMap<>();
    Path reports = Path.of(module, "target/pit-reports");
    if (Files.isDirectory(reports)) {
      try (Stream<Path> files = Files.walk(reports)) {
        for (Path file : files.filter(one -> one.endsWith("mutations.xml")).toList()) {
          read(file, faults);
        }
      }
    }
    return faults;
  }

  private static void read(Path report, Map<String, Fault> faults) throws Exception {
    NodeList mutations =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getElementsByTagName("mutation");
    for (int i = 0; i < mutations.getLength(); i++) {
      Element mutation = (Element) mutations.item(i);
      String type = text(mutation, "mutatedClass");
      faults.put(
          String.join(
              " ",
              type,
              text(mutation, "mutatedMethod"),
              text(mutation, "methodDescription"),
              text(mutation, "mutator"),
              text(mutation, "indexes")),
          new Fault(
              type,
              text(mutation, "lineNumber"),
              text(mutation, "mutatedMethod") + ": " + text(mutation, "description"),
              !mutation.getAttribute("status").equals("NO_COVERAGE"),
              mutation.getAttribute("detected").equals("true")));
    }
  }

  private static String text(Element mutation, String name) {
    return mutation.getElementsByTagName(name).item(0).getTextContent();
  }
}
