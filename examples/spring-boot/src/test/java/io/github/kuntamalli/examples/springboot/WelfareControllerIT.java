package io.github.kuntamalli.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.examples.web.Http;
import io.github.kuntamalli.examples.web.WebContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a port of its own, as its users meet it. */
class WelfareControllerIT extends WebContract {

  private static ConfigurableApplicationContext application;
  private static Http http;

  @BeforeAll
  static void start() {
    application =
        SpringApplication.run(
            Application.class, "--server.port=0", "--spring.main.banner-mode=off");
    http =
        new Http(
            application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Override
  protected Http http() {
    return http;
  }

  @Override
  protected Path readme() {
    return Path.of("../README.md");
  }

  @Test
  void theFrameworkRefusesInTheLanguageOfTheRequestToo() {
    assertThat(http.get("/nowhere", "Accept-Language", "sv").body())
        .contains("Adressen finns inte", "/documents, /duties, /calendar");
    assertThat(http.get("/nowhere").body()).contains("Osoitetta ei ole");
    assertThat(http.post("/documents?on=2026-11-22", "", "Content-Type", "application/json").body())
        .contains("Lähetä asiakirja pyynnön rungossa.");
    assertThat(
            http.post(
                    "/documents?on=2026-11-22",
                    "{}",
                    "Accept-Language",
                    "en",
                    "Content-Type",
                    "a/b")
                .body())
        .contains("The media type is not supported", "Send the document as application/json.");
  }
}
