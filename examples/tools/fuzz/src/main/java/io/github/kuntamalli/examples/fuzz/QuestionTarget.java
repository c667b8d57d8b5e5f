package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;
import static io.github.kuntamalli.examples.fuzz.Target.requireEqual;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules and assessment on whatever can be read: no rule breaks down, the same question has the same
 * answer, and every answer can be written in every form. The first line of an input names the type.
 */
final class QuestionTarget implements Target {

  private static final Kuntamalli KUNTAMALLI = Kuntamalli.standard();
  private static final KuntamalliJson JSON = Jackson3Json.standard();

  private final Map<Class<?>, List<String>> seeds;
  private final Map<String, Class<?>> types = new LinkedHashMap<>();
  private final JsonMutator mutator;

  QuestionTarget(Map<Class<?>, List<String>> all) {
    this.seeds = new LinkedHashMap<>(all);
    seeds
        .keySet()
        .retainAll(
            List.of(
                Dossier.class,
                WelfareDocument.class,
                ImpactAssessment.class,
                Strategy.class,
                Network.class));
    seeds.keySet().forEach(type -> types.put(type.getSimpleName(), type));
    this.mutator = new JsonMutator(seeds.values().stream().flatMap(List::stream).toList());
  }

  @Override
  public String name() {
    return "questions";
  }

  @Override
  public String make(Chance chance) {
    String type = chance.oneIn(2) ? "Dossier" : chance.of(List.copyOf(types.keySet()));
    return type + "\n" + mutator.spoilt(Seeds.small(seeds.get(types.get(type)), chance), chance);
  }

  @Override
  public boolean isTaken(String input) throws Exception {
    int line = input.indexOf('\n');
    Class<?> type = line < 0 ? null : types.get(input.substring(0, line));
    if (type == null) {
      return false;
    }
    String text = input.substring(line + 1);
    ReadResult<?> reading = JSON.read(text, type);
    if (reading.asOptional().isEmpty()) {
      return false;
    }
    Chance chance = Chance.in(input);
    Object subject = reading.get();
    LocalDate day = Seeds.day(chance);
    ValidationReport report = validated(subject, day);
    for (RuleResult result : report.results()) {
      require(
          result.status() != RuleResult.Status.BROKEN,
          "the rule %s broke down: %s".formatted(result.code(), result.explanation()));
    }
    requireEqual(validated(subject, day), report, "the same question has another answer");
    JSON.located(report.findings(), text);
    Outputs.requireComplete(report, subject.getClass().getSimpleName(), Seeds.language(chance));
    if (subject instanceof Dossier dossier && !day.isBefore(MunicipalityRegister.FIRST_DAY)) {
      assess(dossier, day);
    }
    return true;
  }

  /** The report on whatever can be validated. */
  static ValidationReport validated(Object subject, LocalDate day) {
    if (subject instanceof Dossier dossier) {
      return KUNTAMALLI.validate(dossier, day);
    }
    if (subject instanceof WelfareDocument document) {
      return KUNTAMALLI.validate(document, day);
    }
    if (subject instanceof ImpactAssessment impact) {
      return KUNTAMALLI.validate(impact, day);
    }
    return subject instanceof Strategy strategy
        ? KUNTAMALLI.validate(strategy, day)
        : KUNTAMALLI.validate((Network) subject, day);
  }

  private static void assess(Dossier dossier, LocalDate day) {
    Assessment assessment;
    try {
      assessment = KUNTAMALLI.assess(dossier, day);
    } catch (IllegalArgumentException e) {
      require(
          String.valueOf(e.getMessage())
              .matches("(?s)(on|authority|municipality|county|members): .*"),
          "refused for another reason than the authority or the day: " + e.getMessage());
      return;
    }
    requireEqual(
        KUNTAMALLI.assess(dossier, day), assessment, "the same dossier has another verdict");
    String text = JSON.write(assessment);
    ReadResult<Assessment> again = JSON.read(text, Assessment.class);
    require(again.asOptional().isPresent(), "the assessment is not read back: " + again.faults());
    requireEqual(JSON.write(again.get()), text, "the assessment is read back as another");
  }
}
