package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.schema.LinkedData;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.programme.Applicant;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Publication;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  @Test
  void halfOfASurrogatePairSurvivesTheBytesThatCannotHoldIt() {
    String name = "a\uD800 \uDC00\"\\\n\uD83D\uDE00 \uDC00\uD800";
    Dossier dossier =
        Dossier.of(
            new Authority.JointAuthority(
                "eksote", LocalizedText.of(name, name, "plain \uD83D\uDE00")));
    String text = BothGenerations.write(dossier);
    assertThat(text).contains("a\\ud800 \\udc00\\\"\\\\\\u000a\uD83D\uDE00 \\udc00\\ud800");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(text);
    assertThat(BothGenerations.read(text, Dossier.class).get()).isEqualTo(dossier);
  }

  @Test
  void aWholePairIsWrittenAsItIsWhereverTheHalvesAre() {
    Map<String, String> written =
        Map.of(
            "\uD83D\uDE00\uD800", "\uD83D\uDE00\\ud800",
            "\uD800\uD83D\uDE00", "\\ud800\uD83D\uDE00",
            "\uD83D\uDE00\uDC00\uD83D\uDE00", "\uD83D\uDE00\\udc00\uD83D\uDE00");
    written.forEach(
        (text, inJson) -> {
          LocalizedText name = LocalizedText.of(text, text, text);
          assertThat(BothGenerations.write(name)).contains("\"fi\" : \"" + inJson + "\"");
          assertThat(BothGenerations.read(BothGenerations.write(name), LocalizedText.class).get())
              .isEqualTo(name);
        });
  }

  private static Publication publication(Stated<PartialDate> date) {
    return Publication.builder().place("site").date(date).build();
  }

  @Test
  void everyFormOfAFactSurvives() {
    PartialDate day = PartialDate.parse("2021-12");
    for (Stated<PartialDate> date :
        List.of(
            Stated.known(day),
            new Stated.Known<>(
                day,
                List.of(new Stated.Alternative<>(PartialDate.ofYear(2022), Optional.of("page")))),
            new Stated.LeftOut<PartialDate>("not kept"),
            new Stated.NotApplicable<PartialDate>(),
            Stated.<PartialDate>unknown())) {
      Publication before = publication(date);
      assertThat(BothGenerations.read(BothGenerations.write(before), Publication.class).get())
          .isEqualTo(before);
    }
  }

  @Test
  void aPlainKnownFactIsWrittenAsItselfAndAnUnknownOneNotAtAll() {
    assertThat(BothGenerations.write(publication(Stated.known(PartialDate.parse("2021-12")))))
        .contains("\"date\" : \"2021-12\"");
    assertThat(BothGenerations.write(publication(Stated.unknown()))).doesNotContain("date");
  }

  @Test
  void aFactWithAWrongFormIsRefused() {
    for (String date :
        List.of(
            "{\"status\":\"known\"}",
            "{\"status\":\"left-out\"}",
            "{\"status\":\"unknown\",\"value\":\"2021\"}",
            "{\"status\":\"lost\"}",
            "{\"status\":\"unknown\",\"colour\":\"red\"}")) {
      ReadResult<Publication> reading =
          BothGenerations.read("{\"place\":\"site\",\"date\":" + date + "}", Publication.class);
      assertThat(reading.faults()).as(date).hasSize(1);
      assertThat(reading.faults().get(0).location().pointer()).startsWith("/date");
    }
  }

  @Test
  void everyKindOfAuthoritySurvives() {
    for (Authority authority :
        List.of(
            Authority.municipality("837"),
            Authority.county("08"),
            Authority.hus(),
            new Authority.JointAuthority("eksote", LocalizedText.of("Eksote", "Eksote")),
            new Authority.Group(List.of(MunicipalityCode.of("407"), MunicipalityCode.of("434"))))) {
      Dossier before = Dossier.of(authority);
      assertThat(BothGenerations.read(BothGenerations.write(before), Dossier.class).get())
          .isEqualTo(before);
    }
  }

  @Test
  void aMunicipalitySurvives() {
    Municipality before =
        MunicipalityRegister.standard()
            .on(LocalDate.of(2026, 1, 1))
            .get(MunicipalityCode.of("091"));
    String text = BothGenerations.write(before);
    assertThat(text).contains("\"language\" : \"bilingual-fi\"").contains("Helsingfors");
    assertThat(text).doesNotContain("onAland").doesNotContain("county");
    assertThat(BothGenerations.read(text, Municipality.class).get()).isEqualTo(before);
  }

  @Test
  void anAssessmentIsWrittenWithItsReasonsInThreeLanguages() {
    String text =
        BothGenerations.write(
            Kuntamalli.standard()
                .assess(Dossier.of(Authority.municipality("091")), LocalDate.of(2026, 11, 22)));
    assertThat(text)
        .startsWith("{\n  \"schemaVersion\" : \"1\",")
        .contains("\"status\" : \"not-applicable\"")
        .contains("\"code\" : \"dossier-incomplete\"")
        .contains("\"fi\" : ")
        .contains("\"sv\" : ");
  }

  @Test
  void theVersionIsWrittenAtTheTopAloneAndMayBeLeftOut() {
    String text = BothGenerations.write(Dossier.of(Authority.hus()));
    assertThat(text).containsOnlyOnce("schemaVersion");
    assertThat(BothGenerations.read("{\"authority\":{\"kind\":\"hus\"}}", Dossier.class).get())
        .isEqualTo(Dossier.of(Authority.hus()));
  }

  @Test
  void aSetIsReadInAnyOrderAndWrittenInThatOfItsTexts() {
    String text = "{\"id\":\"c\",\"name\":{\"published\":{\"fi\":\"x\"}},\"applicants\":[%s]}";
    FundingCall call =
        BothGenerations.read(
                text.formatted("\"other\",\"municipality\",\"company\""), FundingCall.class)
            .get();
    assertThat(call.applicants())
        .containsExactlyInAnyOrder(Applicant.OTHER, Applicant.MUNICIPALITY, Applicant.COMPANY);
    assertThat(Jackson3Json.standard().writeLine(call))
        .contains("\"applicants\":[\"company\",\"municipality\",\"other\"]");
  }

  @Test
  void aReasonWithoutItsSentenceIsReadByItsCode() {
    Reason read = BothGenerations.read("{\"code\":\"duty-of-hus\"}", Reason.class).get();
    assertThat(read).isEqualTo(new Reason(ReasonCode.DUTY_OF_HUS, Map.of()));
    assertThat(BothGenerations.read(BothGenerations.write(read), Reason.class).get())
        .isEqualTo(read);
  }

  @Test
  void listsAndMapsOfAnyValuesAreWrittenByTheTypesOfTheirValues() {
    Map<Object, Object> values = new LinkedHashMap<>();
    values.put("hus", Optional.of(Authority.hus()));
    values.put("none", Optional.empty());
    values.put(MunicipalityCode.of("091"), List.of(Optional.of(List.of(1, 0.5)), Set.of(true)));
    values.put(7, Map.of());
    values.put(DayOfWeek.MONDAY, 1);
    assertThat(Jackson3Json.standard().writeLine(values))
        .isEqualTo(
            "{\"hus\":{\"kind\":\"hus\"},\"none\":null,\"091\":[[1,0.5],[true]],\"7\":{},\"MONDAY\":1}")
        .isEqualTo(Jackson2Json.standard().writeLine(values));
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      assertThatThrownBy(() -> json.write(List.of(Map.entry("a", 1))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("there is no JSON form of");
    }
  }

  @Test
  void aListOfLinkedDataHasOneContextAndAGraph() {
    assertThat(Jackson3Json.standard().writeLinked(List.of(Authority.hus())))
        .isEqualTo(Jackson2Json.standard().writeLinked(List.of(Authority.hus())))
        .isEqualTo(
            """
            {
              "@context" : "%s",
              "@graph" : [
                {
                  "@type" : "Authority.Hus",
                  "@id" : "https://github.com/kuntamalli/kuntamalli/id/hus",
                  "kind" : "hus"
                }
              ]
            }"""
                .formatted(LinkedData.CONTEXT));
  }

  @Test
  void whatHasAnAddressIsKnownByItInLinkedData() {
    MunicipalityRegister register = MunicipalityRegister.standard();
    LocalDate day = LocalDate.of(2026, 1, 1);
    Map<String, Object> things = new LinkedHashMap<>();
    things.put("municipality/091", Authority.municipality("091"));
    things.put("county/08", Authority.county("08"));
    things.put("hus", Authority.hus());
    things.put("municipality/837", register.on(day).get(MunicipalityCode.of("837")));
    things.put(
        "region/06",
        register.on(day).regions().stream()
            .filter(region -> region.code().toString().equals("06"))
            .findFirst()
            .orElseThrow());
    things.put("county/08 ", register.findCounty(CountyCode.of("08")).orElseThrow());
    things.put(
        "duty/CTY-ANNUAL",
        Kuntamalli.standard().obligations().find(ObligationCode.of("CTY-ANNUAL")).orElseThrow());
    things.forEach(
        (id, thing) ->
            assertThat(Jackson3Json.standard().writeLinked(thing).lines().limit(4))
                .contains(
                    "  \"@id\" : \"https://github.com/kuntamalli/kuntamalli/id/"
                        + id.strip()
                        + "\","));
    assertThat(
            Jackson3Json.standard()
                .writeLinked(
                    new Authority.Group(
                        List.of(MunicipalityCode.of("407"), MunicipalityCode.of("434")))))
        .doesNotContain("@id");
  }
}
