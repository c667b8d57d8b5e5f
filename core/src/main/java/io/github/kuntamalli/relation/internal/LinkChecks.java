package io.github.kuntamalli.relation.internal;

import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.network.StrategyLink;
import io.github.kuntamalli.network.TypeReference;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks the links of one subject up, and remembers those that lead nowhere. */
final class LinkChecks {

  private static final CheckResult NO_LINKS =
      CheckResult.notApplicable(
          "Viittauksia velvoitteisiin, verkostoihin, organisaatioihin tai ohjelmiin ei ole.",
          "Det finns inga hänvisningar till skyldigheter, nätverk, organisationer eller program.",
          "There are no links to duties, networks, organisations or programmes.");

  private final LinkTargets targets;
  private final List<CheckResult.Violation> violations = new ArrayList<>();
  private boolean looked;

  LinkChecks(LinkTargets targets) {
    this.targets = targets;
  }

  void duties(Location place, List<ObligationCode> codes) {
    each(place, codes, LinkKind.DUTY, targets::hasDuty, ObligationCode::value);
  }

  void dutyLinks(Location place, List<DutyLink> links) {
    for (int i = 0; i < links.size(); i++) {
      ObligationCode code = links.get(i).duty();
      one(place.then(i).then("duty"), LinkKind.DUTY, targets.hasDuty(code), code.value());
    }
  }

  void networks(Location place, List<String> ids) {
    each(place, ids, LinkKind.NETWORK, targets::hasNetwork, id -> id);
  }

  void entries(Location place, List<String> ids) {
    each(place, ids, LinkKind.ENTRY, targets::hasEntryOrCall, id -> id);
  }

  void entry(Location place, Optional<String> id) {
    id.ifPresent(one -> one(place, LinkKind.ENTRY, targets.hasEntry(one), one));
  }

  void actors(Location place, List<ActorId> actors) {
    each(place, actors, LinkKind.ORGANISATION, targets::hasOrganisation, ActorId::value);
  }

  void actor(Location place, Optional<ActorId> actor) {
    actor.ifPresent(
        one -> one(place, LinkKind.ORGANISATION, targets.hasOrganisation(one), one.value()));
  }

  void elements(Location place, List<StrategyLink> links) {
    each(
        place,
        links,
        LinkKind.ELEMENT,
        targets::hasElement,
        link -> link.strategy() + "/" + link.element());
  }

  /** Elements of strategies, each as the ids of strategy and element. */
  void priorities(Location place, List<String> ids, Set<String> own) {
    each(place, ids, LinkKind.ELEMENT, id -> own.contains(id) || targets.hasElement(id), id -> id);
  }

  void type(Location place, TypeReference type) {
    one(
        place,
        LinkKind.MUNICIPALITY_TYPE,
        targets.hasType(type),
        type.scheme() + "/" + type.type());
  }

  /** Whether {@link #measure} has anything to look up. */
  static boolean hasLinks(Measure measure) {
    return !measure.duties().isEmpty()
        || !measure.networks().isEmpty()
        || !measure.partners().isEmpty()
        || !measure.entries().isEmpty();
  }

  void measure(Location place, Measure measure) {
    duties(place.then("duties"), measure.duties());
    networks(place.then("networks"), measure.networks());
    actors(place.then("partners"), measure.partners());
    entries(place.then("entries"), measure.entries());
  }

  <T> void each(
      Location place, List<T> links, LinkKind kind, Predicate<T> known, Function<T, String> words) {
    for (int i = 0; i < links.size(); i++) {
      one(place.then(i), kind, known.test(links.get(i)), words.apply(links.get(i)));
    }
  }

  void one(Location place, LinkKind kind, boolean known, String link) {
    looked = true;
    if (!known) {
      violations.add(
          new CheckResult.Violation(
              place, Parameters.of("link", Localizable.same(link), "kind", kind)));
    }
  }

  CheckResult result() {
    return looked ? CheckResult.of(violations) : NO_LINKS;
  }
}
