package io.github.kuntamalli.examples.springboot;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application, with the Jackson that Spring Boot 4 brings. */
@SpringBootApplication
public class Application {

  /**
   * Starts the application.
   *
   * @param arguments settings of Spring Boot, such as {@code --server.port=8081}
   */
  public static void main(String[] arguments) {
    SpringApplication.run(Application.class, arguments);
  }

  // begin bean
  /** The one bean of the library: its JSON, within what this application takes in one request. */
  @Bean
  KuntamalliJson kuntamalliJson() {
    return Jackson3Json.standard().with(ReadingLimits.standard().withLength(1_000_000));
  }
  // end bean
}
