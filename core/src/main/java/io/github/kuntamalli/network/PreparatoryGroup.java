package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The group that prepares the work of a network (valmisteluryhmä, beredningsgrupp).
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param name its name; empty if it has none
 * @param members its members
 * @param task what it does, in our own words
 * @param sources where it was read
 */
@Value.Builder
@DomainStyle
public record PreparatoryGroup(
    Optional<PublishedName> name,
    List<ActorId> members,
    Optional<LocalizedText> task,
    List<Source> sources) {

  /** A group. */
  public PreparatoryGroup {
    Objects.requireNonNull(name, "name");
    members = Copies.list(members, "members");
    Objects.requireNonNull(task, "task");
    sources = Copies.list(sources, "sources");
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
   * A builder with these values.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds one. Not thread-safe. */
  public static final class Builder extends PreparatoryGroupBuilder {
    /** A builder with nothing stated. */
    public Builder() {}
  }
}
