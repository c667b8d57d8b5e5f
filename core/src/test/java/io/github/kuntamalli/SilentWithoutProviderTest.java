package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.municipality.Authority;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An application without a provider of SLF4J hears nothing as long as nothing is logged. */
class SilentWithoutProviderTest {

  /** An application in a separate process. */
  static final class Application {
    public static void main(String[] arguments) {
      Dossier dossier = Dossier.of(Authority.municipality("049"));
      LocalDate day = LocalDate.of(2026, 11, 22);
      Kuntamalli.standard().validate(dossier, day);
      System.out.println(Kuntamalli.standard().assess(dossier, day).duties().isEmpty());
    }
  }

  @Test
  void nothingIsPrintedAsLongAsNothingIsLogged() throws Exception {
    String withoutProvider =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("slf4j-nop"))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                withoutProvider,
                Application.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(printed).isEqualTo("false");
  }
}
