package io.github.kuntamalli.spring;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.WebApplicationType;

/** The answers with Spring MVC. */
class MvcAnswersTest extends Answers {

  private static Server server;

  @BeforeAll
  static void start() {
    server =
        new Server(
            WebApplicationType.SERVLET,
            "kuntamalli.json.limits.length=10000",
            "management.endpoints.web.exposure.include=info");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Override
  Server server() {
    return server;
  }
}
