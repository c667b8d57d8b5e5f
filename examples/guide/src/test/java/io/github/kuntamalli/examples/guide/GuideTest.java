package io.github.kuntamalli.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every listing of the guide is code that the build compiles and runs; its output is real. */
class GuideTest {

  private static final Pattern JAVA = Pattern.compile("^```java$", Pattern.MULTILINE);
  private static final Pattern BEGIN = Pattern.compile("^ *// begin (\\w+)$", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

  private static final Pattern UNUSUAL =
      Pattern.compile(
          "\\b(tells|told|mends?|mended|front doors?|troubles?|gravest|in silence)\\b",
          Pattern.CASE_INSENSITIVE);

  static List<Path> pages() throws IOException {
    return GuidePages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void listingsAndWhatTheyPrintAreThoseOfToday(Path page) throws IOException {
    String written = GuidePages.text(page);
    String rendered = GuidePages.rendered(written);
    if (Boolean.getBoolean("kuntamalli.writePages")) {
      Files.writeString(page, rendered);
    } else {
      assertThat(written)
          .as("write the pages anew with -Dkuntamalli.writePages=true")
          .isEqualTo(rendered);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noListingStandsThereWithoutItsSource(Path page) {
    String text = GuidePages.text(page);
    assertThat(JAVA.matcher(text).results().count()).isEqualTo(GuidePages.listings(text).size());
  }

  @Test
  void everyListingIsOnAPage() throws IOException {
    List<String> shown =
        GuidePages.all().stream()
            .flatMap(page -> GuidePages.listings(GuidePages.text(page)).stream())
            .toList();
    try (Stream<Path> sources = Files.list(GuidePages.SOURCES)) {
      List<String> written =
          sources
              .flatMap(
                  file ->
                      BEGIN
                          .matcher(GuidePages.text(file))
                          .results()
                          .map(
                              found ->
                                  file.getFileName().toString().replace(".java", "")
                                      + "#"
                                      + found.group(1)))
              .toList();
      assertThat(written).isNotEmpty();
      assertThat(shown).containsAll(written).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) {
    LINK.matcher(GuidePages.text(page))
        .results()
        .forEach(
            link -> assertThat(GuidePages.FOLDER.resolve(link.group(1))).as(link.group()).exists());
  }

  @Test
  void theFirstPageLeadsToAllOthers() throws IOException {
    List<String> linked =
        LINK.matcher(GuidePages.text(GuidePages.FOLDER.resolve("README.md")))
            .results()
            .map(link -> link.group(1))
            .toList();
    assertThat(linked)
        .containsAll(
            GuidePages.all().stream()
                .map(page -> page.getFileName().toString())
                .filter(page -> !page.equals("README.md"))
                .toList());
  }

  @Test
  void thePagesUsePlainTechnicalEnglish() throws IOException {
    Path root = GuidePages.FOLDER.resolve("../..").normalize();
    List<Path> written = new ArrayList<>(GuidePages.all());
    for (String page : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")) {
      written.add(root.resolve(page));
    }
    for (String folder :
        List.of(
            "json/docs",
            "src-test-fixtures/docs",
            "examples/command-line",
            "examples/html-report",
            "examples/spring-boot",
            "examples/helidon",
            "examples/plain-java")) {
      try (Stream<Path> files = Files.list(root.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(written::add);
      }
    }
    for (Path page : written) {
      String text =
          GuidePages.text(page).replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
      assertThat(UNUSUAL.matcher(text).results().map(MatchResult::group))
          .as("%s: write report, state, fix, entry point, fault", root.relativize(page))
          .isEmpty();
    }
  }
}
