package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a command is given, it answers with one clear line in the language asked for and with
 * the exit code that the README lists, and never with a stack trace.
 */
class BadInputTest {

  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  @TempDir private Path folder;

  /** The words of a line; {@code ''} is an empty one. */
  private static String[] words(String line, String language) {
    List<String> words = new ArrayList<>();
    for (String word : line.split(" ")) {
      words.add(word.equals("''") ? "" : word);
    }
    words.add("--language");
    words.add(language);
    return words.toArray(String[]::new);
  }

  private static List<Shell> answers(String line) {
    return LANGUAGES.stream().map(language -> Shell.run(words(line, language))).toList();
  }

  private static void assertClear(List<Shell> answers, int code) {
    assertThat(answers).extracting(Shell::code).containsOnly(code);
    assertThat(answers).extracting(Shell::out).containsOnly("");
    for (Shell answer : answers) {
      assertThat(answer.err()).doesNotContain("Exception", "\tat ", "java.", "picocli", "Optional");
    }
    assertThat(answers.stream().map(answer -> answer.errors().get(0)).distinct())
        .as("each language has its own text")
        .hasSize(LANGUAGES.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess",
        "assess --all",
        "assess --all --on",
        "assess --all --on ''",
        "assess --all --on today",
        "assess --all --on 2026-02-30",
        "assess --all --on 22.11.2026",
        "assess --all --on -2026-11-22",
        "assess --all --on +12026-11-22",
        "assess --authority '' --on 2026-11-22",
        "assess --authority 91 --on 2026-11-22",
        "assess --authority 0910000000000000 --on 2026-11-22",
        "assess --authority 999 --on 2026-11-22",
        "assess --authority county: --on 2026-11-22",
        "assess --authority county:x --on 2026-11-22",
        "assess --authority Atlantis --on 2026-11-22",
        "assess --all --on 2026-11-22 --width -1",
        "assess --all --on 2026-11-22 --width ''",
        "assess --all --on 2026-11-22 --format ''",
        "assess --all --on 2026-11-22 --format sarif",
        "assess --all --on 2026-11-22 --strict=perhaps",
        "validate --on 2026-11-22",
        "validate --on 2026-11-22 --format icalendar x.json",
        "validate --on 2026-11-22 --only '' x.json",
        "validate --on 2026-11-22 --without no-such-rule x.json",
        "validate --on 2026-11-22 --draft=2 x.json",
        "calendar --authority 837 --from 1926-01-01",
        "calendar --authority 837 --from x --to 2026-12-31",
        "calendar --authority 837 --from 2026-01-01 --to x",
        "calendar --authority 837 --from 2026-01-02 --to 2026-01-01",
        "calendar --authority 837 --from 2026-01-01 --to 2026-12-31 --format sarif",
        "calendar --from 2026-01-01 --to 2026-12-31",
        "assess --sample Atlantis --on 2026-11-22",
        "assess --sample Hanko --on 2026-11-22",
        "assess --sample 837 --on 2026-11-22 x.json",
        "assess --authority 837 --on 2026-11-22 --explain MUN-TERM-REPROT",
        "assess --authority 837 --on yesterday",
        "help asses",
        "municipality --on 2026-11-22",
        "municipality '' --on 2026-11-22",
        "municipality 000 --on 2026-11-22",
        "municipality Turku --on 1066-10-14",
        "municipality Turku --on 2026-11-22 --format junit",
        "diff --from 2026-01-01 --to 2026-12-31",
        "diff --authority 837 --municipalities --from 2026-01-01 --to 2026-12-31",
        "diff --authority x --from 2026-01-01 --to 2026-12-31",
        "diff --municipalities --from 2026-01-01 --to 9999-12-31",
        "diff --municipalities --from 2026-01-01 --to 2026-12-31 --format icalendar",
        "rules no-such-rule",
        "rules ''",
        "rules --format junit",
        "rules --colour",
        "judge"
      })
  void aWrongArgumentGetsOneLineAndTheUsage(String line) {
    List<Shell> answers = answers(line);
    assertClear(answers, ExitCode.USAGE);
    assertThat(answers).allSatisfy(answer -> assertThat(answer.errors()).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource({
    "assess, 'text, json, jsonl, csv, markdown'",
    "validate, 'text, json, jsonl, csv, markdown, sarif, junit'",
    "calendar, 'text, json, jsonl, csv, markdown, icalendar'",
    "municipality, 'text, json, jsonl, csv, markdown'",
    "diff, 'text, json, jsonl, csv, markdown'",
    "rules, 'text, json, jsonl, csv, markdown'"
  })
  void anOutputThatACommandHasNotIsRefusedWithThoseThatItHas(String command, String formats) {
    String rest =
        switch (command) {
          case "assess" -> "--all --on 2026-11-22";
          case "validate" -> "--on 2026-11-22 x.json";
          case "calendar" -> "--authority 837 --from 2026-01-01 --to 2026-12-31";
          case "municipality" -> "Turku --on 2026-11-22";
          case "diff" -> "--municipalities --from 2026-01-01 --to 2026-12-31";
          default -> "";
        };
    List<Shell> answers = answers((command + " --format pdf " + rest).strip());
    assertClear(answers, ExitCode.USAGE);
    assertThat(answers).allSatisfy(answer -> assertThat(answer.err()).contains(formats));
  }

  static Stream<byte[]> badContents() {
    String document = "{\"title\": {\"fi\": \"päivä\"}}";
    return Stream.of(
        new byte[0],
        new byte[] {0, 1, 2},
        new byte[] {(byte) 0xFF, (byte) 0xFE, 0x20},
        document.getBytes(StandardCharsets.ISO_8859_1),
        document.getBytes(Charset.forName("UTF-16")),
        utf8("{"),
        utf8("[]"),
        utf8("null"),
        utf8("\"a\""),
        utf8("{} {}"),
        utf8("{\"authority\": 1}"),
        utf8("{\"authority\": {\"kind\": \"moon\"}}"),
        utf8("{\"issuers\": []}"),
        utf8("{\"schemaVersion\": \"99\"}"),
        utf8("[".repeat(100_000)),
        utf8("{\"x\": " + "9".repeat(10_000) + "}"),
        utf8("<?xml version=\"1.0\"?><dossier/>"),
        utf8("\u0007\u001b[31m"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "[{index}]")
  @MethodSource("badContents")
  void aBadFileGetsALineForEachFault(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("bad.json"), bytes);
    assertRefused(file.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.json", ".", "\u0000", " "})
  void whatIsNoFileGetsOneLine(String name) {
    assertRefused(name.isBlank() || name.startsWith("\u0000") ? name : folder + "/" + name);
  }

  private static void assertRefused(String file) {
    for (String command : List.of("assess --all", "validate")) {
      List<Shell> answers = new ArrayList<>();
      for (String language : LANGUAGES) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--on", "2026-11-22", "--language", language, file));
        answers.add(Shell.run(arguments.toArray(String[]::new)));
      }
      assertClear(answers, ExitCode.UNREADABLE);
      assertThat(answers)
          .allSatisfy(
              answer ->
                  assertThat(answer.errors())
                      .hasSizeBetween(1, 3)
                      .allMatch(line -> line.length() < 1_000, "is short"));
    }
  }
}
