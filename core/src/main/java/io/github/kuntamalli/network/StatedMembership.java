package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One membership of a network, with its role and its time.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param actor the member; empty for a group whose members no source names
 * @param group the group, in words, where no actor is named, such as translators of municipalities
 * @param role in which role
 * @param period when, as far as sources show
 * @param sources where it was read
 */
@Value.Builder
@DomainStyle
public record StatedMembership(
    Optional<ActorId> actor,
    Optional<LocalizedText> group,
    MembershipRole role,
    StatedPeriod period,
    List<Source> sources) {

  /**
   * A membership.
   *
   * @throws IllegalArgumentException if it names both an actor and a group, or neither
   */
  public StatedMembership {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(sources, "sources");
    if (actor.isPresent() == group.isPresent()) {
      throw InvalidValueException.of(
          "membership-member-unclear",
          "actor: jäsenyydestä on ilmoitettava joko toimija tai sanallisesti kuvattu ryhmä; ilmoita niistä toinen",
          "actor: för ett medlemskap ska antingen en aktör eller en grupp beskriven i ord anges; ange en av dem",
          "actor: a membership needs either an actor or a group described in words; state one of them");
    }
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(group, "group");

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
  public static final class Builder extends StatedMembershipBuilder {
    /** A builder with nothing stated. */
    public Builder() {
      period(StatedPeriod.unknown());
    }
  }
}
