package io.github.kuntamalli.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that people look at. */
class ReportControllerIT {

  @RegisterExtension static final RunningApplication APPLICATION = new RunningApplication();

  @ParameterizedTest
  @CsvSource({
    "fi, fi, 'Tampere – Hyvinvointiraportoinnin velvoitteet'",
    "'sv-FI, en;q=0.5', sv, Tammerfors",
    "en, en, Tampere",
    "de, fi, Tampere"
  })
  void theBundledDossierOfAnAuthorityIsAPageInTheLanguageOfTheRequest(
      String asked, String language, String name) {
    for (String authority : List.of("837", "Tampere", "Tammerfors")) {
      HttpResponse<String> page =
          APPLICATION
              .http()
              .get("/reports/" + authority + "?on=2026-11-22", "Accept-Language", asked);
      assertThat(page(page, language)).contains(name, "2013–2016");
    }
  }

  @Test
  void aDossierInTheBodyIsAPage() {
    String dossier =
        """
        {"authority": {"kind": "county", "code": "06"}, "documents": [
          {"id": "plan", "title": {"fi": "<script>alert(1)</script>"}, "issuers": [{"kind": "county", "code": "06"}],
           "parts": [{"kind": "plan", "covers": {"from": "2023", "to": "2025"}}],
           "handlings": [{"body": {"kind": "council"}, "date": "2024-02-19", "outcome": "approved"}]}]}
        """;
    HttpResponse<String> page =
        APPLICATION
            .http()
            .post(
                "/reports?on=2026-11-22",
                dossier,
                "Content-Type",
                "application/json",
                "Accept",
                "text/html",
                "Accept-Language",
                "sv");
    assertThat(page(page, "sv"))
        .contains("Satakunta välfärdsområde", "&lt;script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void whatIsNoQuestionForAPageIsRefusedAsElsewhere() {
    HttpResponse<String> unknown =
        APPLICATION
            .http()
            .get("/reports/Tamperre?on=2026-11-22", "Accept-Language", "en", "Accept", "text/html");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(unknown.body()).contains("\"parameter\":\"authority\"", "Tampere");
    assertThat(APPLICATION.http().get("/reports/837").statusCode()).isEqualTo(400);
    HttpResponse<String> nobody =
        APPLICATION
            .http()
            .post(
                "/reports?on=2026-11-22",
                "{\"authority\": {\"kind\": \"municipality\", \"code\": \"999\"}}",
                "Content-Type",
                "application/json",
                "Accept",
                "text/html");
    assertThat(nobody.statusCode()).isEqualTo(422);
    assertThat(nobody.body()).contains("dossier-authority-unknown");
  }

  private static String page(HttpResponse<String> response, String language) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(response.headers().firstValue("Content-Language")).contains(language);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow().split("; "))
        .containsExactly(
            "default-src 'none'",
            "style-src 'unsafe-inline'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");
    assertThat(response.body())
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"" + language + "\"");
    return response.body();
  }
}
