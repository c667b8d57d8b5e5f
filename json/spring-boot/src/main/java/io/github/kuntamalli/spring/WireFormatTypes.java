package io.github.kuntamalli.spring;

import static java.util.stream.Collectors.joining;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.util.MimeType;

/** Which bodies the library reads and writes itself: values of its types, and lists of them. */
final class WireFormatTypes {

  private static final List<Class<?>> LISTS = List.of(List.class, Collection.class, Iterable.class);

  /** What JSON is made of once everything else is escaped; some encodings do not have all of it. */
  private static final String PRINTABLE =
      IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(joining());

  private final KuntamalliJson json;

  WireFormatTypes(KuntamalliJson json) {
    this.json = json;
  }

  private boolean isOurs(ResolvableType type) {
    return json.hasForm(type.resolve(Object.class));
  }

  /** Whether text can be written in the encoding that a type of content names, if it names one. */
  static boolean canEncode(@Nullable MimeType type) {
    Charset charset = charset(type);
    return charset.canEncode() && charset.newEncoder().canEncode(PRINTABLE);
  }

  /**
   * JSON in the encoding that a type of content names, with escapes for what that does not have.
   */
  static byte[] encoded(String json, @Nullable MimeType type) {
    Charset charset = charset(type);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return json.getBytes(charset);
    }
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x80 || encoder.canEncode(c)) {
        text.append(c);
      } else {
        text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      }
    }
    return text.toString().getBytes(charset);
  }

  private static Charset charset(@Nullable MimeType type) {
    return type == null || type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
  }

  boolean canRead(ResolvableType type) {
    return isOurs(type) || isList(type);
  }

  boolean canWrite(ResolvableType type) {
    return isOurs(type)
        || (Iterable.class.isAssignableFrom(type.resolve(Object.class))
            && isOurs(type.as(Iterable.class).getGeneric()));
  }

  private boolean isList(ResolvableType type) {
    return LISTS.contains(type.resolve(Object.class)) && isOurs(type.getGeneric());
  }

  /** Reads a text, with all its faults. */
  ReadResult<?> read(String text, ResolvableType type) {
    return isList(type)
        ? json.readList(text, type.getGeneric().resolve(Object.class))
        : json.read(text, type.resolve(Object.class));
  }

  /** Reads bytes, with all their faults. */
  ReadResult<?> read(InputStream in, ResolvableType type) throws IOException {
    return isList(type)
        ? json.readList(in, type.getGeneric().resolve(Object.class))
        : json.read(in, type.resolve(Object.class));
  }

  /** Reads bytes in memory, with all their faults. */
  ReadResult<?> read(byte[] bytes, ResolvableType type) {
    try {
      return read(new ByteArrayInputStream(bytes), type);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
