package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.consistency.Consistency;
import io.github.kuntamalli.fixtures.consistency.DossierQuestion;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.AnnualCounting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Relations between the answers to several questions: about other days, other orders, more or less
 * evidence, after other questions. An input is a dossier, made of two of the corpus and spoilt.
 */
final class ConsistencyTarget implements Target {

  private static final KuntamalliJson JSON = Jackson3Json.standard();
  private static final Kuntamalli KUNTAMALLI = Kuntamalli.standard();
  private static final List<Consistency> RELATIONS = List.of(Consistency.values());

  private final List<String> seeds;
  private final JsonMutator mutator;

  ConsistencyTarget(List<String> seeds) {
    this.seeds = seeds;
    this.mutator = new JsonMutator(seeds);
  }

  @Override
  public String name() {
    return "consistency";
  }

  @Override
  public String make(Chance chance) {
    String pair = DossierPair.of(Seeds.small(seeds, chance), Seeds.small(seeds, chance));
    return chance.oneIn(4) ? pair : mutator.spoilt(pair, chance);
  }

  @Override
  public boolean isTaken(String input) {
    Optional<Dossier> dossier = JSON.read(input, Dossier.class).asOptional();
    if (dossier.isEmpty()) {
      return false;
    }
    Chance chance = Chance.in(input);
    LocalDate day = Seeds.day(chance);
    if (day.isBefore(MunicipalityRegister.FIRST_DAY) || day.getYear() > 2100) {
      day = LocalDate.of(2026, 11, 22);
    }
    AssessmentMethod method =
        new AssessmentMethod(chance.of(List.of(AnnualCounting.values())), chance.oneIn(2));
    DossierQuestion question =
        new DossierQuestion(KUNTAMALLI, dossier.get(), day, method, chance.below(1_000_000));
    try {
      KUNTAMALLI.assess(dossier.get(), day, method);
    } catch (IllegalArgumentException e) {
      return false; // an unknown authority, or one that did not exist yet
    }
    for (int i = 0; i < 3; i++) {
      Consistency relation = chance.of(RELATIONS);
      List<String> contradictions = relation.contradictions(question);
      require(contradictions.isEmpty(), "%s: on %s, %s".formatted(relation, day, contradictions));
    }
    return true;
  }
}
