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
 * Answers an unexpected exception as {@code application/problem+json} with status 500; the message
 * of the exception is only for the log. A {@link WebApplicationException}, such as an unknown
 * address or a redirect, is not unexpected: it is answered with its own response, as without this
 * mapper, unless {@link FrameworkErrorMapper} is registered, too. No runtime finds this mapper
 * automatically: to use it, register it or define a subclass with {@code @Provider}. It is for
 * {@link RuntimeException}, since some runtimes have a mapper of every {@code Exception} already.
 */
public class UnexpectedErrorMapper implements ExceptionMapper<RuntimeException> {

  private static final System.Logger LOG = System.getLogger(UnexpectedErrorMapper.class.getName());

  @Context private HttpHeaders headers;

  /** For the runtime. */
  @SuppressWarnings("NullAway.Init")
  public UnexpectedErrorMapper() {}

  @Override
  public Response toResponse(RuntimeException thrown) {
    if (thrown instanceof WebApplicationException stated) {
      return stated.getResponse(); // no mapper of a narrower type is registered
    }
    LOG.log(Level.ERROR, "a request failed", thrown);
    Language language = ProblemResponse.language(headers);
    return ProblemResponse.of(ProblemDetails.of(500, language), language);
  }
}
