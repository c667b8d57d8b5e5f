package io.github.kuntamalli.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.reactive.WebFluxTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A test of WebFlux controllers alone behaves as the running application does. */
@WebFluxTest
class WebFluxSliceTest {

  @Autowired private WebTestClient application;

  @Test
  void aFaultyBodyIsAnsweredWithItsFaults() {
    application
        .post()
        .uri("/same")
        .contentType(MediaType.APPLICATION_JSON)
        .header("Accept-Language", "sv")
        .bodyValue("{\"authority\": 1, \"x\": 2}")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType("application/problem+json")
        .expectHeader()
        .valueEquals("Content-Language", "sv")
        .expectBody(String.class)
        .value(body -> assertThat(body).contains("\"pointer\":\"/x\""));
  }

  @Test
  void aControllerIsGivenTheLanguage() {
    application
        .get()
        .uri("/language")
        .header("Accept-Language", "sv")
        .exchange()
        .expectBody(String.class)
        .value(body -> assertThat(body).contains("638"));
  }
}
