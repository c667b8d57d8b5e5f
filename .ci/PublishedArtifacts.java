import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks a folder that a release was deployed into: every POM complete and with the dependencies that its list of components has, every jar with what belongs
 * into it. Prints the components with their licences.
 *
 * <p>{@code java PublishedArtifacts.java deployed version folder-of-the-build}
 */
public class PublishedArtifacts {

  private static final Set<String> LICENCES =
      Set.of("Apache-2.0", "MIT", "BSD-3-Clause", "EPL-2.0", "LGPL-2.1-only");

  private static final String BOM = "core/bom";

  private static final List<String[]> ARTIFACTS =
      List.of(
          new String[] {"kuntamalli-bom", BOM},
          new String[] {"kuntamalli-core", "core"},
          new String[] {"kuntamalli-json", "json"},
          new String[] {"kuntamalli-spring-boot-starter", "json/spring-boot"},
          new String[] {"kuntamalli-jakarta-rest", "json/jakarta-rest"},
          new String[] {"kuntamalli-test-fixtures", "src-test-fixtures"});

  private static final XPath XPATH = XPathFactory.newInstance().newXPath();
  private static final List<String> faults = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    Path group = Path.of(args[0]).resolve("io/github/kuntamalli");
    String version = args[1];
    Set<String> folders;
    try (Stream<Path> found = Files.list(group)) {
      folders = found.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
    check(
        folders.equals(ARTIFACTS.stream().map(one -> one[0]).collect(Collectors.toCollection(TreeSet::new))),
        "the release holds " + folders);
    for (String[] artifact : ARTIFACTS) {
      Path folder = group.resolve(artifact[0]).resolve(version);
      String stem = artifact[0] + "-" + version;
      boolean library = !artifact[1].equals(BOM);
      Document pom = xml(folder.resolve(stem + ".pom"));
      metadata(stem, pom, library);
      if (!library) {
        managesOurs(pom, version);
      } else {
        jars(folder, stem);
        components(artifact[0], pom, folder.resolve(stem + "-cyclonedx.xml"), Path.of(args[2], artifact[1], "target/brings.txt"));
      }
    }
    if (!faults.isEmpty()) {
      faults.forEach(System.err::println);
      System.exit(1);
    }
  }

  private static void metadata(String stem, Document pom, boolean library) throws XPathExpressionException {
    Element project = pom.getDocumentElement();
    for (String needed : List.of("name", "description", "url", "licenses/license/name", "licenses/license/url", "developers/developer/name",
        "developers/developer/url", "scm/connection", "scm/developerConnection", "scm/url")) {
      check(!text(project, needed).isBlank(), stem + ".pom has no " + needed);
    }
    check(text(project, "licenses/license/name").equals("Apache-2.0"), stem + ".pom names another licence");
    for (String unwanted : List.of("parent", "repositories", "pluginRepositories", "distributionManagement")) {
      check(elements(project, unwanted).isEmpty(), stem + ".pom has " + unwanted);
    }
    check(!project.getTextContent().contains("SNAPSHOT"), stem + ".pom names a snapshot");
    check(!project.getTextContent().contains("${"), stem + ".pom has an open property");
    if (library) {
      check(elements(project, "dependencyManagement").isEmpty(), stem + ".pom manages dependencies");
    }
  }

  /** The bill of materials has every library of the release, and nothing of anybody else's. */
  private static void managesOurs(Document pom, String version) throws XPathExpressionException {
    Set<String> managed = new TreeSet<>();
    for (Element one : elements(pom.getDocumentElement(), "dependencyManagement/dependencies/dependency")) {
      managed.add(text(one, "groupId") + ":" + text(one, "artifactId") + ":" + text(one, "version") + text(one, "scope"));
    }
    Set<String> released = ARTIFACTS.stream()
        .filter(one -> !one[1].equals(BOM))
        .map(one -> "io.github.kuntamalli:" + one[0] + ":" + version)
        .collect(Collectors.toCollection(TreeSet::new));
    check(managed.equals(released), "the bill of materials manages " + managed);
    check(elements(pom.getDocumentElement(), "dependencies").isEmpty(), "the bill of materials has dependencies");
  }

