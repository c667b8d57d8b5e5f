package io.github.kuntamalli.welfare;

import io.github.kuntamalli.measure.Goal;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rules about goals and the measures that serve them. */
final class GoalRules {

  private static final CheckResult NO_GOAL_NAMED =
      CheckResult.notApplicable(
          "Yksikään toimenpide ei viittaa tavoitteeseen.",
          "Ingen åtgärd hänvisar till ett mål.",
          "No measure refers to a goal.");

  private static final CheckResult NAMES_ALONE =
      CheckResult.notApplicable(
          "Toimenpiteistä tunnetaan enintään nimet.",
          "Åtgärderna är kända endast till namnet.",
          "Only the names of the measures are known.");

  private static final CheckResult NO_STATUS_TO_COMPARE =
      CheckResult.notApplicable(
          "Millään toimenpiteellä ei ole sekä tilaa että arviointia.",
          "Ingen åtgärd har både en angiven status och en utvärdering.",
          "No measure has both a status and an assessment.");

  private static final CheckResult NO_GOALS_OR_MEASURES =
      CheckResult.notApplicable(
          "Asiakirjasta ei ole tiedossa tavoitteita tai toimenpiteitä.",
          "Inga mål eller åtgärder i dokumentet är kända.",
          "No goals or measures are recorded for the document.");

  private GoalRules() {}

  static final Rule<WelfareDocument> ID_REPEATED =
      Rule.declare("id-repeated", WelfareDocument.class)
          .local()
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .problem(
              "Sama tunnus on jo annettu toiselle tavoitteelle tai toimenpiteelle.",
              "Samma beteckning används redan för ett annat mål eller en annan åtgärd.",
              "The id is already used for another goal or measure.")
          .reason(
              "Tavoitteeseen tai toimenpiteeseen ei voi viitata yksiselitteisesti, jos tunnus toistuu.",
              "Det går inte att entydigt hänvisa till ett mål eller en åtgärd om beteckningen upprepas.",
              "A goal or a measure cannot be referred to unambiguously if its id is repeated.")
          .remedy(
              "Anna jokaiselle tavoitteelle ja jokaiselle toimenpiteelle oma tunnus.",
              "Ge varje mål och varje åtgärd en egen beteckning.",
              "Give each goal and each measure an id of its own.")
          .check(GoalRules::repeated);

  static final Rule<WelfareDocument> MEASURE_GOAL_UNKNOWN =
      Rule.declare("measure-goal-unknown", WelfareDocument.class)
          .local()
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .problem(
              "Toimenpide viittaa tavoitteeseen, jota asiakirjassa ei ole.",
              "Åtgärden hänvisar till ett mål som inte finns i dokumentet.",
              "The measure refers to a goal that is not in the document.")
          .reason(
              "Toimenpiteen yhteys tavoitteeseen katkeaa, eikä sen vaikutusta voi seurata.",
              "Sambandet mellan åtgärden och målet bryts, och åtgärdens effekt kan inte följas upp.",
              "The link between the measure and the goal is broken, and the effect of the measure cannot be monitored.")
          .remedy(
              "Korjaa tavoitteen tunnus tai lisää tavoite asiakirjaan.",
              "Rätta målets beteckning eller lägg till målet i dokumentet.",
              "Correct the id of the goal, or add the goal to the document.")
          .check(GoalRules::unknownGoal);

