package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first command of the README prints the screen that the README shows. */
class ReadmeTest {

  @Test
  void theFirstCommandPrintsTheScreenOfThePage() throws IOException {
    List<String> page = Files.readAllLines(Path.of("..", "..", "README.md"));
    String command =
        page.stream().filter(line -> line.contains("kuntamalli.jar assess")).findFirst().get();
    String screen = Shell.line(command.substring(command.indexOf("assess")).strip()).out();
    assertThat(String.join("\n", page)).contains("```text\n" + screen + "```");
    assertThat(screen).contains("A sample dossier supplied with this program");
  }

  @Test
  void theCalendarOfItsPageIsTheOneThatIsPrinted() throws IOException {
    List<String> page = Files.readAllLines(Path.of("README.md"));
    String command =
        page.stream()
            .filter(line -> line.startsWith("kuntamalli calendar") && line.contains("--width"))
            .findFirst()
            .get();
    assertThat(String.join("\n", page))
        .contains("```text\n" + Shell.line(command.replace("kuntamalli ", "")).out() + "```");
  }
}
