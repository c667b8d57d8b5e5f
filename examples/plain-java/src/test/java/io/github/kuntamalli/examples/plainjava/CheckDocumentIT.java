package io.github.kuntamalli.examples.plainjava;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program in its jar, started as its users start it. */
class CheckDocumentIT {

  private static final String DAY = "2026-11-22";

  @TempDir Path folder;

  /** The two ways to start a Java program. */
  enum Way {
    CLASS_PATH(
        "-cp",
        "target/plain-java.jar" + File.pathSeparator + "target/lib/*",
        "io.github.kuntamalli.examples.plainjava.CheckDocument"),
    MODULE_PATH(
        "--module-path",
        "target/plain-java.jar" + File.pathSeparator + "target/lib",
        "-m",
        "io.github.kuntamalli.examples.plainjava/io.github.kuntamalli.examples.plainjava.CheckDocument");

    private final List<String> options;

    Way(String... options) {
      this.options = List.of(options);
    }

    Ended start(String... arguments) throws IOException, InterruptedException {
      return run(Stream.concat(options.stream(), Stream.of(arguments)).toList());
    }
  }

  /** How a program ended. */
  record Ended(int code, String text) {}

  private static Ended run(List<String> arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of(java), arguments.stream()).toList())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("Exception", "\tat ");
    return new Ended(process.waitFor(), text);
  }

  private String file(String content) throws IOException {
    return Files.writeString(folder.resolve("document.json"), content).toString();
  }

  @ParameterizedTest
  @EnumSource
  void aSoundDocumentEndsWell(Way way) throws Exception {
    String sound =
        """
        {"id": "report", "issuers": [{"kind": "municipality", "code": "837"}], "parts": [{"kind": "term-report"}],
         "handlings": [{"body": {"kind": "council"}, "date": "2024-02-19", "outcome": "approved"}]}
        """;
    assertThat(way.start(file(sound), DAY, "en")).isEqualTo(new Ended(0, ""));
  }

  @ParameterizedTest
  @EnumSource
  void findingsAreToldInTheLanguageAskedFor(Way way) throws Exception {
    Ended ended = way.start("document.json", DAY, "sv");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.text())
        .contains("/issuers/0 municipality-code-unknown: ", "/measures/0/goals/1 ");
  }

  @ParameterizedTest
  @EnumSource
  void everyFaultOfAFileIsTold(Way way) throws Exception {
    Ended ended = way.start(file("{\"id\": 1, \"issuers\": [{}], \"x\": 2}"), DAY, "en");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.text()).contains("/id (1:", "/issuers/0 (1:", "/x (1:");
  }

  @Test
  void wrongArgumentsEndInAMessage() throws Exception {
    assertThat(Way.CLASS_PATH.start().text()).startsWith("Usage: ");
    assertThat(Way.CLASS_PATH.start("document.json", DAY, "de").code()).isEqualTo(2);
    Ended noDay = Way.CLASS_PATH.start("document.json", "2026-02-30", "fi");
    assertThat(noDay.code()).isEqualTo(2);
    assertThat(noDay.text()).startsWith("/day parameter-invalid: ");
    Ended noFile = Way.CLASS_PATH.start("no-such-file.json", DAY, "en");
    assertThat(noFile.code()).isEqualTo(3);
    assertThat(noFile.text()).contains("no-such-file.json cannot be read; check its path");
  }

  @Test
  void theReadmeShowsARealAnswer() throws Exception {
    Matcher shown =
        Pattern.compile(
                "```sh\n(java [^\n]+)\n(java [^\n]+)\n```\n+```text\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(shown.find()).isTrue();
    for (int command = 1; command <= 2; command++) {
      List<String> words = List.of(shown.group(command).replace("'", "").split(" "));
      assertThat(run(words.subList(1, words.size()))).isEqualTo(new Ended(1, shown.group(3)));
    }
  }
}
