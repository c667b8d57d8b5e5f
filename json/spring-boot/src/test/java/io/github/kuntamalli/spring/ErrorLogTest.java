package io.github.kuntamalli.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.text.Language;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerErrorException;

/** With framework errors, what is answered as an error of the service is logged once. */
class ErrorLogTest {

  private static final IllegalStateException CAUSE = new IllegalStateException("secret");

  /** The errors in the log while it is open. */
  private static final class Log implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    Log() {
      events.start();
      root.addAppender(events);
      root.setLevel(Level.ERROR);
    }

    List<IThrowableProxy> thrown() {
      return events.list.stream()
          .filter(event -> event.getLevel() == Level.ERROR)
          .map(ILoggingEvent::getThrowableProxy)
          .toList();
    }

    @Override
    public void close() {
      root.setLevel(before);
      root.detachAppender(events);
    }
  }

  private static void isAnsweredAndLogged(Server server, String path, Class<?> thrown) {
    try (Log log = new Log()) {
      HttpResponse<String> response = server.get(path, "Accept-Language", "en");
      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      assertThat(log.thrown())
          .singleElement()
          .satisfies(error -> assertThat(error.getClassName()).isEqualTo(thrown.getName()));
    }
  }

  private static void isNotLogged(Server server, String path, int status) {
    try (Log log = new Log()) {
      assertThat(server.get(path).statusCode()).isEqualTo(status);
      assertThat(log.thrown()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = WebApplicationType.class,
      names = {"SERVLET", "REACTIVE"})
  void anErrorOfTheServiceIsLoggedAndARefusedRequestIsNot(WebApplicationType type) {
    try (Server server = new Server(type, "kuntamalli.web.framework-errors=true")) {
      isAnsweredAndLogged(server, "/own/broken", IllegalStateException.class);
      isAnsweredAndLogged(
          server,
          "/own/no-variable",
          type == WebApplicationType.SERVLET
              ? MissingPathVariableException.class
              : ServerErrorException.class);
      isNotLogged(server, "/nowhere", 404);
      isNotLogged(server, "/own/page", 405);
      isNotLogged(server, "/own/number", 400);
      isNotLogged(server, "/own/gone", 410);
    }
  }

  static Stream<Exception> errorsOfSpringMvc() {
    return Stream.of(
        new HttpMessageNotWritableException("not written", CAUSE),
        new ConversionNotSupportedException("value", Integer.class, CAUSE));
  }

  @ParameterizedTest
  @MethodSource("errorsOfSpringMvc")
  void theCauseOfAnErrorOfSpringMvcIsOnlyInTheLog(Exception thrown) throws Exception {
    try (Log log = new Log()) {
      ResponseEntity<Object> answer = handled(thrown);
      assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
      assertThat(answer.getBody()).asString().doesNotContain("secret");
      assertThat(log.thrown())
          .singleElement()
          .satisfies(error -> assertThat(error.getCause().getMessage()).isEqualTo("secret"));
    }
  }

  @Test
  void everyStatusFrom500OnIsLoggedAndNoneBefore() throws Exception {
    try (Log log = new Log()) {
      assertThat(
              handled(
                      new HttpMessageNotReadableException(
                          "not read", CAUSE, new MockHttpInputMessage(new byte[0])))
                  .getStatusCode())
          .isEqualTo(HttpStatus.BAD_REQUEST);
      assertThat(log.thrown()).isEmpty();
      assertThat(handled(new AsyncRequestTimeoutException()).getStatusCode())
          .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
      assertThat(log.thrown()).hasSize(1);
    }
  }

  private static ResponseEntity<Object> handled(Exception thrown) throws Exception {
    return new FrameworkErrorAdvice(request -> Language.EN, false)
        .handleException(thrown, new ServletWebRequest(new MockHttpServletRequest()));
  }

  @Test
  void whatHasBeenSentInPartIsBrokenOffAndNotContinuedByAProblem() throws Exception {
    MockHttpServletResponse begun = new MockHttpServletResponse();
    begun.setCommitted(true);
    ServletWebRequest request = new ServletWebRequest(new MockHttpServletRequest(), begun);
    FrameworkErrorAdvice advice = new FrameworkErrorAdvice(every -> Language.EN, false);
    assertThatThrownBy(() -> advice.unexpected(CAUSE, request)).isSameAs(CAUSE);
    HttpMessageNotWritableException refused =
        new HttpMessageNotWritableException("not written", CAUSE);
    assertThatThrownBy(() -> advice.handleException(refused, request)).isSameAs(refused);
    ProblemResolver resolver =
        new ProblemResolver(
            Jackson3Json.standard(), every -> Language.EN, new StaticApplicationContext());
    UnknownAuthorityException own =
        new UnknownAuthorityException(
            Authority.municipality("999"), Kuntamalli.standard().register());
    assertThat(resolver.resolveException(request.getRequest(), begun, null, own)).isNull();
    MockHttpServletResponse fresh = new MockHttpServletResponse();
    assertThat(resolver.resolveException(request.getRequest(), fresh, null, own)).isNotNull();
    assertThat(fresh.getStatus()).isEqualTo(422);
  }

  @Test
  void theCauseOfAnErrorOfSpringWebFluxIsOnlyInTheLog() {
    ProblemWebHandler handler =
        new ProblemWebHandler(Jackson3Json.standard(), exchange -> Language.EN, true);
    try (Log log = new Log()) {
      MockServerWebExchange refused = exchange();
      handler.handle(refused, new MethodNotAllowedException("GET", List.of())).block();
      assertThat(refused.getResponse().getStatusCode()).isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
      assertThat(log.thrown()).isEmpty();
      MockServerWebExchange failed = exchange();
      handler.handle(failed, new ServerErrorException("not written", CAUSE)).block();
      assertThat(failed.getResponse().getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
      assertThat(failed.getResponse().getBodyAsString().block()).doesNotContain("secret");
      assertThat(log.thrown())
          .singleElement()
          .satisfies(error -> assertThat(error.getCause().getMessage()).isEqualTo("secret"));
    }
  }

  private static MockServerWebExchange exchange() {
    return MockServerWebExchange.from(MockServerHttpRequest.get("/"));
  }
}
