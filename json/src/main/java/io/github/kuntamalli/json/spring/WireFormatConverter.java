package io.github.kuntamalli.json.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Reads and writes the library's types in bodies as the wire format says, strictly and with every
 * fault of a body at once. Answers are written in one line, without indentation. All other types
 * are left to the converters of the application. Thread-safe.
 */
public final class WireFormatConverter extends AbstractHttpMessageConverter<Object> {

  private final KuntamalliJson json;

  /**
   * A converter.
   *
   * @param json reads and writes; its limits hold for every body
   */
  public WireFormatConverter(KuntamalliJson json) {
    super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    this.json = Objects.requireNonNull(json, "json");
  }

  @Override
  protected boolean supports(Class<?> type) {
    return json.hasForm(type);
  }

  @Override
  protected Object readInternal(Class<? extends Object> type, HttpInputMessage in)
      throws IOException {
    return json.read(in.getBody(), type).get();
  }

  @Override
  protected void writeInternal(Object value, HttpOutputMessage out) throws IOException {
    out.getBody().write(json.writeLine(value).getBytes(StandardCharsets.UTF_8));
  }
}
