package io.github.kuntamalli.measure;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.internal.Ids;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is to be done or was done (toimenpide, åtgärd): the same type in a strategy, a
 * welfare plan and a report.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id a short name without spaces; empty if nothing refers to it
 * @param name its name, in one language at least
 * @param owner whose measure it is; empty means the issuer of the document or the owner of the
 *     strategy that contains it
 * @param dimension the dimension of sustainability that it serves; empty if not stated
 * @param goals the ids of the goals that it serves; in a strategy, of the elements of its version,
 *     such as a priority or a theme
 * @param populationGroups whom it is for
 * @param indicators how it is followed
 * @param responsibleParties who is responsible for it
 * @param schedule when it is carried out; empty if not stated
 * @param resources the resources allocated to it, in words
 * @param status its progress; empty if not stated
 * @param assessments the assessments of it over time
 * @param networks the ids of the networks that carry or support it; empty if no source states it
 * @param duties the statutory duties that it serves, such as {@code MUN-TERM-PLAN}; empty if no
 *     source states
 * @param sources where it was read; empty if it is in the document itself
 * @param partOf the id of the measure that it is a part of; empty if it is part of none
 * @param continues the ids of measures of an earlier version that it carries on
 * @param partners with whom it is carried out
 * @param entries the ids of entries of the programmes that it belongs to, such as the project that
 *     carries it out or a goal of Agenda 2030
 * @param priorities in a plan, the elements of the authority's strategy that it serves, each as the
 *     ids of strategy and element, such as {@code city-strategy/priority-3}
 */
@Value.Builder
@DomainStyle
public record Measure(
    Optional<String> id,
    LocalizedText name,
    Optional<Authority> owner,
    Optional<SustainabilityDimension> dimension,
    List<String> goals,
    List<PopulationGroup> populationGroups,
    List<IndicatorRef> indicators,
    List<ResponsibleParty> responsibleParties,
    Optional<DateSpan> schedule,
    List<LocalizedText> resources,
    Optional<MeasureStatus> status,
    List<MeasureAssessment> assessments,
    List<String> networks,
    List<ObligationCode> duties,
    List<Source> sources,
    Optional<String> partOf,
    List<String> continues,
    List<ActorId> partners,
    List<String> entries,
    List<String> priorities) {

  /**
   * A measure.
   *
   * @throws IllegalArgumentException if the id, or that of a goal, a network, another measure or an
   *     entry, is empty or contains spaces
   */
  public Measure {
    id = id.map(own -> idWithoutSpaces("id", own));
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(dimension, "dimension");
    goals = Copies.list(goals, "goals");
    goals.forEach(each -> idWithoutSpaces("goals", each));
    populationGroups = Copies.list(populationGroups, "populationGroups");
    indicators = Copies.list(indicators, "indicators");
    responsibleParties = Copies.list(responsibleParties, "responsibleParties");
    Objects.requireNonNull(schedule, "schedule");
    resources = Copies.list(resources, "resources");
    Objects.requireNonNull(status, "status");
    assessments = Copies.list(assessments, "assessments");
    networks = Copies.list(networks, "networks");
    networks.forEach(each -> idWithoutSpaces("networks", each));
    duties = Copies.list(duties, "duties");
    sources = Copies.list(sources, "sources");
    partOf = partOf.map(whole -> idWithoutSpaces("partOf", whole));
    continues = Copies.list(continues, "continues");
    continues.forEach(each -> idWithoutSpaces("continues", each));
    partners = Copies.list(partners, "partners");
    entries = Copies.list(entries, "entries");
    entries.forEach(each -> idWithoutSpaces("entries", each));
    priorities = Copies.list(priorities, "priorities");
    priorities.forEach(each -> idWithoutSpaces("priorities", each));
  }

  static String idWithoutSpaces(String property, String id) {
    return Ids.require(
        property,
        id,
        "anna lyhyt tunnus, esimerkiksi toimenpide-3",
        "ange en kort beteckning, till exempel atgard-3",
        "give it a short id such as measure-3");
  }

  /**
   * A measure that is known by its name alone.
   *
   * @param name what it is
   * @return the measure
   */
  public static Measure of(LocalizedText name) {
    return builder().name(name).build();
  }

  /**
   * Whether the measure can be monitored: by an indicator of the measure or by an assessment.
   *
   * @return true if it can
   */
  public boolean isFollowed() {
    return !indicators.isEmpty() || !assessments.isEmpty();
  }

  /**
   * The latest assessment that states a status, by the last day that its date can mean.
   *
   * @return the assessment, of two of one day the one that is listed last; empty if none states a
   *     status
   */
  public Optional<MeasureAssessment> latestAssessment() {
    return assessments.stream()
        .filter(assessment -> assessment.status().isPresent())
        .reduce((one, next) -> next.on().latest().isBefore(one.on().latest()) ? one : next);
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
   * Returns a builder with the values of this measure.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a measure; only its name is needed. Not thread-safe. */
  public static final class Builder extends MeasureBuilder {
    /** A builder with nothing stated. */
    public Builder() {}
  }
}
