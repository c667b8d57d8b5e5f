package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar runs alone wherever it is copied to, and has the licences of what is in it. */
class SingleJarIT {

  private static final Path JAR = Path.of("target", "kuntamalli.jar");

  @TempDir private Path folder;

  private String answer(String... command) throws IOException, InterruptedException {
    Process started =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(started.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(started.exitValue()).as(text).isZero();
    return text;
  }

  @Test
  void itRunsAlone() throws Exception {
    Path jar = Files.copy(JAR, folder.resolve("alone.jar"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertThat(
            answer(java, "-jar", jar.toString(), "assess", "--sample", "837", "--on", "2026-11-22"))
        .startsWith("Tampere, ");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script of a Unix shell")
  void theLauncherFindsItThroughALink() throws Exception {
    Path link =
        Files.createSymbolicLink(
            folder.resolve("km"), Path.of("bin", "kuntamalli").toAbsolutePath());
    assertThat(answer(link.toString(), "--version")).startsWith("kuntamalli ");
  }

  @Test
  void theLicencesAreInIt() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
      if (jar.getJarEntry("org/slf4j/Logger.class") != null) {
        assertThat(text(jar, "META-INF/LICENSE.txt")).contains("QOS.ch");
      }
      assertThat(text(jar, "META-INF/NOTICE")).contains("Kuntamalli", "Jackson");
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    return new String(
        jar.getInputStream(jar.getJarEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
