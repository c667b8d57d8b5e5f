package io.github.kuntamalli.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

  @Test
  void valuesAreKeptInTheirOrderAndCopiedThroughAndThrough() {
    List<Object> mutable = new ArrayList<>(List.of("a", 1));
    Extensions own =
        Extensions.none().with("my-city/z", Map.of("deep", mutable)).with("my-city/a", 2L);
    mutable.add("later");
    assertThat(own.values().keySet()).containsExactly("my-city/z", "my-city/a");
    assertThat(own.find("my-city/z")).contains(Map.of("deep", List.of("a", BigDecimal.ONE)));
    assertThat(own.find("my-city/b")).isEmpty();
    assertThatThrownBy(() -> own.values().put("my-city/b", "x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"colour", "My/colour", "my-city/", "/colour", "my-city/a b", "a/b/c"})
  void aNameWithoutNameSpaceIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.none().with(name, "x"))
        .withMessageContaining("\"" + name + "\"")
        .withMessageContaining("namespace");
  }

  @Test
  void aValueOfAnotherSortIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.none().with("my-city/x", 1.5))
        .withMessageContaining("java.lang.Double");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.none().with("my-city/x", Map.of(1, "x")))
        .withMessageContaining("the name 1 is not text");
  }

  @Test
  void twoAreCombinedUnlessTheyContradictEachOther() {
    Extensions one = Extensions.none().with("my-city/a", "x");
    Extensions other = Extensions.none().with("my-city/b", true).with("my-city/a", "x");
    assertThat(one.combinedWith(other).values()).containsOnlyKeys("my-city/a", "my-city/b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.combinedWith(Extensions.none().with("my-city/a", "y")))
        .withMessageContaining("my-city/a");
  }

  @Test
  void theRemedyShowsTheNameWithANameSpaceWhereThatIsAllThatLacks() {
    assertThat(Extensions.requireName("my-city/colour")).isEqualTo("my-city/colour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.requireName("colour"))
        .withMessageEndingWith("for example my-city/colour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.requireName("a b"))
        .withMessageEndingWith("for example my-city/case-number");
  }
}
