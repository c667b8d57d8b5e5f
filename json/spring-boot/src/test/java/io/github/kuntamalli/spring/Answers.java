package io.github.kuntamalli.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an application answers that has the library, with Spring MVC and with WebFlux alike. */
abstract class Answers {

  private static final KuntamalliJson JSON = Jackson3Json.standard();
  private static final String HELSINKI =
      "{\"authority\": {\"kind\": \"municipality\", \"code\": \"091\"}}";
  private static final String ROW =
      "{\"code\":\"091\",\"status\":\"met-late\",\"authority\":{\"kind\":\"county\",\"code\":\"08\"}}";

  abstract Server server();

  private HttpResponse<String> post(String path, String body) {
    return server().post(path, body, "Accept-Language", "sv");
  }

  private static String problem(HttpResponse<String> response, int status, String language) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.headers().firstValue("Content-Language")).contains(language);
    return response.body();
  }

  private static String body(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  @Test
  void aBodyIsReadAndWrittenInTheWireFormatWithoutIndentation() {
    HttpResponse<String> response = post("/same", HELSINKI);
    assertThat(body(response)).isEqualTo(JSON.writeLine(Dossier.of(Authority.municipality("091"))));
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
  }

  @Test
  void aFaultyBodyIsAnsweredWithAllItsFaults() {
    String faulty = HELSINKI.replace("091", "91").replaceFirst("\\}$", ", \"x\": 1}");
    assertThat(problem(post("/same", faulty), 400, "sv"))
        .contains("\"pointer\":\"/authority/code\"", "\"pointer\":\"/x\"", "\"line\":1");
  }

  @Test
  void aListIsReadAndItsFaultsAreToldAsThoseOfADocumentAre() {
    assertThat(body(post("/list", "[" + HELSINKI + "]")))
        .isEqualTo(JSON.writeLine(List.of(Dossier.of(Authority.municipality("091")))));
    assertThat(body(post("/list", "[]"))).isEqualTo("[]");
    assertThat(
            problem(
                post("/list", "[" + HELSINKI + "," + HELSINKI.replace("091", "91") + ",{}]"),
                400,
                "sv"))
        .contains("\"pointer\":\"/1/authority/code\"", "\"pointer\":\"/2\"");
  }

  @Test
  void theLibrarysTypesInsideTypesOfTheApplicationHaveTheWireFormat() {
    assertThat(body(post("/row", ROW))).isEqualTo(ROW);
    String page = "{\"items\":[" + ROW + "],\"total\":1}";
    assertThat(body(post("/page", page))).isEqualTo(page);
  }

  @Test
  void anEmptyBodyIsAFaultOnlyWhereABodyIsNeeded() {
    assertThat(problem(post("/same", ""), 400, "sv")).contains("json-truncated");
    assertThat(problem(post("/list", ""), 400, "sv")).contains("json-truncated");
    assertThat(body(post("/optional", ""))).contains("\"hus\"");
    assertThat(body(post("/optional", HELSINKI))).contains("\"091\"");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json;charset=UTF-8, UTF-8",
    "application/json;charset=UTF-16LE, UTF-16LE",
    "application/json;charset=ISO-8859-1, ISO-8859-1",
    "application/json, UTF-8"
  })
  void anAnswerIsInTheEncodingThatItStates(String accepted, String encoding) {
    String group = HELSINKI.replace("\"091\"}", "\"091\"}, \"notes\": [{\"fi\": \"Äijä €\"}]");
    HttpResponse<byte[]> response = server().postForBytes("/same", group, "Accept", accepted);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains(accepted);
    String text = new String(response.body(), Charset.forName(encoding));
    assertThat(text).contains("Äijä");
    assertThat(JSON.read(text, Dossier.class)).isEqualTo(JSON.read(group, Dossier.class));
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    assertThat(problem(post("/same", " ".repeat(20_000) + HELSINKI), 400, "sv"))
        .contains("json-too-large");
  }

  @ParameterizedTest
  @CsvSource({"sv, 638", "fi, 091", "en, 091", "de, 091"})
  void aControllerIsGivenTheLanguageOfTheRequest(String asked, String code) {
    assertThat(body(server().get("/language", "Accept-Language", asked))).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "fi, 'Aineisto koskee viranomaista, jonka numeroa 999 ei tunneta.'",
    "sv, 'Materialet gäller en myndighet vars nummer 999 är okänt.'",
    "en, 'The dossier concerns an authority whose code (999) is not known.'"
  })
  void anAuthorityThatTheRegisterDoesNotKnowIsContentThatCannotBeProcessed(
      String language, String problem) {
    HttpResponse<String> response =
        server().post("/assessments", HELSINKI.replace("091", "999"), "Accept-Language", language);
    assertThat(problem(response, 422, language))
        .contains("\"code\":\"dossier-authority-unknown\"", problem);
  }

  @Test
  void aParameterThatIsMissingOrWrongIsNamed() {
    assertThat(problem(server().get("/duties?authority=Espo", "Accept-Language", "en"), 400, "en"))
        .contains("problem-details.md#parameters\"", "A parameter of the request")
        .contains(
            "\"code\":\"parameter-invalid\",\"severity\":\"error\",\"parameter\":\"authority\"")
        .contains("\"code\":\"parameter-missing\",\"severity\":\"error\",\"parameter\":\"on\"")
        .doesNotContain("pointer", "json-");
  }

  @Test
  void aValueWithATextFormIsAParameterOrAPartOfAPath() {
    assertThat(body(server().get("/codes/091?state=met-late")))
        .isEqualTo("{\"code\":\"091\",\"status\":\"met-late\",\"authority\":{\"kind\":\"hus\"}}");
    assertThat(problem(server().get("/codes/091?state=late", "Accept-Language", "en"), 400, "en"))
        .contains("\"parameter\":\"state\"", "met-late");
    assertThat(problem(server().get("/codes/91?state=met-late"), 400, "fi"))
        .contains("\"parameter\":\"code\"");
  }

  @Test
  void theActuatorShowsTheEditionsAndTheDayOfTheLaw() {
    assertThat(body(server().get("/actuator/info")))
        .contains(
            "\"kuntamalli\":{\"registerEdition\":\"2026.1\",\"obligationEdition\":\"2026.1\",\"lawCheckedUntil\":\"2025-");
  }
}
