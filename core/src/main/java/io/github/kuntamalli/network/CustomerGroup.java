package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.text.PublishedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of customers of an association of municipalities (asiakasryhmä, kundgrupp).
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id its id
 * @param kind the kind of customers
 * @param name its name, published and ours
 * @param organisation the id of the category of organisations; empty for municipalities
 * @param networks the ids of its networks
 * @param sources where it was read
 * @param extensions an application's own properties, which are kept and not assessed
 */
@Value.Builder
@DomainStyle
public record CustomerGroup(
    String id,
    CustomerKind kind,
    PublishedName name,
    Optional<String> organisation,
    List<String> networks,
    List<Source> sources,
    Extensions extensions) {

  /**
   * A customer group.
   *
   * @throws IllegalArgumentException if the id is not in lower-case letters, digits and hyphens
   */
  public CustomerGroup {
    Objects.requireNonNull(id, "id");
    id = Network.requireId(id);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(organisation, "organisation");
    networks = Copies.list(networks, "networks");
    sources = Copies.list(sources, "sources");
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
  public static final class Builder extends CustomerGroupBuilder {
    /** A builder with nothing stated. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
