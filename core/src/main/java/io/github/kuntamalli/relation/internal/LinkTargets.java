package io.github.kuntamalli.relation.internal;

import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.StrategyLink;
import io.github.kuntamalli.network.TypeReference;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.internal.KnownDuties;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.StrategyCatalog;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What links can lead to. The catalogs other than that of the duties are read when a link first
 * needs them, so that who checks documents without links does not wait for them.
 *
 * @param obligations the duties
 * @param networks the networks and organisations
 * @param strategies the strategies
 * @param programmes the programmes
 * @param types the municipality types
 */
public record LinkTargets(
    ObligationCatalog obligations,
    Supplier<NetworkCatalog> networks,
    Supplier<StrategyCatalog> strategies,
    Supplier<ProgrammeCatalog> programmes,
    Supplier<TypeSchemes> types) {

  /** The targets of links. */
  public LinkTargets {
    Objects.requireNonNull(obligations, "obligations");
    Objects.requireNonNull(networks, "networks");
    Objects.requireNonNull(strategies, "strategies");
    Objects.requireNonNull(programmes, "programmes");
    Objects.requireNonNull(types, "types");
  }

  /** Duties of a bundled catalog of another field are known too, whether or not it is combined. */
  boolean hasDuty(ObligationCode code) {
    return new KnownDuties(obligations).find(code).isPresent();
  }

  boolean hasNetwork(String id) {
    return networks.get().find(id).isPresent();
  }

  /** Municipalities and counties are looked up by the rules about time, which name the day. */
  boolean hasOrganisation(ActorId actor) {
    return actor.organisation().isEmpty() || networks.get().findOrganisation(actor).isPresent();
  }

  boolean hasEntry(String id) {
    return programmes.get().find(id).isPresent();
  }

  boolean hasEntryOrCall(String id) {
    return hasEntry(id) || programmes.get().findFundingCall(id).isPresent();
  }

  boolean hasElement(StrategyLink link) {
    return hasElement(link.strategy(), link.element());
  }

  /** An element as the ids of strategy and element with a slash between them. */
  boolean hasElement(String id) {
    int slash = id.indexOf('/');
    return slash >= 0 && hasElement(id.substring(0, slash), id.substring(slash + 1));
  }

  private boolean hasElement(String strategyId, String element) {
    return strategies
        .get()
        .find(strategyId)
        .filter(
            strategy ->
                strategy.versions().stream().anyMatch(version -> version.find(element).isPresent()))
        .isPresent();
  }

  boolean hasType(TypeReference reference) {
    return types.get().types().stream()
        .anyMatch(
            type -> type.scheme().equals(reference.scheme()) && type.id().equals(reference.type()));
  }
}
