package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.NearestWords;
import io.github.kuntamalli.text.Shortened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ways in which municipalities are grouped, side by side: the types of the Association of
 * Finnish Municipalities ({@code association}), languages ({@code language}), the statistical
 * grouping ({@code statistical-grouping}), named sets of cities ({@code named-sets}), size by
 * residents ({@code size}), towns ({@code town}), the capital region ({@code capital-region}) and
 * the Sámi homeland ({@code sami-homeland}).
 *
 * <p>Some types are voluntary networks; who belongs is known for some years alone. Others follow
 * from facts of the register. Where it is not known the answer is {@link
 * TypeMembership.Answer#UNKNOWN}, never no, and names the last day for which it is known. Immutable
 * and thread-safe.
 *
 * <p>Not serializable.
 */
public final class TypeSchemes {

  private final Map<String, TypeDefinition> types;

  private TypeSchemes(Map<String, TypeDefinition> types) {
    this.types = types;
  }

  /**
   * Schemes of a caller's own.
   *
   * @param types the types with their members
   * @return the schemes
   * @throws IllegalArgumentException if a type is given twice, or excludes one that is not given
   */
  public static TypeSchemes of(List<TypeDefinition> types) {
    Map<String, TypeDefinition> byKey = new LinkedHashMap<>();
    for (TypeDefinition members : types) {
      if (byKey.put(members.key(), members) != null) {
        throw InvalidValueException.of(
            "type-repeated",
            "types: tyyppi %s on annettu kahdesti; yhdistä sen tiedot",
            "types: typen %s har angetts två gånger; sammanför uppgifterna om den",
            "types: %s is given twice; combine the information on it",
            members.key());
      }
    }
    byKey.values().forEach(members -> requireExcluded(byKey, members));
    return new TypeSchemes(byKey);
  }

  private static void requireExcluded(Map<String, TypeDefinition> types, TypeDefinition members) {
    for (String other : members.excludes()) {
      String key = key(members.type().scheme(), other);
      if (!types.containsKey(key)) {
        throw InvalidValueException.of(
            "type-excluded-missing",
            "excludes: %s sulkee pois tyypin %s, jota ei ole annettu; lähimpiä ovat %s",
            "excludes: %s utesluter typen %s, som inte har angetts; de närmaste är %s",
            "excludes: %s excludes %s, which is not given; the closest matches are %s",
            members.key(),
            Shortened.of(key),
            String.join(", ", nearest(types, key)));
      }
    }
  }

  private static List<String> nearest(Map<String, TypeDefinition> types, String key) {
    return NearestWords.ranked(types.keySet(), key).stream().limit(3).toList();
  }

  /**
   * The bundled schemes, from {@code types.csv} and {@code type-members.csv}.
   *
   * @return the schemes; the same at every call
   */
  public static TypeSchemes standard() {
    return Standard.SCHEMES;
  }

  /**
   * These schemes and a caller's own type, or an own list of members for a type that exists.
   *
   * @param type the type
   * @param statements what is known of its members; put before what was known
   * @return the new schemes
   */
  public TypeSchemes with(MunicipalityType type, List<MemberList> statements) {
    Objects.requireNonNull(statements, "statements");
    Map<String, TypeDefinition> more = new LinkedHashMap<>(types);
    TypeDefinition before = more.get(key(type.scheme(), type.id()));
    List<MemberList> all = new ArrayList<>(statements);
    if (before != null) {
      all.addAll(before.statements());
    }
    more.put(
        key(type.scheme(), type.id()),
        before == null
            ? new TypeDefinition(type, List.of(), all)
            : new TypeDefinition(type, before.derived(), all, before.excludes()));
    return new TypeSchemes(more);
  }

  /**
   * These schemes and a caller's own type with a rule over facts, its members or both. It takes the
   * place of a type with the same scheme and id.
   *
   * @param definition the type
   * @return the new schemes
   * @throws IllegalArgumentException if it excludes a type that the schemes do not contain
   */
  public TypeSchemes with(TypeDefinition definition) {
    Objects.requireNonNull(definition, "definition");
    Map<String, TypeDefinition> more = new LinkedHashMap<>(types);
    more.put(definition.key(), definition);
    requireExcluded(more, definition);
    return new TypeSchemes(more);
  }

  /**
   * All types.
   *
   * @return the types, by scheme
   */
  public List<MunicipalityType> types() {
    return types.values().stream().map(TypeDefinition::type).toList();
  }

  /**
   * All types with everything that states who belongs to them.
   *
   * @return the types with their members, in the order of {@link #types()}
   */
  public List<TypeDefinition> members() {
    return List.copyOf(types.values());
  }

  /**
   * Whether a municipality was of a type on a day.
   *
   * @param scheme the scheme, such as {@code association}
   * @param type the type, such as {@code regional-town}
   * @param code the municipality
   * @param register the municipalities and their facts
   * @param day the day
   * @return the answer with its source
   * @throws IllegalArgumentException if there is no such type, whose message names the nearest one,
   *     or the municipality did not exist on that day
   */
  public TypeMembership membership(
      String scheme,
      String type,
      MunicipalityCode code,
      MunicipalityRegister register,
      LocalDate day) {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(type, "type");
    TypeFacts facts = facts(code, register, day);
    return membership(members(scheme, type), code, facts);
  }

  private static TypeFacts facts(
      MunicipalityCode code, MunicipalityRegister register, LocalDate day) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(day, "day");
    register.on(day).get(code);
    return new TypeFacts(register, day);
  }

  /**
   * What is known of a municipality in all types.
   *
   * @param code the municipality
   * @param register the municipalities and their facts
   * @param day the day
   * @return an answer for every type, in the order of {@link #types()}
   * @throws IllegalArgumentException if the municipality did not exist on that day
   */
  public List<TypeMembership> memberships(
      MunicipalityCode code, MunicipalityRegister register, LocalDate day) {
    TypeFacts facts = facts(code, register, day);
    return types.values().stream().map(members -> membership(members, code, facts)).toList();
  }

  /**
   * Whom a source counts as one of a type on a day.
   *
   * @param scheme the scheme
   * @param type the type
   * @param register the municipalities
   * @param day the day
   * @return the members and those named; whether others may belong too is reported by {@link
   *     #isComplete}
   * @throws IllegalArgumentException if there is no such type
   */
  public List<TypeMembership> members(
      String scheme, String type, MunicipalityRegister register, LocalDate day) {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(day, "day");
    TypeDefinition members = members(scheme, type);
    TypeFacts facts = new TypeFacts(register, day);
    return facts.municipalities().stream()
        .map(municipality -> membership(members, municipality.code(), facts))
        .filter(TypeMembership::isPositive)
        .toList();
  }

  /**
   * Whether all members of a type are known on a day.
   *
   * @param scheme the scheme
   * @param type the type
   * @param register the municipalities
   * @param day the day
   * @return false if for some municipality it is not known
   * @throws IllegalArgumentException if there is no such type
   */
  public boolean isComplete(
      String scheme, String type, MunicipalityRegister register, LocalDate day) {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(day, "day");
    TypeDefinition members = members(scheme, type);
    TypeFacts facts = new TypeFacts(register, day);
    return facts.municipalities().stream()
        .map(municipality -> membership(members, municipality.code(), facts).answer())
        .allMatch(
            answer ->
                answer == TypeMembership.Answer.MEMBER
                    || answer == TypeMembership.Answer.NOT_MEMBER);
  }

  /**
   * A type that is named for its size compared with the municipalities with the most residents.
   *
   * @param scheme the scheme, such as {@code named-sets}
   * @param type the type, such as {@code c21}
   * @param register the municipalities and their residents
   * @param day the day
   * @return both and where they differ; empty if the type is not named for size
   * @throws IllegalArgumentException if there is no such type
   */
  public Optional<SizeComparison> compareWithLargest(
      String scheme, String type, MunicipalityRegister register, LocalDate day) {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(day, "day");
    MunicipalityType known = members(scheme, type).type();
    if (known.largest().isEmpty()) {
      return Optional.empty();
    }
    Stated<Set<MunicipalityCode>> members =
        isComplete(scheme, type, register, day)
            ? Stated.known(
                members(scheme, type, register, day).stream()
                    .map(TypeMembership::code)
                    .collect(Collectors.toSet()))
            : Stated.unknown();
    return Optional.of(
        SizeComparison.of(known, register.largest(known.largest().get(), day), members));
  }

  private TypeDefinition members(String scheme, String type) {
    TypeDefinition members = types.get(key(scheme, type));
    if (members == null) {
      throw new IllegalArgumentException(
          "type: there is no type %s; %s"
              .formatted(
                  Shortened.of(key(scheme, type)),
                  NearestWords.phrase(types.keySet(), key(scheme, type))));
    }
    return members;
  }

  static String key(String scheme, String type) {
    return scheme + "/" + type;
  }

  private TypeMembership membership(
      TypeDefinition members, MunicipalityCode code, TypeFacts facts) {
    TypeMembership own = ownAnswer(members, code, facts);
    if (own.answer() != TypeMembership.Answer.UNKNOWN) {
      return own;
    }
    return types.values().stream()
        .filter(members::excludes)
        .map(other -> ownAnswer(other, code, facts))
        .filter(other -> other.answer() == TypeMembership.Answer.MEMBER)
        .findFirst()
        .map(
            other ->
                new TypeMembership(
                    members.type(),
                    code,
                    TypeMembership.Answer.NOT_MEMBER,
                    other.time(),
                    other.source(),
                    Optional.of(other.type()),
                    Optional.empty()))
        .orElse(own);
  }

  /** The statements of lists and facts about a type, without the types that it excludes. */
  private static TypeMembership ownAnswer(
      TypeDefinition members, MunicipalityCode code, TypeFacts facts) {
    boolean listed = false;
    for (MemberList statement : members.statements()) {
      ValidityPeriod time = statement.time().days();
      if (time.contains(facts.day())) {
        if (decides(statement, code)) {
          return new TypeMembership(
              members.type(),
              code,
              answer(statement, code),
              Optional.of(time),
              Optional.of(statement.source()),
              Optional.empty(),
              Optional.empty());
        }
        listed = true;
      }
    }
    return listed || members.derived().isEmpty()
        ? TypeMembership.unknown(members.type(), code, lastStated(members, code, facts.day()))
        : derived(members, code, facts);
  }

  private static boolean decides(MemberList statement, MunicipalityCode code) {
    return statement.complete() || statement.members().contains(code);
  }

  private static TypeMembership.Answer answer(MemberList statement, MunicipalityCode code) {
    if (!statement.members().contains(code)) {
      return TypeMembership.Answer.NOT_MEMBER;
    }
    return statement.complete() ? TypeMembership.Answer.MEMBER : TypeMembership.Answer.MENTIONED;
  }

  private static Optional<LocalDate> lastStated(
      TypeDefinition members, MunicipalityCode code, LocalDate day) {
    return members.statements().stream()
        .filter(statement -> decides(statement, code))
        .flatMap(statement -> statement.time().days().to().stream())
        .filter(last -> last.isBefore(day))
        .max(LocalDate::compareTo);
  }

  private static TypeMembership derived(
      TypeDefinition members, MunicipalityCode code, TypeFacts facts) {
    TypeFacts.Answer answer = facts.anyOf(members.derived(), code);
    return new TypeMembership(
        members.type(),
        code,
        switch (answer.fits()) {
          case YES -> TypeMembership.Answer.MEMBER;
          case NO -> TypeMembership.Answer.NOT_MEMBER;
          case UNKNOWN -> TypeMembership.Answer.UNKNOWN;
        },
        Optional.empty(),
        answer.source(),
        Optional.empty(),
        answer.lastKnown());
  }

  private static final class Standard {
    static final TypeSchemes SCHEMES = TypeSchemeLoader.load();
  }
}
