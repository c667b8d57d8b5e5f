package io.github.kuntamalli.relation.internal;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.StatedMembership;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules for links by id: each leads to something that a catalog contains. */
public final class LinkRules {

  private static final CheckResult NO_CATALOGS =
      CheckResult.notApplicable(
          "Luetteloita, joista viittausten kohteita etsitään, ei ole annettu.",
          "Inga förteckningar har angetts där hänvisningarna kan slås upp.",
          "No catalogs are given in which the links could be looked up.");

  private LinkRules() {}

  static final Rule<WelfareDocument> OF_DOCUMENT =
      declare("document-link-unknown", WelfareDocument.class, LinkRules::document);

  static final Rule<Dossier> OF_DOSSIER =
      declare("dossier-link-unknown", Dossier.class, LinkRules::dossier);

  static final Rule<Strategy> OF_STRATEGY =
      declare("strategy-link-unknown", Strategy.class, LinkRules::strategy);

  static final Rule<Network> OF_NETWORK =
      declare("network-link-unknown", Network.class, LinkRules::network);

  static final Rule<CatalogEntry> OF_ENTRY =
      declare("entry-link-unknown", CatalogEntry.class, LinkRules::entry);

  static final Rule<FundingCall> OF_CALL =
      declare("funding-call-link-unknown", FundingCall.class, LinkRules::call);

  /**
   * All rules for links.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule<?>> all() {
    return List.of(OF_DOCUMENT, OF_DOSSIER, OF_STRATEGY, OF_NETWORK, OF_ENTRY, OF_CALL);
  }

  private static <T> Rule<T> declare(
      String code, Class<T> subject, BiConsumer<T, LinkChecks> check) {
    return Rule.declare(code, subject)
        .severity(Severity.WARNING)
        .since("2026-11-22")
        .parameter("link", "viittaus", "hänvisningen", "the link")
        .parameter("kind", "mihin se viittaa", "vad den hänvisar till", "what it leads to")
        .problem(
            "Viittaus {link} ei johda mihinkään ({kind}).",
            "Hänvisningen {link} leder ingenstans ({kind}).",
            "The link {link} leads nowhere ({kind}).")
        .reason(
            "Katkennut viittaus ei johda mihinkään velvoitteeseen, verkostoon tai hankkeeseen.",
            "En bruten hänvisning leder inte till någon skyldighet, något nätverk eller projekt.",
            "A broken link does not lead to any duty, network or project.")
        .remedy(
            "Korjaa tunnus {link} tai lisää puuttuva kohde luetteloon ({kind}).",
            "Rätta beteckningen {link} eller lägg till det som saknas i förteckningen ({kind}).",
            "Correct the id {link}, or add what is missing to the catalog ({kind}).")
        .check(
            (thing, context) -> {
              Optional<LinkTargets> targets = context.find(LinkTargets.class);
              if (targets.isEmpty()) {
                return NO_CATALOGS;
              }
              LinkChecks checks = new LinkChecks(targets.get());
              check.accept(thing, checks);
              return checks.result();
            });
  }

  private static void document(WelfareDocument document, LinkChecks checks) {
    for (int i = 0; i < document.measures().size(); i++) {
      if (LinkChecks.hasLinks(document.measures().get(i))) {
        checks.measure(Location.ROOT.then("measures").then(i), document.measures().get(i));
      }
    }
  }

  /** The elements of some strategies, each as the ids of strategy and element. */
  private static Set<String> elementsOf(List<Strategy> strategies) {
    if (strategies.isEmpty()) {
      return Set.of();
    }
    Set<String> elements = new HashSet<>();
    for (Strategy strategy : strategies) {
      for (StrategyVersion version : strategy.versions()) {
        version.elements().forEach(element -> elements.add(strategy.id() + "/" + element.id()));
      }
    }
    return elements;
  }

