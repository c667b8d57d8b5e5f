package io.github.kuntamalli.examples.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.examples.web.Http;
import io.github.kuntamalli.examples.web.WebContract;
import io.helidon.microprofile.server.Server;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application on a port of its own, as its users meet it. */
class WelfareResourceIT extends WebContract {

  private static Server server;
  private static Http http;

  @BeforeAll
  static void start() {
    server = Server.builder().build().start();
    http = new Http(server.port());
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Override
  protected Http http() {
    return http;
  }

  @Override
  protected Path readme() {
    return Path.of("README.md");
  }

  @Test
  void theRuntimeRefusesInTheLanguageOfTheRequestToo() {
    assertThat(http.get("/nowhere", "Accept-Language", "en").body())
        .contains("No answer to this request", "/documents, /duties, /calendar");
  }
}
