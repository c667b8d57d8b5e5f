package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.springframework.core.ResolvableType;

/** Which bodies the library reads and writes itself: values of its types, and lists of them. */
final class WireFormatTypes {

  private static final List<Class<?>> LISTS = List.of(List.class, Collection.class, Iterable.class);

  private final KuntamalliJson json;

  WireFormatTypes(KuntamalliJson json) {
    this.json = json;
  }

  private boolean isOurs(ResolvableType type) {
    return json.hasForm(type.resolve(Object.class));
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
