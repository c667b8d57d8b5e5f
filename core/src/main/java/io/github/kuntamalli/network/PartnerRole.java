package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What one kind of actor does towards another in the promotion of welfare and health (kumppanin
 * rooli, partnerroll).
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id its id
 * @param actor who acts, in words
 * @param towards towards whom, in words
 * @param action what the actor may or does do, in our own words
 * @param sources where it was read
 * @param duties the statutory duties that it belongs to
 * @param extensions properties of an application's own, which are kept and not judged
 */
@Value.Builder
@DomainStyle
public record PartnerRole(
    String id,
    LocalizedText actor,
    LocalizedText towards,
    LocalizedText action,
    List<Source> sources,
    List<DutyLink> duties,
    Extensions extensions) {

  /**
   * A role.
   *
   * @throws IllegalArgumentException if the id is not in lower-case letters, digits and hyphens
   */
  public PartnerRole {
    Objects.requireNonNull(id, "id");
    id = Network.requireId(id);
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(towards, "towards");
    Objects.requireNonNull(action, "action");
    sources = Copies.list(sources, "sources");
    duties = Copies.list(duties, "duties");
    Objects.requireNonNull(extensions, "extensions");
  }

  /**
   * A new builder.
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
  public static final class Builder extends PartnerRoleBuilder {
    /** A builder with nothing stated. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
