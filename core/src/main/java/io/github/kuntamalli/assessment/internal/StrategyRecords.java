package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationScope;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ContentStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the strategies of a dossier show. A version of the authority's own strategy shows its goals
 * and measures in strategic planning from the day it was approved, if one of its measures names a
 * duty of welfare reporting: a strategy without any shows nothing about welfare and health. The
 * duties that the strategy names as a whole, such as that to have a municipal strategy, it shows by
 * its approval.
 */
final class StrategyRecords {

  private final ObligationCatalog catalog;
  private final AssessmentMethod method;

  StrategyRecords(ObligationCatalog catalog, AssessmentMethod method) {
    this.catalog = catalog;
    this.method = method;
  }

  /** The dossier with a record for each version that shows goals and measures. */
  Dossier added(Dossier dossier) {
    if (dossier.strategies().isEmpty()) {
      return dossier;
    }
    List<ActivityRecord> records = new ArrayList<>(dossier.records());
    Set<String> ids =
        records.stream().map(ActivityRecord::id).collect(Collectors.toCollection(TreeSet::new));
    List<Obligation> shown = dutiesThatGoalsShow();
    for (Strategy strategy : dossier.strategies()) {
      if (isOwn(strategy, dossier)) {
        for (StrategyVersion version : strategy.versions()) {
          List<Measure> measures = welfareMeasures(version);
          if (!measures.isEmpty()) {
            records.add(goals(strategy, version, contents(shown.stream(), measures), ids));
          }
          List<ObligationCode> duties = strategy.duties().stream().filter(this::isJudged).toList();
          if (!duties.isEmpty()) {
            records.add(whole(strategy, version, duties, measures, ids));
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

  private List<Measure> welfareMeasures(StrategyVersion version) {
    return version.measures().stream()
        .filter(measure -> measure.duties().stream().anyMatch(this::isOfWelfare))
        .toList();
  }

  /** A duty that is not assessed needs no record, because it would not count. */
  private boolean isJudged(ObligationCode code) {
    return catalog.find(code).filter(method::judges).isPresent();
  }

  private boolean isOfWelfare(ObligationCode code) {
    return catalog
        .find(code)
        .filter(duty -> duty.scope() == ObligationScope.WELFARE_REPORTING)
        .isPresent();
  }

  /** The duties that goals and measures in strategic planning show. */
  private List<Obligation> dutiesThatGoalsShow() {
    return catalog.all().stream()
        .filter(
            duty -> duty.evidenceRequired().work().equals(Optional.of(ActivityKind.STRATEGY_GOALS)))
        .toList();
  }

  private static ActivityRecord goals(
      Strategy strategy,
      StrategyVersion version,
      List<ContentStatement> contents,
      Set<String> ids) {
    return record(strategy, version, ids)
        .kind(ActivityKind.STRATEGY_GOALS)
        .until(version.validity().to().asOptional().map(PartialDate::latest))
        .contents(contents)
        .build();
  }

  private ActivityRecord whole(
      Strategy strategy,
      StrategyVersion version,
      List<ObligationCode> duties,
      List<Measure> measures,
      Set<String> ids) {
    return record(strategy, version, ids)
        .kind(ActivityKind.OTHER)
        .duties(duties)
        .contents(contents(duties.stream().map(catalog::get), measures))
        .build();
  }

  /** The points of content of some duties that the welfare measures of a strategy show. */
  private static List<ContentStatement> contents(
      Stream<Obligation> duties, List<Measure> measures) {
    return duties
        .flatMap(duty -> duty.contentRequirements().stream())
        .filter(point -> point.shownBy().map(by -> isShown(by, measures)).orElse(false))
        .map(ContentRequirement::code)
        .distinct()
        .map(ContentStatement::present)
        .toList();
  }

  private static boolean isShown(ContentRequirement.ShownBy by, List<Measure> measures) {
    return switch (by) {
      case STRATEGY_GOALS -> measures.stream().anyMatch(one -> !one.goals().isEmpty());
      case STRATEGY_MEASURES -> !measures.isEmpty();
      case STRATEGY_INDICATORS -> measures.stream().anyMatch(one -> !one.indicators().isEmpty());
      case MEASURES,
          POPULATION_GROUPS,
          AREAS,
          EFFECT_ON_WELFARE,
          EFFECT_ON_HEALTH,
          EFFECT_ON_GROUP,
          TERM_REPORT,
          TERM_PLAN,
          INTEGRATED_PLAN ->
          false;
    };
  }

  private static ActivityRecord.Builder record(
      Strategy strategy, StrategyVersion version, Set<String> ids) {
    String id = strategy.id() + "/" + version.id();
    while (!ids.add(id)) {
      id += "/strategy";
    }
    return ActivityRecord.builder()
        .id(id)
        .date(version.approved())
        .description(version.name().text())
        .sources(version.sources());
  }
}
