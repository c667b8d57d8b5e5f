package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.measure.Goal;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.IssuerGroup;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A document without its id, with its lists in an order of their elements: equal for two copies of
 * one document, in whatever order each of them lists what it states. Only what other sources state
 * for a value is compared as listed.
 */
final class UnorderedDocument {

  /** Any order serves that depends on the elements alone; most differ in what costs least. */
  private static final Comparator<Object> ANY =
      Comparator.comparingInt(Object::hashCode).thenComparing(Object::toString);

  private UnorderedDocument() {}

  /** Equal for all copies of one document, and cheap: most documents have one of their own. */
  static Object outline(WelfareDocument document) {
    return List.of(
        document.title(),
        document.madeIn(),
        document.parts().size(),
        document.handlings().size(),
        document.deliveries().size(),
        document.publications().size());
  }

  static WelfareDocument of(WelfareDocument document) {
    return document.toBuilder()
        .id("same")
        .issuers(ordered(document.issuers()))
        .parts(ordered(document.parts(), UnorderedDocument::part))
        .handlings(ordered(document.handlings(), UnorderedDocument::handling))
        .publications(ordered(document.publications(), UnorderedDocument::publication))
        .deliveries(ordered(document.deliveries()))
        .actsCited(ordered(document.actsCited()))
        .populationGroups(ordered(document.populationGroups()))
        .priorities(ordered(document.priorities()))
        .areas(ordered(document.areas()))
        .goals(ordered(document.goals(), UnorderedDocument::goal))
        .measures(ordered(document.measures(), UnorderedDocument::measure))
        .indicators(ordered(document.indicators()))
        .observations(ordered(document.observations(), UnorderedDocument::observation))
        .omissions(ordered(document.omissions()))
        .responsibleParties(ordered(document.responsibleParties()))
        .integratedPlans(ordered(document.integratedPlans(), UnorderedDocument::plan))
        .issuerGroup(
            document
                .issuerGroup()
                .map(group -> new IssuerGroup(group.name(), ordered(group.members()))))
        .relations(ordered(document.relations()))
        .partners(ordered(document.partners()))
        .sources(ordered(document.sources()))
        .notes(ordered(document.notes()))
        .build();
  }

  private static DocumentPart part(DocumentPart part) {
    return part.toBuilder().contents(ordered(part.contents())).build();
  }

  private static Handling handling(Handling handling) {
    return handling.toBuilder()
        .partOutcomes(ordered(handling.partOutcomes()))
        .sources(ordered(handling.sources()))
        .build();
  }

  private static Publication publication(Publication publication) {
    return publication.toBuilder().languages(ordered(publication.languages())).build();
  }

  private static Goal goal(Goal goal) {
    return goal.toBuilder().indicators(ordered(goal.indicators())).build();
  }

  private static Measure measure(Measure measure) {
    return measure.toBuilder()
        .goals(ordered(measure.goals()))
        .populationGroups(ordered(measure.populationGroups()))
        .indicators(ordered(measure.indicators()))
        .responsibleParties(ordered(measure.responsibleParties()))
        .resources(ordered(measure.resources()))
        .assessments(ordered(measure.assessments()))
        .networks(ordered(measure.networks()))
        .duties(ordered(measure.duties()))
        .sources(ordered(measure.sources()))
        .continues(ordered(measure.continues()))
        .partners(ordered(measure.partners()))
        .entries(ordered(measure.entries()))
        .priorities(ordered(measure.priorities()))
        .build();
  }

  private static Observation observation(Observation observation) {
    return observation.toBuilder().sources(ordered(observation.sources())).build();
  }

  private static IntegratedPlan plan(IntegratedPlan plan) {
    return plan.toBuilder()
        .contents(ordered(plan.contents()))
        .handlings(ordered(plan.handlings(), UnorderedDocument::handling))
        .build();
  }

  private static <T> List<T> ordered(List<T> things, UnaryOperator<T> within) {
    return ordered(things.stream().map(within).toList());
  }

  private static <T> List<T> ordered(List<T> things) {
    return things.size() < 2 ? things : things.stream().sorted(ANY).toList();
  }
}
