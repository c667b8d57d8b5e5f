package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated file of the repository, which {@code -Dkuntamalli.writePages=true} writes anew. */
public final class CommittedPage {

  private CommittedPage() {}

  /** Asserts that a file has a text, after it was written if that is asked for. */
  public static void assertIs(Path file, String text) throws IOException {
    if (Boolean.getBoolean("kuntamalli.writePages")) {
      Files.writeString(file, text);
    }
    assertThat(file)
        .as("write it anew with mvn -pl core test -Dkuntamalli.writePages=true")
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(text);
  }
}
