package io.github.kuntamalli.rest;

import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers a question about an authority that the register does not know: status 422 with the code
 * of the rule.
 */
@Provider
@ApplicationScoped
public class UnknownAuthorityMapper implements ExceptionMapper<UnknownAuthorityException> {

  @Context private HttpHeaders headers;

  /** For the runtime. */
  @SuppressWarnings("NullAway.Init")
  public UnknownAuthorityMapper() {}

  @Override
  public Response toResponse(UnknownAuthorityException thrown) {
    Language language = ProblemResponse.language(headers);
    return ProblemResponse.of(ProblemDetails.of(thrown, language), language);
  }
}
