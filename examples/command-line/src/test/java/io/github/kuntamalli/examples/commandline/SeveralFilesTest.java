package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Several files of one authority are put together; where two say different things under one name,
 * both files and the name are named and nothing is judged.
 */
class SeveralFilesTest {

  private static final String TAMPERE =
      "{\"authority\": {\"kind\": \"municipality\", \"code\": \"837\"}, %s}";

  private static final List<String[]> CONFLICTS =
      List.of(
          new String[] {
            "documents",
            "\"documents\": [{\"id\": \"same\", \"issuers\": [{\"kind\": \"municipality\","
                + " \"code\": \"837\"}], \"parts\": [{\"kind\": \"%s\"}]}]",
            "plan",
            "term-report"
          },
          new String[] {
            "impacts",
            "\"impactAssessments\": [{\"id\": \"same\", \"authority\": {\"kind\": \"municipality\","
                + " \"code\": \"837\"}, \"decision\": {\"en\": \"%s\"}}]",
            "Close the school",
            "Close the library"
          },
          new String[] {
            "records",
            "\"records\": [{\"id\": \"same\", \"kind\": \"cooperation\", \"date\": \"%s\"}]",
            "2024-01-01",
            "2025-01-01"
          },
          new String[] {
            "strategies",
            "\"strategies\": [{\"id\": \"same\", \"name\": {\"published\": {\"en\": \"%s\"}}}]",
            "The city of 2030",
            "The city of 2035"
          },
          new String[] {"extensions", "\"extensions\": {\"city/same\": \"%s\"}", "1", "2"});

  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), TAMPERE.formatted(content)).toString();
  }

  private static Shell assess(String language, String... files) {
    String[] arguments = {
      "assess", "--authority", "837", "--on", "2026-11-22", "--language", language
    };
    String[] all = Arrays.copyOf(arguments, arguments.length + files.length);
    System.arraycopy(files, 0, all, arguments.length, files.length);
    return Shell.run(all);
  }

  @ParameterizedTest
  @CsvSource({"fi", "sv", "en"})
  void whatTwoFilesContainDifferentlyIsNamedWithBothFiles(String language) throws IOException {
    for (String[] conflict : CONFLICTS) {
      String one = file(conflict[0] + "-1.json", conflict[1].formatted(conflict[2]));
      String two = file(conflict[0] + "-2.json", conflict[1].formatted(conflict[3]));
      Shell answer = assess(language, one, two);
      assertThat(answer.code()).as(answer.err()).isEqualTo(ExitCode.UNREADABLE);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.errors()).as(conflict[0]).hasSize(1);
      assertThat(answer.err()).contains(one, two, "same").doesNotContain("Exception");
      assertThat(assess(language, one, one).code()).as("the same content twice").isZero();
    }
  }

  @Test
  void everyPartOfADossierThatHasIdsIsAmongTheConflicts() {
    long withIds =
        Arrays.stream(Dossier.class.getRecordComponents())
            .filter(part -> part.getGenericType() instanceof ParameterizedType)
            .map(part -> ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0])
            .filter(SeveralFilesTest::hasId)
            .count();
    assertThat(CONFLICTS).as("and the extensions").hasSize((int) withIds + 1);
  }

  private static boolean hasId(Type element) {
    return Arrays.stream(((Class<?>) element).getMethods())
        .anyMatch(method -> method.getName().equals("id") && method.getParameterCount() == 0);
  }

  @Test
  void eachConflictOfThreeFilesIsToldOnce() throws IOException {
    String record = CONFLICTS.get(2)[1];
    String one = file("1.json", record.formatted("2024-01-01"));
    String two = file("2.json", record.formatted("2024-01-01"));
    String three = file("3.json", record.formatted("2025-01-01"));
    Shell answer = assess("en", one, two, three);
    assertThat(answer.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(answer.errors())
        .containsExactly(
            three
                + ": the record \"same\" is also in "
                + one
                + ", with different content; give one of them another id");
  }

  private String dossier(String name, String code, String rest) throws IOException {
    return Files.writeString(
            folder.resolve(name),
            "{\"authority\": {\"kind\": \"municipality\", \"code\": \"%s\"}%s}"
                .formatted(code, rest))
        .toString();
  }

  private static Shell on(String... arguments) {
    String[] all =
        Arrays.copyOf(new String[] {"assess", "--on", "2026-11-22"}, 3 + arguments.length);
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Shell.run(all);
  }

  @Test
  void aFileOfAnotherAuthorityIsLeftOutAndTold() throws IOException {
    String own = dossier("own.json", "837", "");
    String other = dossier("other.json", "905", "");
    Shell answer = on("--authority", "837", own, other);
    assertThat(answer.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(answer.out()).startsWith("Tampere, ").doesNotContain("Vaasa");
    assertThat(answer.errors())
        .containsExactly(
            other
                + ": the file concerns Vaasa, but the question concerns Tampere; the file is left out");
  }

  @Test
  void anAuthorityThatNoFileSpeaksOfIsToldAndItsDutiesAreListed() throws IOException {
    Shell answer = on("--authority", "091", dossier("own.json", "837", ""));
    assertThat(answer.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(answer.out()).startsWith("Helsinki, ").contains("No dossier was given");
    assertThat(answer.err()).contains("No file is about Helsinki; give its dossier");
  }

  @Test
  void oneBadFileAmongOthersIsToldAndTheOthersAreJudged() throws IOException {
    String good = dossier("good.json", "837", "");
    String bad = Files.writeString(folder.resolve("bad.json"), "{\"authority\": 1}").toString();
    Shell answer = on(good, bad);
    assertThat(answer.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(answer.out())
        .startsWith("Tampere, ")
        .contains("These files could not be used")
        .contains("bad.json");
    assertThat(answer.err()).startsWith(bad + " /authority");
  }

  @Test
  void theCalendarLeavesOutWhatTheDossierShowsToBeDone() throws IOException {
    String done =
        dossier(
            "done.json",
            "837",
            ", \"documents\": [{\"id\": \"yearly\", \"issuers\": [{\"kind\": \"municipality\","
                + " \"code\": \"837\"}], \"parts\": [{\"kind\": \"annual-report\"}], \"handlings\":"
                + " [{\"body\": {\"kind\": \"council\"}, \"date\": \"2026-05-20\", \"outcome\":"
                + " \"approved\"}]}]");
    String asked = "calendar --from 2026-01-01 --to 2026-12-31 --on 2026-11-22 --format ";
    assertThat(Shell.line(asked + "jsonl --authority 837").out()).contains("\"id\":\"MUN-ANNUAL.");
    assertThat(Shell.line(asked + "jsonl " + done).out()).doesNotContain("\"id\":\"MUN-ANNUAL.");
    assertThat(Shell.line(asked + "ics " + done).out()).doesNotContain("MUN-ANNUAL");
    assertThat(Shell.line(asked + "text " + done).out())
        .doesNotContain("MUN-ANNUAL")
        .contains("Done: 1.");
    assertThat(Shell.line(asked + "text --all " + done).out())
        .contains("Done\n  Annual report to the council (MUN-ANNUAL), 2026\n");
  }
}
