package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.CompletePeriod;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.PartOutcome;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.RuleSelection;
import io.github.kuntamalli.validation.Suppression;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPartner;
import io.github.kuntamalli.welfare.DocumentRelation;
import io.github.kuntamalli.welfare.Publication;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of documents, catalogs and selections that a type refuses, in the reader's language. */
class RefusedPartsTest {

  static Stream<Arguments> refused() {
    return Stream.of(
        part(Citation.class, "{\"section\": \"6\"}", "säädöksen numero", "författningens nummer"),
        part(
            Publication.class,
            "{\"place\": \"site\", \"publisher\": {\"kind\": \"hus\"}, \"publisherName\": {\"fi\": \"x\"}}",
            "yksi julkaisija",
            "en utgivare"),
        part(
            Delivery.class,
            "{\"recipient\": {\"kind\": \"hus\"}, \"sender\": {\"kind\": \"hus\"}, \"senderName\": {\"fi\": \"x\"}}",
            "yksi lähettäjä",
            "en avsändare"),
        part(DocumentPartner.class, "{}", "viranomainen tai nimi", "en myndighet eller ett namn"),
        part(
            DocumentRelation.class,
            "{\"kind\": \"updates\"}",
            "toisen asiakirjan tunnus",
            "det andra dokumentets beteckning"),
        part(
            CompletePeriod.class,
            "{\"since\": \"2021-08-01\", \"until\": \"2020-12-31\"}",
            "päättyy 31.12.2020, ennen kuin se alkaa (1.8.2021)",
            "slutar 31.12.2020, innan den börjar (1.8.2021)"),
        part(
            PartOutcome.class,
            "{\"part\": \" \", \"outcome\": \"approved\"}",
            "osan laji",
            "delens slag"),
        part(
            Handling.class,
            "{\"body\": {\"kind\": \"council\"}, \"outcome\": \"approved\", \"partOutcomes\": ["
                + "{\"part\": \"plan\", \"outcome\": \"approved\"}, {\"part\": \"plan\", \"outcome\": \"noted\"}]}",
            "yhden päätöksen",
            "ett beslut"),
        part(PublishedName.class, "{}", "vähintään yksi teksti", "minst en text"),
        part(
            Suppression.class,
            "{\"reason\": \" \", \"from\": \"2024-01-01\", \"until\": \"2025-01-01\"}",
            "on perusteltava",
            "ska motiveras"),
        part(
            Suppression.class,
            "{\"reason\": \"x\", \"from\": \"2025-01-01\", \"until\": \"2024-01-01\"}",
            "valitse myöhempi päättymispäivä",
            "välj en senare slutdag"),
        part(
            RuleSelection.class,
            "{\"schemaVersion\": \"1\", \"only\": [\"plan-period-missing\", \"plan-period-missing\"]}",
            "on mainittu kahdesti",
            "har angetts två gånger"),
        part(
            RuleSelection.class,
            "{\"schemaVersion\": \"1\", \"only\": [\"plan-period-missing\"], \"without\": [\"plan-period-missing\"]}",
            "mainitaan myös muualla",
            "även på ett annat ställe"));
  }

  private static Arguments part(Class<?> type, String text, String finnish, String swedish) {
    return Arguments.of(type, text, finnish, swedish);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aRefusedPartIsExplainedInTheLanguageOfTheReader(
      Class<?> type, String text, String finnish, String swedish) {
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      assertThat(json.read(text, type).faults())
          .singleElement()
          .satisfies(fault -> isExplained(fault, finnish, swedish));
    }
  }

  private static void isExplained(Finding fault, String finnish, String swedish) {
    assertThat(fault.code().value()).isEqualTo("json-invalid-object");
    assertThat(fault.problem(Language.FI)).contains(finnish).doesNotContain("englanniksi");
    assertThat(fault.problem(Language.SV)).contains(swedish).doesNotContain("engelska");
  }

  /** The kind that is missing is not looked for in the object around the empty one. */
  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"authority\": {}}", "{\"kind\": \"hus\", \"authority\": {}}"})
  void anEmptyAuthorityLacksItsKind(String text) {
    boolean whole = text.equals("{}");
    Class<?> type = whole ? Authority.class : Dossier.class;
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      assertThat(json.read(text, type).faults())
          .filteredOn(fault -> fault.location().pointer().equals(whole ? "" : "/authority"))
          .extracting(fault -> fault.code() + " " + fault.problem(Language.EN))
          .containsExactly("json-missing-property A required property is missing: kind.");
    }
  }
}
