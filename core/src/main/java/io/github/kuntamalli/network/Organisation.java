package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation (organisaatio, organisation), or all of a kind where a source mentions them
 * together.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id its id, as in {@code organisation:kuntaliitto}
 * @param kind the kind of organisation
 * @param name its name, published and ours
 * @param parent the id of the organisation that it is a part of or belongs to
 * @param description a description in our own words; empty if the name is sufficient
 * @param life when it existed, as far as sources show
 * @param sources where it was read
 * @param subjects the subject areas of a unit, in the order of the source
 * @param extensions an application's own properties, which are kept and not assessed
 */
@Value.Builder
@DomainStyle
public record Organisation(
    String id,
    OrganisationKind kind,
    PublishedName name,
    Optional<String> parent,
    Optional<LocalizedText> description,
    StatedPeriod life,
    List<Source> sources,
    List<LocalizedText> subjects,
    Extensions extensions) {

  /**
   * An organisation.
   *
   * @throws IllegalArgumentException if the id is not in lower-case letters, digits and hyphens
   */
  public Organisation {
    Objects.requireNonNull(id, "id");
    id = Network.requireId(id);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(life, "life");
    sources = Copies.list(sources, "sources");
    subjects = Copies.list(subjects, "subjects");
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
  public static final class Builder extends OrganisationBuilder {
    /** A builder with nothing stated. */
    public Builder() {
      life(StatedPeriod.unknown());
      extensions(Extensions.none());
    }
  }
}