  private static void dossier(Dossier dossier, LinkChecks checks) {
    for (int i = 0; i < dossier.records().size(); i++) {
      checks.duties(
          Location.ROOT.then("records").then(i).then("duties"), dossier.records().get(i).duties());
    }
    Set<String> own = elementsOf(dossier.strategies());
    for (int i = 0; i < dossier.documents().size(); i++) {
      List<Measure> measures = dossier.documents().get(i).measures();
      for (int j = 0; j < measures.size(); j++) {
        if (!measures.get(j).priorities().isEmpty()) {
          checks.priorities(
              Location.ROOT.then("documents").then(i).then("measures").then(j).then("priorities"),
              measures.get(j).priorities(),
              own);
        }
      }
    }
  }

  private static void strategy(Strategy strategy, LinkChecks checks) {
    checks.actor(Location.ROOT.then("owner"), strategy.owner());
    checks.duties(Location.ROOT.then("duties"), strategy.duties());
    Set<String> measures =
        strategy.versions().stream()
            .flatMap(version -> ids(version.measures()))
            .collect(Collectors.toSet());
    for (int i = 0; i < strategy.versions().size(); i++) {
      StrategyVersion version = strategy.versions().get(i);
      Location place = Location.ROOT.then("versions").then(i);
      Set<String> elements =
          version.elements().stream().map(StrategicElement::id).collect(Collectors.toSet());
      for (int j = 0; j < version.elements().size(); j++) {
        StrategicElement element = version.elements().get(j);
        Location at = place.then("elements").then(j);
        checks.each(
            at.then("related"), element.related(), LinkKind.ELEMENT, elements::contains, id -> id);
        checks.entries(at.then("entries"), element.entries());
      }
      Set<String> own = ids(version.measures()).collect(Collectors.toSet());
      for (int j = 0; j < version.measures().size(); j++) {
        Measure measure = version.measures().get(j);
        Location at = place.then("measures").then(j);
        checks.measure(at, measure);
        measure
            .partOf()
            .ifPresent(
                whole ->
                    checks.one(at.then("partOf"), LinkKind.MEASURE, own.contains(whole), whole));
        checks.each(
            at.then("continues"),
            measure.continues(),
            LinkKind.MEASURE,
            measures::contains,
            id -> id);
      }
    }
  }

  private static Stream<String> ids(List<Measure> measures) {
    return measures.stream().flatMap(measure -> measure.id().stream());
  }

  private static void network(Network network, LinkChecks checks) {
    checks.actors(Location.ROOT.then("hosts"), network.hosts());
    checks.actor(Location.ROOT.then("funder"), network.funder().asOptional());
    checks.actors(Location.ROOT.then("partners"), network.partners());
    network.type().ifPresent(type -> checks.type(Location.ROOT.then("type"), type));
    for (int i = 0; i < network.memberships().size(); i++) {
      StatedMembership membership = network.memberships().get(i);
      checks.actor(Location.ROOT.then("memberships").then(i).then("actor"), membership.actor());
    }
    network
        .preparatoryGroup()
        .ifPresent(
            group ->
                checks.actors(
                    Location.ROOT.then("preparatoryGroup").then("members"), group.members()));
    checks.elements(Location.ROOT.then("priorities"), network.priorities());
    checks.dutyLinks(Location.ROOT.then("duties"), network.duties());
  }

  private static void entry(CatalogEntry entry, LinkChecks checks) {
    checks.entry(Location.ROOT.then("parent"), entry.parent());
    checks.actors(Location.ROOT.then("actors"), entry.actors());
    for (int i = 0; i < entry.roles().size(); i++) {
      checks.actor(
          Location.ROOT.then("roles").then(i).then("actor"),
          Optional.of(entry.roles().get(i).actor()));
    }
    checks.networks(Location.ROOT.then("networks"), entry.networks());
    checks.dutyLinks(Location.ROOT.then("duties"), entry.duties());
  }

  private static void call(FundingCall call, LinkChecks checks) {
    checks.entry(Location.ROOT.then("instrument"), call.instrument());
    checks.actors(Location.ROOT.then("grantors"), call.grantors());
  }
}
