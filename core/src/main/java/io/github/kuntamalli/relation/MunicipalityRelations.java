package io.github.kuntamalli.relation;

import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.municipality.LargestMunicipalities;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.type.TypeMembership;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers questions about municipalities by their size and type. Immutable and thread-safe.
 *
 * <p>Returned by {@link Relations#municipalities()}. Not serializable.
 */
public final class MunicipalityRelations {

  private final MunicipalityRegister register;
  private final TypeSchemes types;

  MunicipalityRelations(MunicipalityRegister register, TypeSchemes types) {
    this.register = register;
    this.types = types;
  }

  /**
   * The municipalities with the most residents on a day, by the count of the last turn of the year.
   *
   * @param size how many, such as 24
   * @param on the day
   * @return those that are among them for certain, and as uncertain those that may be; where the
   *     counts are unknown, the gap names the last year with data
   * @throws IllegalArgumentException if the size is not positive, or the day is before the data
   *     begin
   */
  public Found<Named> largest(int size, LocalDate on) {
    Objects.requireNonNull(on, "on");
    LargestMunicipalities largest = register.largest(size, on);
    Optional<LargestMunicipalities.Members> members = largest.members().asOptional();
    if (members.isEmpty()) {
      return new Found<>(
          List.of(),
          Optional.of(largest.lastKnown().map(Gaps::residentsUntil).orElse(Gaps.RESIDENTS)));
    }
    List<SourcedValue<Named>> found =
        register.on(on).municipalities().stream()
            .filter(
                one ->
                    members.get().certain().contains(one.code())
                        || members.get().possible().contains(one.code()))
            .map(
                one ->
                    new SourcedValue<>(
                        named(one),
                        members.get().certain().contains(one.code())
                            ? Ternary.YES
                            : Ternary.UNKNOWN,
                        true,
                        List.of()))
            .toList();
    return new Found<>(
        found, Optional.of(Gaps.RESIDENTS).filter(any -> !members.get().possible().isEmpty()));
  }

  /**
   * The municipalities of a type on a day.
   *
   * @param scheme the scheme, such as {@code association}
   * @param type the type, such as {@code regional-town}
   * @param on the day
   * @return the members, and as uncertain those that a source names without exact days
   * @throws IllegalArgumentException if there is no such type, or the day is before the data begin
   */
  public Found<Named> ofType(String scheme, String type, LocalDate on) {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(on, "on");
    List<SourcedValue<Named>> found =
        types.members(scheme, type, register, on).stream()
            .map(
                one ->
                    new SourcedValue<>(
                        named(register.on(on).get(one.code())),
                        one.answer() == TypeMembership.Answer.MEMBER
                            ? Ternary.YES
                            : Ternary.UNKNOWN,
                        one.time().isEmpty(),
                        List.of()))
            .toList();
    boolean complete = types.isComplete(scheme, type, register, on);
    return new Found<>(found, Optional.of(Gaps.TYPE).filter(any -> !complete));
  }

  private static Named named(Municipality municipality) {
    return new Named(municipality.code().value(), municipality.name());
  }
}
