package io.github.kuntamalli.internal;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kuntamalli.assessment.ActivityRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A builder names everything that is missing at once. */
class IncompleteBuilderExceptionTest {

  @Test
  void whatIsMissingIsNamedInTheOrderOfTheRecord() {
    assertThatExceptionOfType(IncompleteBuilderException.class)
        .isThrownBy(() -> ActivityRecord.builder().build())
        .withMessage("id, kind: missing; set it before you build")
        .extracting(IncompleteBuilderException::missing)
        .isEqualTo(List.of("id", "kind"));
    assertThatExceptionOfType(IncompleteBuilderException.class)
        .isThrownBy(() -> ActivityRecord.builder().id("negotiation").build())
        .extracting(IncompleteBuilderException::missing)
        .isEqualTo(List.of("kind"));
  }
}
