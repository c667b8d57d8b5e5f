package io.github.kuntamalli.relation;

import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.network.CooperationStructure;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.PartnerRole;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.internal.KnownDuties;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Answers questions about duties: what is based on a section of an act, what serves a duty.
 * Immutable and thread-safe.
 *
 * <p>Returned by {@link Relations#duties()}. Not serializable.
 */
public final class DutyRelations {

  private final ObligationCatalog obligations;
  private final NetworkCatalog networks;
  private final StrategyCatalog strategies;
  private final ProgrammeCatalog programmes;
  private final NetworkRelations networkRelations;
  private final KnownDuties known;

  DutyRelations(
      ObligationCatalog obligations,
      NetworkCatalog networks,
      StrategyCatalog strategies,
      ProgrammeCatalog programmes,
      NetworkRelations networkRelations,
      KnownDuties known) {
    this.obligations = obligations;
    this.networks = networks;
    this.strategies = strategies;
    this.programmes = programmes;
    this.networkRelations = networkRelations;
    this.known = known;
  }

  /**
   * The duties that are based on a section of an act.
   *
   * @param statute the act, such as {@code 612/2021}
   * @param section the section, such as {@code 6}
   * @return the duties, whenever the section was in force
   */
  public Found<Named> under(StatuteId statute, String section) {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(section, "section");
    return new Found<>(
        obligations.all().stream()
            .filter(
                duty ->
                    duty.bases().stream()
                        .map(basis -> basis.basis().provision())
                        .anyMatch(
                            one -> one.statute().equals(statute) && one.section().equals(section)))
            .map(
                duty ->
                    new SourcedValue<>(
                        new Named(duty.code().value(), duty.title()),
                        Ternary.YES,
                        false,
                        List.<Source>of()))
            .toList(),
        Optional.empty());
  }

  /**
   * The duties that a thing serves: a network, a structure of cooperation, the role of a partner,
   * an enabler or another entry of the programmes.
   *
   * @param id the id of the thing, such as {@code welfare-group} or {@code enabler-leadership}
   * @return the duties that a source links to it, each once; unknown if no source links any
   * @throws IllegalArgumentException if no catalog contains the id
   */
  public Found<Named> servedBy(String id) {
    Objects.requireNonNull(id, "id");
    List<List<DutyLink>> things =
        Stream.of(
                networks.find(id).map(Network::duties).stream(),
                networks.structures().stream()
                    .filter(one -> one.id().equals(id))
                    .map(CooperationStructure::duties),
                networks.partnerRoles().stream()
                    .filter(one -> one.id().equals(id))
                    .map(PartnerRole::duties),
                programmes.find(id).map(CatalogEntry::duties).stream())
            .<List<DutyLink>>flatMap(Function.identity())
            .toList();
    if (things.isEmpty()) {
      throw new IllegalArgumentException(
          "id: no catalog contains %s; take an id from the networks, structures, roles or programmes"
              .formatted(Shortened.of(id)));
    }
    List<DutyLink> links = things.stream().flatMap(List::stream).toList();
    List<SourcedValue<Named>> found =
        links.stream()
            .map(DutyLink::duty)
            .distinct()
            .map(
                code ->
                    SourcedValue.stated(
                        new Named(
                            code.value(),
                            known.title(code).orElse(LocalizedText.of(Language.EN, code.value()))),
                        sourcesOf(links, code)))
            .toList();
    return new Found<>(found, Optional.of(Gaps.LINKS).filter(any -> found.isEmpty()));
  }

  /**
   * Follows a duty back to all that serves it: measures of the strategies that may be in force on a
   * day, networks, structures, roles of partners, programmes.
   *
   * @param duty the duty, such as {@code MUN-COOP}
   * @param on the day
   * @return what serves it, by name, each with its source
   */
  public DutyTrace trace(ObligationCode duty, LocalDate on) {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(on, "on");
    List<SourcedValue<DutyTrace.ServingMeasure>> measures = new ArrayList<>();
    for (Strategy strategy : strategies.all()) {
      for (StrategyVersion version : strategy.candidatesOn(on)) {
        StrategyIndex index = new StrategyIndex(strategy, version);
        for (Measure measure : version.measures()) {
          if (measure.duties().contains(duty)) {
            measures.add(
                new SourcedValue<>(
                    new DutyTrace.ServingMeasure(
                        index.reference(),
                        StrategyQuestions.named(measure),
                        index.priorities(measure)),
                    version.validity().on(on),
                    false,
                    measure.sources()));
          }
        }
      }
    }
    return new DutyTrace(
        duty,
        known.title(duty),
        measures,
        networkRelations.supporting(duty, on),
        linked(
            networks.structures(),
            one -> sourcesOf(one.duties(), duty),
            one -> Named.of(one.id(), one.name()),
            one -> one.life().on(on)),
        linked(
            networks.partnerRoles(),
            one -> sourcesOf(one.duties(), duty),
            one -> new Named(one.id(), one.action()),
            one -> Ternary.YES),
        linked(
            programmes.all(),
            one -> sourcesOf(one.duties(), duty),
            one -> Named.of(one.id(), one.name()),
            one -> one.period().on(on)));
  }

  /** Those that may have been there on the day. */
  private static <T> List<SourcedValue<Named>> linked(
      List<T> things,
      Function<T, List<Source>> sources,
      Function<T, Named> name,
      Function<T, Ternary> wasThere) {
    return things.stream()
        .filter(thing -> !sources.apply(thing).isEmpty())
        .filter(thing -> wasThere.apply(thing) != Ternary.NO)
        .map(
            thing ->
                new SourcedValue<>(
                    name.apply(thing), wasThere.apply(thing), false, sources.apply(thing)))
        .toList();
  }

  static List<Source> sourcesOf(List<DutyLink> links, ObligationCode duty) {
    return links.stream()
        .filter(link -> link.duty().equals(duty))
        .map(DutyLink::source)
        .distinct()
        .toList();
  }
}
