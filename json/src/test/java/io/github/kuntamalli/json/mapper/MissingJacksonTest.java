package io.github.kuntamalli.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the modules say of themselves, and what is said where there is no Jackson. */
class MissingJacksonTest {

  @ParameterizedTest
  @CsvSource({
    "jackson2.Jackson2Json, com.fasterxml.jackson.core:jackson-databind, com.fasterxml.jackson.databind",
    "jackson3.Jackson3Json, tools.jackson.core:jackson-databind, tools.jackson.databind"
  })
  void withoutJacksonTheMissingArtifactIsNamed(String name, String artifact, String module)
      throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(withoutJackson(), ClassLoader.getPlatformClassLoader())) {
      Method standard = loader.loadClass("io.github.kuntamalli.json." + name).getMethod("standard");
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> standard.invoke(null))
            .isInstanceOf(InvocationTargetException.class)
            .cause()
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("add the artifact " + artifact)
            .hasMessageContaining("requires " + module + "\"")
            .hasCauseInstanceOf(NoClassDefFoundError.class);
      }
    }
  }

  private static URL[] withoutJackson() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> !path.contains("jackson-core") && !path.contains("jackson-databind"))
        .map(MissingJacksonTest::address)
        .toArray(URL[]::new);
  }

  private static URL address(String path) {
    try {
      return new File(path).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theModulesHaveTheVersionOfTheArtifact() {
    com.fasterxml.jackson.core.Version two =
        new io.github.kuntamalli.json.jackson2.KuntamalliModule().version();
    tools.jackson.core.Version three =
        new io.github.kuntamalli.json.jackson3.KuntamalliModule().version();
    assertThat(two.toFullString())
        .matches("io\\.github\\.kuntamalli/kuntamalli-json/\\d+\\.\\d+\\.\\d+(-.+)?")
        .isEqualTo(three.toFullString());
    assertThat(two.isUnknownVersion()).isFalse();
  }
}
