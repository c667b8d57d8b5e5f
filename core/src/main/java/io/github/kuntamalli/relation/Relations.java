package io.github.kuntamalli.relation;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.MeasureStatus;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.LargestMunicipalities;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.municipality.type.TypeMembership;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.NetworkMembership;
import io.github.kuntamalli.network.StatedMembership;
import io.github.kuntamalli.network.StrategyLink;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.programme.ActorRole;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.CatalogEntryKind;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Answers questions over networks, strategies, programmes and duties together. Every answer names
 * its sources and says whether it is complete, and why not. Immutable and thread-safe.
 *
 * <p>Not serializable.
 */
public final class Relations {

  private final MunicipalityRegister register;
  private final TypeSchemes types;
  private final NetworkCatalog networks;
  private final StrategyCatalog strategies;
  private final ProgrammeCatalog programmes;
  private final ObligationCatalog obligations;

  /**
   * Answers over given catalogs.
   *
   * @param register the municipalities
   * @param types the municipality types, from which type networks have their members
   * @param networks the networks
   * @param strategies the strategies
   * @param programmes the programmes
   * @param obligations the duties
   */
  public Relations(
      MunicipalityRegister register,
      TypeSchemes types,
      NetworkCatalog networks,
      StrategyCatalog strategies,
      ProgrammeCatalog programmes,
      ObligationCatalog obligations) {
    this.register = Objects.requireNonNull(register, "register");
    this.types = Objects.requireNonNull(types, "types");
    this.networks = Objects.requireNonNull(networks, "networks");
    this.strategies = Objects.requireNonNull(strategies, "strategies");
    this.programmes = Objects.requireNonNull(programmes, "programmes");
    this.obligations = Objects.requireNonNull(obligations, "obligations");
  }

  /**
   * The members of a network on a day.
   *
   * @param network the id of the network, such as {@code information-security}
   * @param on the day
   * @return a membership for each member that a source names or that follows from its type,
   *     municipalities first; with a gap unless all members are known
   * @throws IllegalArgumentException if the catalog does not contain the network, or the day is
   *     before the data begin
   */
  public Found<NetworkMembership> members(String network, LocalDate on) {
    Objects.requireNonNull(network, "network");
    Objects.requireNonNull(on, "on");
    Network one = networks.get(network);
    List<NetworkMembership> answers = new ArrayList<>();
    for (Municipality municipality : register.on(on).municipalities()) {
      answers.add(NetworkCatalog.membership(one, municipality.code(), register, on, types));
    }
    boolean everybody =
        one.membersComplete()
            || (one.type().isPresent()
                && answers.stream()
                    .noneMatch(answer -> answer.answer() == TypeMembership.Answer.UNKNOWN));
    boolean ended = one.life().on(on) == Ternary.NO;
    Set<ActorId> others = new LinkedHashSet<>();
    one.memberships().stream()
        .flatMap(membership -> membership.actor().stream())
        .filter(actor -> actor.municipality().isEmpty())
        .forEach(others::add);
    others.forEach(actor -> answers.add(NetworkCatalog.membership(one, actor, on)));
    Optional<LocalizedText> gap =
        everybody || ended
            ? Optional.empty()
            : Optional.of(one.life().on(on) == Ternary.YES ? Gaps.MEMBERS : Gaps.EXISTENCE);
    return new Found<>(answers.stream().flatMap(answer -> positive(one, answer)).toList(), gap);
  }

  /**
   * The networks of an actor on a day.
   *
   * @param actor the municipality, county or organisation
   * @param on the day
   * @return a membership for each network that a source counts it in, or to which it belongs by its
   *     type
   * @throws IllegalArgumentException if it is a municipality that did not exist on that day
   */
  public Found<NetworkMembership> networksOf(ActorId actor, LocalDate on) {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(on, "on");
    Optional<MunicipalityCode> municipality =
        actor.municipality().map(code -> register.on(on).get(code).code());
    List<SourcedValue<NetworkMembership>> found =
        networks.all().stream()
            .flatMap(
                network ->
                    positive(
                        network,
                        municipality
                            .map(
                                one -> NetworkCatalog.membership(network, one, register, on, types))
                            .orElseGet(() -> NetworkCatalog.membership(network, actor, on))))
            .toList();
    return new Found<>(found, Optional.of(Gaps.NETWORKS));
  }

