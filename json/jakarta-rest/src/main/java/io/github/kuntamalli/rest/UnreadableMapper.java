package io.github.kuntamalli.rest;

import io.github.kuntamalli.json.UnreadableException;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a body or a parameter that cannot be read: status 400 with all its faults. */
@Provider
@ApplicationScoped
public class UnreadableMapper implements ExceptionMapper<UnreadableException> {

  @Context private HttpHeaders headers;

  /** For the runtime. */
  @SuppressWarnings("NullAway.Init")
  public UnreadableMapper() {}

  @Override
  public Response toResponse(UnreadableException thrown) {
    Language language = ProblemResponse.language(headers);
    return ProblemResponse.of(ProblemDetails.of(thrown.unreadable(), language), language);
  }
}
