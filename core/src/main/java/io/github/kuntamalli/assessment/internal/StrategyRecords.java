package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationScope;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.welfare.ActivityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the strategies of a dossier show. A version of the authority's own strategy shows its goals
 * and measures in strategic planning from the day it was approved, if one of its measures names a
 * duty of welfare reporting: a strategy without any says nothing of welfare and health.
 */
final class StrategyRecords {

  private final ObligationCatalog catalog;

  StrategyRecords(ObligationCatalog catalog) {
    this.catalog = catalog;
  }

  /** The dossier with a record for each version that shows goals and measures. */
  Dossier added(Dossier dossier) {
    if (dossier.strategies().isEmpty()) {
      return dossier;
    }
    List<ActivityRecord> records = new ArrayList<>(dossier.records());
    Set<String> ids =
        records.stream().map(ActivityRecord::id).collect(Collectors.toCollection(TreeSet::new));
    for (Strategy strategy : dossier.strategies()) {
      if (isOwn(strategy, dossier)) {
        for (StrategyVersion version : strategy.versions()) {
          if (servesWelfare(version)) {
            records.add(record(strategy, version, ids));
          }
        }
      }
    }
    return dossier.toBuilder().records(records).build();
  }

  private static boolean isOwn(Strategy strategy, Dossier dossier) {
    return strategy
        .owner()
        .flatMap(ActorId::authority)
        .map(dossier.authority()::equals)
        .orElse(strategy.owner().isEmpty());
  }

  private boolean servesWelfare(StrategyVersion version) {
    return version.measures().stream()
        .flatMap(measure -> measure.duties().stream())
        .anyMatch(this::isOfWelfare);
  }

  private boolean isOfWelfare(ObligationCode code) {
    return catalog
        .find(code)
        .filter(duty -> duty.scope() == ObligationScope.WELFARE_REPORTING)
        .isPresent();
  }

  private static ActivityRecord record(
      Strategy strategy, StrategyVersion version, Set<String> ids) {
    String id = strategy.id() + "/" + version.id();
    while (!ids.add(id)) {
      id += "/strategy";
    }
    return ActivityRecord.builder()
        .id(id)
        .kind(ActivityKind.STRATEGY_GOALS)
        .date(version.approved())
        .until(version.validity().to().asOptional().map(PartialDate::latest))
        .description(version.name().text())
        .sources(version.sources())
        .build();
  }
}
