package io.github.kuntamalli.strategy;

import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One element of a version of a strategy: its vision, a value, a priority, a challenge.
 *
 * <p>The id, not the kind or the name, identifies an element across versions: a priority that
 * becomes a value keeps its id. One type for all kinds, because elements change their kind.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id a short name without spaces, the same in every version that has the element
 * @param kind its kind in this version
 * @param name its name, published and ours
 * @param parent the id of the element that it belongs to, such as the priority of a theme; empty if
 *     it belongs to none
 * @param list the name of the list that contains it, where a version has several of one kind, such
 *     as {@code crisis}
 * @param content its content, in our own words; empty if the name is sufficient
 * @param continues the ids of elements of an earlier version that became this one; empty if it is
 *     new or continues under the same id
 * @param sources where it was read
 * @param related the ids of related elements of the same version, such as the themes that respond
 *     to a challenge
 * @param entries the ids of related entries of the programmes, such as the project itself, the
 *     publication that it is based on or a goal of Agenda 2030
 * @param indicators how it is followed
 */
@Value.Builder
@DomainStyle
public record StrategicElement(
    String id,
    ElementKind kind,
    PublishedName name,
    Optional<String> parent,
    Optional<String> list,
    Optional<LocalizedText> content,
    List<String> continues,
    List<Source> sources,
    List<String> related,
    List<String> entries,
    List<IndicatorRef> indicators) {

  /**
   * An element.
   *
   * @throws IllegalArgumentException if the id is empty or contains spaces
   */
  public StrategicElement {
    id = Strategy.idWithoutSpaces(id);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(content, "content");
    continues = Copies.list(continues, "continues");
    sources = Copies.list(sources, "sources");
    related = Copies.list(related, "related");
    entries = Copies.list(entries, "entries");
    indicators = Copies.list(indicators, "indicators");
  }

  /**
   * Returns a new builder.
   *
   * @return a builder with nothing stated
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this element.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an element; id, kind and name are needed. Not thread-safe. */
  public static final class Builder extends StrategicElementBuilder {
    /** A builder with nothing stated. */
    public Builder() {}
  }
}
