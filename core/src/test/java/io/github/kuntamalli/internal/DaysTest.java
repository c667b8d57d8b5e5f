package io.github.kuntamalli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day of a table is read as the JDK reads it. */
class DaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-29",
        "2024-02-29",
        "2009-01-01",
        "1999-09-09",
        "2000-10-30",
        "0000-01-01",
        "-0001-12-31",
        "+12024-01-01"
      })
  void aDayIsRead(String text) {
    assertThat(Days.parse(text)).isEqualTo(LocalDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-11",
        "2023-02-29",
        "2026-02-31",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-1-011",
        "2026-11-2",
        "2026-11-290",
        "2026/11-29",
        "2026-11/29",
        "/026-11-29",
        ":026-11-29",
        "202/-11-29",
        "202:-11-29",
        "2026-/1-29",
        "2026-1:-29",
        "2026-11-/9",
        "2026-11-2:",
        "2026-11-\u0662\u0669",
        "-026-11-29",
        "29.11.2026"
      })
  void anythingElseIsRefused(String text) {
    String reason =
        catchThrowableOfType(DateTimeParseException.class, () -> LocalDate.parse(text))
            .getMessage();
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> Days.parse(text))
        .withMessage(reason)
        .withMessageContaining(text);
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @CsvSource({
    "2026-11-29, 0, 4, 2026",
    "2026-11-29, 5, 7, 11",
    "0090,       0, 4, 90",
    "0090,       2, 3, 9",
    "12,         1, 1, 0",
    "1a2,        0, 3, -1",
    "1a2,        2, 3, 2",
    "/,          0, 1, -1",
    ":,          0, 1, -1",
    "\u0662,     0, 1, -1"
  })
  void digitsAreANumberAndAnythingElseIsNone(String text, int from, int to, int number) {
    assertThat(Digits.number(text, from, to)).isEqualTo(number);
  }
}
