package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.municipality.Municipality;
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
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The ways in which municipalities are grouped, side by side: the types of the Association of
 * Finnish Municipalities ({@code association}), languages ({@code language}), the statistical
 * grouping ({@code statistical-grouping}) and named sets of cities ({@code named-sets}).
 *
 * <p>Most types are voluntary networks; who belongs is known for some years alone. Where it is not
 * known the answer is {@link TypeMembership.Answer#UNKNOWN}, never no. Immutable and thread-safe.
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
   * @throws IllegalArgumentException if a type is given twice
   */
  public static TypeSchemes of(List<TypeDefinition> types) {
    Map<String, TypeDefinition> byKey = new LinkedHashMap<>();
    for (TypeDefinition members : types) {
      if (byKey.put(members.key(), members) != null) {
        throw InvalidValueException.of(
            "type-repeated",
            "types: tyyppi %s on annettu kahdesti; yhdistä sen tiedot",
            "types: typen %s har angetts två gånger; sammanför uppgifterna om den",
            "types: %s is given twice; put what is known of it together",
            members.key());
      }
    }
    return new TypeSchemes(byKey);
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
        new TypeDefinition(type, before == null ? List.of() : before.derived(), all));
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
   * @param municipality the municipality as it was on the day
   * @param day the day
   * @return the answer with its source
   * @throws IllegalArgumentException if there is no such type; the message names the nearest one
   */
  public TypeMembership membership(
      String scheme, String type, Municipality municipality, LocalDate day) {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(municipality, "municipality");
    Objects.requireNonNull(day, "day");
    return membership(members(scheme, type), municipality, day);
  }

  /**
   * What is known of a municipality in all types.
   *
   * @param municipality the municipality as it was on the day
   * @param day the day
   * @return an answer for every type, in the order of {@link #types()}
   */
  public List<TypeMembership> memberships(Municipality municipality, LocalDate day) {
    return types.values().stream().map(members -> membership(members, municipality, day)).toList();
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
    return register.on(day).municipalities().stream()
        .map(municipality -> membership(members, municipality, day))
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
    return register.on(day).municipalities().stream()
        .map(municipality -> membership(members, municipality, day).answer())
        .allMatch(
            answer ->
                answer == TypeMembership.Answer.MEMBER
                    || answer == TypeMembership.Answer.NOT_MEMBER);
  }

  /**
   * A type that is named for its size beside the municipalities with the most residents.
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
          "type: there is no type %s; the nearest are %s"
              .formatted(
                  Shortened.of(key(scheme, type)),
                  NearestWords.ranked(types.keySet(), key(scheme, type)).stream()
                      .limit(3)
                      .toList()));
    }
    return members;
  }

  static String key(String scheme, String type) {
    return scheme + "/" + type;
  }

  private static TypeMembership membership(
      TypeDefinition members, Municipality municipality, LocalDate day) {
    MunicipalityCode code = municipality.code();
    boolean told = false;
    for (MemberList statement : members.statements()) {
      ValidityPeriod time = statement.time().days();
      if (time.contains(day)) {
        boolean named = statement.members().contains(code);
        if (named || statement.complete()) {
          TypeMembership.Answer answer =
              !named
                  ? TypeMembership.Answer.NOT_MEMBER
                  : statement.complete()
                      ? TypeMembership.Answer.MEMBER
                      : TypeMembership.Answer.MENTIONED;
          return new TypeMembership(
              members.type(), code, answer, Optional.of(time), Optional.of(statement.source()));
        }
        told = true;
      }
    }
    if (!told && !members.derived().isEmpty()) {
      return derived(members, municipality);
    }
    return new TypeMembership(
        members.type(), code, TypeMembership.Answer.UNKNOWN, Optional.empty(), Optional.empty());
  }

  private static TypeMembership derived(TypeDefinition members, Municipality municipality) {
    Stated<Boolean> answer = TypeCriterion.anyOf(members.derived(), municipality);
    return new TypeMembership(
        members.type(),
        municipality.code(),
        answer
            .asOptional()
            .map(yes -> yes ? TypeMembership.Answer.MEMBER : TypeMembership.Answer.NOT_MEMBER)
            .orElse(TypeMembership.Answer.UNKNOWN),
        Optional.empty(),
        answer.asOptional().map(any -> members.derived().get(0).source()));
  }

  private static final class Standard {
    static final TypeSchemes SCHEMES = load();

    private static TypeSchemes load() {
      Map<String, List<MemberList>> statements = new LinkedHashMap<>();
      for (Table.Row row : Table.resource(TypeSchemes.class, "type-members.csv").rows()) {
        statements
            .computeIfAbsent(key(row.text("scheme"), row.text("type")), any -> new ArrayList<>())
            .add(
                new MemberList(
                    new DateSpan(
                        row.get("from", PartialDate::parse), row.get("to", PartialDate::parse)),
                    row.get("complete", Boolean::valueOf),
                    new TreeSet<>(row.list("members", MunicipalityCode::of)),
                    row.text("source")));
      }
      List<TypeDefinition> types = new ArrayList<>();
      for (Table.Row row : Table.resource(TypeSchemes.class, "types.csv").rows()) {
        MunicipalityType type =
            new MunicipalityType(
                row.text("scheme"),
                row.text("type"),
                TableValues.fiSvEn(row, "name"),
                Optional.ofNullable(row.find("largest", Integer::valueOf)));
        types.add(
            new TypeDefinition(
                type,
                row.list("derived", TypeCriterion::parse),
                statements.getOrDefault(key(type.scheme(), type.id()), List.of())));
      }
      return of(types);
    }
  }
}
