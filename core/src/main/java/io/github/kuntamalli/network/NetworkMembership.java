package io.github.kuntamalli.network;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.type.TypeMembership;
import java.util.List;
import java.util.Objects;

/**
 * Whether an actor belonged to a network on a day, and according to whom.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param network the id of the network
 * @param actor the municipality, county or organisation
 * @param answer the answer; {@code MENTIONED} if a list of the type that is not complete names the
 *     municipality; {@code UNKNOWN} if a source names it without an exact time
 * @param roles its roles on the day; empty if it follows from the type of the municipality or is
 *     not known
 * @param derived whether it follows from the type of the municipality and is stated by no source
 * @param sources the sources, in words; empty if nothing is known
 */
public record NetworkMembership(
    String network,
    ActorId actor,
    TypeMembership.Answer answer,
    List<MembershipRole> roles,
    boolean derived,
    List<String> sources) {

  /** The lists are copied. */
  public NetworkMembership {
    Objects.requireNonNull(network, "network");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(answer, "answer");
    roles = Copies.list(roles, "roles");
    sources = Copies.list(sources, "sources");
  }

  /**
   * Whether a source counts it as a member.
   *
   * @return true for member and mentioned
   */
  public boolean isPositive() {
    return answer == TypeMembership.Answer.MEMBER || answer == TypeMembership.Answer.MENTIONED;
  }
}
