package io.github.kuntamalli.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.validation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Places have one order, whatever they are compared with. */
class ViolationPathsTest {

  /** In their order. */
  private static final List<Location> PLACES =
      Stream.of(
              "",
              "/0",
              "/00",
              "/01",
              "/1",
              "/2",
              "/2/b",
              "/2/b/2",
              "/2/b/10",
              "/2/b/1a",
              "/2/c",
              "/10",
              "/999999999",
              "/1000000000",
              "/99999999999999999999",
              "/100000000000000000000",
              "/",
              "/-1",
              "/1a",
              "/2a",
              "/B",
              "/a",
              "/a/0",
              "/a/b",
              "/a1",
              "/a10",
              "/a2",
              "/\u0661")
          .map(Location::of)
          .toList();

  @Test
  void placesAreInTheOrderOfReading() {
    for (int i = 0; i < PLACES.size(); i++) {
      for (int j = 0; j < PLACES.size(); j++) {
        assertThat(Integer.signum(ViolationPaths.compare(PLACES.get(i), PLACES.get(j))))
            .as(PLACES.get(i) + " and " + PLACES.get(j))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void theOrderIsTheSameFromEveryBeginning() {
    for (int i = 0; i < PLACES.size(); i++) {
      List<Location> turned = new ArrayList<>(PLACES.subList(i, PLACES.size()));
      turned.addAll(PLACES.subList(0, i));
      turned.sort(ViolationPaths::compare);
      assertThat(turned).isEqualTo(PLACES);
    }
  }
}
