package io.github.kuntamalli.rest;

import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the library's types that the wire format writes as a text, such as {@code met-late} for a
 * {@code DutyStatus}, from parameters of requests. A text out of form is answered with status 400
 * and the name of the parameter.
 */
@Provider
@ApplicationScoped
public class TextFormParameters implements ParamConverterProvider {

  @Context private HttpHeaders headers;

  /** For the runtime. */
  @SuppressWarnings("NullAway.Init")
  public TextFormParameters() {}

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    return RequestParameters.hasTextForm(type)
        ? new OfType<>(type, nameOf(type, annotations))
        : null;
  }

  private static String nameOf(Class<?> type, Annotation[] annotations) {
    return Stream.of(annotations)
        .flatMap(each -> statedBy(each).stream())
        .findFirst()
        .orElse(type.getSimpleName());
  }

  private static Optional<String> statedBy(Annotation annotation) {
    if (annotation instanceof QueryParam query) {
      return Optional.of(query.value());
    }
    if (annotation instanceof PathParam path) {
      return Optional.of(path.value());
    }
    if (annotation instanceof HeaderParam header) {
      return Optional.of(header.value());
    }
    if (annotation instanceof FormParam form) {
      return Optional.of(form.value());
    }
    if (annotation instanceof MatrixParam matrix) {
      return Optional.of(matrix.value());
    }
    if (annotation instanceof CookieParam cookie) {
      return Optional.of(cookie.value());
    }
    return Optional.empty();
  }

  private final class OfType<T> implements ParamConverter<T> {

    private final Class<T> type;
    private final String name;

    OfType(Class<T> type, String name) {
      this.type = type;
      this.name = name;
    }

    @Override
    public @Nullable T fromString(@Nullable String text) {
      if (text == null || text.isBlank()) {
        return null;
      }
      ReadResult<T> read = RequestParameters.value(name, text, type);
      if (read instanceof ReadResult.Failure<T> unreadable) {
        // a runtime makes "not found" of any other exception
        Language language = ProblemResponse.language(headers);
        throw new WebApplicationException(
            ProblemResponse.of(ProblemDetails.of(unreadable, language), language));
      }
      return read.get();
    }

    @Override
    public String toString(T value) {
      return RequestParameters.text(value);
    }
  }
}
