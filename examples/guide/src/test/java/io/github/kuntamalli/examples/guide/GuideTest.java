package io.github.kuntamalli.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}
