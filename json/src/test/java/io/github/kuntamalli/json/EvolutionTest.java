package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.AssessmentSummary;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.duty.DutyChanges;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.schema.DocumentSchema;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.validation.RuleCatalog;
import io.github.kuntamalli.validation.RuleSelection;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Texts of earlier wire versions are read, lead to the verdicts that they led to, and are written
 * with the same properties in the same order.
 */
class EvolutionTest {

  private static String golden(String file) throws IOException {
    try (InputStream in = EvolutionTest.class.getResourceAsStream("/golden/1/" + file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static List<String> names() {
    return List.of(
        "837-tampere-report-plan-2021-2025",
        "407-lapinjarvi-report-plan-2017-2024",
        "county15-keski-suomi-report-plan-2024");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTextOfVersion1IsWrittenAsItWas(String name) throws IOException {
    String text = golden(name + ".json");
    Dossier dossier = BothGenerations.read(text, Dossier.class).get();
    assertThat(inOneLine(Jackson3Json.standard().write(dossier))).isEqualTo(inOneLine(text));
  }

  private static String inOneLine(String json) {
    return JsonMapper.shared().readTree(json).toString();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTextOfVersion1LeadsToTheSameVerdicts(String name) throws IOException {
    Dossier dossier = BothGenerations.read(golden(name + ".json"), Dossier.class).get();
    Assessment assessment = Kuntamalli.standard().assess(dossier, LocalDate.of(2026, 11, 22));
    String verdicts =
        assessment.duties().stream()
            .map(
                duty ->
                    duty.obligation().code()
                        + " "
                        + duty.period().map(period -> period.name()).orElse("-")
                        + " "
                        + duty.status())
            .collect(Collectors.joining("\n", "", "\n"));
    // later editions may know more duties; those of then stay as they were
    assertThat(verdicts.lines()).containsAll(golden(name + ".verdicts.txt").lines().toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTextOfVersion1HasTheSameFindings(String name) throws IOException {
    Dossier dossier = BothGenerations.read(golden(name + ".json"), Dossier.class).get();
    LocalDate day = LocalDate.of(2026, 11, 22);
    Kuntamalli standard = Kuntamalli.standard();
    // later editions may have more rules; those of then find what they found and nothing else
    Kuntamalli then = standard.withRules(standard.rules().asOf(day));
    String findings =
        then.validate(dossier, day).findings().stream()
            .map(finding -> finding.code() + " " + finding.location().pointer() + "\n")
            .collect(Collectors.joining());
    assertThat(findings).isEqualTo(golden(name + ".findings.txt"));
  }

  private static Map<String, Class<?>> others() {
    return Map.ofEntries(
        Map.entry("council-terms", CouncilTerms.class),
        Map.entry("type-schemes", TypeSchemes.class),
        Map.entry("rule-selection", RuleSelection.class),
        Map.entry("assessment", Assessment.class),
        Map.entry("assessment-summary", AssessmentSummary.class),
        Map.entry("catalog-entry", CatalogEntry.class),
        Map.entry("funding-call", FundingCall.class),
        Map.entry("dossier-with-extensions", Dossier.class),
        Map.entry("welfare-document", WelfareDocument.class),
        Map.entry("impact-assessment", ImpactAssessment.class),
        Map.entry("strategy", Strategy.class),
        Map.entry("network", Network.class),
        Map.entry("validation-report", ValidationReport.class),
        Map.entry("duty-calendar", DutyCalendar.class),
        Map.entry("duties-on-date", DutiesOnDate.class),
        Map.entry("duty-changes", DutyChanges.class),
        Map.entry("obligation-catalog", ObligationCatalog.class),
        Map.entry("strategy-catalog", StrategyCatalog.class),
        Map.entry("network-catalog", NetworkCatalog.class),
        Map.entry("programme-catalog", ProgrammeCatalog.class),
        Map.entry("statute-book", StatuteBook.class),
        Map.entry("rule-catalog", RuleCatalog.class));
  }

  /** A register is read and not written, an extract of it is written and not read. */
  @Test
  void aRegisterOfVersion1IsReadAndItsExtractWrittenAsItWas() throws IOException {
    String text = golden("municipality-register.json");
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      MunicipalityRegister register = json.read(text, MunicipalityRegister.class).get();
      assertThat(json.write(register.on(LocalDate.of(2026, 1, 1))) + "\n")
          .isEqualTo(golden("register-on-date.json"));
    }
  }

  @Test
  void everyTypeOfDocumentHasAText() {
    Set<Class<?>> covered = new HashSet<>(others().values());
    covered.addAll(List.of(MunicipalityRegister.class, RegisterOnDate.class));
    assertThat(covered).containsExactlyInAnyOrderElementsOf(DocumentSchema.types());
  }

  @Test
  void everyOtherTextOfVersion1IsReadAndWrittenAsItWas() throws IOException {
    for (Map.Entry<String, Class<?>> each : others().entrySet()) {
      String text = golden(each.getKey() + ".json");
      for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
        Object read = json.read(text, each.getValue()).get();
        assertThat(withoutSentences(json.write(read)))
            .as(each.getKey())
            .isEqualTo(withoutSentences(text));
      }
    }
  }

  /** The sentence of a reason follows from its code and values, and may be put better later. */
  private static String withoutSentences(String json) {
    JsonNode document = JsonMapper.shared().readTree(json);
    for (JsonNode reason : document.findParents("text")) {
      if (reason.has("code")) {
        ((ObjectNode) reason).remove("text");
      }
    }
    return document.toPrettyString();
  }
}
