package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.json.web.ProblemFinding;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterTable;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestParametersTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 22);

  private final Kuntamalli standard = Kuntamalli.standard();
  private final RequestParameters questions = RequestParameters.of(standard);

  private static String said(ReadResult<?> reading, Language language) {
    Finding fault = reading.faults().get(0);
    assertThat(reading.faults()).hasSize(1);
    return fault.location().pointer()
        + " "
        + fault.problem(language)
        + " "
        + fault.remedy(language);
  }

  @Test
  void aParameterIsNamedAsTheRequestNamesIt() {
    Finding fault = RequestParameters.day("filter/from~", null).faults().get(0);
    assertThat(ProblemFinding.of(fault, Language.EN).parameter()).contains("filter/from~");
  }

  @ParameterizedTest
  @CsvSource({
    "049, municipality:049",
    "Espoo, municipality:049",
    "' esbo ', municipality:049",
    "municipality:049, municipality:049",
    "county:03, county:03",
    "Pirkanmaan hyvinvointialue, county:08",
    "Turun kaupunki, municipality:853",
    "KU091, municipality:091",
    "HUS, hus",
    "Koski Tl, municipality:284"
  })
  void anAuthorityIsNamedAsPeopleNameIt(String text, String key) {
    assertThat(questions.authority("authority", text, ON).get().key()).isEqualTo(key);
  }

  @Test
  void aNameOfTheDayGoesBeforeTheSameNameOfAnotherTime() {
    assertThat(questions.authority("a", "Loimaa", ON).asOptional())
        .contains(Authority.municipality("430"));
    assertThat(questions.authority("a", "Parainen", ON).asOptional())
        .contains(Authority.municipality("445"));
  }

  /** What is cut off of a long header may be the middle of a language. */
  @ParameterizedTest
  @CsvSource({"1000, SV", "1001, FI"})
  void ofALongHeaderTheLanguagesWithinAThousandCharactersCount(int length, Language expected) {
    String end = ",sv";
    String header = "x-" + "a,x-".repeat((length - 5) / 4);
    header = header.substring(0, header.length() - 3);
    header = header + " ".repeat(length - header.length() - end.length()) + end;
    assertThat(header).hasSize(length);
    assertThat(RequestParameters.language(header)).isEqualTo(expected);
  }

  @Test
  void aValueIsWrittenInTheTextFormInWhichItIsRead() {
    for (Object value : List.of(DutyStatus.MET_LATE, MunicipalityCode.of("091"))) {
      String text = RequestParameters.text(value);
      assertThat(RequestParameters.value("p", text, value.getClass()).get()).isEqualTo(value);
    }
    assertThat(RequestParameters.text(DutyStatus.MET_LATE)).isEqualTo("met-late");
    assertThatThrownBy(() -> RequestParameters.text(Authority.hus()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value: %s has no text form".formatted(Authority.Hus.class.getName()));
  }

  @Test
  void aNameThatNobodyHasIsAnsweredWithTheNearest() {
    ReadResult<Authority> espo = questions.authority("authority", "Espo", ON);
    assertThat(said(espo, Language.EN))
        .startsWith(
            "/authority The value \"Espo\" of the parameter authority is not valid."
                + " Write the name or the code of a municipality, such as Esbo, Espoo");
    assertThat(said(espo, Language.FI))
        .startsWith(
            "/authority Parametrin authority arvo \"Espo\" ei kelpaa. Kirjoita kunnan nimi tai kuntanumero, esimerkiksi Esbo, Espoo");
    assertThat(said(espo, Language.SV))
        .startsWith(
            "/authority Parametern authority har det ogiltiga värdet \"Espo\"."
                + " Skriv en kommuns namn eller nummer, till exempel Esbo, Espoo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "9999", "county:99", "county:", "x y z", "{}", "\u0000"})
  void whatIsNoAuthorityIsAFault(String text) {
    ReadResult<Authority> reading = questions.authority("whose", text, ON);
    assertThat(reading.asOptional()).isEmpty();
    for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
      assertThat(said(reading, language)).startsWith("/whose ").doesNotContain("{expected}");
    }
  }

  @Test
  void aCountyThatDoesNotExistIsAnsweredWithThoseOfTheDay() {
    ReadResult<Authority> reading = questions.authority("authority", "county:99", LocalDate.MIN);
    assertThat(said(reading, Language.EN)).contains("county:02\", \"county:03\"");
  }

  @Test
  void severalMunicipalitiesOfOneNameAreNeverMadeOne() {
    MunicipalityRegister twoCalledEspoo =
        MunicipalityRegister.standard()
            .combinedWith(
                new Edition("own.1", LocalDate.of(2026, 11, 22)),
                Map.of(
                    RegisterTable.MUNICIPALITIES,
                    "code,from,to,name_fi,name_sv\n901,,,Espoo,Nyesbo\n",
                    RegisterTable.MUNICIPALITY_REGIONS,
                    "code,region,from,to,decision\n901,01,,,\n",
                    RegisterTable.MUNICIPALITY_COUNTIES,
                    "code,county,from,to\n901,03,2021-07-01,\n"));
    RequestParameters asked = RequestParameters.of(standard.withRegister(twoCalledEspoo));
    assertThat(said(asked.authority("authority", "Espoo", ON), Language.EN))
        .endsWith("Write one of the municipality codes 049 (Espoo), 901 (Espoo).");
    assertThat(asked.authority("authority", "Nyesbo", ON).get().key())
        .isEqualTo("municipality:901");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2026-11",
        "22.11.2026",
        "tomorrow",
        "2008-12-31",
        "2200-01-01",
        "9999-01-01"
      })
  void whatIsNoDayOfTheDataIsAFault(String text) {
    assertThat(said(RequestParameters.day("on", text), Language.EN))
        .startsWith(
            "/on The value \"" + text + "\" of the parameter on is not valid. Write a date ");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void whatIsNotGivenIsMissing(@Nullable String text) {
    assertThat(said(RequestParameters.day("on", text), Language.SV))
        .isEqualTo(
            "/on Parametern on saknas. Lägg till parametern on i förfrågan: en dag som finns, till exempel \"2021-12-13\".");
    assertThat(questions.authority("authority", text, ON).faults().get(0).code())
        .hasToString("parameter-missing");
  }

  @Test
  void longTextsAreShownShort() {
    assertThat(said(RequestParameters.day("on", "1".repeat(10_000)), Language.EN))
        .hasSizeLessThan(200);
  }

  @Test
  void aQuestionIsAnsweredAsTheFrontDoorAnswersIt() {
    ReadResult<DutiesOnDate> duties = questions.dutiesOf("Espoo", "2022-12-31");
    assertThat(duties.get())
        .isEqualTo(standard.dutiesOf(Authority.municipality("049"), LocalDate.of(2022, 12, 31)));
    assertThat(questions.calendar("hus", "2026-01-01", "2026-12-31").get())
        .isEqualTo(
            standard.calendar(
                Authority.hus(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
  }

  @Test
  void allFaultsOfAQuestionAreToldAtOnce() {
    ReadResult<?> reading = questions.calendar("Espo", null, "2026-13-01");
    assertThat(reading.faults())
        .extracting(fault -> fault.location().pointer())
        .containsExactly("/authority", "/from", "/to");
    assertThatThrownBy(reading::get)
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.unreadable().faults()).isEqualTo(reading.faults()))
        .hasMessageContaining(
            "/authority: The value \"Espo\" of the parameter authority is not valid.")
        .hasMessageContaining(
            "\n/from: The parameter from is missing. Add the parameter from to the request: ");
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsAFaultOfItsEnd() {
    assertThat(said(questions.calendar("049", "2026-01-02", "2026-01-01"), Language.EN))
        .isEqualTo(
            "/to The value \"2026-01-01\" of the parameter to is not valid. Write a date that is not before 2026-01-02.");
    assertThat(questions.calendar("049", "2026-01-01", "2026-01-01").asOptional())
        .isNotEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "sv-FI, sv",
    "'de, en;q=0.5', en",
    "'en;q=0.2, sv;q=0.8, fi;q=0.5', sv",
    "'se, sv', sv",
    "'sv;q=0, en', en",
    "de, fi",
    "*, fi",
    "' ', fi",
    ", fi",
    "'sv;q=much', fi",
    "'sv;q=', fi",
    "-, fi",
    "--, fi",
    "'sv,-', fi",
    "'-,sv', fi",
    "'sv, - ;q=0.5', fi",
    "*-, fi",
    ";, fi",
    "',', fi",
    "EN-gb, en"
  })
  void theLanguageIsTheOneThatTheRequestLikesBest(String header, String language) {
    assertThat(RequestParameters.language(header)).isEqualTo(Language.of(language));
  }

  @Test
  void aCalendarOverThousandsOfYearsIsAFaultOfItsEnd() {
    assertThat(said(questions.calendar("837", "2009-01-01", "9998-12-31"), Language.EN))
        .isEqualTo(
            "/to The value \"9998-12-31\" of the parameter to is not valid. Write a date within 2009-01-01 –"
                + " 2199-12-31.");
  }

  @Test
  void theLanguageOfAHeaderOfAnyLengthIsFoundAtOnce() {
    StringBuilder many = new StringBuilder("sv;q=0.9");
    for (int i = 0; i < 80_000; i++) {
      many.append(",qaa-").append(String.format("%05d", i));
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          assertThat(RequestParameters.language(many.toString())).isEqualTo(Language.SV);
          assertThat(RequestParameters.language("x".repeat(1_000_000))).isEqualTo(Language.FI);
          assertThat(RequestParameters.language(",".repeat(1_000_000))).isEqualTo(Language.FI);
          assertThat(RequestParameters.language("-".repeat(10_000))).isEqualTo(Language.FI);
          assertThat(RequestParameters.language("-,".repeat(5_000))).isEqualTo(Language.FI);
          assertThat(RequestParameters.language("sv,".repeat(3_333) + "-")).isEqualTo(Language.SV);
        });
  }

  @Test
  void aValueWithATextFormIsReadAsTheWireFormatWritesIt() {
    assertThat(RequestParameters.value("status", " met-late ", DutyStatus.class).get())
        .isEqualTo(DutyStatus.MET_LATE);
    assertThat(RequestParameters.value("code", "049", MunicipalityCode.class).get())
        .isEqualTo(MunicipalityCode.of("049"));
    assertThat(said(RequestParameters.value("status", "MET_LATE", DutyStatus.class), Language.EN))
        .startsWith("/status The value \"MET_LATE\" of the parameter status is not valid.")
        .contains("\"met-late\"");
    assertThat(RequestParameters.value("status", null, DutyStatus.class).faults().get(0).code())
        .hasToString("parameter-missing");
    assertThat(RequestParameters.hasTextForm(Assessment.class)).isFalse();
    assertThat(RequestParameters.hasTextForm(String.class)).isFalse();
    assertThatThrownBy(() -> RequestParameters.value("a", "b", Assessment.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no text form");
  }

  @Test
  void aFaultOfAParameterNamesTheParameterAndNoPlaceInAText() {
    ProblemDetails problem =
        ProblemDetails.of((ReadResult.Failure<?>) questions.dutiesOf("Espo", null), Language.EN);
    assertThat(problem.type()).isEqualTo(ProblemDetails.PARAMETERS);
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.title()).isEqualTo("A parameter of the request is missing or invalid");
    assertThat(problem.findings())
        .extracting(ProblemFinding::parameter)
        .containsExactly(Optional.of("authority"), Optional.of("on"));
    assertThat(problem.findings()).allMatch(finding -> finding.pointer().isEmpty());
  }

  @Test
  void anUnknownAuthorityIsContentThatCannotBeProcessed() {
    UnknownAuthorityException unknown =
        catchThrowableOfType(
            UnknownAuthorityException.class,
            () -> standard.dutiesOf(Authority.municipality("999"), ON));
    ProblemDetails problem = ProblemDetails.of(unknown, Language.SV);
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.detail())
        .isEqualTo("Materialet gäller en myndighet vars nummer 999 är okänt.");
    assertThat(problem.findings()).singleElement();
    assertThat(problem.findings().get(0).code()).hasToString("dossier-authority-unknown");
    assertThat(
            ProblemDetails.of(
                    new UnknownAuthorityException(Authority.county("99"), standard.register()),
                    Language.EN)
                .detail())
        .contains("99");
  }
}
