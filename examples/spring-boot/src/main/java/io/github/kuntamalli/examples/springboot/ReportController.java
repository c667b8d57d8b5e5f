package io.github.kuntamalli.examples.springboot;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.examples.htmlreport.BundledDossiers;
import io.github.kuntamalli.examples.htmlreport.HtmlReport;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The duties of an authority as a page to look at. */
@RestController
class ReportController {

  private static final String HTML = "text/html;charset=UTF-8";

  /** The last three are not covered by {@code default-src}. */
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src 'unsafe-inline'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'");

  private final Kuntamalli kuntamalli;
  private final RequestParameters questions;

  ReportController(Kuntamalli kuntamalli, RequestParameters questions) {
    this.kuntamalli = kuntamalli;
    this.questions = questions;
  }

  // begin report
  /** The page of the dossier in the body. An unknown authority is answered with 422. */
  @PostMapping(path = "/reports", produces = HTML)
  ResponseEntity<String> ofDossier(
      @RequestBody Dossier dossier,
      @RequestParam(required = false) @Nullable String on,
      Language language) {
    return page(dossier, RequestParameters.day("on", on).get(), language);
  }

  /** The page of an authority, such as Tampere, 837 or county:06, by its bundled dossier. */
  @GetMapping(path = "/reports/{authority}", produces = HTML)
  ResponseEntity<String> ofBundledDossier(
      @PathVariable String authority,
      @RequestParam(required = false) @Nullable String on,
      Language language) {
    LocalDate day = RequestParameters.day("on", on).get();
    return page(
        BundledDossiers.of(questions.authority("authority", authority, day).get()), day, language);
  }

  /** The page has its style in it and nothing else; the browser need not load or run more. */
  private ResponseEntity<String> page(Dossier dossier, LocalDate day, Language language) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header("Content-Security-Policy", POLICY)
        .body(HtmlReport.of(kuntamalli, dossier, day, language));
  }
  // end report
}
