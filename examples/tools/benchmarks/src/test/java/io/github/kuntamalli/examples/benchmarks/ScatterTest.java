package io.github.kuntamalli.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScatterTest {

  private static final Scatter STEADY = Scatter.of(2.04, 2.00, 1.96);

  @Test
  void steadyRunsAreComparedWithTheRangeThatTheyLeaveOpen() {
    assertThat(Scatter.ratio(Scatter.of(3.0, 3.06, 2.94), STEADY)).isEqualTo("1.50 (1.44 to 1.56)");
  }

  @Test
  void aRunWhoseIterationsLieFarApartIsNotRanked() {
    Scatter noisy = Scatter.of(1.0, 1.3, 2.0, 1.1, 1.2);
    assertThat(noisy.width()).isEqualTo(1.0 / 1.2);
    assertThat(Scatter.ratio(noisy, STEADY))
        .isEqualTo(Scatter.ratio(STEADY, noisy))
        .isEqualTo("too noisy to rank: iterations differ by 83 %");
  }

  @Test
  void theOrderOfTheIterationsMeansNothing() {
    assertThat(Scatter.of(1, 2, 3)).isEqualTo(Scatter.of(3, 1, 2));
  }
}
