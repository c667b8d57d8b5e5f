package io.github.kuntamalli.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application answers over HTTP; a test extends it for each framework. */
public abstract class WebContract {

  /** The address of a test's own resource that fails; the exception says {@link #SECRET}. */
  protected static final String FAILING = "/failing";

  /** What no answer may disclose. */
  protected static final String SECRET = "the password of the database";

  private static final String DOCUMENTS = "/documents?on=2026-11-22";
  private static final String SOUND =
      """
      {"id": "plan", "issuers": [{"kind": "municipality", "code": "837"}], "parts": [{"kind": "plan"}],
       "handlings": [{"body": {"kind": "council"}, "date": "2024-02-19", "outcome": "approved"}]}
      """;
  private static final String UNSOUND =
      SOUND
          .replace("837", "999")
          .replaceFirst(
              "\\}\\s*$",
              """
              , "goals": [{"id": "g", "name": {"fi": "osallisuus"}}],
                "measures": [{"name": {"fi": "kurssi"}, "goals": ["g", "h"]}]}
              """);

  /** The server under test. */
  protected abstract Http http();

  /** The page that explains how to use the example; its request and its answer are tried. */
  protected abstract Path readme();

  private HttpResponse<String> check(String body, String language) {
    return http()
        .post(DOCUMENTS, body, "Content-Type", "application/json", "Accept-Language", language);
  }

