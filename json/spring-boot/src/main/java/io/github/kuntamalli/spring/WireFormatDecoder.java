package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractDecoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads the library's types, and lists of them, from bodies in Spring WebFlux as the wire format
 * says, strictly and with every fault of a body at once. Thread-safe.
 */
public final class WireFormatDecoder extends AbstractDecoder<Object> {

  private static final int BYTES_OF_A_CHARACTER = 4;

  private final KuntamalliJson json;
  private final WireFormatTypes types;

  /**
   * A decoder.
   *
   * @param json reads; its limits apply to every body, in place of those of Spring's codecs
   */
  public WireFormatDecoder(KuntamalliJson json) {
    super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    this.json = Objects.requireNonNull(json, "json");
    this.types = new WireFormatTypes(json);
  }

  @Override
  public boolean canDecode(ResolvableType type, @Nullable MimeType mimeType) {
    return super.canDecode(type, mimeType) && types.canRead(type);
  }

  @Override
  public Mono<Object> decodeToMono(
      Publisher<DataBuffer> in,
      ResolvableType type,
      @Nullable MimeType mimeType,
      @Nullable Map<String, Object> hints) {
    Mono<byte[]> body = bytes(in);
    return (isNeeded(type) ? body.defaultIfEmpty(new byte[0]) : body)
        .map(bytes -> types.read(bytes, type).get());
  }

  /** The elements of an array. */
  @Override
  public Flux<Object> decode(
      Publisher<DataBuffer> in,
      ResolvableType type,
      @Nullable MimeType mimeType,
      @Nullable Map<String, Object> hints) {
    ResolvableType list = ResolvableType.forClassWithGenerics(List.class, type);
    return bytes(in)
        .flatMapIterable(bytes -> (Iterable<?>) types.read(bytes, list).get())
        .cast(Object.class);
  }

  /** The body, cut behind the limit, where the reader finds that it is too large. */
  private Mono<byte[]> bytes(Publisher<DataBuffer> in) {
    long most = (long) json.limits().length() * BYTES_OF_A_CHARACTER + BYTES_OF_A_CHARACTER;
    return DataBufferUtils.join(DataBufferUtils.takeUntilByteCount(in, most))
        .map(
            buffer -> {
              byte[] bytes = new byte[buffer.readableByteCount()];
              buffer.read(bytes);
              DataBufferUtils.release(buffer);
              return bytes;
            });
  }

  private static boolean isNeeded(ResolvableType type) {
    RequestBody body =
        type.getSource() instanceof MethodParameter parameter
            ? parameter.getParameterAnnotation(RequestBody.class)
            : null;
    return body != null && body.required();
  }
}
