package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class ReadingLimitsTest {

  private static final ReadingLimits STANDARD = ReadingLimits.standard();

  @Test
  void theStandardLimitsAreThoseThatAreDocumented() {
    assertThat(STANDARD)
        .isEqualTo(new ReadingLimits(20_000_000, 100, 1_000_000, 100, 1_000, 100, 1_000_000));
  }

  @Test
  void eachLimitIsChangedAlone() {
    assertThat(
            STANDARD
                .withLength(1)
                .withDepth(2)
                .withTextLength(3)
                .withNumberLength(4)
                .withNameLength(5)
                .withFaults(6)
                .withValues(7))
        .isEqualTo(new ReadingLimits(1, 2, 3, 4, 5, 6, 7));
  }

  @Test
  void aLimitIsAtLeastOneAndTheDepthAtMostAThousand() {
    List<IntFunction<ReadingLimits>> limits =
        List.of(
            STANDARD::withLength,
            STANDARD::withDepth,
            STANDARD::withTextLength,
            STANDARD::withNumberLength,
            STANDARD::withNameLength,
            STANDARD::withFaults,
            STANDARD::withValues);
    assertThat(limits)
        .allSatisfy(
            limit -> {
              assertThat(limit.apply(1)).isNotEqualTo(STANDARD);
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> limit.apply(0))
                  .withMessageContaining("0 is not a limit from 1 on");
            });
    assertThat(STANDARD.withDepth(ReadingLimits.GREATEST_DEPTH).depth()).isEqualTo(1000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withDepth(ReadingLimits.GREATEST_DEPTH + 1))
        .withMessageContaining("depth: 1001 is above 1000");
  }
}
