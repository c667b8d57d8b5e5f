package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.List;

/** Rules about distinguishing areas and population groups. */
final class BreakdownRules {

  /** The first day on which the act required monitoring by area too (612/2021, section 6(3)). */
  private static final LocalDate BY_AREA_FROM = WelfareLaw.firstDayOf("B-612-6-3-TERM");

  private static final CheckResult BEFORE_2023 =
      CheckResult.notApplicable(
          "Ei ole tiedossa, että asiakirja olisi käsitelty vuonna 2023 tai sen jälkeen.",
          "Det finns ingen uppgift om att dokumentet har behandlats 2023 eller senare.",
          "There is no record that the document was considered in 2023 or later.");

  private static final CheckResult NO_GROUPS =
      CheckResult.notApplicable(
          "Ei ole tiedossa, mitä väestöryhmiä asiakirjassa käsitellään.",
          "Det är inte känt vilka befolkningsgrupper dokumentet behandlar.",
          "It is not known which population groups the document deals with.");

  private static final CheckResult PLAN_OF_ONE_GROUP =
      CheckResult.notApplicable(
          "Asiakirja on yhden väestöryhmän suunnitelma.",
          "Dokumentet är en plan för en befolkningsgrupp.",
          "The document is a plan for one population group.");

  private BreakdownRules() {}

  static final Rule<WelfareDocument> OBSERVATIONS_WITHOUT_GROUPS =
      Rule.declare("observations-without-groups", WelfareDocument.class)
          .local()
          .completeness()
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-1326-12-1-MONITOR"))
          .basis(WelfareLaw.basis("B-612-6-3-MONITOR"))
          .basis(WelfareLaw.basis("B-612-7-3-MONITOR"))
          .since("2026-11-22")
          .problem(
              "Yhtään indikaattorin arvoa ei ole eritelty väestöryhmittäin.",
              "Inget indikatorvärde har delats upp enligt befolkningsgrupp.",
              "No indicator value is broken down by population group.")
          .reason(
              "Väestön hyvinvointia ja terveyttä on seurattava väestöryhmittäin.",
              "Befolkningens hälsa och välfärd ska följas upp inom varje befolkningsgrupp.",
              "The welfare and health of the population have to be monitored by population group.")
          .remedy(
              "Lisää arvoja, jotka koskevat eri väestöryhmiä.",
              "Lägg till värden som gäller olika befolkningsgrupper.",
              "Add values for several population groups.")
          .check(BreakdownRules::withoutGroups);

  static final Rule<WelfareDocument> OBSERVATIONS_WITHOUT_AREAS =
      Rule.declare("observations-without-areas", WelfareDocument.class)
          .completeness()
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-612-6-3-MONITOR"))
          .basis(WelfareLaw.basis("B-612-7-3-MONITOR"))
          .since("2026-11-22")
          .problem(
              "Yhtään indikaattorin arvoa ei ole eritelty alueittain, eikä asiakirjassa erotella alueita.",
              "Inget indikatorvärde har delats upp enligt område, och dokumentet skiljer inte"
                  + " mellan områden.",
              "No indicator value is broken down by area, and the document does not distinguish between areas.")
          .reason(
              "Vuodesta 2023 lähtien väestön elinoloja, hyvinvointia ja terveyttä on seurattava"
                  + " myös alueittain; laissa ei ole poikkeusta pienille kunnille.",
              "Från och med 2023 ska befolkningens levnadsförhållanden, hälsa och välfärd följas upp även i varje område; lagen innehåller inget undantag för små kommuner.",
              "From 2023 on, living conditions, welfare and health have to be monitored by area as well; the act makes no exception for small municipalities.")
          .remedy(
              "Lisää arvoja kunnan tai hyvinvointialueen osa-alueilta tai nimeä alueet, joita asiakirjassa tarkastellaan.",
              "Lägg till värden för delar av kommunen eller välfärdsområdet, eller nämn de områden"
                  + " som dokumentet behandlar.",
              "Add values for parts of the municipality or county, or name the areas that the document covers.")
          .check(BreakdownRules::withoutAreas);

  static final Rule<WelfareDocument> SINGLE_POPULATION_GROUP =
      Rule.declare("single-population-group", WelfareDocument.class)
          .local()
          .completeness()
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-1326-12-1-MONITOR"))
          .basis(WelfareLaw.basis("B-612-6-3-MONITOR"))
          .basis(WelfareLaw.basis("B-612-7-3-MONITOR"))
          .since("2026-11-22")
          .problem(
              "Asiakirjassa on nimetty vain yksi väestöryhmä.",
              "I dokumentet nämns endast en befolkningsgrupp.",
              "The document mentions only one population group.")
          .reason(
              "Väestöryhmittäinen seuranta tarkoittaa yleensä eri ryhmien vertailua; yhden"
                  + " ikäryhmän suunnitelmassa yksi ryhmä riittää.",
              "Uppföljning enligt befolkningsgrupp innebär i regel att grupper jämförs; i en plan"
                  + " för en åldersgrupp räcker en grupp.",
              "Monitoring by population group usually means comparing groups; in a plan for one age group, one group is enough.")
          .remedy(
              "Nimeä muutkin väestöryhmät, joita asiakirjassa tarkastellaan.",
              "Nämn även de övriga befolkningsgrupper som dokumentet behandlar.",
              "Name the other population groups that the document covers.")
          .check(BreakdownRules::singleGroup);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(OBSERVATIONS_WITHOUT_GROUPS, OBSERVATIONS_WITHOUT_AREAS, SINGLE_POPULATION_GROUP);

  private static CheckResult withoutGroups(WelfareDocument document, CheckContext context) {
    return ObservationRules.noneObserved(document)
        .orElseGet(
            () ->
                ItemChecks.any(document.observations(), one -> one.populationGroup().isPresent())
                    ? new CheckResult.Passed()
                    : atObservations());
  }

  private static CheckResult withoutAreas(WelfareDocument document, CheckContext context) {
    boolean underNewAct =
        HandlingDays.any(document, Handling::isHeld, date -> !date.isBefore(BY_AREA_FROM));
    if (!underNewAct) {
      return BEFORE_2023;
    }
    boolean toldApart =
        !document.areas().isEmpty()
            || ItemChecks.any(document.observations(), one -> one.area().isPresent());
    return ObservationRules.noneObserved(document)
        .orElseGet(() -> toldApart ? new CheckResult.Passed() : atObservations());
  }

  private static CheckResult atObservations() {
    return CheckResult.of(List.of(CheckResult.Violation.at(Location.ROOT.then("observations"))));
  }

  private static CheckResult singleGroup(WelfareDocument document, CheckContext context) {
    if (document.populationGroups().isEmpty()) {
      return NO_GROUPS;
    }
    boolean ofOneGroup = document.parts().stream().allMatch(part -> part.kind().plan().isPresent());
    if (ofOneGroup) {
      return PLAN_OF_ONE_GROUP;
    }
    return document.populationGroups().size() > 1
            || document.populationGroups().get(0).isCollective()
        ? new CheckResult.Passed()
        : ItemChecks.where("populationGroups", document.populationGroups(), group -> true);
  }
}