  private static HttpResponse<String> problem(
      HttpResponse<String> response, int status, String kind, String language) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(response.headers().firstValue("Content-Language")).contains(language);
    assertThat(response.body())
        .contains(kind.startsWith("\"") ? kind : "problem-details.md#" + kind + "\"")
        .contains("\"status\":" + status);
    return response;
  }

  @Test
  void aSoundDocumentIsAnsweredWithItsReport() {
    HttpResponse<String> response = check(SOUND, "en");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(response.body())
        .startsWith("{\"schemaVersion\":\"1\",\"on\":\"2026-11-22\"")
        .doesNotContain("\"severity\":\"error\"");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, fi, Asiakirjassa on virheitä, Kuntanumero, 'toimenpide 1, tavoite 2'",
    "sv-FI, sv, Dokumentet innehåller fel, kommunnumret, 'åtgärd 1, mål 2'",
    "'de, en;q=0.5', en, The document has errors, municipality, 'measure 1, goal 2'"
  })
  void bothDoorsAreToldInOneAnswerInTheLanguageOfTheRequest(
      String asked, String language, String title, String word, String place) {
    String body = problem(check(UNSOUND, asked), 422, "unsound", language).body();
    assertThat(body)
        .contains(title)
        .containsIgnoringCase(word)
        .contains("\"pointer\":\"/issuers/0\"", "\"pointer\":\"/measures/0/goals/1\"")
        .contains("\"place\":\"" + place + "\"")
        .containsOnlyOnce("\"municipality-code-unknown\"")
        .containsOnlyOnce("\"measure-goal-unknown\"");
  }

  @Test
  void everyFaultOfABodyIsToldAtOnceWithItsPlace() {
    String faulty = SOUND.replace("837", "37").replace("approved", "aproved");
    String body = problem(check(faulty, "sv"), 400, "unreadable", "sv").body();
    assertThat(body)
        .contains("Texten kunde inte läsas", "\"line\":1")
        .contains("\"pointer\":\"/issuers/0/code\"", "\"place\":\"utarbetare 1, nummer\"")
        .contains("\"pointer\":\"/handlings/0/outcome\"", "\"line\":2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "null", "{\"id\": }", "\u0000", "\"document\"", "{} {}"})
  void whatIsNoDocumentIsRefused(String body) {
    problem(check(body, "fi"), 400, "unreadable", "fi");
  }

  @Test
  void aBodyBeyondTheLimitsIsRefused() {
    String large = SOUND.replace("\"plan\",", "\"" + "x".repeat(1_100_000) + "\",");
    assertThat(problem(check(large, "en"), 400, "unreadable", "en").body())
        .contains("json-too-large");
    assertThat(problem(check("[".repeat(100_000), "en"), 400, "unreadable", "en").body())
        .contains("json-too-large");
  }

  @Test
  void theDutiesOfADayAreTold() {
    HttpResponse<String> response = http().get("/duties?authority=Espoo&on=2022-12-31");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body())
        .startsWith("{\"schemaVersion\":\"1\",\"authority\":{")
        .contains("\"applicable\"", "\"not-yet-in-force\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/duties?authority=Espo&on=2022-12-31, authority, Espoo",
    "/duties?authority=county:99&on=2022-12-31, authority, county:02",
    "/duties?authority=Espoo&on=2022-02-30, on, 2022-02-30",
    "/duties?authority=Espoo&on=1999-01-01, on, 2009-01-01",
    "/duties?authority=Espoo, on, parameter-missing",
    "/calendar?authority=Espo&from=2026-01-01&to=2026-12-31, authority, Espoo",
    "/calendar?authority=049&from=2026-01-02&to=2026-01-01, to, 2026-01-02"
  })
  void aQuestionThatCannotBeAnsweredIsRefusedWithTheRemedy(
      String path, String parameter, String remedy) {
    String body = problem(http().get(path), 400, "parameters", "fi").body();
    assertThat(body)
        .contains("\"parameter\":\"" + parameter + "\"", remedy)
        .doesNotContain("\"pointer\"", "\"place\"", "json-");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, numeroa 999 ei tunneta",
    "sv, nummer 999 är okänt",
    "en, code (999) is not known"
  })
  void anAuthorityThatNobodyKnowsIsContentThatCannotBeProcessed(String language, String problem) {
    HttpResponse<String> response =
        http()
            .post(
                "/assessments?on=2026-11-22",
                "{\"authority\": {\"kind\": \"municipality\", \"code\": \"999\"}}",
                "Content-Type",
                "application/json",
                "Accept-Language",
                language);
    assertThat(problem(response, 422, "unsound", language).body())
        .contains("\"dossier-authority-unknown\"", problem);
  }

  @Test
  void aDocumentNeedsTheDayOfTheQuestion() {
    HttpResponse<String> response =
        http().post("/documents", SOUND, "Content-Type", "application/json");
    assertThat(problem(response, 400, "parameters", "fi").body()).contains("\"parameter\":\"on\"");
  }

  @Test
  void theCalendarIsText() {
    HttpResponse<String> response =
        http()
            .get(
                "/calendar?authority=Espoo&from=2026-01-01&to=2026-12-31", "Accept-Language", "sv");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(
            type -> assertThat(type).isEqualToIgnoringCase("text/calendar;charset=UTF-8"));
    assertThat(response.body())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("Skyldigheter inom välfärdsrapporteringen: Esbo", "BEGIN:VEVENT")
        .endsWith("END:VCALENDAR\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Teksti loppuu kesken.",
    "sv, Texten slutar för tidigt.",
    "en, The text ends before the document does."
  })
  void anEmptyBodyIsATextThatCannotBeRead(String language, String problem) {
    assertThat(problem(check("", language), 400, "unreadable", language).body())
        .contains("\"json-truncated\"", problem);
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, fi, Merkistökoodaus ei ole UTF-8",
    "ISO-8859-1, sv, Teckenkodningen är inte UTF-8",
    "ISO-8859-1, en, The encoding is not UTF-8",
    "UTF-16, fi, UTF-16",
    "UTF-16LE, sv, UTF-16LE",
    "UTF-16BE, en, UTF-16BE"
  })
  void anotherEncodingIsNamed(String encoding, String language, String problem) {
    for (String type : List.of("application/json", "application/json;charset=" + encoding)) {
      HttpResponse<String> response =
          http()
              .send(
                  "POST",
                  DOCUMENTS,
                  SOUND
                      .replace("\"plan\",", "\"yhteistyösuunnitelma\",")
                      .getBytes(Charset.forName(encoding)),
                  "Content-Type",
                  type,
                  "Accept-Language",
                  language);
      assertThat(problem(response, 400, "unreadable", language).body())
          .contains("\"json-encoding\"", problem);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nowhere, application/json, */*, 404, fi, Osoitetta ei ole, Tarkista osoite.",
    "GET, /nowhere, application/json, */*, 404, sv, Adressen finns inte, Kontrollera adressen.",
    "GET, /nowhere, application/json, */*, 404, en, There is no such address, Check the address.",
    "DELETE, /documents, application/json, */*, 405, fi, Menetelmää ei voi käyttää tässä osoitteessa, Allow",
    "DELETE, /documents, application/json, */*, 405, sv, Metoden kan inte användas, Allow",
    "DELETE, /documents, application/json, */*, 405, en, The method cannot be used for this address, Allow",
    "GET, /duties?authority=049&on=2026-11-22, application/json, text/plain, 406, fi, Vastausta ei ole, Accept",
    "GET, /duties?authority=049&on=2026-11-22, application/json, text/plain, 406, sv, Svaret finns inte, Accept",
    "GET, /duties?authority=049&on=2026-11-22, application/json, text/plain, 406, en, The answer is not available, Accept",
    "POST, /documents?on=2026-11-22, text/plain, */*, 415, fi, Sisältötyyppiä ei tueta, application/json",
    "POST, /documents?on=2026-11-22, text/plain, */*, 415, sv, Innehållstypen stöds inte, application/json",
    "POST, /documents?on=2026-11-22, text/plain, */*, 415, en, The media type is not supported, application/json",
    "GET, /failing, application/json, */*, 500, fi, Palvelussa tapahtui virhe, Yritä myöhemmin uudelleen.",
    "GET, /failing, application/json, */*, 500, sv, Ett fel inträffade i tjänsten, Försök igen senare.",
    "GET, /failing, application/json, */*, 500, en, An error occurred in the service, Try again later."
  })
  void whatTheFrameworkRefusesAndWhereTheApplicationFailsIsAProblemToo(
      String method,
      String path,
      String type,
      String accepted,
      int status,
      String language,
      String title,
      String remedy) {
    HttpResponse<String> response =
        http()
            .send(
                method,
                path,
                method.equals("POST") ? SOUND : "",
                "Content-Type",
                type,
                "Accept",
                accepted,
                "Accept-Language",
                language);
    assertThat(problem(response, status, "\"about:blank\"", language).body())
        .contains("\"title\":\"" + title, remedy)
        .doesNotContain(SECRET, "findings");
    if (status == 405) {
      assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("POST");
    }
  }

  @Test
  void theReadmeShowsARealAnswer() throws IOException {
    String page = Files.readString(readme());
    Matcher shown =
        Pattern.compile(
                "```sh\n(curl [^`]*--data @(\\S+) 'http://localhost:8080([^']+)')\n```\n+```json\n(.*?)\n```",
                Pattern.DOTALL)
            .matcher(page);
    assertThat(shown.find()).as("a request and its answer in " + readme()).isTrue();
    List<String> headers = new ArrayList<>();
    Matcher header = Pattern.compile("-H '([^:]+): ([^']+)'").matcher(shown.group(1));
    while (header.find()) {
      headers.add(header.group(1));
      headers.add(header.group(2));
    }
    String body = Files.readString(readme().resolveSibling(shown.group(2)));
    assertThat(http().post(shown.group(3), body, headers.toArray(String[]::new)).body())
        .isEqualTo(inOneLine(shown.group(4)));
  }

  /** What a page shows with indentation, as it is sent. */
  private static String inOneLine(String indented) {
    return indented.replaceAll("\n\\s*", "").replace("\" : ", "\":");
  }
}
