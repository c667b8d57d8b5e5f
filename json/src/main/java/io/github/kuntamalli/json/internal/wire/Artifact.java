package io.github.kuntamalli.json.internal.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * What this artifact is called in a repository.
 *
 * @param group its group
 * @param name its name
 * @param version its version
 */
public record Artifact(String group, String name, String version) {

  /** This artifact. */
  public static Artifact here() {
    Properties lines = new Properties();
    try (InputStream in = Artifact.class.getResourceAsStream("artifact.properties")) {
      lines.load(Objects.requireNonNull(in, "artifact.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException("artifact.properties cannot be read", e);
    }
    return new Artifact(
        lines.getProperty("group"), lines.getProperty("name"), lines.getProperty("version"));
  }

  /**
   * The sentence for a class path or a module path without a generation of Jackson.
   *
   * @param generation 2 or 3
   * @param artifact the artifact to add
   * @param module the module to require
   * @param missing the error that says which class is missing
   */
  public static IllegalStateException missing(
      int generation, String artifact, String module, LinkageError missing) {
    return new IllegalStateException(
        "Jackson %s is missing; add the artifact %s, and with a module-info \"requires %s\""
            .formatted(generation, artifact, module),
        missing);
  }
}
