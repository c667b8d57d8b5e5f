package io.github.kuntamalli.json.output;

import io.github.kuntamalli.text.SafeText;
import io.github.kuntamalli.validation.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in a document.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param physicalLocation the document and, if known, line and column
 * @param logicalLocations the JSON Pointer; absent for the whole document
 */
public record SarifLocation(Physical physicalLocation, List<Logical> logicalLocations) {

  /**
   * A place in a file.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param artifactLocation the file
   * @param region the place in it; absent if the text was not at hand
   */
  public record Physical(Artifact artifactLocation, Optional<Region> region) {
    /** A place. */
    public Physical {
      Objects.requireNonNull(artifactLocation, "artifactLocation");
      Objects.requireNonNull(region, "region");
    }
  }

  /**
   * A file.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param uri its address, often relative
   */
  public record Artifact(String uri) {
    /** A file. */
    public Artifact {
      Objects.requireNonNull(uri, "uri");
    }
  }

  /**
   * Where a place begins in its text.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param startLine the line, from 1
   * @param startColumn the column, from 1; absent if not known
   */
  public record Region(int startLine, Optional<Integer> startColumn) {
    /** A region. */
    public Region {
      Objects.requireNonNull(startColumn, "startColumn");
    }
  }

  /**
   * A place in the model.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param fullyQualifiedName the JSON Pointer, such as {@code /handlings/0/date}
   */
  public record Logical(String fullyQualifiedName) {
    /** A place. */
    public Logical {
      Objects.requireNonNull(fullyQualifiedName, "fullyQualifiedName");
    }
  }

  /** The list is copied. */
  public SarifLocation {
    Objects.requireNonNull(physicalLocation, "physicalLocation");
    logicalLocations = List.copyOf(logicalLocations);
  }

  /**
   * A place in a named document.
   *
   * @param name the name; an absolute name of a file becomes a {@code file:} address, any other
   *     that is not an address is percent-encoded into a relative one
   * @param location the place
   * @return the place in the form of the format
   */
  public static SarifLocation of(String name, Location location) {
    return new SarifLocation(
        new Physical(
            new Artifact(Addresses.of(name)),
            location.line().map(line -> new Region(line, location.column()))),
        location.pointer().isEmpty()
            ? List.of()
            : List.of(new Logical(SafeText.shown(location.pointer()))));
  }
}
