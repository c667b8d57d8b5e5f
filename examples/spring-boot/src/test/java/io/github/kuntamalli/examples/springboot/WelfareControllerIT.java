package io.github.kuntamalli.examples.springboot;

import io.github.kuntamalli.examples.web.Http;
import io.github.kuntamalli.examples.web.WebContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

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
    return Path.of("../../web-contract/README.md");
  }

  /** Fails as no part of the application should. */
  @RestController
  static class Failing {

    @GetMapping(FAILING)
    String fail() {
      throw new IllegalStateException(SECRET);
    }
  }
}
