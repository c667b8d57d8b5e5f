package io.github.kuntamalli.strategy;

import io.github.kuntamalli.fact.Catalog;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.internal.ById;
import io.github.kuntamalli.internal.Chains;
import io.github.kuntamalli.text.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Strategies by id. Immutable and thread-safe.
 *
 * <p>Not serializable.
 */
public final class StrategyCatalog implements Catalog<String, Strategy> {

  private final Edition edition;
  private final ById<Strategy> strategies;

  private StrategyCatalog(Edition edition, ById<Strategy> strategies) {
    this.edition = Objects.requireNonNull(edition, "edition");
    this.strategies = strategies;
    requireEnds(strategies.all());
  }

  /**
   * The bundled catalog: the strategies of the Association of Finnish Municipalities from 2017 to
   * 2021. Titles of measures and contents are given in our own words.
   *
   * @return the catalog; the same one at every call
   */
  public static StrategyCatalog standard() {
    return Standard.CATALOG;
  }

  /**
   * A catalog of given strategies.
   *
   * @param edition the name of the catalog
   * @param strategies the strategies
   * @return the catalog
   * @throws IllegalArgumentException if two strategies have one id, or strategies replace each
   *     other in a circle
   */
  public static StrategyCatalog of(Edition edition, List<Strategy> strategies) {
    Objects.requireNonNull(strategies, "strategies");
    return new StrategyCatalog(edition, ById.of("strategies", strategies, Strategy::id));
  }

  /**
   * The strategies of this catalog and of another.
   *
   * @param edition the name of the new catalog
   * @param other the other catalog; its strategies follow those of this one
   * @return the new catalog
   * @throws IllegalArgumentException if both contain one id, or strategies replace each other in a
   *     circle
   */
  public StrategyCatalog combinedWith(Edition edition, StrategyCatalog other) {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(other, "other");
    return new StrategyCatalog(edition, strategies.with(other.all()));
  }

  /**
   * This catalog with one strategy replaced.
   *
   * @param edition the name of the new catalog
   * @param strategy the strategy that takes the place of the one of its id
   * @return the new catalog
   * @throws IllegalArgumentException if the catalog contains none of that id, or strategies replace
   *     each other in a circle
   */
  public StrategyCatalog withReplaced(Edition edition, Strategy strategy) {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(strategy, "strategy");
    return new StrategyCatalog(edition, strategies.withReplaced(strategy));
  }

  private static void requireEnds(List<Strategy> strategies) {
    Map<String, String> replaced = new LinkedHashMap<>();
    strategies.forEach(
        strategy -> strategy.replaces().ifPresent(older -> replaced.put(strategy.id(), older)));
    Set<String> circling = Chains.circling(replaced);
    for (Strategy strategy : strategies) {
      if (circling.contains(strategy.id())) {
        throw InvalidValueException.of(
            "strategy-replaces-itself",
            "strategies: strategia %s korvaa itsensä muiden strategioiden kautta; korjaa jonkin korvatun strategian tunnus",
            "strategies: strategin %s ersätter sig själv via andra strategier; rätta beteckningen på någon av de ersatta strategierna",
            "strategies: the strategy %s supersedes itself through other strategies; correct the id of one of the superseded strategies",
            strategy.id());
      }
    }
  }

  /**
   * The edition of the catalog.
   *
   * @return for the bundled catalog {@code 2026.1}
   */
  public Edition edition() {
    return edition;
  }

  /**
   * All strategies.
   *
   * @return the strategies, in order
   */
  @Override
  public List<Strategy> all() {
    return strategies.all();
  }

  /**
   * A strategy by its id.
   *
   * @param id the id, such as {@code vaikuttava-kumppani}
   * @return the strategy, or empty if the catalog does not contain it
   */
  @Override
  public Optional<Strategy> find(String id) {
    Objects.requireNonNull(id, "id");
    return strategies.find(id);
  }

  /**
   * A strategy by its id.
   *
   * @param id the id
   * @return the strategy
   * @throws IllegalArgumentException if the catalog does not contain it; the message names the
   *     nearest
   */
  @Override
  public Strategy get(String id) {
    Objects.requireNonNull(id, "id");
    return strategies.get(id);
  }

  private static final class Standard {
    static final StrategyCatalog CATALOG = StrategyLoader.load();
  }
}
