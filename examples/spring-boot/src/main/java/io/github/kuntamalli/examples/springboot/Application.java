package io.github.kuntamalli.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

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
}
