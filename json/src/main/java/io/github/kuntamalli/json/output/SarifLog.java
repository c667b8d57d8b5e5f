package io.github.kuntamalli.json.output;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * A log in the Static Analysis Results Interchange Format, SARIF 2.1.0. {@link Sarif} makes it.
 * Immutable and thread-safe.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param schema the address of the schema; in JSON {@code $schema}
 * @param version the version of the format, {@code 2.1.0}
 * @param runs the runs; here always one
 */
public record SarifLog(@JsonProperty("$schema") URI schema, String version, List<SarifRun> runs) {

  /** The list is copied. */
  public SarifLog {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(version, "version");
    runs = List.copyOf(runs);
  }
}