  private static void jars(Path folder, String stem) throws IOException {
    holds(folder.resolve(stem + ".jar"), "module-info.class", "META-INF/LICENSE", "META-INF/NOTICE");
    holds(folder.resolve(stem + "-sources.jar"), "module-info.java", "META-INF/LICENSE");
    holds(folder.resolve(stem + "-javadoc.jar"), "index.html");
    check(Files.exists(folder.resolve(stem + "-cyclonedx.json")), stem + " has no list of components in JSON");
  }

  private static void holds(Path jar, String... entries) throws IOException {
    if (!Files.exists(jar)) {
      faults.add(jar.getFileName() + " is missing");
      return;
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (String entry : entries) {
        check(zip.getEntry(entry) != null, jar.getFileName() + " has no " + entry);
      }
    }
  }

  /** The POM's dependencies, the components of the list, and what Maven brings have to be the same. */
  private static void components(String artifact, Document pom, Path list, Path brings) throws Exception {
    Set<String> listed = new TreeSet<>();
    for (Element component : elements(xml(list).getDocumentElement(), "components/component")) {
      String id = text(component, "group") + ":" + text(component, "name") + ":" + text(component, "version");
      check(text(component, "purl").startsWith("pkg:maven/"), list.getFileName() + ": " + id + " has no purl");
      listed.add(id);
      if (!text(component, "group").equals("io.github.kuntamalli")) {
        System.out.printf("%s brings %s (%s)%s%n", artifact, id, licences(component),
            text(component, "scope").equals("optional") ? ", optional" : "");
      }
    }
    Set<String> brought = new TreeSet<>();
    for (String line : Files.readAllLines(brings)) {
      String[] parts = line.strip().split("[: ]");
      if (parts.length >= 5 && parts[2].equals("jar")) {
        brought.add(parts[0] + ":" + parts[1] + ":" + parts[3]);
      }
    }
    check(listed.equals(brought), list.getFileName() + " lists " + listed + ", and Maven brings " + brought);
    for (Element dependency : elements(pom.getDocumentElement(), "dependencies/dependency")) {
      String id = text(dependency, "groupId") + ":" + text(dependency, "artifactId") + ":" + text(dependency, "version");
      String scope = text(dependency, "scope");
      if (scope.equals("provided") && id.startsWith("org.immutables:value-annotations:")) {
        continue; // what the source says of builders; nobody who uses the artifact is given it
      }
      if (scope.equals("provided") && Set.of("kuntamalli-spring-boot-starter", "kuntamalli-jakarta-rest").contains(artifact)) {
        continue; // an application with the framework has it; nobody is given it
      }
      check(Set.of("", "compile", "runtime").contains(scope), artifact + ": the POM has " + id + " in scope " + scope);
      check(listed.contains(id), artifact + ": the POM has " + id + ", and the list of components has not");
    }
  }

  private static String licences(Element component) throws XPathExpressionException {
    Set<String> names = new TreeSet<>();
    for (Element choice : elements(component, "licenses/*")) {
      String name = choice.getTagName().equals("expression") ? choice.getTextContent().strip() : text(choice, "id");
      names.add(name.isEmpty() ? text(choice, "name") : name);
    }
    check(names.stream().anyMatch(LICENCES::contains), text(component, "name") + " has the licences " + names + ", of which none is allowed");
    return String.join(" or ", names);
  }

  private static Document xml(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (InputStream in = Files.newInputStream(file)) {
      return factory.newDocumentBuilder().parse(in);
    }
  }

  private static List<Element> elements(Element parent, String path) throws XPathExpressionException {
    NodeList found = (NodeList) XPATH.evaluate(path, parent, XPathConstants.NODESET);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String text(Element parent, String path) throws XPathExpressionException {
    return XPATH.evaluate(path, parent).strip();
  }

  private static void check(boolean good, String fault) {
    if (!good) {
      faults.add(fault);
    }
  }
}
