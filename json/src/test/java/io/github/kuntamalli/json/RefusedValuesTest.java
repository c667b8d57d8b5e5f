package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that a type refuses is explained in the language of the reader, without English. */
class RefusedValuesTest {

  private static final String SOUND =
      """
      {
        "authority": {"kind": "municipality", "code": "837"},
        "documents": [
          {
            "id": "plan",
            "issuers": [{"kind": "municipality", "code": "837"}],
            "parts": [{"kind": "plan", "covers": {"from": "2021", "to": "2025"}}],
            "publications": [{"place": "the site"}],
            "measures": [{"id": "m", "name": {"en": "x"}}],
            "extensions": {"my-city/case": 1}
          }
        ],
        "records": [{"id": "r", "kind": "monitoring", "date": "2022", "until": "2024-01-01"}]
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"id\": \"plan\" | \"id\": \"oma plan\" | välilyöntejä | mellanslag",
        "\"id\": \"plan\" | \"id\": \"\" | on tyhjä | är tom",
        "[{\"kind\": \"municipality\", \"code\": \"837\"}] | [] | vähintään yksi laatija | ange minst en myndighet som har utarbetat dokumentet",
        "[{\"kind\": \"plan\", \"covers\": {\"from\": \"2021\", \"to\": \"2025\"}}] | [] | vähintään yksi osa | minst en del",
        "\"from\": \"2021\", \"to\": \"2025\" | \"from\": \"2025\", \"to\": \"2021\" | päättyy (2021) | slutar (2021)",
        "\"place\": \"the site\" | \"place\": \" \" | julkaisupaikka puuttuu | platsen för offentliggörandet saknas",
        "\"id\": \"m\" | \"id\": \"m m\" | välilyöntejä | mellanslag",
        "\"date\": \"2022\" | \"date\": \"2025\" | on ennen alkamispäivää 2025 | innan den börjar",
        "\"kind\": \"monitoring\" | \"kind\": \"other\" | ei nimetä velvoitetta | ingen skyldighet",
      })
  void aRefusedValueIsExplainedInFinnishAndSwedish(
      String sound, String wrong, String finnish, String swedish) {
    assertThat(SOUND).contains(sound.strip());
    String text = SOUND.replace(sound.strip(), wrong.strip());
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      List<Finding> faults = json.read(text, Dossier.class).faults();
      assertThat(faults)
          .filteredOn(fault -> fault.code().value().equals("json-invalid-object"))
          .singleElement()
          .satisfies(
              fault -> {
                assertThat(fault.problem(Language.FI))
                    .contains(finnish)
                    .doesNotContain("englanniksi", " is ", " the ");
                assertThat(fault.problem(Language.SV))
                    .contains(swedish)
                    .doesNotContain("engelska", " is ", " the ");
              });
    }
  }

  @ParameterizedTest
  @CsvSource({"FI", "SV"})
  void aSoundDossierHasNoFault(Language language) {
    assertThat(Jackson3Json.standard().read(SOUND, Dossier.class).faults())
        .extracting(fault -> fault.problem(language))
        .isEmpty();
  }
}
