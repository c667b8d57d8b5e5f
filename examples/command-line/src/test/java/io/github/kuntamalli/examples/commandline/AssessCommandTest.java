package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return KuntamalliCommand.run(
        new PrintWriter(out), new PrintWriter(err), Shell.PLAIN, arguments);
  }

  @Test
  void judgesEveryAuthorityOfTheSampleCasesAndSaysWhatTheyAre() {
    assertThat(run("assess", "--sample", "all", "--on", "2026-11-22")).isZero();
    assertThat(out.toString().lines())
        .contains("Tampere, 22 November 2026")
        .contains("Jomala, 22 November 2026")
        .contains("Central Finland wellbeing services county, 22 November 2026");
    assertThat(out.toString()).contains("Welfare report once per council term (MUN-TERM-REPORT)");
    assertThat(
            out.toString()
                .lines()
                .filter(line -> line.startsWith("A sample dossier supplied with this program")))
        .hasSize(31);
  }

  @Test
  void speaksTheLanguageAskedFor() {
    assertThat(run("assess", "--authority", "Espoo", "--on", "2026-11-22", "--language", "sv"))
        .isZero();
    assertThat(out.toString())
        .contains("Esbo, 22.11.2026\n")
        .contains("Vad som ska göras")
        .contains("HUS-sammanslutningen")
        .contains("ännu inte uppfylld");
  }

  @Test
  void takesANameAsItIsTyped() {
    assertThat(run("assess", "--authority", "koski-tl", "--on", "2026-11-22")).isZero();
    assertThat(out.toString()).contains("Koski Tl, 22 November 2026\n");
  }

  @Test
  void showsEveryPeriodOnRequest() {
    run("assess", "--authority", "837", "--on", "2026-11-22", "--all-periods");
    assertThat(out.toString())
        .contains("2009–2012")
        .contains("  ? 2012 undetermined, 1326/2010 s. 12(1)\n");
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource({
    "'assess --all --on 2026-02-30', '--on: \"2026-02-30\" is not a valid date'",
    "'assess --all --on 2008-01-01', 'before 2009-01-01'",
    "'assess --authority 91 --on 2026-11-22', '\"91\" does not have three digits'",
    "'assess --authority 999 --on 2026-11-22', 'no municipality has had the code 999'",
    "'assess --authority Atlantis --on 2026-11-22', 'no municipality is called \"Atlantis\"'",
    "'assess --authority Tamperre --on 2026-11-22', 'did you mean Tampere'",
    "'assess --authority county:99 --on 2026-11-22', 'there is no county 99'",
    "'assess --all --on 2026-11-22 --language de', 'no texts in the language \"de\"; use fi, sv or en'",
    "'assess --all --on 2026-11-22 --language se', 'no texts in the language \"se\"'",
    "'assess --all --on 2026-11-22 --width 20', '30 to 400'",
    "'assess --all', '--on'",
    "'assess --on 2026-11-22', 'FILE, --authority CODE, --sample CODE'",
    "'assess --all --authority 837 --on 2026-11-22', 'mutually exclusive'",
    "'judge', 'judge'"
  })
  void wrongArgumentsGetOneMessageAUsageLineAndExitCode2(String line, String message) {
    int code = run(line.split(" "));
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains(message).contains("Usage: kuntamalli");
    assertThat(err.toString().lines()).hasSize(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void verdictsComeAsJsonToo() {
    assertThat(run("assess", "--authority", "837", "--on", "2026-11-22", "--format", "json"))
        .isZero();
    JsonNode answer = new JsonMapper().readTree(out.toString());
    assertThat(answer.size()).isEqualTo(1);
    assertThat(answer.at("/0/authority/code").asString()).isEqualTo("837");
    assertThat(answer.at("/0/duties").size()).isPositive();
  }

  @Test
  void verdictsComeAsMarkdownToo() {
    assertThat(run("assess", "--sample", "all", "--on", "2026-11-22", "--format", "markdown"))
        .isZero();
    assertThat(out.toString().lines().filter(line -> line.startsWith("# "))).hasSize(31);
    assertThat(out.toString())
        .contains("# Welfare-reporting duties: Tampere")
        .contains("### 2021–2025: met");
    out.getBuffer().setLength(0);
    run("assess --sample 837 --on 2026-11-22 --format markdown".split(" "));
    assertThat(out.toString()).doesNotContain("### 2009–2012");
    run("assess --sample 837 --on 2026-11-22 --format markdown --all-periods".split(" "));
    assertThat(out.toString()).contains("### 2009–2012");
  }

  @Test
  void underStrictAnUnmetDutyOfAPeriodThatIsOverGivesExitCode1(@TempDir Path folder)
      throws IOException {
    Path nothing = folder.resolve("nothing.json");
    String complete =
        "{\"schemaVersion\": \"1\", \"authority\": {\"kind\": \"municipality\", \"code\": \"091\"},"
            + " \"complete\": %s}";
    Files.writeString(nothing, complete.formatted("true"));
    String[] strict = {"assess", "--all", "--on", "2026-11-22", "--strict", nothing.toString()};
    assertThat(run(strict)).isEqualTo(ExitCode.FINDINGS);

    Files.writeString(nothing, complete.formatted("false"));
    assertThat(run(strict)).as("what is unknown is not missing").isZero();
  }

  @Test
  void anEndedMunicipalityIsJudgedAndTheEndIsTold() {
    assertThat(run("assess", "--authority", "588", "--on", "2026-11-22")).isZero();
    assertThat(out.toString())
        .contains("ceased to exist on 31 December 2024")
        .contains("Mäntyharju");
  }

  @Test
  void ownFilesAreReadAndTheirFaultsAreToldWithTheirPlace(@TempDir Path folder) throws IOException {
    Path good = folder.resolve("good.json");
    Files.writeString(
        good,
        """
        {"schemaVersion": "1", "authority": {"kind": "municipality", "code": "091"},
         "complete": true}
        """);
    assertThat(run("assess", "--all", "--on", "2026-11-22", good.toString())).isZero();
    assertThat(out.toString()).contains("Helsinki").contains("missing");

    Path bad = folder.resolve("bad.json");
    Files.writeString(
        bad,
        """
        {"schemaVersion": "1",
         "authority": {"kind": "municipality", "code": "91"}}
        """);
    assertThat(run("assess", "--all", "--on", "2026-11-22", good.toString(), bad.toString()))
        .isEqualTo(3);
    assertThat(err.toString())
        .contains("bad.json /authority/code (2:")
        .contains("\"91\" is not valid")
        .contains("three digits");

    Path unknown = folder.resolve("unknown.json");
    Files.writeString(unknown, "{\"authority\": {\"kind\": \"municipality\", \"code\": \"999\"}}");
    assertThat(run("assess", "--all", "--on", "2026-11-22", unknown.toString())).isEqualTo(3);
    assertThat(err.toString())
        .contains("unknown.json /authority: 999 is not the code of a municipality");

    Path latin = folder.resolve("latin.json");
    Files.write(
        latin, "{\"title\": \"Hyvinvointikertomus ä\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run("assess", "--all", "--on", "2026-11-22", latin.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("latin.json: the file is not UTF-8 text");
  }
}
