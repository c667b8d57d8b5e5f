package io.github.kuntamalli.rest;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the library's types, and lists of them, in bodies as the wire format says,
 * strictly and with every fault of a body at once. All other types are left to the providers of the
 * runtime. An application with its own limits has a {@code ContextResolver} of {@link
 * KuntamalliJson}.
 */
@Provider
@ApplicationScoped
@Consumes({MediaType.APPLICATION_JSON, "application/problem+json"})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class WireFormatProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

  private static final List<Class<?>> LISTS = List.of(List.class, Collection.class, Iterable.class);

  @Context private @Nullable Providers providers;

  /** For the runtime. */
  public WireFormatProvider() {}

  private KuntamalliJson json() {
    return JsonOfApplication.in(providers);
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return json().hasForm(type) || (LISTS.contains(type) && isOurs(elementOf(generic)));
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    ReadResult<?> read =
        json().hasForm(type) ? json().read(in, type) : json().readList(in, elementOf(generic));
    return read.get();
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return json().hasForm(type)
        || (Iterable.class.isAssignableFrom(type) && isOurs(elementOf(generic)));
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    if (mediaType.getParameters().containsKey(MediaType.CHARSET_PARAMETER)) {
      // whatever encoding was requested, JSON is written in UTF-8
      headers.putSingle(
          HttpHeaders.CONTENT_TYPE, new MediaType(mediaType.getType(), mediaType.getSubtype()));
    }
    out.write(json().writeLine(value).getBytes(StandardCharsets.UTF_8));
  }

  private boolean isOurs(Class<?> type) {
    return json().hasForm(type);
  }

  private static Class<?> elementOf(Type generic) {
    if (generic instanceof ParameterizedType list && list.getActualTypeArguments().length == 1) {
      Type element = list.getActualTypeArguments()[0];
      Type bound =
          element instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : element;
      return bound instanceof Class<?> type ? type : Object.class;
    }
    return Object.class;
  }
}
