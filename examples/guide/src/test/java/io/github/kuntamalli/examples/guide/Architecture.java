package io.github.kuntamalli.examples.guide;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The picture of the packages, drawn from the compiled classes. */
final class Architecture {

  private static final String ROOT = "io.github.kuntamalli";

  private Architecture() {}

  static void packages() {
    Map<String, Set<String>> uses = new TreeMap<>();
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    for (JavaClass from : classes) {
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(to -> to.getPackageName().startsWith(ROOT))
          .filter(to -> !part(to).equals(part(from)))
          .forEach(to -> uses.computeIfAbsent(part(from), part -> new TreeSet<>()).add(part(to)));
    }
    uses.keySet().remove("guide");
    System.out.println("graph BT");
    uses.forEach(
        (from, all) ->
            all.stream()
                .filter(to -> all.stream().noneMatch(other -> leadsTo(other, to, uses)))
                .forEach(to -> System.out.println("  " + from + " --> " + to)));
  }

  private static boolean leadsTo(String from, String to, Map<String, Set<String>> uses) {
    return uses.getOrDefault(from, Set.of()).stream()
        .anyMatch(next -> next.equals(to) || leadsTo(next, to, uses));
  }

  /** The top-level package of a class; json and the fixtures count as one package each. */
  private static String part(JavaClass type) {
    String inside = type.getPackageName().substring(ROOT.length());
    if (inside.isEmpty()) {
      return "Kuntamalli";
    }
    String first = inside.substring(1).split("\\.")[0];
    return first.equals("examples") ? "guide" : first;
  }
}
