package io.github.kuntamalli.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.web.RequestParameters;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;

/** What has nothing to do with the library is answered byte for byte as if it were not there. */
class PoliteGuestTest {

  private static final String PREFIX = "io.github.kuntamalli.spring.Kuntamalli";
  private static final List<String> OWN =
      List.of(
          "/own/status",
          "/own/wrapped",
          "/own/problem",
          "/own/gone",
          "/own/unchanged",
          "/own/denied",
          "/own/advised",
          "/own/advised-over-ours",
          "/own/map");
  private static final List<String> OF_THE_FRAMEWORK =
      List.of("/own/number", "/own/number?n=x", "/own/broken", "/nowhere", "/own/page");

  private static final List<String> ALL =
      Stream.concat(OWN.stream(), OF_THE_FRAMEWORK.stream()).toList();

  /**
   * What each application answers without the library. It is asked before the other one starts:
   * they share threads, which the one that stops takes down.
   */
  private static final Map<String, Map<String, String>> WITHOUT = new ConcurrentHashMap<>();

  static Stream<Arguments> settings() {
    return Stream.of(WebApplicationType.SERVLET, WebApplicationType.REACTIVE)
        .flatMap(
            type ->
                Stream.of(true, false).map(problemDetails -> Arguments.of(type, problemDetails)));
  }

  private static String[] with(boolean problemDetails, String... further) {
    return Stream.concat(
            Stream.of(
                "spring.mvc.problemdetails.enabled=" + problemDetails,
                "spring.webflux.problemdetails.enabled=" + problemDetails,
                "server.error.include-message=always"),
            Arrays.stream(further))
        .toArray(String[]::new);
  }

  private static String told(HttpResponse<String> response) {
    return response.statusCode()
        + " "
        + response.headers().firstValue("Content-Type").orElse("")
        + " "
        + response
            .body()
            // the moment and the number of the request
            .replaceAll("\"timestamp\":\"[^\"]*\"", "\"timestamp\"")
            .replaceAll("\"requestId\":\"[^\"]*\"", "\"requestId\"");
  }

  private static Map<String, String> answers(Server server, List<String> paths) {
    Map<String, String> answers = new LinkedHashMap<>();
    paths.forEach(path -> answers.put(path, told(server.get(path, "Accept-Language", "fi"))));
    answers.put(
        "page", told(server.post("/own/page", "{\"items\":[{\"name\":\"a\"}],\"total\":1}")));
    answers.put("faulty page", told(server.post("/own/page", "{\"items\":3}")));
    return answers;
  }

  /** The same application without anything of the starter but the beans that it asks for. */
  private static Map<String, String> withoutTheLibrary(
      WebApplicationType type, boolean problemDetails) {
    return WITHOUT.computeIfAbsent(
        type + " " + problemDetails,
        key -> {
          try (Server server =
              new Server(
                  type,
                  with(
                      problemDetails,
                      Stream.of("", "WebMvc", "WebFlux", "Info")
                          .map(part -> PREFIX + part + "AutoConfiguration")
                          .collect(Collectors.joining(",", "spring.autoconfigure.exclude=", ""))),
                  Map.of("kuntamalli", Kuntamalli.standard(), "parameters", parameters()))) {
            return answers(server, ALL);
          }
        });
  }

  private static RequestParameters parameters() {
    return RequestParameters.of(Kuntamalli.standard());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void withTheStarterEverythingThatIsNotItsOwnIsTheSame(
      WebApplicationType type, boolean problemDetails) {
    Map<String, String> without = withoutTheLibrary(type, problemDetails);
    try (Server server = new Server(type, with(problemDetails))) {
      assertThat(answers(server, ALL)).isEqualTo(without);
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void withFrameworkErrorsWhatTheApplicationThrowsIsStillTheSame(
      WebApplicationType type, boolean problemDetails) {
    Map<String, String> without = new LinkedHashMap<>(withoutTheLibrary(type, problemDetails));
    try (Server server =
        new Server(type, with(problemDetails, "kuntamalli.web.framework-errors=true"))) {
      Map<String, String> answers = answers(server, OWN);
      answers.remove("faulty page");
      without.keySet().retainAll(answers.keySet());
      assertThat(answers).isEqualTo(without);
      assertThat(told(server.get("/nowhere", "Accept-Language", "fi")))
          .startsWith("404 application/problem+json")
          .contains("Osoitetta ei ole");
      assertThat(told(server.get("/own/broken", "Accept-Language", "en")))
          .startsWith("500 application/problem+json")
          .contains("An error occurred in the service")
          .doesNotContain("secret");
      assertThat(told(server.get("/own/number", "Accept-Language", "sv")))
          .startsWith("400 application/problem+json")
          .contains("Förfrågan kunde inte tolkas");
      HttpResponse<String> wrongMethod = server.get("/own/page", "Accept-Language", "en");
      assertThat(told(wrongMethod))
          .startsWith("405 application/problem+json")
          .contains("The method cannot be used for this address");
      assertThat(wrongMethod.headers().firstValue("Allow")).contains("POST");
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void whatTheLibraryCannotReadIsAnsweredByItWhateverElseIsAProblemDetail(
      WebApplicationType type, boolean problemDetails) {
    try (Server server = new Server(type, with(problemDetails))) {
      for (String path : List.of("/codes/091?state=late", "/codes/91?state=met-late", "/duties")) {
        HttpResponse<String> response = server.get(path, "Accept-Language", "sv");
        assertThat(told(response))
            .as(path)
            .startsWith("400 application/problem+json")
            .contains("problem-details.md#parameters");
        assertThat(response.headers().firstValue("Content-Language")).contains("sv");
      }
    }
  }

  @Test
  void anHandlerOfTheApplicationThatNamesTheExceptionGoesFirst() {
    try (Server server =
        new Server(
            WebApplicationType.SERVLET, with(false), Map.of("own", new OwnAnswerToUnreadable()))) {
      assertThat(told(server.get("/duties"))).startsWith("418");
      assertThat(told(server.get("/codes/091?state=late"))).startsWith("418");
      assertThat(told(server.post("/same", "{"))).startsWith("418");
    }
  }
}
