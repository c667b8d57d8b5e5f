package io.github.kuntamalli.internal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions that supersede each other: which lead back to themselves, and which to an end. */
class ChainsTest {

  /** In the order given, since a chain may be entered at any of its ids. */
  private static Map<String, String> chains(String text) {
    return Stream.of(Optional.ofNullable(text).orElse("").split(" "))
        .filter(link -> !link.isEmpty())
        .collect(
            toMap(
                link -> link.substring(0, 1),
                link -> link.substring(2),
                (one, other) -> other,
                LinkedHashMap::new));
  }

  private static List<String> ids(String text) {
    return List.of(Optional.ofNullable(text).orElse("").split(""));
  }

  private static String text(Set<String> ids) {
    return String.join("", ids.stream().sorted().toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    ",                    ''",
    "a>b,                 ''",
    "a>b b>c,             ''",
    "b>c a>b,             ''",
    "a>c b>c,             ''",
    "a>a,                 a",
    "a>b b>a,             ab",
    "a>b b>c c>b,         bc",
    "c>b b>c a>b,         bc",
    "b>c c>d d>b a>c,     bcd",
    "a>b b>a c>d d>e,     ab",
    "a>b b>a c>d d>c,     abcd",
    "a>b b>c c>b d>b e>d, bc"
  })
  void whatLeadsBackToItselfCircles(String links, String circling) {
    assertThat(text(Chains.circling(chains(links)))).isEqualTo(circling);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    ",                x,  x",
    "a>x,             x,  ax",
    "a>b b>x,         x,  abx",
    "b>x a>b,         x,  abx",
    "a>b b>c d>x,     x,  dx",
    "a>b b>x c>b,     x,  abcx",
    "a>b c>b b>d,     x,  x",
    "a>b b>a,         x,  x",
    "a>b b>a c>a,     a,  abc",
    "a>x x>y,         x,  ax",
    "a>x b>y c>b,     xy, abcxy"
  })
  void whatLeadsToAnEndAtAnyDistanceIsFound(String links, String ends, String leading) {
    assertThat(text(Chains.leadingTo(Set.copyOf(ids(ends)), chains(links)))).isEqualTo(leading);
  }
}
