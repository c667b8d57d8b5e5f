package io.github.kuntamalli.examples.springboot;

import io.github.kuntamalli.json.ReadingLimits;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application; the library puts itself into it. */
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
  /** What this application takes in one request; without the bean the standard limits hold. */
  @Bean
  ReadingLimits readingLimits() {
    return ReadingLimits.standard().withLength(1_000_000);
  }
  // end bean
}
