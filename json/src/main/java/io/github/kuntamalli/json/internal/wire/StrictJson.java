package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.text.FaultCollector;
import io.github.kuntamalli.json.internal.text.JacksonBinding;
import io.github.kuntamalli.json.internal.text.PointerIndex;
import io.github.kuntamalli.json.internal.text.TextPieces;
import io.github.kuntamalli.json.internal.text.TextWriter;
import io.github.kuntamalli.json.internal.text.Utf8Text;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Strict reading and writing; a text is read fast, and only one that fails is read again. */
public final class StrictJson implements KuntamalliJson {

  private final JacksonBinding streaming;
  private final ReadingLimits limits;

  /** With a generation of Jackson. */
  public StrictJson(JacksonBinding streaming, ReadingLimits limits) {
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
  public <T> ReadResult<T> read(String text, Class<T> type) {
    return read(text, Forms.of(type));
  }

  @Override
  public <T> ReadResult<List<T>> readList(String text, Class<T> elementType) {
    return read(text, listOf(elementType));
  }

  @SuppressWarnings("unchecked")
  private static <T> Form<List<T>> listOf(Class<T> elementType) {
    return (Form<List<T>>) Forms.of(List.class, List.of(Forms.of(elementType)));
  }

  private <T> ReadResult<T> read(String text, Form<T> form) {
    Objects.requireNonNull(text, "text");
    String bare = Utf8Text.withoutMark(text);
    if (bare.length() <= limits.length()) {
      try {
        return new ReadResult.Success<>(streaming.read(bare, form::read, limits));
      } catch (IOException | RuntimeException e) {
        if (!streaming.isTrouble(e)) {
          throw e instanceof RuntimeException fault ? fault : new IllegalStateException(e);
        }
      }
    }
    return FaultCollector.read(bare, form::readOrAbsent, limits, streaming);
  }

  @Override
  public <T> ReadResult<T> read(byte[] bytes, Class<T> type) {
    Objects.requireNonNull(bytes, "bytes");
    try {
      return read(new ByteArrayInputStream(bytes), type);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  @Override
  public <T> ReadResult<T> read(InputStream in, Class<T> type) throws IOException {
    return read(in, Forms.of(type));
  }

  @Override
  public <T> ReadResult<List<T>> readList(InputStream in, Class<T> elementType) throws IOException {
    return read(in, listOf(elementType));
  }

  private <T> ReadResult<T> read(InputStream in, Form<T> form) throws IOException {
    ReadResult<String> text = Utf8Text.read(in, limits, streaming);
    return text.asOptional()
        .map(found -> read(found, form))
        .orElseGet(() -> new ReadResult.Failure<>(text.faults()));
  }

  @Override
  public <T> ReadResult<T> read(Reader in, Class<T> type) throws IOException {
    return read(TextPieces.read(in, limits), type);
  }

  @Override
  public <T> ReadResult<T> read(Path file, Class<T> type) throws IOException {
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
    TextWriter text = new TextWriter();
    try {
      streaming.write(text, out -> form.write(out, value), inOneLine);
    } catch (IOException | RuntimeException e) {
      if (streaming.isLimit(e)) {
        throw new IllegalArgumentException(
            "value: objects and lists are nested more than %s deep; write the inner ones on their own"
                .formatted(ReadingLimits.GREATEST_DEPTH),
            e);
      }
      throw e instanceof RuntimeException fault
          ? fault
          : new UncheckedIOException("writing to memory", (IOException) e);
    }
    return text.toString();
  }

  @Override
  public ValidationReport located(ValidationReport report, String text) {
    Iterator<Finding> placed = located(report.findings(), text).iterator();
    List<RuleResult> results =
        report.results().stream()
            .map(
                result ->
                    new RuleResult(
                        result.code(),
                        result.status(),
                        result.findings().stream().map(finding -> placed.next()).toList(),
                        result.explanation(),
                        result.omitted()))
            .toList();
    return new ValidationReport(report.on(), report.ruleSet(), results);
  }

  @Override
  public List<Finding> located(List<Finding> findings, String text) {
    try {
      return PointerIndex.locate(findings, text, limits, streaming);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
