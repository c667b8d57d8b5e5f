package io.github.kuntamalli;

import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.StrategyCatalog;
import java.util.Objects;

/**
 * Strategies, networks, programmes and municipality types in combination, so that their links by id
 * can be followed. Immutable and thread-safe.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param strategies the strategies
 * @param networks the networks
 * @param programmes the programmes and the glossary
 * @param types the municipality types, from which type networks have their members
 */
public record Catalogs(
    StrategyCatalog strategies,
    NetworkCatalog networks,
    ProgrammeCatalog programmes,
    TypeSchemes types) {

  /** The combined catalogs. */
  public Catalogs {
    Objects.requireNonNull(strategies, "strategies");
    Objects.requireNonNull(networks, "networks");
    Objects.requireNonNull(programmes, "programmes");
    Objects.requireNonNull(types, "types");
  }

  /**
   * The bundled catalogs.
   *
   * @return the catalogs; the same ones at every call
   */
  public static Catalogs standard() {
    return Standard.INSTANCE;
  }

  private static final class Standard {
    static final Catalogs INSTANCE =
        new Catalogs(
            StrategyCatalog.standard(),
            NetworkCatalog.standard(),
            ProgrammeCatalog.standard(),
            TypeSchemes.standard());
  }
}
