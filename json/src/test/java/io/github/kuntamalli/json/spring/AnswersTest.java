package io.github.kuntamalli.json.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a controller answers that has the parts of the library around it. */
class AnswersTest {

  private static final KuntamalliJson JSON = Jackson3Json.standard();
  private static final String HELSINKI =
      "{\"authority\": {\"kind\": \"municipality\", \"code\": \"091\"}}";

  private final MockMvc application =
      MockMvcBuilders.standaloneSetup(new Controller())
          .setMessageConverters(new WireFormatConverter(JSON))
          .setCustomArgumentResolvers(new LanguageArgument(RequestLanguage.byHeader()))
          .setControllerAdvice(
              new InvalidBodyAdvice(JSON, RequestLanguage.byHeader()),
              new FrameworkErrorAdvice(RequestLanguage.byHeader()))
          .build();

  /** As an application has it. */
  @RestController
  static class Controller {

    @PostMapping("/same")
    Dossier same(@RequestBody Dossier dossier) {
      return dossier;
    }

    @PostMapping("/optional")
    Dossier optional(@RequestBody(required = false) Dossier dossier) {
      return dossier == null ? Dossier.of(Authority.hus()) : dossier;
    }

    @GetMapping("/language")
    Dossier language(Language language) {
      return Dossier.of(Authority.municipality(language == Language.SV ? "638" : "091"));
    }

    @GetMapping("/gone")
    Dossier gone() {
      throw new Gone();
    }

    @GetMapping("/broken")
    Dossier broken() {
      throw new IllegalStateException("secret");
    }
  }

  /** An exception that names its status. */
  @ResponseStatus(HttpStatus.GONE)
  static class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return application.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse post(String path, String body) throws Exception {
    return answer(
        MockMvcRequestBuilders.post(path)
            .contentType(MediaType.APPLICATION_JSON)
            .header("Accept-Language", "sv")
            .content(body));
  }

  @Test
  void aBodyIsReadAndWrittenInTheWireFormatWithoutIndentation() throws Exception {
    MockHttpServletResponse response = post("/same", HELSINKI);
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentType()).isEqualTo("application/json");
    assertThat(response.getContentAsString(StandardCharsets.UTF_8))
        .isEqualTo(JSON.writeLine(Dossier.of(Authority.municipality("091"))));
  }

  @Test
  void aFaultyBodyIsAnsweredWithItsFaults() throws Exception {
    MockHttpServletResponse response =
        post("/same", HELSINKI.replace("091", "91").replaceFirst("\\}$", ", \"x\": 1}"));
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getHeader("Content-Language")).isEqualTo("sv");
    assertThat(response.getContentAsString(StandardCharsets.UTF_8))
        .contains("\"/authority/code\"", "\"/x\"");
  }

  @Test
  void anEmptyBodyIsAFaultOnlyWhereABodyIsNeeded() throws Exception {
    assertThat(post("/same", "").getContentAsString(StandardCharsets.UTF_8))
        .contains("json-truncated");
    assertThat(post("/optional", "").getContentAsString(StandardCharsets.UTF_8))
        .contains("\"hus\"");
    assertThat(post("/optional", HELSINKI).getContentAsString(StandardCharsets.UTF_8))
        .contains("\"091\"");
  }

  @ParameterizedTest
  @CsvSource({"sv, 638", "fi, 091", "en, 091", "de, 091"})
  void aControllerIsGivenTheLanguageOfTheRequest(String asked, String code) throws Exception {
    assertThat(
            answer(MockMvcRequestBuilders.get("/language").header("Accept-Language", asked))
                .getContentAsString(StandardCharsets.UTF_8))
        .contains(code);
  }

  @Test
  void whatTheFrameworkRefusesKeepsItsHeaders() throws Exception {
    MockHttpServletResponse response =
        answer(MockMvcRequestBuilders.get("/same").header("Accept-Language", "en"));
    assertThat(response.getStatus()).isEqualTo(405);
    assertThat(response.getHeader("Allow")).isEqualTo("POST");
    assertThat(response.getContentAsString(StandardCharsets.UTF_8))
        .contains("The method is not for this address");
  }

  @Test
  void anExceptionIsAnsweredWithItsStatusAndWithoutItsMessage() throws Exception {
    MockHttpServletResponse gone = answer(MockMvcRequestBuilders.get("/gone"));
    assertThat(gone.getStatus()).isEqualTo(410);
    assertThat(gone.getContentAsString(StandardCharsets.UTF_8))
        .contains("Pyyntöön ei voida vastata");
    MockHttpServletResponse broken = answer(MockMvcRequestBuilders.get("/broken"));
    assertThat(broken.getStatus()).isEqualTo(500);
    assertThat(broken.getContentAsString(StandardCharsets.UTF_8))
        .contains("Palvelussa tapahtui virhe")
        .doesNotContain("secret");
  }
}
