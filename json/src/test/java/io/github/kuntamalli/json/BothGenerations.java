package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;

/** Reads and writes with both generations of Jackson and requires that they do the same. */
final class BothGenerations {

  private BothGenerations() {}

  static <T> ReadResult<T> read(String text, Class<T> type) {
    ReadResult<T> reading = Jackson3Json.standard().read(text, type);
    assertThat(Jackson2Json.standard().read(text, type)).isEqualTo(reading);
    return reading;
  }

  static String write(Object value) {
    String text = Jackson3Json.standard().write(value);
    assertThat(Jackson2Json.standard().write(value)).isEqualTo(text);
    assertThat(Jackson2Json.standard().writeLine(value))
        .isEqualTo(Jackson3Json.standard().writeLine(value))
        .doesNotContain("\n");
    return text;
  }
}
