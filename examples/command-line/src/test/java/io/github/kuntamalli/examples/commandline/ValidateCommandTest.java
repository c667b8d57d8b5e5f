package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

  private static final String DOCUMENT =
      """
      {"schemaVersion": "1", "id": "%s",
       "issuers": [{"kind": "municipality", "code": "%s"}],
       "parts": [{"kind": "term-report"}]}
      """;

  @TempDir private Path folder;
  private String sound;
  private String unsound;

  @BeforeEach
  void writeFiles() throws IOException {
    sound = file("sound.json", DOCUMENT.formatted("report", "837"));
    unsound = file("unsound.json", DOCUMENT.formatted("report", "999"));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Shell validate(String... more) {
    List<String> arguments = new ArrayList<>(List.of("validate", "--on", "2026-11-22"));
    arguments.addAll(List.of(more));
    return Shell.run(arguments.toArray(String[]::new));
  }

  @Test
  void aDocumentWithoutErrorsGivesExitCode0() {
    Shell answer = validate(sound);
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("sound.json, 22 November 2026: OK (errors: 0");
  }

  @Test
  void anErrorGivesExitCode1AndIsToldWithPlaceAndRemedy() {
    Shell answer = validate(sound, unsound);
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out())
        .contains("unsound.json, 22 November 2026: not OK (errors: 1")
        .contains("municipality-code-unknown")
        .contains("/issuers/0");
    assertThat(answer.err()).isEmpty();
  }

  /** A report lists the first thousand findings of a rule; the summary counts the rest too. */
  @Test
  void whatIsLeftOutOfALongListIsCountedAndTold() throws IOException {
    String goals =
        IntStream.range(0, 1_003)
            .mapToObj("{\"id\": \"g%d\", \"name\": {\"en\": \"goal\"}}"::formatted)
            .collect(Collectors.joining(", "));
    String many =
        file(
            "many.json",
            DOCUMENT
                .formatted("report", "837")
                .strip()
                .replaceAll("}$", ", \"goals\": [" + goals + "]}"));
    Shell answer = validate(many);
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains(
            "warnings: 1003",
            "goal-without-measure: The first 1000 findings are listed; 3 more are left out.\n");
    assertThat(answer.out().lines().filter(line -> line.contains("/goals/"))).hasSize(1_000);
  }

  @Test
  void dossiersAndImpactAssessmentsAreToldApartFromDocuments() throws IOException {
    String document = DOCUMENT.formatted("report", "999");
    String dossier =
        file(
            "dossier.json",
            "{\"authority\": {\"kind\": \"municipality\", \"code\": \"837\"}, \"documents\": [%s]}"
                .formatted(document.replace("\"schemaVersion\": \"1\", ", "")));
    String impact =
        file(
            "impact.json",
            """
            {"id": "school", "authority": {"kind": "municipality", "code": "999"},
             "decision": {"en": "Close the school"}}
            """);
    Shell ofDossier = validate(dossier);
    assertThat(ofDossier.code()).as(ofDossier.err()).isEqualTo(1);
    assertThat(ofDossier.out()).contains("/documents/0/issuers/0");
    Shell ofImpact = validate(impact);
    assertThat(ofImpact.code()).as(ofImpact.err()).isEqualTo(1);
    assertThat(ofImpact.out()).contains("impact-authority-unknown");
  }

  @Test
  void rulesAreChosenByTheirCodes() {
    assertThat(validate("--without", "municipality-code-unknown", unsound).code()).isZero();
    Shell only = validate("--only", "municipality-code-unknown", "--format", "json", unsound);
    assertThat(only.code()).isEqualTo(1);
    JsonNode answer = new JsonMapper().readTree(only.out());
    assertThat(answer.at("/0/report/results").size()).isEqualTo(1);
    assertThat(answer.at("/0/report/results/0/status").asString()).isEqualTo("failed");
  }

  @Test
  void theProfileForDraftsIsMilder() throws IOException {
    String late =
        file(
            "late.json",
            """
            {"id": "report", "issuers": [{"kind": "municipality", "code": "837"}],
             "parts": [{"kind": "term-report"}],
             "handlings": [{"body": {"kind": "council"}, "outcome": "approved"}]}
            """);
    assertThat(validate(late).out()).contains("warnings: 1");
    assertThat(validate("--draft", late).out()).contains("warnings: 0");
    assertThat(validate("--draft", unsound).code())
        .as("what is wrong stays wrong in a draft")
        .isEqualTo(1);
  }

  @Test
  void sarifNamesTheFile() {
    Shell answer = validate("--format", "sarif", unsound);
    assertThat(answer.code()).isEqualTo(1);
    JsonNode result = new JsonMapper().readTree(answer.out()).at("/runs/0/results/0");
    assertThat(result.at("/ruleId").asString()).isEqualTo("municipality-code-unknown");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .endsWith("unsound.json");
  }

  @Test
  void junitHasASuiteForEachFile() throws Exception {
    Shell answer = validate("--format", "junit", "--language", "fi", sound, unsound);
    assertThat(answer.code()).isEqualTo(1);
    Element suites =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.out().getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(suites.getAttribute("failures")).isEqualTo("1");
    assertThat(suites.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
  }

  @Test
  void markdownHasAPageForEachFile() {
    Shell answer = validate("--format", "markdown", "--language", "sv", sound, unsound);
    assertThat(answer.out().lines().filter(line -> line.startsWith("# "))).hasSize(2);
    assertThat(answer.out()).contains("# Granskningsrapport");
  }

  @Test
  void whatCannotBeReadGivesExitCode3AndTheRestIsChecked() throws IOException {
    String broken = file("broken.json", "{\"authority\": ");
    Shell answer = validate(broken, sound, folder.resolve("nowhere.json").toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.out()).contains("sound.json, 22 November 2026: OK");
    assertThat(answer.errors()).hasSize(2);
    assertThat(answer.err())
        .contains("broken.json")
        .contains("The text ends before the document does.")
        .contains("nowhere.json: the file cannot be read");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, tämä on kansio, ei ole tekstiä",
    "sv, detta är en mapp, filen är inte text",
    "en, this is a folder, the file is not text"
  })
  void foldersAndBinaryFilesAreToldInTheLanguage(String language, String folderText, String binary)
      throws IOException {
    Path zip = Files.write(folder.resolve("report.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Shell answer = validate("--language", language, folder.toString(), zip.toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.errors()).hasSize(2);
    assertThat(answer.errors().get(0)).contains(folderText);
    assertThat(answer.errors().get(1)).contains(binary);
  }

  @Test
  void aBlankOrTooLargeFileIsRefused() throws IOException {
    Path large = folder.resolve("large.json");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(64_000_001L);
    }
    Shell answer = validate(" ", large.toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.errors().get(0)).contains("is not a valid path");
    assertThat(answer.errors().get(1)).contains("larger than 64 megabytes");
  }

  @Test
  void aReadingFaultIsToldInTheLanguageWithItsPlace() throws IOException {
    Shell answer = validate("--language", "sv", file("typo.json", "{\"issuerz\": []}"));
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).contains("typo.json /issuerz (1:").contains("Egenskapen");
  }

  @Test
  void aTextFromAFileCannotSteerTheTerminal() throws IOException {
    String hostile = file("hostile.json", "{\"\\u001b[2J\\u202e\": 1}");
    Shell answer = validate(hostile);
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @ParameterizedTest
  @CsvSource({
    "'--format xml', '--format: \"xml\" is not supported by this command; use one of text, json, jsonl, csv, markdown, sarif, junit'",
    "'--only municipality-code-unknwon', 'did you mean municipality-code-unknown'",
    "'--only id-repeated --without id-repeated', 'no rule is left'",
    "'--language sv --without nej', 'Regeln \"nej\" finns inte'"
  })
  void wrongChoicesGetExitCode2(String options, String message) {
    Shell answer = Shell.line("validate --on 2026-11-22 " + options + " some.json");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.errors()).hasSize(2);
    assertThat(answer.err()).contains(message);
    assertThat(answer.out()).isEmpty();
  }

  @Test
  void aLongBatchShowsItsProgressOnlyAtATerminal() {
    List<String> arguments = new ArrayList<>(List.of("validate", "--on", "2026-11-22"));
    for (int i = 0; i < ProgressBar.WORTH_SHOWING; i++) {
      arguments.add(sound);
    }
    String[] batch = arguments.toArray(String[]::new);
    assertThat(Shell.run(true, batch).err()).contains("[###").contains("10/10").endsWith("\r");
    assertThat(Shell.run(batch).err()).isEmpty();
    assertThat(Shell.run(true, "validate", "--on", "2026-11-22", sound).err())
        .as("one file is done before anybody looks")
        .isEmpty();
  }

  @Test
  void aPlaceHasItsNameForPeopleBesideThePointer() throws IOException {
    String early =
        """
        {"id": "r", "issuers": [{"kind": "municipality", "code": "049"}], "parts": [{"kind": "plan"}],
         "handlings": [{"body": {"kind": "council"}, "date": "2024-05-20", "outcome": "approved"}],
         "deliveries": [{"recipient": {"kind": "county", "code": "03"}, "date": "2024-03-27"}]}
        """;
    Shell finnish = validate("--language", "fi", "--format", "csv", file("document.json", early));
    assertThat(finnish.out()).contains("toimitus 1, päivä /deliveries/0/date");
    Shell swedish = validate("--language", "sv", "--format", "csv", file("document.json", early));
    assertThat(swedish.out()).contains("överlämnande 1, dag /deliveries/0/date");
  }
}
