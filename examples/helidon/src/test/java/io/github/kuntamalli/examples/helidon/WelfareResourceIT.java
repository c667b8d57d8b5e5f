package io.github.kuntamalli.examples.helidon;

import io.github.kuntamalli.examples.web.Http;
import io.github.kuntamalli.examples.web.WebContract;
import io.helidon.microprofile.server.Server;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The application on a free port, as its users see it. */
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
  protected java.nio.file.Path readme() {
    return java.nio.file.Path.of("../web-contract/README.md");
  }

  /** Fails as no part of the application should. */
  @Path(FAILING)
  @ApplicationScoped
  public static class Failing {

    @GET
    public String fail() {
      throw new IllegalStateException(SECRET);
    }
  }
}
