package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Catalog;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.ById;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.type.TypeMembership;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Networks, and the organisations, customer groups, structures and roles around them. Immutable and
 * thread-safe.
 *
 * <p>Not serializable.
 */
public final class NetworkCatalog implements Catalog<String, Network> {

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
   * annual report 2020, its strategies and its pages, and related data.
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
   * A catalog of given networks and of related data.
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
   * The networks of this catalog and of another, and related data.
   *
   * @param edition the name of the new catalog
   * @param other the other catalog; what it contains follows that of this one
   * @return the new catalog
   * @throws IllegalArgumentException if both contain one id
   */
  public NetworkCatalog combinedWith(Edition edition, NetworkCatalog other) {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(other, "other");
    return new NetworkCatalog(
        edition,
        networks.with(other.all()),
        organisations.with(other.organisations()),
        customerGroups.with(other.customerGroups()),
        structures.with(other.structures()),
        partnerRoles.with(other.partnerRoles()));
  }

  /**
   * This catalog with one network replaced.
   *
   * @param edition the name of the new catalog
   * @param network the network that takes the place of the one of its id
   * @return the new catalog
   * @throws IllegalArgumentException if the catalog contains none of that id
   */
  public NetworkCatalog withReplaced(Edition edition, Network network) {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(network, "network");
    return new NetworkCatalog(
        edition,
        networks.withReplaced(network),
        organisations,
        customerGroups,
        structures,
        partnerRoles);
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
  @Override
  public List<Network> all() {
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
   * @return the network, or empty if the catalog does not contain it
   */
  @Override
  public Optional<Network> find(String id) {
    Objects.requireNonNull(id, "id");
    return networks.find(id);
  }

  /**
   * A network by its id.
   *
   * @param id the id
   * @return the network
   * @throws IllegalArgumentException if the catalog does not contain it; the message names the
   *     nearest
   */
  @Override
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
   * @return the organisation, or empty if the actor is none or the catalog does not contain it
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
   * The roles of partners between two kinds of parties.
   *
   * @param actor who acts
   * @param towards towards whom
   * @return the roles, in order
   */
  public List<PartnerRole> partnerRoles(PartnerRole.Party actor, PartnerRole.Party towards) {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(towards, "towards");
    return partnerRoles.all().stream()
        .filter(role -> role.actorKind().filter(actor::equals).isPresent())
        .filter(role -> role.towardsKind().filter(towards::equals).isPresent())
        .toList();
  }

  /**
   * Whether a municipality belonged to a network on a day. Memberships that sources name come
   * first, all that there are of it; members of a type network follow from the type on that day, if
   * the network is known to have existed then and no list names all of its members. A network whose
   * existence on the day is denied by a source has no members on it; where nothing is stated the
   * answer is unknown, never no.
   *
   * @param network the network
   * @param code the municipality
   * @param register the municipalities and their facts
   * @param day the day
   * @param schemes the municipality types
   * @return the answer with its sources
   * @throws IllegalArgumentException if the schemes do not contain the type that decides, or the
   *     municipality did not exist on that day
   */
  public static NetworkMembership membership(
      Network network,
      MunicipalityCode code,
      MunicipalityRegister register,
      LocalDate day,
      TypeSchemes schemes) {
    Objects.requireNonNull(network, "network");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(schemes, "schemes");
    ActorId actor = ActorId.of(register.on(day).get(code).code());
    boolean named =
        network.memberships().stream()
            .anyMatch(one -> one.actor().filter(actor::equals).isPresent());
    if (named
        || network.membersComplete()
        || network.type().isEmpty()
        || network.life().on(day) != Ternary.YES) {
      return membership(network, actor, day);
    }
    TypeReference type = network.type().get();
    TypeMembership derived = schemes.membership(type.scheme(), type.type(), code, register, day);
    return new NetworkMembership(
        network.id(),
        actor,
        derived.answer(),
        List.of(),
        derived.answer() != TypeMembership.Answer.UNKNOWN,
        derived.source().stream().toList());
  }

  /**
   * Whether an actor belonged to a network on a day by the memberships that sources name. One actor
   * can have several, at one time or one after the other.
   *
   * @param network the network
   * @param actor the municipality, county or organisation
   * @param day the day
   * @return the answer with its sources; no if the actor is outside all of its memberships, is not
   *     in a list that names all members, or the network did not exist on the day
   */
  public static NetworkMembership membership(Network network, ActorId actor, LocalDate day) {
    Objects.requireNonNull(network, "network");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(day, "day");
    if (network.life().on(day) == Ternary.NO) {
      return answer(network, actor, TypeMembership.Answer.NOT_MEMBER, List.of(), List.of());
    }
    List<StatedMembership> own =
        network.memberships().stream()
            .filter(one -> one.actor().filter(actor::equals).isPresent())
            .toList();
    List<StatedMembership> held = on(own, day, Ternary.YES);
    if (!held.isEmpty()) {
      return answer(
          network,
          actor,
          TypeMembership.Answer.MEMBER,
          held.stream().map(StatedMembership::role).distinct().toList(),
          held);
    }
    boolean outside =
        own.isEmpty()
            ? network.membersComplete() && network.life().on(day) == Ternary.YES
            : on(own, day, Ternary.UNKNOWN).isEmpty();
    return answer(
        network,
        actor,
        outside ? TypeMembership.Answer.NOT_MEMBER : TypeMembership.Answer.UNKNOWN,
        List.of(),
        own);
  }

  private static List<StatedMembership> on(
      List<StatedMembership> memberships, LocalDate day, Ternary answer) {
    return memberships.stream().filter(one -> one.period().on(day) == answer).toList();
  }

  private static NetworkMembership answer(
      Network network,
      ActorId actor,
      TypeMembership.Answer answer,
      List<MembershipRole> roles,
      List<StatedMembership> stated) {
    List<Source> sources =
        stated.isEmpty()
            ? network.sources()
            : stated.stream().flatMap(one -> one.sources().stream()).distinct().toList();
    return new NetworkMembership(
        network.id(),
        actor,
        answer,
        roles,
        false,
        answer == TypeMembership.Answer.UNKNOWN ? List.of() : words(sources));
  }

  private static List<String> words(List<Source> sources) {
    return sources.stream()
        .flatMap(source -> source.note().or(() -> source.address().map(URI::toString)).stream())
        .toList();
  }

  private static final class Standard {
    static final NetworkCatalog CATALOG = NetworkLoader.load();
  }
}
