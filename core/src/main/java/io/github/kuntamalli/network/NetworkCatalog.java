package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.ById;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.type.TypeMembership;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Networks, and the organisations, customer groups, structures and roles around them. Immutable and
 * thread-safe.
 */
public final class NetworkCatalog {

  private final Edition edition;
  private final ById<Network> networks;
  private final ById<Organisation> organisations;
  private final ById<CustomerGroup> customerGroups;
  private final ById<CooperationStructure> structures;
  private final ById<PartnerRole> partnerRoles;

  private NetworkCatalog(
      Edition edition,
      ById<Network> networks,
      ById<Organisation> organisations,
      ById<CustomerGroup> customerGroups,
      ById<CooperationStructure> structures,
      ById<PartnerRole> partnerRoles) {
    this.edition = Objects.requireNonNull(edition, "edition");
    this.networks = networks;
    this.organisations = organisations;
    this.customerGroups = customerGroups;
    this.structures = structures;
    this.partnerRoles = partnerRoles;
  }

  /**
   * The bundled catalog: the networks that the Association of Finnish Municipalities names in its
   * annual report 2020, its strategies and its pages, and what stands around them.
   *
   * @return the catalog; the same one at every call
   */
  public static NetworkCatalog standard() {
    return Standard.CATALOG;
  }

  /**
   * A catalog of given networks and organisations.
   *
   * @param edition the name of the catalog
   * @param networks the networks
   * @param organisations the organisations
   * @return the catalog, without customer groups, structures and roles
   * @throws IllegalArgumentException if two of a kind have one id
   */
  public static NetworkCatalog of(
      Edition edition, List<Network> networks, List<Organisation> organisations) {
    Objects.requireNonNull(networks, "networks");
    Objects.requireNonNull(organisations, "organisations");
    return of(edition, networks, organisations, List.of(), List.of(), List.of());
  }

  /**
   * A catalog of given networks and of what stands around them.
   *
   * @param edition the name of the catalog
   * @param networks the networks
   * @param organisations the organisations
   * @param customerGroups the groups of customers
   * @param structures the structures of cooperation
   * @param partnerRoles the roles of partners
   * @return the catalog
   * @throws IllegalArgumentException if two of a kind have one id
   */
  public static NetworkCatalog of(
      Edition edition,
      List<Network> networks,
      List<Organisation> organisations,
      List<CustomerGroup> customerGroups,
      List<CooperationStructure> structures,
      List<PartnerRole> partnerRoles) {
    Objects.requireNonNull(networks, "networks");
    Objects.requireNonNull(organisations, "organisations");
    Objects.requireNonNull(customerGroups, "customerGroups");
    Objects.requireNonNull(structures, "structures");
    Objects.requireNonNull(partnerRoles, "partnerRoles");
    return new NetworkCatalog(
        edition,
        ById.of("networks", networks, Network::id),
        ById.of("organisations", organisations, Organisation::id),
        ById.of("customerGroups", customerGroups, CustomerGroup::id),
        ById.of("structures", structures, CooperationStructure::id),
        ById.of("partnerRoles", partnerRoles, PartnerRole::id));
  }

  /**
   * This catalog and another one; what has an id that is here takes its place.
   *
   * @param combined the name of the combined catalog
   * @param more the other catalog
   * @return the new catalog
   */
  public NetworkCatalog combinedWith(Edition combined, NetworkCatalog more) {
    Objects.requireNonNull(combined, "combined");
    return new NetworkCatalog(
        combined,
        networks.with(more.networks()),
        organisations.with(more.organisations()),
        customerGroups.with(more.customerGroups()),
        structures.with(more.structures()),
        partnerRoles.with(more.partnerRoles()));
  }

  /**
   * The edition of the catalog.
   *
   * @return for the bundled catalog {@code 2026.1}
   */
  public Edition edition() {
    return edition;
  }

  /**
   * All networks.
   *
   * @return the networks, in order
   */
  public List<Network> networks() {
    return networks.all();
  }

  /**
   * The networks of one kind.
   *
   * @param kind the kind
   * @return the networks, in order
   */
  public List<Network> networks(NetworkKind kind) {
    Objects.requireNonNull(kind, "kind");
    return networks.all().stream().filter(network -> network.kinds().contains(kind)).toList();
  }

