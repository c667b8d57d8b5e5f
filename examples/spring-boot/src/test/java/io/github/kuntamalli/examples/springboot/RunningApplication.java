package io.github.kuntamalli.examples.springboot;

import io.github.kuntamalli.examples.web.Http;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a free port, for the tests of one class. */
final class RunningApplication implements BeforeAllCallback, AfterAllCallback {

  private ConfigurableApplicationContext application;
  private Http http;

  @Override
  public void beforeAll(ExtensionContext context) {
    application =
        SpringApplication.run(
            Application.class, "--server.port=0", "--spring.main.banner-mode=off");
    http =
        new Http(
            application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    application.close();
  }

  Http http() {
    return http;
  }
}
