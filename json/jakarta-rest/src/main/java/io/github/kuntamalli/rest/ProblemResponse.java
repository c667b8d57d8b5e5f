package io.github.kuntamalli.rest;

import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.text.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A problem as the answer to a request. */
public final class ProblemResponse {

  private ProblemResponse() {}

  /**
   * The answer.
   *
   * @param problem what is wrong
   * @param language the language of the problem
   * @return the problem as {@code application/problem+json}, with its own status and with {@code
   *     Content-Language}
   */
  public static Response of(ProblemDetails problem, Language language) {
    return of(Response.status(problem.status()), problem, language);
  }

  /**
   * The language to answer a request in.
   *
   * @param headers the headers of the request
   * @return the one of Finnish, Swedish and English that {@code Accept-Language} likes best;
   *     Finnish if it names none of them
   */
  public static Language language(HttpHeaders headers) {
    return RequestParameters.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  static Response of(Response.ResponseBuilder answer, ProblemDetails problem, Language language) {
    return answer.type(ProblemDetails.MEDIA_TYPE).language(language.tag()).entity(problem).build();
  }
}
