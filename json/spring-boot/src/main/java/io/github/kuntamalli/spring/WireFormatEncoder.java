package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes the library's types, and lists of them, into bodies in Spring WebFlux as the wire format
 * says. Thread-safe.
 */
public final class WireFormatEncoder extends AbstractEncoder<Object> {

  private final KuntamalliJson json;
  private final WireFormatTypes types;
  private final boolean compact;

  /**
   * An encoder.
   *
   * @param json writes
   * @param compact whether answers are written in one line, without indentation
   */
  public WireFormatEncoder(KuntamalliJson json, boolean compact) {
    super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    this.json = Objects.requireNonNull(json, "json");
    this.types = new WireFormatTypes(json);
    this.compact = compact;
  }

  @Override
  public boolean canEncode(ResolvableType type, @Nullable MimeType mimeType) {
    return super.canEncode(type, mimeType)
        && WireFormatTypes.canEncode(mimeType)
        && types.canWrite(type);
  }

  /** One value as it is; several, as of a {@code Flux}, as an array. */
  @Override
  public Flux<DataBuffer> encode(
      Publisher<?> in,
      DataBufferFactory buffers,
      ResolvableType type,
      @Nullable MimeType mimeType,
      @Nullable Map<String, Object> hints) {
    Mono<?> value = in instanceof Mono<?> one ? one : Flux.from(in).collectList();
    return value
        .map(found -> encodeValue(found, buffers, type, mimeType, hints))
        .flux()
        .cast(DataBuffer.class);
  }

  @Override
  public DataBuffer encodeValue(
      Object value,
      DataBufferFactory buffers,
      ResolvableType type,
      @Nullable MimeType mimeType,
      @Nullable Map<String, Object> hints) {
    String text = compact ? json.writeLine(value) : json.write(value);
    return buffers.wrap(WireFormatTypes.encoded(text, mimeType));
  }
}
