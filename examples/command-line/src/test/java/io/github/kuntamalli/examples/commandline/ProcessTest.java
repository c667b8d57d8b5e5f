package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a separate process: its locale, its outputs and its exit code. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "locales and devices of Unix")
class ProcessTest {

  @TempDir private Path folder;

  private int run(File out, List<String> settings, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(settings);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(KuntamalliCommand.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectOutput(out)
            .redirectError(folder.resolve("err.txt").toFile());
    Map<String, String> environment = process.environment();
    environment.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    environment.keySet().removeIf(name -> name.endsWith("JAVA_OPTIONS"));
    environment.put("LC_ALL", "C");
    Process started = process.start();
    assertThat(started.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return started.exitValue();
  }

  private String written(String file) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "json"})
  void underALocaleWithoutUtf8EveryLetterIsKept(String format) throws Exception {
    File out = folder.resolve("out.txt").toFile();
    String[] arguments = {
      "assess", "--authority", "992", "--on", "2025-01-01", "--language", "fi", "--format", format
    };
    assertThat(run(out, List.of(), arguments)).isZero();
    Shell here = Shell.run(arguments);
    assertThat(written("out.txt")).isEqualTo(here.out()).contains("hyvinvointikertomus");
    if (format.equals("text")) {
      assertThat(here.out()).contains("Äänekoski, 1.1.2025\n", "Mitä on tehtävä", "2021–2025");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess --sample all --on 2026-11-22",
        "assess --authority 837 --on 2026-11-22 --format json",
        "rules --format markdown",
        "municipality 837 --on 2026-11-22",
        "--help"
      })
  void anAnswerThatDoesNotFitOntoTheDiskIsNoticed(String line) throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "a device that is always full");
    assertThat(run(full, List.of(), line.split(" "))).isEqualTo(ExitCode.OUTPUT_LOST);
    assertThat(written("err.txt").lines())
        .containsExactly(
            "The answer could not be written completely; check that there is space and that the receiver accepts all of it");
  }

  @Test
  void aReceiverThatHasGoneIsNoticed() throws Exception {
    List<String> command =
        List.of(
            "sh",
            "-c",
            "exec \"$0\" -cp \"$1\" \"$2\" assess --sample all --on 2026-11-22 >&-",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            System.getProperty("java.class.path"),
            KuntamalliCommand.class.getName());
    Process started =
        new ProcessBuilder(command).redirectError(folder.resolve("err.txt").toFile()).start();
    assertThat(started.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(started.exitValue()).isEqualTo(ExitCode.OUTPUT_LOST);
    assertThat(written("err.txt")).startsWith("The answer could not be written completely");
  }

  @Test
  void tooLittleMemoryIsToldWithoutTheInsides() throws Exception {
    int code =
        run(
            folder.resolve("out.txt").toFile(),
            List.of("-Xmx20m"),
            "assess",
            "--sample",
            "all",
            "--on",
            "2199-12-31",
            "--all-periods",
            "--format",
            "json");
    assertThat(code).isEqualTo(ExitCode.FAILURE);
    assertThat(written("err.txt").lines())
        .containsExactly(
            "There is not enough memory; request less at a time, or give Java more memory with the option -Xmx");
  }
}