  private static Stream<SourcedValue<NetworkMembership>> positive(
      Network network, NetworkMembership answer) {
    return answer.isPositive()
        ? Stream.of(
            new SourcedValue<>(
                answer,
                answer.answer() == TypeMembership.Answer.MEMBER ? Ternary.YES : Ternary.UNKNOWN,
                answer.derived(),
                sources(network, answer)))
        : Stream.empty();
  }

  private static List<Source> sources(Network network, NetworkMembership answer) {
    List<Source> stated =
        network.memberships().stream()
            .filter(one -> one.actor().filter(answer.actor()::equals).isPresent())
            .map(StatedMembership::sources)
            .flatMap(List::stream)
            .distinct()
            .toList();
    return stated.isEmpty() ? network.sources() : stated;
  }

  /**
   * The networks that existed on a day.
   *
   * @param on the day
   * @return the networks that certainly existed, and as uncertain those of which no source states
   */
  public Found<Named> networksOn(LocalDate on) {
    Objects.requireNonNull(on, "on");
    return found(
        network -> network.life().on(on) != Ternary.NO,
        network -> network.life().on(on),
        Network::sources,
        Optional.of(Gaps.EXISTENCE));
  }

  /**
   * The networks that serve an element of a strategy, or one that belongs to it.
   *
   * @param strategy the id of the strategy
   * @param element the id of the element, such as {@code priority-3}
   * @return the networks that a source links to the element, and those that carry out a measure for
   *     it
   * @throws IllegalArgumentException if the catalog does not contain the strategy
   */
  public Found<Named> networksServing(String strategy, String element) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(element, "element");
    Map<String, Set<Source>> linked = new LinkedHashMap<>();
    for (StrategyVersion version : strategies.get(strategy).versions()) {
      for (Measure measure : StrategyQuestions.measuresFor(version, element)) {
        measure.networks().forEach(id -> add(linked, id, measure.sources()));
      }
      for (Network network : networks.all()) {
        network.priorities().stream()
            .filter(link -> link.strategy().equals(strategy))
            .filter(
                link ->
                    version.lineage(link.element()).stream()
                        .anyMatch(one -> one.id().equals(element)))
            .forEach(link -> add(linked, network.id(), List.of(link.source())));
      }
    }
    return linkedNetworks(linked);
  }

  /**
   * The networks that support a duty.
   *
   * @param duty the duty
   * @return the networks that a source links to it, and those that carry out a measure for it
   */
  public Found<Named> networksSupporting(ObligationCode duty) {
    Objects.requireNonNull(duty, "duty");
    Map<String, Set<Source>> linked = new LinkedHashMap<>();
    for (Network network : networks.all()) {
      List<Source> stated = sourcesOf(network.duties(), duty);
      if (!stated.isEmpty()) {
        add(linked, network.id(), stated);
      }
    }
    allMeasures(measure -> measure.duties().contains(duty))
        .forEach(
            one ->
                one.measure().networks().forEach(id -> add(linked, id, one.measure().sources())));
    return linkedNetworks(linked);
  }

  /**
   * The networks in which an organisation, municipality or county has a part: as host, funder,
   * partner or member.
   *
   * @param actor the actor
   * @return the networks, whatever their time
   */
  public Found<Named> networksWith(ActorId actor) {
    Objects.requireNonNull(actor, "actor");
    return found(
        network ->
            network.hosts().contains(actor)
                || network.partners().contains(actor)
                || network.funder().asOptional().filter(actor::equals).isPresent()
                || network.funder().alternatives().stream()
                    .anyMatch(other -> other.value().equals(actor))
                || network.memberships().stream()
                    .anyMatch(one -> one.actor().filter(actor::equals).isPresent()),
        network -> Ternary.YES,
        Network::sources,
        Optional.of(Gaps.LINKS));
  }

  private Found<Named> found(
      Predicate<Network> condition,
      Function<Network, Ternary> certain,
      Function<Network, List<Source>> sources,
      Optional<LocalizedText> gap) {
    return new Found<>(
        networks.all().stream()
            .filter(condition)
            .map(
                network ->
                    new SourcedValue<>(
                        Named.of(network.id(), network.name()),
                        certain.apply(network),
                        false,
                        sources.apply(network)))
            .toList(),
        gap);
  }

  private Found<Named> linkedNetworks(Map<String, Set<Source>> linked) {
    return found(
        network -> linked.containsKey(network.id()),
        network -> Ternary.YES,
        network -> List.copyOf(linked.getOrDefault(network.id(), Set.of())),
        Optional.of(Gaps.LINKS));
  }

  private static void add(Map<String, Set<Source>> linked, String id, List<Source> sources) {
    linked.computeIfAbsent(id, any -> new LinkedHashSet<>()).addAll(sources);
  }

  /**
   * Follows a network to what it serves, without a municipality.
   *
   * @param network the id of the network
   * @param on the day
   * @return what it serves and supports, or what of it is unknown
   * @throws IllegalArgumentException if the catalog does not contain the network
   */
  public NetworkTrace trace(String network, LocalDate on) {
    Objects.requireNonNull(network, "network");
    Objects.requireNonNull(on, "on");
    return trace(networks.get(network), Optional.empty(), on);
  }

  /**
   * Follows a municipality to its networks, the strategies they serve and the duties they support.
   *
   * @param municipality the municipality as it was on the day
   * @param on the day
   * @return a trace for each of its networks, in the order of the catalog
   */
  public List<NetworkTrace> trace(Municipality municipality, LocalDate on) {
    Objects.requireNonNull(municipality, "municipality");
    Objects.requireNonNull(on, "on");
    List<NetworkTrace> traces = new ArrayList<>();
    for (Network network : networks.all()) {
      NetworkMembership answer =
          NetworkCatalog.membership(network, municipality.code(), register, on, types);
      if (answer.isPositive()) {
        traces.add(trace(network, Optional.of(answer), on));
      }
    }
    return List.copyOf(traces);
  }

  private NetworkTrace trace(Network network, Optional<NetworkMembership> member, LocalDate on) {
    List<NetworkTrace.ServedElement> served = new ArrayList<>();
    Map<ObligationCode, Set<Source>> duties = new LinkedHashMap<>();
    network
        .duties()
        .forEach(
            link ->
                duties
                    .computeIfAbsent(link.duty(), any -> new LinkedHashSet<>())
                    .add(link.source()));
    for (Strategy strategy : strategies.all()) {
      for (StrategyVersion version : strategy.candidatesOn(on)) {
        List<Measure> measures =
            version.measures().stream()
                .filter(measure -> measure.networks().contains(network.id()))
                .toList();
        for (Measure measure : measures) {
          for (ObligationCode duty : measure.duties()) {
            duties.computeIfAbsent(duty, any -> new LinkedHashSet<>()).addAll(measure.sources());
          }
        }
        addServed(network, strategy, version, measures, on, served);
      }
    }
    List<NetworkTrace.SupportedDuty> supported =
        duties.entrySet().stream()
            .map(
                entry ->
                    new NetworkTrace.SupportedDuty(
                        entry.getKey(), title(entry.getKey()), List.copyOf(entry.getValue())))
            .toList();
    Optional<LocalizedText> gap =
        served.isEmpty()
            ? Optional.of(supported.isEmpty() ? Gaps.PRIORITIES_AND_DUTIES : Gaps.PRIORITIES)
            : Optional.of(Gaps.DUTIES).filter(any -> supported.isEmpty());
    return new NetworkTrace(
        Named.of(network.id(), network.name()),
        member,
        network.life().on(on),
        knownOrUnknown(served),
        knownOrUnknown(supported),
        gap);
  }

  private static void addServed(
      Network network,
      Strategy strategy,
      StrategyVersion version,
      List<Measure> measures,
      LocalDate on,
      List<NetworkTrace.ServedElement> served) {
    Set<String> elements = new LinkedHashSet<>();
    network.priorities().stream()
        .filter(link -> link.strategy().equals(strategy.id()))
        .map(StrategyLink::element)
        .forEach(elements::add);
    measures.forEach(measure -> elements.addAll(measure.goals()));
    for (String element : elements) {
      if (version.find(element).isPresent()) {
        served.add(
            new NetworkTrace.ServedElement(
                StrategyQuestions.reference(strategy, version),
                version.validity().on(on),
                version.lineage(element).stream()
                    .map(
                        one ->
                            new NetworkTrace.NamedElement(
                                one.kind(), Named.of(one.id(), one.name())))
                    .toList(),
                measures.stream()
                    .filter(measure -> measure.goals().contains(element))
                    .map(StrategyQuestions::named)
                    .toList()));
      }
    }
  }

  private static <T> Stated<List<T>> knownOrUnknown(List<T> known) {
    return known.isEmpty() ? Stated.unknown() : Stated.known(List.copyOf(known));
  }

  private Optional<LocalizedText> title(ObligationCode code) {
    return obligations
        .find(code)
        .or(() -> ObligationCatalog.informationManagement().find(code))
        .map(Obligation::title);
  }

  /**
   * Follows a duty back to all that serves it: measures of the strategies that may be in force on a
   * day, networks, structures, roles of partners, programmes.
   *
   * @param duty the duty, such as {@code MUN-COOP}
   * @param on the day
   * @return what serves it, by name, each with its source
   */
  public DutyTrace trace(ObligationCode duty, LocalDate on) {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(on, "on");
    List<SourcedValue<DutyTrace.ServingMeasure>> measures = new ArrayList<>();
    for (Strategy strategy : strategies.all()) {
      for (StrategyVersion version : strategy.candidatesOn(on)) {
        StrategyIndex index = new StrategyIndex(strategy, version);
        for (Measure measure : version.measures()) {
          if (measure.duties().contains(duty)) {
            measures.add(
                new SourcedValue<>(
                    new DutyTrace.ServingMeasure(
                        index.reference(),
                        StrategyQuestions.named(measure),
                        index.priorities(measure)),
                    version.validity().on(on),
                    false,
                    measure.sources()));
          }
        }
      }
    }
    return new DutyTrace(
        duty,
        title(duty),
        measures,
        networksSupporting(duty).found(),
        linked(
            networks.structures(),
            one -> sourcesOf(one.duties(), duty),
            one -> Named.of(one.id(), one.name())),
        linked(
            networks.partnerRoles(),
            one -> sourcesOf(one.duties(), duty),
            one -> new Named(one.id(), one.action())),
        linked(
            programmes.all(),
            one -> sourcesOf(one.duties(), duty),
            one -> Named.of(one.id(), one.name())));
  }

  private static <T> List<SourcedValue<Named>> linked(
      List<T> things, Function<T, List<Source>> sources, Function<T, Named> name) {
    return things.stream()
        .filter(thing -> !sources.apply(thing).isEmpty())
        .map(thing -> SourcedValue.stated(name.apply(thing), sources.apply(thing)))
        .toList();
  }

  private static List<Source> sourcesOf(List<DutyLink> links, ObligationCode duty) {
    return links.stream()
        .filter(link -> link.duty().equals(duty))
        .map(DutyLink::source)
        .distinct()
        .toList();
  }

  /**
   * The strategies of an owner in force on a day.
   *
   * @param owner whose, such as {@code organisation:kuntaliitto}
   * @param on the day
   * @return the versions that were in force for certain, and as uncertain those that may have been
   */
  public Found<VersionReference> strategiesOn(ActorId owner, LocalDate on) {
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
   * The measures that an actor owns, or in which it is a partner.
   *
   * @param actor the actor, such as {@code organisation:ministry-of-finance}
   * @return the measures of all strategies
   */
  public Found<MeasureInStrategy> measuresWith(ActorId actor) {
    Objects.requireNonNull(actor, "actor");
    return measures(
        measure ->
            measure.partners().contains(actor)
                || measure.owner().filter(one -> one.key().equals(actor.value())).isPresent());
  }

  /**
   * The measures that name a duty, or are carried out by a network that supports it.
   *
   * @param duty the duty
   * @return the measures of all strategies
   */
  public Found<MeasureInStrategy> measuresServing(ObligationCode duty) {
    Objects.requireNonNull(duty, "duty");
    Set<String> supporting = new LinkedHashSet<>();
    networksSupporting(duty).values().forEach(network -> supporting.add(network.id()));
    return measures(
        measure ->
            measure.duties().contains(duty)
                || measure.networks().stream().anyMatch(supporting::contains));
  }

  private Found<MeasureInStrategy> measures(Predicate<Measure> condition) {
    return new Found<>(
        allMeasures(condition)
            .map(one -> SourcedValue.stated(one, one.measure().sources()))
            .toList(),
        Optional.of(Gaps.LINKS));
  }

  private Stream<MeasureInStrategy> allMeasures(Predicate<Measure> condition) {
    return strategies.all().stream()
        .flatMap(
            strategy ->
                strategy.versions().stream()
                    .flatMap(version -> measures(strategy, version, condition)));
  }

  private static Stream<MeasureInStrategy> measures(
      Strategy strategy, StrategyVersion version, Predicate<Measure> condition) {
    StrategyIndex index = new StrategyIndex(strategy, version);
    return version.measures().stream().filter(condition).map(index::inStrategy);
  }

  /**
   * What became of a measure in later versions.
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
      for (Measure later : version.measures()) {
        if (later.continues().stream().anyMatch(ids::contains)) {
          later.id().ifPresent(ids::add);
          found.add(SourcedValue.stated(index.inStrategy(later), later.sources()));
        }
      }
    }
    return new Found<>(found, Optional.of(Gaps.NEXT_VERSION).filter(any -> found.isEmpty()));
  }

  /**
   * Who answers for a measure.
   *
   * @param strategy the id of the strategy
   * @param measure the id of the measure
   * @return the responsible parties; unknown if none is stated
   * @throws IllegalArgumentException if the catalog does not contain the strategy, or the strategy
   *     not the measure
   */
  public Found<ResponsibleParty> responsibleFor(String strategy, String measure) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(measure, "measure");
    Measure one = requireMeasure(strategies.get(strategy), measure);
    return new Found<>(
        one.responsibleParties().stream()
            .map(party -> SourcedValue.stated(party, one.sources()))
            .toList(),
        Optional.of(Gaps.RESPONSIBLE).filter(any -> one.responsibleParties().isEmpty()));
  }

  /**
   * How far a measure has come.
   *
   * @param strategy the id of the strategy
   * @param measure the id of the measure
   * @return its status, or where it states none the one of its last assessment; unknown if neither
   *     is stated
   * @throws IllegalArgumentException if the catalog does not contain the strategy, or the strategy
   *     not the measure
   */
  public Found<MeasureStatus> progressOf(String strategy, String measure) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(measure, "measure");
    Measure one = requireMeasure(strategies.get(strategy), measure);
    List<SourcedValue<MeasureStatus>> found =
        one
            .status()
            .or(
                () ->
                    one.assessments().stream()
                        .flatMap(assessment -> assessment.status().stream())
                        .reduce((earlier, later) -> later))
            .map(status -> SourcedValue.stated(status, one.sources()))
            .stream()
            .toList();
    return new Found<>(found, Optional.of(Gaps.PROGRESS).filter(any -> found.isEmpty()));
  }

  private static Measure requireMeasure(Strategy strategy, String measure) {
    return strategy.versions().stream()
        .flatMap(version -> version.findMeasure(measure).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "measure: the strategy %s has no measure %s; take an id from its versions"
                        .formatted(strategy.id(), measure)));
  }

  /**
   * The funding calls that were open on a day.
   *
   * @param on the day
   * @return the calls that were open for certain, and as uncertain those of which no source states
   *     the days
   */
  public Found<CatalogEntry> callsOn(LocalDate on) {
    Objects.requireNonNull(on, "on");
    List<SourcedValue<CatalogEntry>> found =
        programmes.entries(CatalogEntryKind.FUNDING_CALL).stream()
            .filter(call -> call.period().on(on) != Ternary.NO)
            .map(call -> new SourcedValue<>(call, call.period().on(on), false, call.sources()))
            .toList();
    boolean uncertain = found.stream().anyMatch(one -> one.certain() == Ternary.UNKNOWN);
    return new Found<>(found, Optional.of(Gaps.CALLS).filter(any -> uncertain));
  }

  /**
   * The programmes, funding instruments and tools in which an actor has a part.
   *
   * @param actor the actor, such as {@code organisation:ministry-of-finance}
   * @return the entries
   */
  public Found<Named> entriesWith(ActorId actor) {
    Objects.requireNonNull(actor, "actor");
    return new Found<>(
        programmes.all().stream()
            .filter(entry -> entry.actors().contains(actor))
            .map(entry -> SourcedValue.stated(Named.of(entry.id(), entry.name()), entry.sources()))
            .toList(),
        Optional.of(Gaps.LINKS));
  }

  /**
   * The programmes, funding instruments and calls that an actor grants, funds, runs or otherwise
   * has a given part in.
   *
   * @param actor the actor, such as {@code organisation:ministry-of-finance}
   * @param part the part, such as {@link ActorRole.Kind#GRANTS}
   * @return the entries with that part, and those that belong to one of them, such as the calls of
   *     an instrument
   */
  public Found<Named> entriesWith(ActorId actor, ActorRole.Kind part) {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(part, "part");
    return new Found<>(
        programmes.all().stream()
            .filter(entry -> withPart(entry, part).contains(actor))
            .map(entry -> SourcedValue.stated(Named.of(entry.id(), entry.name()), entry.sources()))
            .toList(),
        Optional.of(Gaps.LINKS));
  }

  /**
   * Who grants a funding instrument or call.
   *
   * @param entry the id of the instrument or call, such as {@code incentive-call-3}
   * @return who grants it, stated of itself or of the instrument that it belongs to
   * @throws IllegalArgumentException if the catalog does not contain the entry
   */
  public Found<ActorId> grantorsOf(String entry) {
    Objects.requireNonNull(entry, "entry");
    CatalogEntry one = programmes.get(entry);
    List<SourcedValue<ActorId>> found =
        withPart(one, ActorRole.Kind.GRANTS).stream()
            .map(actor -> SourcedValue.stated(actor, one.sources()))
            .toList();
    return new Found<>(found, Optional.of(Gaps.GRANTOR).filter(any -> found.isEmpty()));
  }

  /** The actors with a part in an entry, or where it states none, in what it belongs to. */
  private Set<ActorId> withPart(CatalogEntry entry, ActorRole.Kind part) {
    Set<String> seen = new LinkedHashSet<>();
    Optional<CatalogEntry> next = Optional.of(entry);
    while (next.isPresent() && seen.add(next.get().id())) {
      List<ActorId> actors = next.get().actors(part);
      if (!actors.isEmpty()) {
        return new LinkedHashSet<>(actors);
      }
      next = next.get().parent().flatMap(programmes::find);
    }
    return Set.of();
  }

  /**
   * What the records of a dossier answer to a check list of the catalog. A record answers an item
   * by a content statement whose point is the id of the item in capital letters.
   *
   * @param items the kind of the items, such as {@link CatalogEntryKind#ENABLER}
   * @param dossier the dossier
   * @param on the day
   * @return an answer for each item of the kind, with a gap if one of them is unknown
   */
  public Found<ChecklistAnswer> checklist(CatalogEntryKind items, Dossier dossier, LocalDate on) {
    Objects.requireNonNull(items, "items");
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(on, "on");
    List<SourcedValue<ChecklistAnswer>> answers =
        programmes.entries(items).stream()
            .map(item -> SourcedValue.stated(Checklists.answer(item, dossier, on), item.sources()))
            .toList();
    boolean all = answers.stream().noneMatch(answer -> answer.value().answer() == Ternary.UNKNOWN);
    return new Found<>(answers, Optional.of(Gaps.CHECKLIST).filter(any -> !all));
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

  private static Named named(Municipality municipality) {
    return new Named(municipality.code().value(), municipality.name());
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
  public Found<Named> municipalitiesOf(String scheme, String type, LocalDate on) {
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

  /**
   * The networks in an area on a day.
   *
   * @param area the region
   * @param on the day
   * @return the networks to which a municipality of the region belongs
   * @throws IllegalArgumentException if the day is before the data begin
   */
  public Found<Named> networksIn(RegionCode area, LocalDate on) {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(on, "on");
    return networksOfAny(register.on(on).municipalitiesOf(area), on);
  }

  /**
   * The networks in an area on a day.
   *
   * @param area the municipality, county or HUS
   * @param on the day
   * @return the networks to which a municipality of the area belongs
   * @throws IllegalArgumentException if the day is before the data begin
   */
  public Found<Named> networksIn(Authority area, LocalDate on) {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(on, "on");
    return networksOfAny(register.on(on).municipalitiesOf(area), on);
  }

  private Found<Named> networksOfAny(List<Municipality> municipalities, LocalDate on) {
    Map<String, Ternary> certain = new LinkedHashMap<>();
    Map<String, Set<Source>> sources = new LinkedHashMap<>();
    for (Municipality municipality : municipalities) {
      for (SourcedValue<NetworkMembership> one :
          networksOf(ActorId.of(municipality.code()), on).found()) {
        String id = one.value().network();
        certain.merge(id, one.certain(), (first, second) -> first == Ternary.YES ? first : second);
        add(sources, id, one.sources());
      }
    }
    return found(
        network -> certain.containsKey(network.id()),
        network -> certain.getOrDefault(network.id(), Ternary.UNKNOWN),
        network -> List.copyOf(sources.getOrDefault(network.id(), Set.of())),
        Optional.of(Gaps.NETWORKS));
  }

  /**
   * The duties that rest on a section of an act.
   *
   * @param statute the act, such as {@code 612/2021}
   * @param section the section, such as {@code 6}
   * @return the duties, whenever the section was in force
   */
  public Found<Named> dutiesUnder(StatuteId statute, String section) {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    return new Found<>(
        obligations.all().stream()
            .filter(
                duty ->
                    duty.bases().stream()
                        .map(basis -> basis.basis().provision())
                        .anyMatch(
                            one -> one.statute().equals(statute) && one.section().equals(section)))
            .map(
                duty ->
                    new SourcedValue<>(
                        new Named(duty.code().value(), duty.title()),
                        Ternary.YES,
                        false,
                        List.<Source>of()))
            .toList(),
        Optional.empty());
  }

  /**
   * Searches names, other names and descriptions of networks, organisations, structures,
   * strategies, their elements and measures, programmes, terms and duties, in all languages.
   *
   * @param words the words as somebody writes them; upper and lower case and signs make no
   *     difference
   * @return the hits: those with exactly that name first, then those in names, then those in texts
   */
  public List<SearchHit> search(String words) {
    Objects.requireNonNull(words, "words");
    return NameSearch.find(words, networks, strategies, programmes, obligations);
  }

  /**
   * Searches like {@link #search(String)}, among things of some kinds alone.
   *
   * @param words the words as somebody writes them
   * @param kinds the kinds, such as {@link SearchHit.Kind#MEASURE}
   * @return the hits of these kinds, in the same order
   */
  public List<SearchHit> search(String words, Set<SearchHit.Kind> kinds) {
    Objects.requireNonNull(kinds, "kinds");
    return search(words).stream().filter(hit -> kinds.contains(hit.kind())).toList();
  }
}