  static final Rule<WelfareDocument> GOAL_WITHOUT_MEASURE =
      Rule.declare("goal-without-measure", WelfareDocument.class)
          .local()
          .completeness()
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-1326-12-2"))
          .basis(WelfareLaw.basis("B-612-6-2-HEL-GOALS"))
          .basis(WelfareLaw.basis("B-612-6-2-GOALS"))
          .basis(WelfareLaw.basis("B-612-7-2-GOALS"))
          .since("2026-11-22")
          .problem(
              "Tavoitteella ei ole yhtään toimenpidettä.",
              "Målet har inga åtgärder.",
              "The goal has no measures.")
          .reason(
              "Laki edellyttää tavoitteiden lisäksi niitä tukevia toimenpiteitä.",
              "Lagen förutsätter förutom mål även åtgärder som stöder dem.",
              "The act requires goals and measures that support them.")
          .remedy(
              "Kirjaa ainakin yksi toimenpide, joka tukee tavoitetta, tai poista tavoite.",
              "Anteckna åtminstone en åtgärd som stöder målet, eller stryk målet.",
              "Record at least one measure that supports the goal, or remove the goal.")
          .check(GoalRules::withoutMeasure);

  static final Rule<WelfareDocument> MEASURE_WITHOUT_RESPONSIBLE =
      Rule.declare("measure-without-responsible", WelfareDocument.class)
          .local()
          .completeness()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Toimenpiteellä ei ole vastuutahoa.",
              "Ingen ansvarig har utsetts för åtgärden.",
              "The measure has no responsible party.")
          .reason(
              "Ilman vastuutahoa kukaan ei vastaa toimenpiteen toteuttamisesta eikä sen raportoinnista; vastuutaho kullekin toimenpiteelle on hyvä käytäntö, ei lain vaatimus.",
              "Utan ansvarig svarar ingen för att åtgärden genomförs och rapporteras; att utse en ansvarig för varje åtgärd är god praxis, inte ett lagkrav.",
              "Without a responsible party nobody is in charge of carrying out the measure and reporting on it; a responsible party for each measure is good practice, not a legal requirement.")
          .remedy(
              "Nimeä toimenpiteelle vastuutaho: toimielin tai viranhaltija.",
              "Utse ett ansvarigt organ eller en ansvarig tjänsteinnehavare för åtgärden.",
              "Name a responsible party for the measure: a body or an office-holder.")
          .check((document, context) -> followed(document, m -> m.responsibleParties().isEmpty()));

  static final Rule<WelfareDocument> MEASURE_WITHOUT_FOLLOW_UP =
      Rule.declare("measure-without-follow-up", WelfareDocument.class)
          .local()
          .completeness()
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-1326-12-1-ANNUAL"))
          .basis(WelfareLaw.basis("B-612-6-3-ANNUAL"))
          .basis(WelfareLaw.basis("B-612-7-3-ANNUAL"))
          .since("2026-11-22")
          .problem(
              "Toimenpiteen seurantaa ei ole kuvattu: toimenpiteellä ei ole indikaattoria eikä arviointia.",
              "Uppföljningen av åtgärden är inte beskriven: åtgärden har varken indikator eller utvärdering.",
              "The monitoring of the measure is not described: the measure has neither an indicator nor an assessment.")
          .reason(
              "Valtuustolle raportoidaan toteutetuista toimenpiteistä, joten toimenpiteiden toteutumista on voitava seurata.",
              "Fullmäktige ska få en rapport om vidtagna åtgärder, och därför måste de kunna följas upp.",
              "Measures that have been carried out are reported to the council, so it must be possible to monitor their progress.")
          .remedy(
              "Lisää toimenpiteelle indikaattori tai kirjaa sen arviointi.",
              "Lägg till en indikator för åtgärden eller anteckna en utvärdering.",
              "Add an indicator to the measure, or record an assessment of it.")
          .check((document, context) -> followed(document, m -> !m.isFollowed()));

  static final Rule<WelfareDocument> MEASURE_STATUS_CONFLICT =
      Rule.declare("measure-status-conflict", WelfareDocument.class)
          .local()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Toimenpiteen tila on eri kuin sen viimeisimmässä arvioinnissa.",
              "Åtgärdens status avviker från statusen i den senaste utvärderingen.",
              "The status of the measure differs from the status in its latest assessment.")
          .reason(
              "Lukija ei tiedä, onko toimenpide toteutettu.",
              "Läsaren vet inte om åtgärden har genomförts.",
              "The reader does not know whether the measure was carried out.")
          .remedy(
              "Päivitä toimenpiteen tila tai lisää uusi arviointi.",
              "Uppdatera åtgärdens status eller lägg till en ny utvärdering.",
              "Update the status of the measure, or add a new assessment.")
          .check(GoalRules::statusConflict);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(
          ID_REPEATED,
          MEASURE_GOAL_UNKNOWN,
          GOAL_WITHOUT_MEASURE,
          MEASURE_WITHOUT_RESPONSIBLE,
          MEASURE_WITHOUT_FOLLOW_UP,
          MEASURE_STATUS_CONFLICT);

  private static CheckResult repeated(WelfareDocument document, CheckContext context) {
    if (document.goals().isEmpty() && document.measures().isEmpty()) {
      return NO_GOALS_OR_MEASURES;
    }
    List<CheckResult.Violation> violations = new ArrayList<>();
    repeated("goals", document.goals(), goal -> Optional.of(goal.id()), violations);
    repeated("measures", document.measures(), Measure::id, violations);
    return CheckResult.of(violations);
  }

  private static <T> void repeated(
      String property,
      List<T> items,
      Function<T, Optional<String>> idOf,
      List<CheckResult.Violation> violations) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Optional<String> id = idOf.apply(items.get(i));
      if (id.isPresent() && !ids.add(id.get())) {
        violations.add(CheckResult.Violation.at(ItemChecks.of(property, i).then("id")));
      }
    }
  }

  private static CheckResult unknownGoal(WelfareDocument document, CheckContext context) {
    if (!ItemChecks.any(document.measures(), measure -> !measure.goals().isEmpty())) {
      return NO_GOAL_NAMED;
    }
    Set<String> ids = document.goals().stream().map(Goal::id).collect(Collectors.toSet());
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.measures().size(); i++) {
      List<String> goals = document.measures().get(i).goals();
      for (int j = 0; j < goals.size(); j++) {
        if (!ids.contains(goals.get(j))) {
          Location place = ItemChecks.of("measures", i).then("goals").then(j);
          violations.add(CheckResult.Violation.at(place));
        }
      }
    }
    return CheckResult.of(violations);
  }

  private static CheckResult withoutMeasure(WelfareDocument document, CheckContext context) {
    if (document.goals().isEmpty()) {
      return NO_GOALS_OR_MEASURES;
    }
    Set<String> served =
        document.measures().stream()
            .flatMap(measure -> measure.goals().stream())
            .collect(Collectors.toSet());
    return ItemChecks.where("goals", document.goals(), goal -> !served.contains(goal.id()));
  }

  /**
   * Checks the measures of which more than the name is stated: a bare name is a mention, and shows
   * nothing of what the document itself contains.
   */
  private static CheckResult followed(WelfareDocument document, Predicate<Measure> wrong) {
    if (!ItemChecks.any(document.measures(), GoalRules::isWorkedOut)) {
      return NAMES_ALONE;
    }
    return ItemChecks.where(
        "measures", document.measures(), measure -> isWorkedOut(measure) && wrong.test(measure));
  }

  private static boolean isWorkedOut(Measure measure) {
    return !measure.equals(
        Measure.builder().id(measure.id()).name(measure.name()).owner(measure.owner()).build());
  }

  private static CheckResult statusConflict(WelfareDocument document, CheckContext context) {
    boolean comparable =
        ItemChecks.any(
            document.measures(),
            measure -> measure.status().isPresent() && measure.latestAssessment().isPresent());
    if (!comparable) {
      return NO_STATUS_TO_COMPARE;
    }
    return ItemChecks.each(
        "measures",
        document.measures(),
        (measure, place) ->
            measure.status().isPresent()
                    && measure
                        .latestAssessment()
                        .filter(latest -> !latest.status().equals(measure.status()))
                        .isPresent()
                ? Optional.of(CheckResult.Violation.at(place.then("status")))
                : Optional.empty());
  }
}
