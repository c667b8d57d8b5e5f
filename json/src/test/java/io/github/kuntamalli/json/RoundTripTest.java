package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Publication;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
}
