package io.github.kuntamalli.strategy;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.internal.Ids;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.PublishedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A strategy (strategia, strategi) of an association, a municipality or another actor, with the
 * versions that superseded each other.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id a short name without spaces
 * @param name its name, published and ours
 * @param owner whose strategy it is; empty if not stated
 * @param replaces the id of the strategy that it replaced
 * @param versions its versions, in the order of time
 * @param duties the duties that the strategy as a whole meets, such as {@code NB-STRAT} for the
 *     strategy of a municipality; empty for a strategy of one field or of an association
 * @param sources where it was read
 * @param extensions an application's own properties, which are kept and not assessed
 */
@Value.Builder
@DomainStyle
public record Strategy(
    String id,
    PublishedName name,
    Optional<ActorId> owner,
    Optional<String> replaces,
    List<StrategyVersion> versions,
    List<ObligationCode> duties,
    List<Source> sources,
    Extensions extensions) {

  /**
   * A strategy.
   *
   * @throws IllegalArgumentException if the id is empty or contains spaces, or two versions have
   *     one id
   */
  public Strategy {
    id = idWithoutSpaces(id);
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(replaces, "replaces");
    versions = Copies.list(versions, "versions");
    if (versions.stream().map(StrategyVersion::id).distinct().count() < versions.size()) {
      throw InvalidValueException.of(
          "version-id-repeated",
          "versions: strategian %s kahdella versiolla on sama tunnus; anna toiselle eri tunnus",
          "versions: två versioner av strategin %s har samma beteckning; ge den ena en annan beteckning",
          "versions: two versions of the strategy %s have the same id; give one of them another id",
          id);
    }
    duties = Copies.list(duties, "duties");
    sources = Copies.list(sources, "sources");
    Objects.requireNonNull(extensions, "extensions");
  }

  static String idWithoutSpaces(String id) {
    return Ids.require(
        id,
        "anna lyhyt tunnus, esimerkiksi painopiste-3",
        "ange en kort beteckning, till exempel prioritering-3",
        "give it a short id such as priority-3");
  }

  /**
   * A version by its id.
   *
   * @param version the id
   * @return the version, or empty if the strategy does not have it
   */
  public Optional<StrategyVersion> find(String version) {
    Objects.requireNonNull(version, "version");
    return versions.stream().filter(one -> one.id().equals(version)).findFirst();
  }

  /**
   * The versions that were in force on a day, or that may have been because no source states it.
   *
   * @param day the day
   * @return every version except those that were certainly not in force, in the order of the
   *     strategy; {@link StrategyVersion#validity()} states which of them certainly were
   */
  public List<StrategyVersion> candidatesOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return versions.stream().filter(version -> version.validity().on(day) != Ternary.NO).toList();
  }

  /**
   * The version in force on a day: the last one that was in force for certain; where none was, the
   * last one that may have been and whose stated period covers the day.
   *
   * @param day the day
   * @return the version, or empty if no source and no stated period covers the day
   */
  public Optional<StrategyVersion> find(LocalDate day) {
    List<StrategyVersion> candidates = candidatesOn(day);
    return candidates.stream()
        .filter(version -> version.validity().on(day) == Ternary.YES)
        .reduce((earlier, later) -> later)
        .or(
            () ->
                candidates.stream()
                    .filter(
                        version ->
                            version
                                .statedPeriod()
                                .filter(period -> period.days().contains(day))
                                .isPresent())
                    .reduce((earlier, later) -> later));
  }

  /**
   * What strategy it is, for a log or a debugger.
   *
   * @return for example {@code Strategy[tampere-2030, 2 versions]}
   */
  @Override
  public String toString() {
    return "Strategy[%s, %s versions]".formatted(id, versions.size());
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
   * Returns a builder with the values of this strategy.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a strategy; id and name are needed. Not thread-safe. */
  public static final class Builder extends StrategyBuilder {
    /** A builder with nothing stated. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
