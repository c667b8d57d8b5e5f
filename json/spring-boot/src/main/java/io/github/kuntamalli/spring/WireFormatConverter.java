package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;

/**
 * Reads and writes the library's types, and lists of them, in bodies as the wire format says,
 * strictly and with every fault of a body at once. All other types are left to the converters of
 * the application. Thread-safe.
 */
public final class WireFormatConverter extends AbstractGenericHttpMessageConverter<Object> {

  private final KuntamalliJson json;
  private final WireFormatTypes types;
  private final boolean compact;

  /**
   * A converter that writes answers in one line, without indentation.
   *
   * @param json reads and writes; its limits apply to every body
   */
  public WireFormatConverter(KuntamalliJson json) {
    this(json, true);
  }

  /**
   * A converter.
   *
   * @param json reads and writes; its limits apply to every body
   * @param compact whether answers are written in one line, without indentation
   */
  public WireFormatConverter(KuntamalliJson json, boolean compact) {
    super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    this.json = Objects.requireNonNull(json, "json");
    this.types = new WireFormatTypes(json);
    this.compact = compact;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return json.hasForm(type);
  }

  @Override
  public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
    return canRead(mediaType) && types.canRead(resolved(type, context));
  }

  @Override
  public boolean canWrite(@Nullable Type type, Class<?> valueType, @Nullable MediaType mediaType) {
    return canWrite(mediaType)
        && WireFormatTypes.canEncode(mediaType)
        && (json.hasForm(valueType) || (type != null && types.canWrite(resolved(type, null))));
  }

  @Override
  public Object read(Type type, @Nullable Class<?> context, HttpInputMessage in)
      throws IOException {
    return types.read(in.getBody(), resolved(type, context)).get();
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage in) throws IOException {
    return read(type, null, in);
  }

  @Override
  protected void writeInternal(Object value, @Nullable Type type, HttpOutputMessage out)
      throws IOException {
    String text = compact ? json.writeLine(value) : json.write(value);
    out.getBody().write(WireFormatTypes.encoded(text, out.getHeaders().getContentType()));
  }

  /** Reports missing content of a type: the faults of an empty text. */
  Object readNothing(Type type) {
    return types.read("", resolved(type, null)).get();
  }

  private static ResolvableType resolved(Type type, @Nullable Class<?> context) {
    return context == null
        ? ResolvableType.forType(type)
        : ResolvableType.forType(GenericTypeResolver.resolveType(type, context));
  }
}
