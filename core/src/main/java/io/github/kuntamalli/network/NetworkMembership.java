package io.github.kuntamalli.network;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.type.TypeMembership;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a municipality belonged to a network on a day, and who says so.
 *
 * @param network the id of the network
 * @param municipality the municipality
 * @param answer the answer; {@code NAMED} if a source of another or no exact time names it
 * @param role its role; empty if it follows from the type of the municipality or is not known
 * @param sources who says so, in words; empty if nothing is known
 */
public record NetworkMembership(
    String network,
    MunicipalityCode municipality,
    TypeMembership.Answer answer,
    Optional<MembershipRole> role,
    List<String> sources) {

  /** The list is copied. */
  public NetworkMembership {
    Objects.requireNonNull(network, "network");
    Objects.requireNonNull(municipality, "municipality");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(role, "role");
    sources = Copies.list(sources, "sources");
  }

  /**
   * Whether a source counts it as a member.
   *
   * @return true for member and named
   */
  public boolean isPositive() {
    return answer == TypeMembership.Answer.MEMBER || answer == TypeMembership.Answer.MENTIONED;
  }
}
