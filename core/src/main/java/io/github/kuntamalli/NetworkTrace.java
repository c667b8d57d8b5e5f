package io.github.kuntamalli;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkMembership;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One network of a municipality on a day, followed to the strategies it serves and the duties it
 * supports.
 *
 * @param network the network
 * @param membership whether the municipality belonged to it, and who says so
 * @param existed whether the network existed on the day
 * @param served what it serves; unknown if no source covers that day
 * @param duties the duties that it, or a measure that it carries, supports; unknown if no source
 *     states
 */
public record NetworkTrace(
    Network network,
    NetworkMembership membership,
    Ternary existed,
    Stated<List<ServedElement>> served,
    Stated<List<SupportedDuty>> duties) {

  /** A trace. */
  public NetworkTrace {
    Objects.requireNonNull(network, "network");
    Objects.requireNonNull(membership, "membership");
    Objects.requireNonNull(existed, "existed");
    Objects.requireNonNull(served, "served");
    Objects.requireNonNull(duties, "duties");
  }

  /**
   * An element of a strategy that a network serves.
   *
   * @param strategy the strategy
   * @param version the version of it
   * @param held whether the version held on the day; never no
   * @param lineage the element and those that it belongs to, from itself to the outermost
   * @param measures the measures that name the network and serve the element
   */
  public record ServedElement(
      Strategy strategy,
      StrategyVersion version,
      Ternary held,
      List<StrategicElement> lineage,
      List<Measure> measures) {
    /** The lists are copied. */
    public ServedElement {
      Objects.requireNonNull(strategy, "strategy");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(held, "held");
      lineage = Copies.list(lineage, "lineage");
      measures = Copies.list(measures, "measures");
    }

    /**
     * The priority that the element is or belongs to.
     *
     * @return the priority, or empty if it belongs to none
     */
    public Optional<StrategicElement> priority() {
      return lineage.stream().filter(element -> element.kind() == ElementKind.PRIORITY).findFirst();
    }
  }

  /**
   * A duty that a network supports.
   *
   * @param code the code that the link names
   * @param obligation the duty; empty if the catalog of duties does not hold the code
   */
  public record SupportedDuty(String code, Optional<Obligation> obligation) {
    /** A duty. */
    public SupportedDuty {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(obligation, "obligation");
    }
  }
}
