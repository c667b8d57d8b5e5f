package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.relation.DutyTrace;
import io.github.kuntamalli.relation.StrategyCoverage;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.MeasureDifference;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A city writes its own strategy and goes with it from a draft to its dossier. */
final class WrittenStrategy {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private WrittenStrategy() {}

  // begin write
  static StrategyVersion version() {
    IndicatorRef loneliness = IndicatorRef.of(text("Yksinäisyyttä kokevat, %"));
    return StrategyVersion.builder()
        .id("2025")
        .name(name("Kaupunkistrategia 2025–2029"))
        .statedPeriod(DateSpan.ofYears(2025, 2029))
        .approved(Stated.known(PartialDate.parse("2025-10-20")))
        .validity(since("2025-10-20"))
        .addElements(
            element("wellbeing", ElementKind.PRIORITY, "Hyvinvoiva kaupunki").build(),
            element("vitality", ElementKind.PRIORITY, "Elinvoimainen kaupunki").build(),
            element("together", ElementKind.PROGRAMME, "Yhdessä-ohjelma")
                .parent("wellbeing")
                .addIndicator(loneliness)
                .build())
        .addMeasures(
            measure("goals", "Hyvinvoinnin tavoitteet talousarvioon", "MUN-GOALS").build(),
            measure("groups", "Kohtaamispaikat yli 65-vuotiaille", "MUN-NGO").build(),
            measure("impacts", "Vaikutusten ennakkoarviointi päätöksiin", "MUN-IMPACT")
                .responsibleParties(List.of())
                .build())
        .addObservation(
            Observation.builder()
                .indicator(loneliness)
                .on(PartialDate.parse("2024"))
                .value(Stated.known(new BigDecimal("12.5")))
                .unit("%")
                .build())
        .build();
  }

  private static Measure.Builder measure(String id, String name, String duty) {
    return Measure.builder()
        .id(id)
        .name(text(name))
        .addGoal("together")
        .addResponsibleParty(new ResponsibleParty(text("hyvinvointilautakunta")))
        .schedule(DateSpan.ofYears(2025, 2027))
        .addDuty(ObligationCode.of(duty));
  }

  static Strategy strategy(StrategyVersion... versions) {
    return Strategy.builder()
        .id("city")
        .name(name("Kaupunkistrategia"))
        .owner(ActorId.parse("municipality:837"))
        .addVersions(versions)
        .build();
  }

  // end write

  private static LocalizedText text(String fi) {
    return LocalizedText.of(Language.FI, fi);
  }

  private static PublishedName name(String fi) {
    return PublishedName.of(text(fi));
  }

  private static StrategicElement.Builder element(String id, ElementKind kind, String fi) {
    StrategicElement.Builder element = StrategicElement.builder();
    element.id(id).kind(kind).name(name(fi));
    return element;
  }

  private static StatedPeriod since(String day) {
    return new StatedPeriod(
        Stated.known(PartialDate.parse(day)), new Stated.NotApplicable<>(), Optional.empty());
  }

  static void draft() {
    // begin draft
    for (Finding finding : Kuntamalli.standard().validate(strategy(version()), DAY).findings()) {
      if (finding.severity() == Severity.WARNING) {
        System.out.println(finding.location().pointer() + " " + finding.problem(Language.EN));
      }
    }
    // end draft
  }

  // begin corrected
  static Strategy corrected() {
    StrategyVersion draft = version();
    Measure impacts =
        draft.findMeasure("impacts").orElseThrow().toBuilder()
            .addResponsibleParty(new ResponsibleParty(text("kaupunginhallitus")))
            .build();
    Measure shops =
        measure("shops", "Tilat yrittäjille", "MUN-COOP").goals(List.of("vitality")).build();
    return strategy(
        draft.toBuilder()
            .measures(List.of(draft.measures().get(0), draft.measures().get(1), impacts, shops))
            .build());
  }

  // end corrected

  static void matrix() {
    // begin matrix
    StrategyCoverage coverage = Kuntamalli.standard().coverage(corrected(), DAY).orElseThrow();
    List<ObligationCode> duties =
        coverage.duties().stream()
            .filter(duty -> !duty.measures().isEmpty())
            .map(StrategyCoverage.CoveredDuty::code)
            .toList();
    System.out.println("| | " + String.join(" | ", duties.stream().map(Object::toString).toList()));
    for (StrategyCoverage.CoveredPriority row : coverage.priorities()) {
      StringBuilder line = new StringBuilder("| " + row.priority().id());
      for (ObligationCode duty : duties) {
        line.append(" | ");
        coverage.cell(row.priority().id(), duty).forEach(cell -> line.append(cell.id()));
      }
      System.out.println(line);
    }
    System.out.println(coverage.dutiesWithoutMeasure().size() + " duties have no measure");
    // end matrix
  }

  static void json() {
    // begin json
    KuntamalliJson json = Jackson3Json.standard();
    String written = json.write(corrected());
    ReadResult<Strategy> read = json.read(written, Strategy.class);
    System.out.println(read.get().equals(corrected()));
    json.read(written.replace("MUN-IMPACT", "mun impact"), Strategy.class)
        .faults()
        .forEach(fault -> System.out.println(fault.location() + " " + fault.code()));
    // end json
  }

  static void nextYear() {
    // begin nextYear
    StrategyVersion first = corrected().find("2025").orElseThrow();
    Measure meetings =
        measure("meetings", "Kohtaamispaikat jokaiseen kaupunginosaan", "MUN-NGO")
            .addContinue("groups")
            .build();
    StrategyVersion revised =
        first.toBuilder()
            .id("2026")
            .supersedes("2025")
            .approved(Stated.known(PartialDate.parse("2026-10-19")))
            .measures(List.of(first.measures().get(0), meetings, first.measures().get(2)))
            .build();
    for (MeasureDifference difference : first.measureDifferencesTo(revised)) {
      System.out.println(
          difference.kind() + " " + ids(difference.before()) + " -> " + ids(difference.after()));
    }
    // end nextYear
  }

  private static List<String> ids(List<Measure> measures) {
    return measures.stream().flatMap(measure -> measure.id().stream()).toList();
  }

  static void there() {
    // begin there
    Catalogs standard = Catalogs.standard();
    Catalogs own =
        new Catalogs(
            StrategyCatalog.of(new Edition("city.1", DAY), List.of(corrected())),
            standard.networks(),
            standard.programmes(),
            standard.types());
    Kuntamalli kuntamalli = Kuntamalli.standard().withCatalogs(own);
    ObligationCode goals = ObligationCode.of("MUN-GOALS");
    kuntamalli.relations().strategies().measuresServing(goals).values().stream()
        .map(one -> one.measure().id().orElseThrow() + " of " + one.priorities().get(0).id())
        .forEach(System.out::println);
    DutyTrace back = kuntamalli.trace(goals, DAY);
    back.measures().forEach(one -> System.out.println(one.value().measure().id()));
    back.entries().forEach(one -> System.out.println(one.value().id()));
    // end there
  }

  static void dossier() {
    // begin dossier
    Dossier dossier =
        Dossier.builder().authority(Authority.municipality("837")).addStrategy(corrected()).build();
    Assessment assessment = Kuntamalli.standard().assess(dossier, DAY);
    System.out.println(assessment.get("MUN-GOALS", DAY).status());
    System.out.println(assessment.get("MUN-GOALS", DAY).evidence().get(0).document());
    // end dossier
  }
}
