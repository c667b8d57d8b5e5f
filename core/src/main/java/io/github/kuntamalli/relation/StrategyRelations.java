package io.github.kuntamalli.relation;

import io.github.kuntamalli.council.CouncilTerm;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.MeasureAssessment;
import io.github.kuntamalli.measure.MeasureStatus;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Answers questions about strategies and their measures: what was in force, what responds to a
 * challenge or serves a duty, who is responsible and how far it is. Immutable and thread-safe.
 *
 * <p>Returned by {@link Relations#strategies()}. Not serializable.
 */
public final class StrategyRelations {

  private final StrategyCatalog strategies;
  private final NetworkRelations networks;
  private final CouncilTerms terms;
  private final MunicipalityRegister register;

  StrategyRelations(
      StrategyCatalog strategies,
      NetworkRelations networks,
      CouncilTerms terms,
      MunicipalityRegister register) {
    this.strategies = strategies;
    this.terms = terms;
    this.register = register;
    this.networks = networks;
  }

  /**
   * The strategies of an owner in force on a day.
   *
   * @param owner whose, such as {@code organisation:kuntaliitto}
   * @param on the day
   * @return the versions that were in force for certain, and as uncertain those that may have been
   */
  public Found<VersionReference> inForce(ActorId owner, LocalDate on) {
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(on, "on");
    List<SourcedValue<VersionReference>> found = new ArrayList<>();
    for (Strategy strategy : strategies.all()) {
      if (strategy.owner().filter(owner::equals).isPresent()) {
        for (StrategyVersion version : strategy.candidatesOn(on)) {
          found.add(
              new SourcedValue<>(
                  StrategyQuestions.reference(strategy, version),
                  version.validity().on(on),
                  false,
                  version.sources()));
        }
      }
    }
    boolean certain = found.stream().anyMatch(one -> one.certain() == Ternary.YES);
    return new Found<>(found, certain ? Optional.empty() : Optional.of(Gaps.VALIDITY));
  }

  /**
   * The measures of an element of a strategy in all versions that have it: of a priority, a theme,
   * a challenge, a project.
   *
   * @param strategy the id of the strategy
   * @param element the id of the element, such as {@code challenge-6}
   * @return the measures that serve it, by themselves or through elements that belong to it or that
   *     it is related to
   * @throws IllegalArgumentException if the catalog does not contain the strategy
   */
  public Found<MeasureInStrategy> measuresFor(String strategy, String element) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(element, "element");
    Strategy one = strategies.get(strategy);
    List<SourcedValue<MeasureInStrategy>> found = new ArrayList<>();
    for (StrategyVersion version : one.versions()) {
      StrategyIndex index = new StrategyIndex(one, version);
      for (Measure measure : StrategyQuestions.measuresFor(version, element)) {
        found.add(SourcedValue.stated(index.inStrategy(measure), measure.sources()));
      }
    }
    return new Found<>(found, Optional.of(Gaps.LINKS).filter(any -> found.isEmpty()));
  }

  /**
   * What an element of a strategy means: the content that its versions state, such as the meaning
   * of a value or a priority.
   *
   * @param strategy the id of the strategy
   * @param element the id of the element, such as {@code one-step-ahead}
   * @return the contents, each once, from the first version on; with a gap if no source explains
   *     the element
   * @throws IllegalArgumentException if the catalog does not contain the strategy, or no version of
   *     it the element
   */
  public Found<LocalizedText> meaningOf(String strategy, String element) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(element, "element");
    List<StrategicElement> all =
        strategies.get(strategy).versions().stream()
            .flatMap(version -> version.find(element).stream())
            .toList();
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "element: the strategy %s has no element %s; take an id from its versions"
              .formatted(strategy, Shortened.of(element)));
    }
    Map<LocalizedText, Set<Source>> contents = new LinkedHashMap<>();
    for (StrategicElement one : all) {
      one.content()
          .ifPresent(
              text ->
                  contents
                      .computeIfAbsent(text, any -> new LinkedHashSet<>())
                      .addAll(one.sources()));
    }
    return new Found<>(
        contents.entrySet().stream()
            .map(one -> SourcedValue.stated(one.getKey(), List.copyOf(one.getValue())))
            .toList(),
        Optional.of(Gaps.MEANING).filter(any -> contents.isEmpty()));
  }

  /**
   * The measures that an actor owns, or in which it is a partner.
   *
   * @param actor the actor, such as {@code organisation:ministry-of-finance}
   * @return the measures of all strategies; as derived those that it owns because they name no
   *     owner and the strategy is its own
   */
  public Found<MeasureInStrategy> measuresInvolving(ActorId actor) {
    Objects.requireNonNull(actor, "actor");
    List<SourcedValue<MeasureInStrategy>> found = new ArrayList<>();
    for (Strategy strategy : strategies.all()) {
      boolean ownsStrategy = strategy.owner().filter(actor::equals).isPresent();
      for (StrategyVersion version : strategy.versions()) {
        StrategyIndex index = new StrategyIndex(strategy, version);
        for (Measure measure : version.measures()) {
          boolean stated =
              measure.partners().contains(actor)
                  || measure.owner().filter(one -> one.key().equals(actor.value())).isPresent();
          if (stated || (ownsStrategy && measure.owner().isEmpty())) {
            found.add(
                new SourcedValue<>(
                    index.inStrategy(measure), Ternary.YES, !stated, measure.sources()));
          }
        }
      }
    }
    return new Found<>(found, Optional.of(Gaps.LINKS));
  }

  /**
   * The measures of a responsible party, whatever its name in each version.
   *
   * @param party the id of the party, such as {@code education-committee}
   * @return the measures of all strategies whose responsible parties include the id
   */
  public Found<MeasureInStrategy> measuresAnsweredBy(String party) {
    Objects.requireNonNull(party, "party");
    return measures(
        measure ->
            measure.responsibleParties().stream()
                .anyMatch(one -> one.id().filter(party::equals).isPresent()));
  }

  /**
   * The measures that name a duty, or are carried out by a network that a source links to it.
   *
   * @param duty the duty
   * @return the measures of all strategies; as derived those that do not name the duty themselves
   */
  public Found<MeasureInStrategy> measuresServing(ObligationCode duty) {
    Objects.requireNonNull(duty, "duty");
    Map<String, Set<Source>> supporting = networks.statedFor(duty);
    List<SourcedValue<MeasureInStrategy>> found = new ArrayList<>();
    StrategyQuestions.measures(strategies, measure -> true)
        .forEach(
            one -> {
              Measure measure = one.measure();
              boolean named = measure.duties().contains(duty);
              Set<Source> sources = new LinkedHashSet<>(measure.sources());
              boolean carriedOut = false;
              for (String network : measure.networks()) {
                Set<Source> links = supporting.get(network);
                if (links != null && !named) {
                  carriedOut = true;
                  sources.addAll(links);
                }
              }
              if (named || carriedOut) {
                found.add(new SourcedValue<>(one, Ternary.YES, !named, List.copyOf(sources)));
              }
            });
    return new Found<>(found, Optional.of(Gaps.LINKS));
  }

  /**
   * The measures of later versions that continue a measure.
   *
   * @param strategy the id of the strategy
   * @param measure the id of the measure, such as {@code m2020-5}
   * @return the measures that carry it on, directly or by way of others
   * @throws IllegalArgumentException if the catalog does not contain the strategy, or the strategy
   *     not the measure
   */
  public Found<MeasureInStrategy> successorsOf(String strategy, String measure) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(measure, "measure");
    Strategy one = strategies.get(strategy);
    requireMeasure(one, measure);
    Set<String> ids = new LinkedHashSet<>(List.of(measure));
    List<SourcedValue<MeasureInStrategy>> found = new ArrayList<>();
    for (StrategyVersion version : one.versions()) {
      StrategyIndex index = new StrategyIndex(one, version);
      // measures continue those of earlier versions, never one of their own
      Set<String> earlier = new LinkedHashSet<>(ids);
      for (Measure later : version.measures()) {
        if (later.continues().stream().anyMatch(earlier::contains)) {
          later.id().ifPresent(ids::add);
          found.add(SourcedValue.stated(index.inStrategy(later), later.sources()));
        }
      }
    }
    return new Found<>(found, Optional.of(Gaps.NEXT_VERSION).filter(any -> found.isEmpty()));
  }

  /**
   * Who is responsible for a measure.
   *
   * @param strategy the id of the strategy
   * @param measure the id of the measure
   * @return the responsible parties that the latest version with any of them states, as derived
   *     those of the measure that it is a part of; unknown if none is stated
   * @throws IllegalArgumentException if the catalog does not contain the strategy, or the strategy
   *     not the measure
   */
  public Found<ResponsibleParty> responsibleFor(String strategy, String measure) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(measure, "measure");
    Strategy one = strategies.get(strategy);
    requireMeasure(one, measure);
    List<SourcedValue<ResponsibleParty>> found = new ArrayList<>();
    for (StrategyVersion version : one.versions()) {
      Optional<Measure> own = version.findMeasure(measure);
      if (own.isPresent()) {
        List<SourcedValue<ResponsibleParty>> here =
            responsible(own.get(), new StrategyIndex(one, version));
        if (!here.isEmpty()) {
          found.clear();
          found.addAll(here);
        }
      }
    }
    return new Found<>(found, Optional.of(Gaps.RESPONSIBLE).filter(any -> found.isEmpty()));
  }

  /** Those that a measure states, or else the first of those that it is a part of. */
  private static List<SourcedValue<ResponsibleParty>> responsible(
      Measure measure, StrategyIndex index) {
    return index.wholes(measure).stream()
        .filter(one -> !one.responsibleParties().isEmpty())
        .findFirst()
        .map(
            one ->
                one.responsibleParties().stream()
                    .map(
                        party ->
                            new SourcedValue<>(
                                party, Ternary.YES, !one.equals(measure), one.sources()))
                    .toList())
        .orElse(List.of());
  }

  /**
   * How far a measure has come.
   *
   * @param strategy the id of the strategy
   * @param measure the id of the measure
   * @return its status in the latest version that states how far it has come, or where that states
   *     none the one of its latest assessment; unknown if neither is stated
   * @throws IllegalArgumentException if the catalog does not contain the strategy, or the strategy
   *     not the measure
   */
  public Found<MeasureStatus> progressOf(String strategy, String measure) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(measure, "measure");
    Measure one =
        latest(strategies.get(strategy), measure, version -> progressIn(version).isPresent());
    List<SourcedValue<MeasureStatus>> found =
        progressIn(one).map(status -> SourcedValue.stated(status, one.sources())).stream().toList();
    return new Found<>(found, Optional.of(Gaps.PROGRESS).filter(any -> found.isEmpty()));
  }

  /**
   * The assessments of a measure over time.
   *
   * @param strategy the id of the strategy
   * @param measure the id of the measure
   * @return the assessments of the measure, and as derived those of all measures of its version
   * @throws IllegalArgumentException if the catalog does not contain the strategy, or the strategy
   *     not the measure
   */
  public Found<MeasureAssessment> assessmentsOf(String strategy, String measure) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(measure, "measure");
    Strategy one = strategies.get(strategy);
    requireMeasure(one, measure);
    List<SourcedValue<MeasureAssessment>> found = new ArrayList<>();
    for (StrategyVersion version : one.versions()) {
      Optional<Measure> own = version.findMeasure(measure);
      if (own.isPresent()) {
        own.get()
            .assessments()
            .forEach(each -> found.add(SourcedValue.stated(each, own.get().sources())));
        version
            .measureAssessments()
            .forEach(
                each -> found.add(new SourcedValue<>(each, Ternary.YES, true, version.sources())));
      }
    }
    return new Found<>(found, Optional.of(Gaps.ASSESSMENT).filter(any -> found.isEmpty()));
  }

  /**
   * The council term that a version of a strategy is for.
   *
   * @param strategy the id of the strategy
   * @param version the id of the version, such as {@code 2017}
   * @return the term that begins and ends in the years that the version states, derived from them:
   *     of the owner if it is a municipality, county or HUS, else of the municipalities of mainland
   *     Finland
   * @throws IllegalArgumentException if the catalog does not contain the strategy, or the strategy
   *     not the version
   */
  public Found<CouncilTerm> councilTermOf(String strategy, String version) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(version, "version");
    Strategy one = strategies.get(strategy);
    StrategyVersion asked =
        one.find(version)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "version: the strategy %s has no version %s; take an id from its versions"
                            .formatted(strategy, Shortened.of(version))));
    List<SourcedValue<CouncilTerm>> found =
        asked.statedPeriod().stream()
            .flatMap(period -> termsOf(one, period).stream().filter(term -> isFor(term, period)))
            .map(term -> new SourcedValue<>(term, Ternary.YES, true, asked.sources()))
            .toList();
    return new Found<>(found, Optional.of(Gaps.TERM).filter(any -> found.isEmpty()));
  }

  private List<CouncilTerm> termsOf(Strategy strategy, DateSpan period) {
    List<CouncilTerm> mainland = terms.of(CouncilTerms.Area.MAINLAND_MUNICIPALITIES);
    List<CouncilTerm> counties = terms.of(CouncilTerms.Area.COUNTIES);
    return strategy
        .owner()
        .flatMap(ActorId::authority)
        .map(
            owner ->
                owner.<List<CouncilTerm>>fold(
                    municipality ->
                        register
                            .nearest(municipality.code(), period.to().earliest())
                            .map(terms::terms)
                            .orElse(mainland),
                    county -> counties,
                    hus -> counties,
                    joint -> mainland,
                    group -> mainland))
        .orElse(mainland);
  }

  private static boolean isFor(CouncilTerm term, DateSpan period) {
    return term.from().getYear() == period.from().earliest().getYear()
        && term.to().getYear() == period.to().latest().getYear();
  }

  private Found<MeasureInStrategy> measures(Predicate<Measure> condition) {
    return new Found<>(
        StrategyQuestions.measures(strategies, condition)
            .map(one -> SourcedValue.stated(one, one.measure().sources()))
            .toList(),
        Optional.of(Gaps.LINKS));
  }

  private static Optional<MeasureStatus> progressIn(Measure measure) {
    return measure.status().or(() -> measure.latestAssessment().flatMap(MeasureAssessment::status));
  }

  /** A measure as the latest version has it that states something of it, or else the latest. */
  private static Measure latest(Strategy strategy, String measure, Predicate<Measure> states) {
    Measure latest = requireMeasure(strategy, measure);
    return strategy.versions().stream()
        .flatMap(version -> version.findMeasure(measure).stream())
        .filter(states)
        .reduce((earlier, later) -> later)
        .orElse(latest);
  }

  private static Measure requireMeasure(Strategy strategy, String measure) {
    return strategy.versions().stream()
        .flatMap(version -> version.findMeasure(measure).stream())
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "measure: the strategy %s has no measure %s; take an id from its versions"
                        .formatted(strategy.id(), Shortened.of(measure))));
  }
}
