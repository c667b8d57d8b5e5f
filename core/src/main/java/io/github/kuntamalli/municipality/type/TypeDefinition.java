package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A type with everything that states who belongs to it.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param type the type
 * @param derived the facts that it follows from, all of one sort: a municipality to which one of
 *     them applies is of the type; empty if it follows from none
 * @param statements the statements of sources about its members; of two that cover the same day,
 *     the first one counts
 * @param excludes the ids of the types of the same scheme to which no municipality belongs at the
 *     same time: a member of one of them is not of this type, and a member of this type is not of
 *     one of them
 */
public record TypeDefinition(
    MunicipalityType type,
    List<TypeCriterion> derived,
    List<MemberList> statements,
    Set<String> excludes) {

  /**
   * A type with its members.
   *
   * @throws IllegalArgumentException if the facts are not all of one sort, such as some languages
   *     and others groupings, or the type excludes itself
   */
  public TypeDefinition {
    Objects.requireNonNull(type, "type");
    derived = Copies.list(derived, "derived");
    statements = Copies.list(statements, "statements");
    excludes = Copies.sorted(excludes, "excludes");
    if (derived.stream().map(TypeCriterion::sorts).distinct().count() > 1) {
      throw InvalidValueException.of(
          "type-derived-twice",
          "derived: tyyppi %s perustuu erilaisiin tietoihin; käytä samanlaisia tietoja tai anna jokaisessa määritelmässä kaikki tarvittavat tiedot",
          "derived: typen %s grundar sig på uppgifter av olika slag; använd uppgifter av samma slag eller ange i varje definition alla som behövs",
          "derived: the type %s is based on facts of different kinds; use facts of one kind, or give each definition all the facts that it needs",
          TypeSchemes.key(type.scheme(), type.id()));
    }
    if (excludes.contains(type.id())) {
      throw InvalidValueException.of(
          "type-excludes-itself",
          "excludes: tyyppi %s sulkee pois itsensä; nimeä saman luokituksen muita tyyppejä",
          "excludes: typen %s utesluter sig själv; ange andra typer i samma indelning",
          "excludes: the type %s excludes itself; name other types of its scheme",
          TypeSchemes.key(type.scheme(), type.id()));
    }
  }

  /**
   * A type that excludes no other.
   *
   * @param type the type
   * @param derived the facts that it follows from, all of one sort
   * @param statements what sources say of its members
   * @throws IllegalArgumentException if the facts are not all of one sort
   */
  public TypeDefinition(
      MunicipalityType type, List<TypeCriterion> derived, List<MemberList> statements) {
    this(type, derived, statements, Set.of());
  }

  /** Scheme and id, which no two types share. */
  String key() {
    return TypeSchemes.key(type.scheme(), type.id());
  }

  boolean excludes(TypeDefinition other) {
    return type.scheme().equals(other.type.scheme())
        && (excludes.contains(other.type.id()) || other.excludes.contains(type.id()));
  }
}
