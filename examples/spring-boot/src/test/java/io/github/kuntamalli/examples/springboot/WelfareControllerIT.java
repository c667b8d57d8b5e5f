package io.github.kuntamalli.examples.springboot;

import io.github.kuntamalli.examples.web.Http;
import io.github.kuntamalli.examples.web.WebContract;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The application on a free port, as its users see it. */
class WelfareControllerIT extends WebContract {

  @RegisterExtension static final RunningApplication APPLICATION = new RunningApplication();

  @Override
  protected Http http() {
    return APPLICATION.http();
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
