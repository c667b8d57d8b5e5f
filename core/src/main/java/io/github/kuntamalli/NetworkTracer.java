package io.github.kuntamalli;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.network.DutyLink;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.NetworkMembership;
import io.github.kuntamalli.network.StrategyLink;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Follows the links of networks by id, on one day. */
final class NetworkTracer {

  private final Catalogs relations;
  private final ObligationCatalog obligations;
  private final LocalDate day;

  NetworkTracer(Catalogs relations, ObligationCatalog obligations, LocalDate day) {
    this.relations = relations;
    this.obligations = obligations;
    this.day = day;
  }

  List<NetworkTrace> of(Municipality municipality) {
    List<NetworkTrace> traces = new ArrayList<>();
    for (Network network : relations.networks().networks()) {
      NetworkMembership answer =
          NetworkCatalog.membership(network, municipality, day, relations.types());
      if (answer.isPositive()) {
        traces.add(trace(network, answer));
      }
    }
    return List.copyOf(traces);
  }

  private NetworkTrace trace(Network network, NetworkMembership answer) {
    List<NetworkTrace.ServedElement> served = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>();
    network.duties().stream().map(DutyLink::duty).forEach(codes::add);
    for (Strategy strategy : relations.strategies().strategies()) {
      for (StrategyVersion version : strategy.candidatesOn(day)) {
        List<Measure> measures =
            version.measures().stream()
                .filter(measure -> measure.networks().contains(network.id()))
                .toList();
        measures.forEach(measure -> codes.addAll(measure.duties()));
        addServed(network, strategy, version, measures, served);
      }
    }
    List<NetworkTrace.SupportedDuty> supported = codes.stream().map(this::supported).toList();
    return new NetworkTrace(
        network, answer, network.life().on(day), toldOrUnknown(served), toldOrUnknown(supported));
  }

  private void addServed(
      Network network,
      Strategy strategy,
      StrategyVersion version,
      List<Measure> measures,
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
                strategy,
                version,
                version.validity().on(day),
                version.lineage(element),
                measures.stream().filter(measure -> measure.goals().contains(element)).toList()));
      }
    }
  }

  private NetworkTrace.SupportedDuty supported(String code) {
    return new NetworkTrace.SupportedDuty(code, obligations.find(ObligationCode.of(code)));
  }

  private static <T> Stated<List<T>> toldOrUnknown(List<T> told) {
    return told.isEmpty() ? Stated.unknown() : Stated.known(List.copyOf(told));
  }
}
