package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.Reading;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.validation.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Strict reading and writing; a text is read fast, and only one that fails is read again. */
public final class StrictJson implements KuntamalliJson {

  private final Streaming streaming;
  private final ReadingLimits limits;

  /** With a generation of Jackson. */
  public StrictJson(Streaming streaming, ReadingLimits limits) {
    this.streaming = streaming;
    this.limits = limits;
  }

  @Override
  public KuntamalliJson with(ReadingLimits other) {
    return new StrictJson(streaming, Objects.requireNonNull(other, "limits"));
  }

  @Override
  public ReadingLimits limits() {
    return limits;
  }

  @Override
  public boolean hasForm(Class<?> type) {
    return Forms.find(type, List.of()) != null;
  }

  @Override
  public <T> Reading<T> read(String text, Class<T> type) {
    Objects.requireNonNull(text, "text");
    Form<T> form = Forms.of(type);
    String bare = ByteText.withoutMark(text);
    if (bare.length() <= limits.length()) {
      try {
        return new Reading.Read<>(streaming.read(bare, form, limits));
      } catch (IOException | RuntimeException e) {
        if (!streaming.isTrouble(e)) {
          throw e instanceof RuntimeException fault ? fault : new IllegalStateException(e);
        }
      }
    }
    return FaultCollector.read(bare, form, limits);
  }

  @Override
  public <T> Reading<T> read(byte[] bytes, Class<T> type) {
    Objects.requireNonNull(bytes, "bytes");
    Reading<String> text = ByteText.decode(bytes, limits);
    return text.find()
        .map(found -> read(found, type))
        .orElseGet(() -> new Reading.Unreadable<>(text.faults()));
  }

  @Override
  public <T> Reading<T> read(InputStream in, Class<T> type) throws IOException {
    // a character of UTF-8 has up to four bytes; one byte more shows that the text goes on
    long most = 4L * limits.length() + 4;
    return read(in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8)), type);
  }

  @Override
  public <T> Reading<T> read(Reader in, Class<T> type) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] some = new char[8192];
    for (int n = in.read(some); n >= 0; n = in.read(some)) {
      text.append(some, 0, n);
      if (text.length() > limits.length() + 1) {
        break;
      }
    }
    return read(text.toString(), type);
  }

  @Override
  public <T> Reading<T> read(Path file, Class<T> type) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, type);
    }
  }

  @Override
  public String write(Object value) {
    return written(formOf(value), value, false);
  }

  @Override
  public String writeLine(Object value) {
    return written(formOf(value), value, true);
  }

  @Override
  public String writeLinked(Object value) {
    return written(new LinkedForm<>(formOf(value)), value, false);
  }

  @SuppressWarnings("unchecked")
  private static Form<Object> formOf(Object value) {
    Objects.requireNonNull(value, "value");
    return value instanceof Iterable || value instanceof Map
        ? Forms.of(Object.class)
        : (Form<Object>) Forms.of(value.getClass());
  }

  private String written(Form<Object> form, Object value, boolean inOneLine) {
    StringWriter text = new StringWriter();
    try {
      streaming.write(text, form, value, inOneLine);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.toString();
  }

  @Override
  public List<Finding> located(List<Finding> findings, String text) {
    return Places.of(text, limits).locate(findings);
  }
}
