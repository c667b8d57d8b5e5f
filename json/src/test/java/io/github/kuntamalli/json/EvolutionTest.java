package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.TypeSchemes;
import io.github.kuntamalli.obligation.Assessment;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.validation.RuleSelection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

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

  private static Map<String, Class<?>> others() {
    return Map.of(
        "council-terms", CouncilTerms.class,
        "type-schemes", TypeSchemes.class,
        "rule-selection", RuleSelection.class,
        "assessment", Assessment.class,
        "dossier-with-extensions", Dossier.class);
  }

  @Test
  void everyOtherTextOfVersion1IsReadAndWrittenAsItWas() throws IOException {
    for (Map.Entry<String, Class<?>> each : others().entrySet()) {
      String text = golden(each.getKey() + ".json");
      for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
        Object read = json.read(text, each.getValue()).get();
        assertThat(json.write(read) + "\n").as(each.getKey()).isEqualTo(text);
      }
    }
  }
}
