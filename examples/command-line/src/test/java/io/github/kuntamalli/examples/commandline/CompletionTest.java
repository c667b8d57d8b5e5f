package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion script, in a real bash. */
class CompletionTest {

  private static final Path BASH = Path.of("/bin/bash");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'kuntamalli cal', calendar",
    "'kuntamalli assess --auth', --authority",
    "'kuntamalli assess --format m', markdown",
    "'kuntamalli validate --format s', sarif",
    "'kuntamalli calendar --format i', icalendar",
    "'kuntamalli diff --muni', --municipalities",
    "'kuntamalli rules --language s', sv"
  })
  void theShellCompletesAWord(String typed, String word) throws Exception {
    assumeThat(BASH).exists();
    assertThat(completions(typed).lines()).contains(word);
  }

  private String completions(String typed) throws IOException, InterruptedException {
    Path script = folder.resolve("completion.sh");
    Files.writeString(
        script,
        Shell.line("generate-completion").out()
            + """

            COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="%s"; COMP_POINT=${#COMP_LINE}
            _complete_kuntamalli kuntamalli "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            printf '%%s\\n' "${COMPREPLY[@]}"
            """
                .formatted(typed, typed));
    Process bash =
        new ProcessBuilder(BASH.toString(), script.toString()).redirectErrorStream(true).start();
    String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(answer).isZero();
    return answer;
  }
}
