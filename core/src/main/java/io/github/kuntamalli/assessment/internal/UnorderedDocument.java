package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.Comparator;
import java.util.List;

/**
 * A document without its id, with its lists in an order of their elements: equal for two copies of
 * one document, in whatever order each of them lists what it states.
 */
final class UnorderedDocument {

  /** Any order serves that depends on the elements alone; most differ in what costs least. */
  private static final Comparator<Object> ANY =
      Comparator.comparingInt(Object::hashCode).thenComparing(Object::toString);

  private UnorderedDocument() {}

  static WelfareDocument of(WelfareDocument document) {
    return document.toBuilder()
        .id("same")
        .issuers(ordered(document.issuers()))
        .parts(ordered(document.parts().stream().map(UnorderedDocument::part).toList()))
        .handlings(ordered(document.handlings()))
        .publications(ordered(document.publications()))
        .deliveries(ordered(document.deliveries()))
        .actsCited(ordered(document.actsCited()))
        .populationGroups(ordered(document.populationGroups()))
        .priorities(ordered(document.priorities()))
        .areas(ordered(document.areas()))
        .goals(ordered(document.goals()))
        .measures(ordered(document.measures()))
        .indicators(ordered(document.indicators()))
        .observations(ordered(document.observations()))
        .omissions(ordered(document.omissions()))
        .responsibleParties(ordered(document.responsibleParties()))
        .integratedPlans(
            ordered(document.integratedPlans().stream().map(UnorderedDocument::plan).toList()))
        .relations(ordered(document.relations()))
        .partners(ordered(document.partners()))
        .sources(ordered(document.sources()))
        .notes(ordered(document.notes()))
        .build();
  }

  private static DocumentPart part(DocumentPart part) {
    return part.contents().size() < 2
        ? part
        : part.toBuilder().contents(ordered(part.contents())).build();
  }

  private static IntegratedPlan plan(IntegratedPlan plan) {
    return plan.toBuilder()
        .contents(ordered(plan.contents()))
        .handlings(ordered(plan.handlings()))
        .build();
  }

  private static <T> List<T> ordered(List<T> things) {
    return things.size() < 2 ? things : things.stream().sorted(ANY).toList();
  }
}
