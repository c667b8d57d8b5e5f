package io.github.kuntamalli.examples.helidon;

import io.github.kuntamalli.json.UnreadableException;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;

/** Every refusal as {@code application/problem+json} in the language of the request. */
public final class Problems {

  private static final System.Logger LOG = System.getLogger(Problems.class.getName());

  private Problems() {}

  static Language language(HttpHeaders headers) {
    return RequestParameters.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  static Response answer(ProblemDetails problem, Language language) {
    return of(Response.status(problem.status()), problem, language);
  }

  private static Response of(
      Response.ResponseBuilder answer, ProblemDetails problem, Language language) {
    return answer.type(ProblemDetails.MEDIA_TYPE).language(language.tag()).entity(problem).build();
  }

  /** A body or a question that cannot be read. */
  @Provider
  @ApplicationScoped
  public static class OfTexts implements ExceptionMapper<UnreadableException> {
    @Context private HttpHeaders headers;

    @Override
    public Response toResponse(UnreadableException e) {
      Language language = language(headers);
      return answer(ProblemDetails.of(e.unreadable(), language), language);
    }
  }

  /** What the runtime refuses: an address, a method, a media type. */
  @Provider
  @ApplicationScoped
  public static class OfTheRuntime implements ExceptionMapper<WebApplicationException> {
    @Context private HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException e) {
      Response refused = e.getResponse();
      if (refused.getStatus() < 400) {
        return refused;
      }
      Language language = language(headers);
      return of(
          Response.fromResponse(refused), // with its headers, such as Allow
          ProblemDetails.of(refused.getStatus(), language),
          language);
    }
  }

  /**
   * What nobody expected; what it says is for the log, never for the answer. Helidon has a mapper
   * of every {@link Exception} already, and the nearer type goes first.
   */
  @Provider
  @ApplicationScoped
  public static class OfTheApplication implements ExceptionMapper<RuntimeException> {
    @Context private HttpHeaders headers;

    @Override
    public Response toResponse(RuntimeException e) {
      LOG.log(Level.ERROR, "a request failed", e);
      Language language = language(headers);
      return answer(ProblemDetails.of(500, language), language);
    }
  }
}
