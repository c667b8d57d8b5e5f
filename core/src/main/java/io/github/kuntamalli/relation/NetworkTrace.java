package io.github.kuntamalli.relation;

import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.network.NetworkMembership;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One network on a day, followed to the strategies it serves and the duties it supports. Everything
 * is identified by id and name; the catalogs contain the details.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param network the network
 * @param membership whether the municipality in question belonged to it; empty if the question
 *     names none
 * @param existed whether the network existed on the day
 * @param served the elements of strategies that it serves; unknown if no source covers that day
 * @param duties the duties that it, or a measure that it carries, supports; unknown if no source
 *     states any
 * @param gap the information that no source states, in words, once for both; empty if both are
 *     known
 */
public record NetworkTrace(
    Named network,
    Optional<NetworkMembership> membership,
    Ternary existed,
    Stated<List<ServedElement>> served,
    Stated<List<SupportedDuty>> duties,
    Optional<LocalizedText> gap) {

  /** A trace. */
  public NetworkTrace {
    Objects.requireNonNull(network, "network");
    Objects.requireNonNull(membership, "membership");
    Objects.requireNonNull(existed, "existed");
    Objects.requireNonNull(served, "served");
    Objects.requireNonNull(duties, "duties");
    Objects.requireNonNull(gap, "gap");
  }

  /**
   * An element of a strategy that a network serves.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param version the version of the strategy
   * @param inForce whether the version was in force on the day; never no
   * @param lineage the element and the elements that contain it, from the innermost to the
   *     outermost
   * @param measures the measures that name the network and serve the element
   */
  public record ServedElement(
      VersionReference version, Ternary inForce, List<NamedElement> lineage, List<Named> measures) {
    /** The lists are copied. */
    public ServedElement {
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(inForce, "inForce");
      lineage = Copies.list(lineage, "lineage");
      measures = Copies.list(measures, "measures");
    }

    /**
     * The priority that the element is or belongs to.
     *
     * @return the priority, or empty if it belongs to none
     */
    public Optional<Named> priority() {
      return lineage.stream()
          .filter(element -> element.kind() == ElementKind.PRIORITY)
          .map(NamedElement::element)
          .findFirst();
    }
  }

  /**
   * An element by its name and kind.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param kind its kind in the version
   * @param element its id and name
   */
  public record NamedElement(ElementKind kind, Named element) {
    /** An element. */
    public NamedElement {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(element, "element");
    }
  }

  /**
   * A duty that a network supports.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param code the code that the link names
   * @param title the title of the duty; empty if no catalog contains the code
   * @param sources where the link was read; those of the measure, if it comes from one
   */
  public record SupportedDuty(
      ObligationCode code, Optional<LocalizedText> title, List<Source> sources) {
    /** The list is copied. */
    public SupportedDuty {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(title, "title");
      sources = Copies.list(sources, "sources");
    }
  }
}
