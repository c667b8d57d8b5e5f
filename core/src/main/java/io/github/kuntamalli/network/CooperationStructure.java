package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A structure in which municipalities, counties and organisations work together (yhteistyörakenne,
 * samarbetsstruktur): a kind of structure that a source mentions, or the one of a certain
 * municipality or county.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id its id
 * @param kind the kind of structure
 * @param name its name, published and ours
 * @param parent the id of the structure that it belongs to
 * @param description a description in our own words; empty if the name is sufficient
 * @param sources where it was read
 * @param owner the authority or organisation that owns it; empty for a kind of structure
 * @param members the participants; empty if no source names them
 * @param life when it existed, as far as sources show
 * @param goals the common aims, in words
 * @param duties the statutory duties that it serves
 * @param extensions an application's own properties, which are kept and not assessed
 */
@Value.Builder
@DomainStyle
public record CooperationStructure(
    String id,
    CooperationKind kind,
    PublishedName name,
    Optional<String> parent,
    Optional<LocalizedText> description,
    List<Source> sources,
    Optional<ActorId> owner,
    List<ActorId> members,
    StatedPeriod life,
    List<LocalizedText> goals,
    List<DutyLink> duties,
    Extensions extensions) {

  /**
   * A structure.
   *
   * @throws IllegalArgumentException if the id is not in lower-case letters, digits and hyphens
   */
  public CooperationStructure {
    Objects.requireNonNull(id, "id");
    id = Network.requireId(id);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(description, "description");
    sources = Copies.list(sources, "sources");
    Objects.requireNonNull(owner, "owner");
    members = Copies.list(members, "members");
    Objects.requireNonNull(life, "life");
    goals = Copies.list(goals, "goals");
    duties = Copies.list(duties, "duties");
    Objects.requireNonNull(extensions, "extensions");
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
  public static final class Builder extends CooperationStructureBuilder {
    /** A builder with nothing stated. */
    public Builder() {
      life(StatedPeriod.unknown());
      extensions(Extensions.none());
    }
  }
}
