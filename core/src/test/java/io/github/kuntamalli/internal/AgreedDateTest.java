package io.github.kuntamalli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date that sources agree on. */
class AgreedDateTest {

  /** Dates as the sources of one handling state them, the one that is used first. */
  @ParameterizedTest
  @CsvSource({
    "2024,                   ,                      2024",
    "2024,       2024-05-20,                        2024-05-20",
    "2024,       2024-05;2024-05-20,                2024-05-20",
    "2024,       2024-05-20;2024-05-20,             2024-05-20",
    "2024,       2023-05-20,                        2024",
    "2024,       2024-05-20;2024-06-17,             2024",
    "2024-05,    2024,                              2024-05",
    "2024-05,    2024-05-31,                        2024-05-31",
    "2024-05,    2024-06-01,                        2024-05",
    "2024-05,    2024-04-30,                        2024-05",
    "2024-05-20, 2024-05,                           2024-05-20"
  })
  void theMostExactDateThatNoneOfItsLikeContradictsIsAgreed(
      String used, @Nullable String others, String agreed) {
    List<Stated.Alternative<PartialDate>> alternatives =
        others == null
            ? List.of()
            : Arrays.stream(others.split(";", -1))
                .map(date -> new Stated.Alternative<>(PartialDate.parse(date), Optional.of("s")))
                .toList();
    assertThat(AgreedDate.of(new Stated.Known<>(PartialDate.parse(used), alternatives)))
        .hasToString("Optional[" + agreed + "]");
  }
}
