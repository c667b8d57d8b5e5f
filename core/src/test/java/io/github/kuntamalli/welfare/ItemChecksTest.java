package io.github.kuntamalli.welfare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.validation.CheckResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in a list, of which those from 10 on are wrong. */
class ItemChecksTest {

  private static List<Integer> numbers(String text) {
    return Stream.ofNullable(text)
        .flatMap(numbers -> Stream.of(numbers.split(" ")))
        .map(Integer::valueOf)
        .toList();
  }

  private static boolean isWrong(int number) {
    return number >= 10;
  }

  private static String places(CheckResult result) {
    return result instanceof CheckResult.Failed failed
        ? String.join(
            " ", failed.violations().stream().map(one -> one.location().pointer()).toList())
        : "";
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    ",         ''",
    "1 2,      ''",
    "10,       /numbers/0",
    "1 10,     /numbers/1",
    "10 1 2,   /numbers/0",
    "10 1 11,  /numbers/0 /numbers/2"
  })
  void whatIsWrongIsFoundAtItsPlace(String text, String places) {
    List<Integer> numbers = numbers(text);
    assertThat(ItemChecks.any(numbers, ItemChecksTest::isWrong)).isEqualTo(!places.isEmpty());
    assertThat(places(ItemChecks.where("numbers", numbers, ItemChecksTest::isWrong)))
        .isEqualTo(places);
    assertThat(
            places(
                ItemChecks.each(
                    "numbers",
                    numbers,
                    (number, place) ->
                        isWrong(number)
                            ? Optional.of(CheckResult.Violation.at(place.then("value")))
                            : Optional.empty())))
        .isEqualTo(places.replaceAll("(?<=\\d)", "/value"));
  }
}