  /**
   * A network by its id.
   *
   * @param id the id, such as {@code regional-towns}
   * @return the network, or empty if the catalog does not hold it
   */
  public Optional<Network> find(String id) {
    Objects.requireNonNull(id, "id");
    return networks.find(id);
  }

  /**
   * A network by its id.
   *
   * @param id the id
   * @return the network
   * @throws IllegalArgumentException if the catalog does not hold it; the message names the nearest
   */
  public Network get(String id) {
    Objects.requireNonNull(id, "id");
    return networks.get(id);
  }

  /**
   * All organisations.
   *
   * @return the organisations, in order
   */
  public List<Organisation> organisations() {
    return organisations.all();
  }

  /**
   * The organisation that an actor is.
   *
   * @param actor the actor, such as {@code organisation:kuntaliitto}
   * @return the organisation, or empty if the actor is none or the catalog does not hold it
   */
  public Optional<Organisation> findOrganisation(ActorId actor) {
    return actor.organisation().flatMap(organisations::find);
  }

  /**
   * The groups of customers.
   *
   * @return the groups, in order
   */
  public List<CustomerGroup> customerGroups() {
    return customerGroups.all();
  }

  /**
   * The structures of cooperation.
   *
   * @return the structures, in order
   */
  public List<CooperationStructure> structures() {
    return structures.all();
  }

  /**
   * The roles of partners.
   *
   * @return the roles, in order
   */
  public List<PartnerRole> partnerRoles() {
    return partnerRoles.all();
  }

  /**
   * Whether a municipality belonged to a network on a day. Memberships that sources name come
   * first; members of a type network follow from the type on that day, if the network is known to
   * have existed then. A network whose existence on the day is denied by a source has no members on
   * it; where nothing is stated the answer is unknown, never no.
   *
   * @param network the network
   * @param municipality the municipality as it was on the day
   * @param day the day
   * @param schemes the municipality types
   * @return the answer with its sources
   * @throws IllegalArgumentException if the schemes do not hold the type of the network
   */
  public static NetworkMembership membership(
      Network network, Municipality municipality, LocalDate day, TypeSchemes schemes) {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(schemes, "schemes");
    if (network.life().on(day) == Ternary.NO) {
      return answer(
          network,
          municipality,
          TypeMembership.Answer.NOT_MEMBER,
          Optional.empty(),
          words(network.sources()));
    }
    for (StatedMembership membership : network.memberships()) {
      if (membership
          .actor()
          .flatMap(ActorId::municipality)
          .filter(municipality.code()::equals)
          .isPresent()) {
        return stated(network, municipality, membership, day);
      }
    }
    if (network.type().isPresent() && network.life().on(day) == Ternary.YES) {
      TypeReference type = network.type().get();
      TypeMembership derived = schemes.membership(type.scheme(), type.type(), municipality, day);
      return answer(
          network,
          municipality,
          derived.answer(),
          Optional.empty(),
          derived.source().stream().toList());
    }
    return answer(
        network, municipality, TypeMembership.Answer.UNKNOWN, Optional.empty(), List.of());
  }

  private static NetworkMembership stated(
      Network network, Municipality municipality, StatedMembership membership, LocalDate day) {
    return switch (membership.period().on(day)) {
      case YES ->
          answer(
              network,
              municipality,
              TypeMembership.Answer.MEMBER,
              Optional.of(membership.role()),
              words(membership.sources()));
      case NO ->
          answer(
              network,
              municipality,
              TypeMembership.Answer.NOT_MEMBER,
              Optional.empty(),
              words(membership.sources()));
      case UNKNOWN ->
          answer(network, municipality, TypeMembership.Answer.UNKNOWN, Optional.empty(), List.of());
    };
  }

  private static NetworkMembership answer(
      Network network,
      Municipality municipality,
      TypeMembership.Answer answer,
      Optional<MembershipRole> role,
      List<String> sources) {
    return new NetworkMembership(network.id(), municipality.code(), answer, role, sources);
  }

  private static List<String> words(List<Source> sources) {
    return sources.stream()
        .map(source -> source.note().orElseGet(() -> source.address().toString()))
        .toList();
  }

  private static final class Standard {
    static final NetworkCatalog CATALOG = NetworkLoader.load();
  }
}
