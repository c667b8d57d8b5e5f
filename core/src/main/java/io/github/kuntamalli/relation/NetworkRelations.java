package io.github.kuntamalli.relation;

import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.municipality.Authority;
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
import io.github.kuntamalli.obligation.internal.KnownDuties;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
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
 * Answers questions about networks: who belongs to them, what they serve, where they are. Immutable
 * and thread-safe.
 *
 * <p>Returned by {@link Relations#networks()}. Not serializable.
 */
public final class NetworkRelations {

  private final MunicipalityRegister register;
  private final TypeSchemes types;
  private final NetworkCatalog networks;
  private final StrategyCatalog strategies;
  private final NetworkTraces traces;

  NetworkRelations(
      MunicipalityRegister register,
      TypeSchemes types,
      NetworkCatalog networks,
      StrategyCatalog strategies,
      KnownDuties known) {
    this.register = register;
    this.types = types;
    this.networks = networks;
    this.strategies = strategies;
    this.traces = new NetworkTraces(strategies, known);
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
    boolean ended = one.life().on(on) == Ternary.NO;
    Set<ActorId> others = new LinkedHashSet<>();
    one.memberships().stream()
        .flatMap(membership -> membership.actor().stream())
        .filter(actor -> actor.municipality().isEmpty())
        .forEach(others::add);
    others.forEach(actor -> answers.add(NetworkCatalog.membership(one, actor, on)));
    boolean everybody =
        (one.membersComplete() || one.type().isPresent())
            && answers.stream()
                .noneMatch(answer -> answer.answer() == TypeMembership.Answer.UNKNOWN);
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
  public Found<NetworkMembership> ofMember(ActorId actor, LocalDate on) {
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

  /**
   * The networks that existed on a day.
   *
   * @param on the day
   * @return the networks that certainly existed, and as uncertain those of which no source states
   */
  public Found<Named> on(LocalDate on) {
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
   *     it, or a part of one
   * @throws IllegalArgumentException if the catalog does not contain the strategy
   */
  public Found<Named> serving(String strategy, String element) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(element, "element");
    Map<String, Set<Source>> linked = new LinkedHashMap<>();
    Strategy one = strategies.get(strategy);
    for (StrategyVersion version : one.versions()) {
      StrategyIndex index = new StrategyIndex(one, version);
      // the same measures, not equal ones: what they contain is not compared again and again
      Set<Measure> measures = Collections.newSetFromMap(new IdentityHashMap<>());
      measures.addAll(StrategyQuestions.measuresFor(version, element));
      for (Measure measure : version.measures()) {
        if (index.wholes(measure).stream().anyMatch(measures::contains)) {
          measure.networks().forEach(id -> add(linked, id, measure.sources()));
        }
      }
      for (Network network : networks.all()) {
        network.priorities().stream()
            .filter(link -> link.strategy().equals(strategy))
            .filter(
                link ->
                    index.lineage(link.element()).stream().anyMatch(of -> of.id().equals(element)))
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
  public Found<Named> supporting(ObligationCode duty) {
    Objects.requireNonNull(duty, "duty");
    Map<String, Set<Source>> linked = statedFor(duty);
    StrategyQuestions.measures(strategies, measure -> measure.duties().contains(duty))
        .forEach(
            one ->
                one.measure().networks().forEach(id -> add(linked, id, one.measure().sources())));
    return linkedNetworks(linked);
  }

  /** The networks that a source links to a duty, with the sources. */
  Map<String, Set<Source>> statedFor(ObligationCode duty) {
    Map<String, Set<Source>> linked = new LinkedHashMap<>();
    for (Network network : networks.all()) {
      List<Source> stated = DutyRelations.sourcesOf(network.duties(), duty);
      if (!stated.isEmpty()) {
        add(linked, network.id(), stated);
      }
    }
    return linked;
  }

  /**
   * The networks that may support a duty on a day: those that may exist on it and that a source
   * links to the duty, or that carry out a measure for it of a version that may be in force.
   */
  List<SourcedValue<Named>> supporting(ObligationCode duty, LocalDate on) {
    Map<String, Set<Source>> linked = statedFor(duty);
    Set<String> certain = new LinkedHashSet<>(linked.keySet());
    for (Strategy strategy : strategies.all()) {
      for (StrategyVersion version : strategy.candidatesOn(on)) {
        for (Measure measure : version.measures()) {
          if (measure.duties().contains(duty)) {
            measure.networks().forEach(id -> add(linked, id, measure.sources()));
            if (version.validity().on(on) == Ternary.YES) {
              certain.addAll(measure.networks());
            }
          }
        }
      }
    }
    return found(
            network -> linked.containsKey(network.id()) && network.life().on(on) != Ternary.NO,
            network -> certain.contains(network.id()) ? network.life().on(on) : Ternary.UNKNOWN,
            network -> List.copyOf(linked.getOrDefault(network.id(), Set.of())),
            Optional.of(Gaps.LINKS))
        .found();
  }

  /**
   * The networks in which an organisation, municipality or county has a part: as host, funder,
   * partner or member.
   *
   * @param actor the actor
   * @return the networks, whatever their time
   */
  public Found<Named> involving(ActorId actor) {
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

  /**
   * The networks in an area on a day.
   *
   * @param area the region
   * @param on the day
   * @return the networks to which a municipality of the region belongs
   * @throws IllegalArgumentException if the day is before the data begin
   */
  public Found<Named> within(RegionCode area, LocalDate on) {
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
  public Found<Named> within(Authority area, LocalDate on) {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(on, "on");
    return networksOfAny(register.on(on).municipalitiesOf(area), on);
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
    return traces.follow(networks.get(network), Optional.empty(), on);
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
    List<NetworkTrace> found = new ArrayList<>();
    for (Network network : networks.all()) {
      NetworkMembership answer =
          NetworkCatalog.membership(network, municipality.code(), register, on, types);
      if (answer.isPositive()) {
        found.add(traces.follow(network, Optional.of(answer), on));
      }
    }
    return List.copyOf(found);
  }

  /**
   * Follows an actor to its networks, the strategies they serve and the duties they support, and
   * reports why an answer may be incomplete.
   *
   * @param actor the municipality, county or organisation
   * @param on the day
   * @return a trace for each network that a source counts it in, or to which it belongs by its
   *     type; with a gap, as no source names all members of all networks. The gap of an empty
   *     answer says whether sources name the actor in a network only at other times
   * @throws IllegalArgumentException if it is a municipality that did not exist on that day
   */
  public Found<NetworkTrace> traces(ActorId actor, LocalDate on) {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(on, "on");
    List<SourcedValue<NetworkTrace>> found =
        ofMember(actor, on).found().stream()
            .map(
                one ->
                    new SourcedValue<>(
                        traces.follow(
                            networks.get(one.value().network()), Optional.of(one.value()), on),
                        one.certain(),
                        one.derived(),
                        one.sources()))
            .toList();
    return new Found<>(
        found, Optional.of(found.isEmpty() ? whyNoNetwork(actor, on) : Gaps.NETWORKS));
  }

  /** Only what is certain to be another time is called one. */
  private LocalizedText whyNoNetwork(ActorId actor, LocalDate on) {
    List<StatedMembership> own =
        networks.all().stream()
            .flatMap(network -> network.memberships().stream())
            .filter(one -> one.actor().filter(actor::equals).isPresent())
            .toList();
    boolean mayCover = own.stream().anyMatch(one -> mayCover(one.period(), on));
    return own.isEmpty() || mayCover ? Gaps.NO_NETWORK : Gaps.ANOTHER_TIME;
  }

  private static boolean mayCover(StatedPeriod period, LocalDate on) {
    boolean bounded =
        period.from().asOptional().isPresent() || period.to().asOptional().isPresent();
    return bounded && period.on(on) == Ternary.UNKNOWN;
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

  private Found<Named> networksOfAny(List<Municipality> municipalities, LocalDate on) {
    Map<String, Ternary> certain = new LinkedHashMap<>();
    Map<String, Set<Source>> sources = new LinkedHashMap<>();
    for (Municipality municipality : municipalities) {
      for (SourcedValue<NetworkMembership> one :
          ofMember(ActorId.of(municipality.code()), on).found()) {
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

  private static void add(Map<String, Set<Source>> linked, String id, List<Source> sources) {
    linked.computeIfAbsent(id, any -> new LinkedHashSet<>()).addAll(sources);
  }
}
