package io.github.kuntamalli.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.web.RequestParameters;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;

/** What has nothing to do with the library is answered byte for byte as if it were not there. */
class PoliteGuestTest {

  private static final List<String> OWN =
      List.of(
          "/own/status",
          "/own/wrapped",
          "/own/problem",
          "/own/gone",
          "/own/advised",
          "/own/advised-over-ours",
          "/own/map");
  private static final List<String> OF_THE_FRAMEWORK =
      List.of("/own/number", "/own/number?n=x", "/own/broken", "/nowhere", "/own/page");

  static Stream<Arguments> settings() {
    return Stream.of(WebApplicationType.SERVLET, WebApplicationType.REACTIVE)
        .flatMap(
            type -> Stream.of(true, false).map(problemDetails -> Arguments.of(type, problemDetails)));
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
      WebApplicationType type, boolean problemDetails, List<String> paths) {
    String ours = "io.github.kuntamalli.spring.Kuntamalli";
    try (Server server =
        new Server(
            type,
            with(
                problemDetails,
                "spring.autoconfigure.exclude="
                    + Stream.of("", "WebMvc", "WebFlux", "Info")
                        .map(part -> ours + part + "AutoConfiguration")
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow()),
            Map.of("kuntamalli", Kuntamalli.standard(), "parameters", parameters()))) {
      return answers(server, paths);
    }
  }

  private static RequestParameters parameters() {
    return RequestParameters.of(Kuntamalli.standard());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void withTheStarterEverythingThatIsNotItsOwnIsTheSame(
      WebApplicationType type, boolean problemDetails) {
    List<String> paths = Stream.concat(OWN.stream(), OF_THE_FRAMEWORK.stream()).toList();
    try (Server server = new Server(type, with(problemDetails))) {
      assertThat(answers(server, paths))
          .isEqualTo(withoutTheLibrary(type, problemDetails, paths));
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void withFrameworkErrorsWhatTheApplicationThrowsIsStillTheSame(
      WebApplicationType type, boolean problemDetails) {
    try (Server server =
        new Server(type, with(problemDetails, "kuntamalli.web.framework-errors=true"))) {
      Map<String, String> answers = answers(server, OWN);
      Map<String, String> without = withoutTheLibrary(type, problemDetails, OWN);
      answers.remove("faulty page");
      without.remove("faulty page");
      assertThat(answers).isEqualTo(without);
      assertThat(told(server.get("/nowhere", "Accept-Language", "fi")))
          .startsWith("404 application/problem+json")
          .contains("Osoitetta ei ole");
      assertThat(told(server.get("/own/broken", "Accept-Language", "en")))
          .startsWith("500 application/problem+json")
          .contains("The service failed")
          .doesNotContain("secret");
      assertThat(told(server.get("/own/number", "Accept-Language", "sv")))
          .startsWith("400 application/problem+json")
          .contains("Förfrågan kunde inte tolkas");
      HttpResponse<String> wrongMethod = server.get("/own/page", "Accept-Language", "en");
      assertThat(told(wrongMethod))
          .startsWith("405 application/problem+json")
          .contains("The method is not for this address");
      assertThat(wrongMethod.headers().firstValue("Allow")).contains("POST");
    }
  }

  @Test
  void anHandlerOfTheApplicationThatNamesTheExceptionGoesFirst() {
    try (Server server =
        new Server(
            WebApplicationType.SERVLET,
            with(false),
            Map.of("own", new OwnAnswerToUnreadable()))) {
      assertThat(told(server.get("/duties"))).startsWith("418");
    }
  }
}
