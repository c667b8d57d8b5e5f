package io.github.kuntamalli.rest;

import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.text.Language;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger.Level;

/**
 * Answers what the runtime refuses - an address, a method, a media type - as {@code
 * application/problem+json}. An answer that already has content is left unchanged. The exception of
 * every other answer of 500 or above is logged. No runtime finds this mapper automatically: to use
 * it, register it or define a subclass with {@code @Provider}.
 */
public class FrameworkErrorMapper implements ExceptionMapper<WebApplicationException> {

  private static final System.Logger LOG = System.getLogger(FrameworkErrorMapper.class.getName());

  @Context private HttpHeaders headers;

  /** For the runtime. */
  @SuppressWarnings("NullAway.Init")
  public FrameworkErrorMapper() {}

  @Override
  public Response toResponse(WebApplicationException thrown) {
    Response refused = thrown.getResponse();
    if (refused.getStatus() < 400 || refused.hasEntity()) {
      return refused;
    }
    if (refused.getStatus() >= 500) {
      LOG.log(Level.ERROR, "a request failed", thrown); // the answer does not contain the cause
    }
    Language language = ProblemResponse.language(headers);
    return ProblemResponse.of(
        Response.fromResponse(refused), // with its headers, such as Allow
        ProblemDetails.of(refused.getStatus(), language),
        language);
  }
}
