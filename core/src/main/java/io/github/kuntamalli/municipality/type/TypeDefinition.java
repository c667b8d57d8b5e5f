package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * A type with everything that states who belongs to it.
 *
 * @param type the type
 * @param derived the facts that it follows from, all of one sort: a municipality with one of them
 *     is of the type; empty if it follows from none
 * @param statements what sources say of its members; of two that speak of one day, the one that
 *     comes first counts
 */
public record TypeDefinition(
    MunicipalityType type, List<TypeCriterion> derived, List<MemberList> statements) {

  /**
   * A type with its members.
   *
   * @throws IllegalArgumentException if some of the facts are languages and others groupings
   */
  public TypeDefinition {
    Objects.requireNonNull(type, "type");
    derived = Copies.list(derived, "derived");
    statements = Copies.list(statements, "statements");
    if (derived.stream().map(one -> one.language().isPresent()).distinct().count() > 1) {
      throw InvalidValueException.of(
          "type-derived-twice",
          "derived: tyyppi %s perustuu sekä kieleen että kuntaryhmitykseen; käytä vain toista",
          "derived: typen %s grundar sig både på språk och på kommungruppering; använd bara det ena",
          "derived: the type %s follows from languages and from groupings; name facts of one sort",
          TypeSchemes.key(type.scheme(), type.id()));
    }
  }

  /** Scheme and id, which no two types share. */
  String key() {
    return TypeSchemes.key(type.scheme(), type.id());
  }
}
