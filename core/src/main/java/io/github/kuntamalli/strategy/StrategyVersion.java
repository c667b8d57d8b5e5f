package io.github.kuntamalli.strategy;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.MeasureAssessment;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.PublishedName;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One version of a strategy (strategian versio, version av strategin).
 *
 * <p>The period that it states for itself and the time in which it was actually in force are
 * separate properties: a strategy for 2017 to 2021 can be replaced in 2020.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id a short name without spaces, unique in its strategy
 * @param name its name, published and ours
 * @param supersedes the id of the version of the same strategy that it replaces
 * @param statedPeriod the period that it states for itself; empty if it states none
 * @param approved when it was approved
 * @param validity when it was actually in force, as far as sources show
 * @param elements its elements, in the order of the source
 * @param partialKinds kinds of elements that are not complete in these data
 * @param measures its measures
 * @param measuresName the name of its list of measures in the source
 * @param measureAssessments the assessments of its measures as a whole
 * @param sources where it was read
 * @param observations the values of the indicators by which its elements and measures are monitored
 */
@Value.Builder
@DomainStyle
public record StrategyVersion(
    String id,
    PublishedName name,
    Optional<String> supersedes,
    Optional<DateSpan> statedPeriod,
    Stated<PartialDate> approved,
    StatedPeriod validity,
    List<StrategicElement> elements,
    Set<ElementKind> partialKinds,
    List<Measure> measures,
    Optional<PublishedName> measuresName,
    List<MeasureAssessment> measureAssessments,
    List<Source> sources,
    List<Observation> observations) {

  /**
   * A version.
   *
   * @throws IllegalArgumentException if the id is empty or contains spaces, or two elements have
   *     one id
   */
  public StrategyVersion {
    id = Strategy.idWithoutSpaces(id);
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(supersedes, "supersedes");
    Objects.requireNonNull(statedPeriod, "statedPeriod");
    Objects.requireNonNull(approved, "approved");
    Objects.requireNonNull(validity, "validity");
    elements = Copies.list(elements, "elements");
    Set<String> ids = new TreeSet<>();
    for (StrategicElement element : elements) {
      if (!ids.add(element.id())) {
        throw InvalidValueException.of(
            "element-id-repeated",
            "elements: version %s kahdella osalla on tunnus %s; anna toiselle eri tunnus",
            "elements: två delar av versionen %s har beteckningen %s; ge den ena en annan beteckning",
            "elements: two elements of version %s have the id %s; give one of them another id",
            id,
            element.id());
      }
    }
    partialKinds = Copies.sorted(partialKinds, "partialKinds");
    measures = Copies.list(measures, "measures");
    Objects.requireNonNull(measuresName, "measuresName");
    measureAssessments = Copies.list(measureAssessments, "measureAssessments");
    sources = Copies.list(sources, "sources");
    observations = Copies.list(observations, "observations");
  }

  /**
   * The elements of one kind.
   *
   * @param kind the kind
   * @return the elements, in the order of the version; whether there are more is reported by {@link
   *     #partialKinds()}
   */
  public List<StrategicElement> elements(ElementKind kind) {
    Objects.requireNonNull(kind, "kind");
    return elements.stream().filter(element -> element.kind() == kind).toList();
  }

  /**
   * An element by its id.
   *
   * @param element the id
   * @return the element, or empty if this version does not have it
   */
  public Optional<StrategicElement> find(String element) {
    Objects.requireNonNull(element, "element");
    return elements.stream().filter(one -> one.id().equals(element)).findFirst();
  }

  /**
   * A measure by its id.
   *
   * @param measure the id
   * @return the measure, or empty if this version does not have it
   */
  public Optional<Measure> findMeasure(String measure) {
    Objects.requireNonNull(measure, "measure");
    return measures.stream()
        .filter(one -> one.id().filter(measure::equals).isPresent())
        .findFirst();
  }

  /**
   * The measures that are parts of another directly.
   *
   * @param whole the id of the other
   * @return the measures, in the order of the version
   */
  public List<Measure> parts(String whole) {
    Objects.requireNonNull(whole, "whole");
    return measures.stream()
        .filter(measure -> measure.partOf().filter(whole::equals).isPresent())
        .toList();
  }

  /**
   * The elements that belong to another directly.
   *
   * @param parent the id of the other
   * @return the elements, in the order of the version
   */
  public List<StrategicElement> children(String parent) {
    Objects.requireNonNull(parent, "parent");
    return elements.stream()
        .filter(element -> element.parent().filter(parent::equals).isPresent())
        .toList();
  }

  /**
   * The measures that serve an element, or one that belongs to it at any depth.
   *
   * @param element the id of the element
   * @return the measures, in the order of the version
   */
  public List<Measure> measuresFor(String element) {
    Objects.requireNonNull(element, "element");
    Map<String, List<String>> children = new HashMap<>();
    for (StrategicElement one : elements) {
      one.parent()
          .ifPresent(
              parent -> children.computeIfAbsent(parent, id -> new ArrayList<>()).add(one.id()));
    }
    Set<String> served = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(element));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (served.add(next)) {
        children.getOrDefault(next, List.of()).forEach(open::push);
      }
    }
    return measures.stream()
        .filter(measure -> measure.goals().stream().anyMatch(served::contains))
        .toList();
  }

  /**
   * The element and those that it belongs to, from itself to the outermost.
   *
   * @param element the id of the element
   * @return the chain; empty if this version does not have the element
   */
  public List<StrategicElement> lineage(String element) {
    Objects.requireNonNull(element, "element");
    Map<String, StrategicElement> byId = byId();
    Map<String, StrategicElement> chain = new LinkedHashMap<>();
    @Nullable StrategicElement next = byId.get(element);
    while (next != null && chain.putIfAbsent(next.id(), next) == null) {
      next = next.parent().map(byId::get).orElse(null);
    }
    return List.copyOf(chain.values());
  }

  /** The elements by their ids, for those who look up many. */
  Map<String, StrategicElement> byId() {
    Map<String, StrategicElement> byId = new HashMap<>();
    elements.forEach(element -> byId.put(element.id(), element));
    return byId;
  }

  /**
   * The values of an indicator.
   *
   * @param indicator the indicator of an element or a measure
   * @return its observations, in the order of the version
   */
  public List<Observation> valuesOf(IndicatorRef indicator) {
    Objects.requireNonNull(indicator, "indicator");
    return observations.stream()
        .filter(observation -> observation.indicator().isSameAs(indicator))
        .toList();
  }

  /**
   * How the measures of another version differ from those of this one. Measures are the same if
   * their ids are; one without an id, if all of it is.
   *
   * @param other the other version, usually a later one
   * @return the differences, in the order of the other version and then of this one
   */
  public List<MeasureDifference> measureDifferencesTo(StrategyVersion other) {
    Objects.requireNonNull(other, "other");
    return MeasureDifference.between(this, other);
  }

  /**
   * How the elements of another version differ from those of this one. Elements are the same if
   * their ids are; an element that continues others is those merged, or one of them renamed.
   *
   * @param other the other version, usually a later one
   * @return the differences, in the order of this version and then of the other; empty if all
   *     elements are the same
   */
  public List<VersionDifference> differencesTo(StrategyVersion other) {
    Objects.requireNonNull(other, "other");
    return VersionComparison.between(this, other);
  }

  /**
   * What version it is, for a log or a debugger.
   *
   * @return for example {@code StrategyVersion[2021, 12 elements, 3 measures]}
   */
  @Override
  public String toString() {
    return "StrategyVersion[%s, %s elements, %s measures]"
        .formatted(id, elements.size(), measures.size());
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of a version of whose time nothing is known
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this version.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a version; id and name are needed. Not thread-safe. */
  public static final class Builder extends StrategyVersionBuilder {
    /** A builder of a version of whose time nothing is known. */
    public Builder() {
      approved(Stated.unknown());
      validity(StatedPeriod.unknown());
    }

    /**
     * When it was approved, known to the day.
     *
     * @param day the day
     * @return this builder
     */
    public Builder approved(LocalDate day) {
      return approved(PartialDate.of(day));
    }

    /**
     * When it was approved, as precisely as it is known.
     *
     * @param known the day, month or year
     * @return this builder
     */
    public Builder approved(PartialDate known) {
      return approved(Stated.known(known));
    }

    /**
     * When it was approved, as text.
     *
     * @param text the day, month or year, such as {@code 2024-05-20}, {@code 2024-05} or {@code
     *     2024}
     * @return this builder
     * @throws IllegalArgumentException if the text has another form or the day does not exist
     */
    public Builder approved(String text) {
      return approved(PartialDate.parse(text));
    }
  }
}
