package io.github.kuntamalli.relation;

import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkMembership;
import io.github.kuntamalli.obligation.internal.KnownDuties;
import io.github.kuntamalli.strategy.StrategicElement;
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
import java.util.Optional;
import java.util.Set;

/**
 * Follows a network to what it serves.
 *
 * @param strategies the strategies
 * @param known the duties that a link can lead to
 */
record NetworkTraces(StrategyCatalog strategies, KnownDuties known) {

  NetworkTrace follow(Network network, Optional<NetworkMembership> member, LocalDate on) {
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
                        entry.getKey(), known.title(entry.getKey()), List.copyOf(entry.getValue())))
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
    Map<String, List<Named>> byElement = new LinkedHashMap<>();
    network.priorities().stream()
        .filter(link -> link.strategy().equals(strategy.id()))
        .forEach(link -> byElement.putIfAbsent(link.element(), new ArrayList<>()));
    if (byElement.isEmpty() && measures.isEmpty()) {
      return;
    }
    StrategyIndex index = new StrategyIndex(strategy, version);
    for (Measure measure : measures) {
      for (String goal : index.goals(measure)) {
        byElement
            .computeIfAbsent(goal, any -> new ArrayList<>())
            .add(StrategyQuestions.named(measure));
      }
    }
    byElement.forEach(
        (element, named) -> {
          Set<StrategicElement> lineage = index.lineage(element);
          if (!lineage.isEmpty()) {
            served.add(
                new NetworkTrace.ServedElement(
                    index.reference(),
                    version.validity().on(on),
                    lineage.stream()
                        .map(
                            one ->
                                new NetworkTrace.NamedElement(
                                    one.kind(), Named.of(one.id(), one.name())))
                        .toList(),
                    named));
          }
        });
  }

  private static <T> Stated<List<T>> knownOrUnknown(List<T> known) {
    return known.isEmpty() ? Stated.unknown() : Stated.known(List.copyOf(known));
  }
}
