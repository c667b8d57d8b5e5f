package io.github.kuntamalli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Things of a catalog are found by their ids and stay in their order. */
class ByIdTest {

  /** The id of a word is its first letter. */
  private final ById<String> words =
      ById.of("words", List.of("beta", "alpha", "gamma"), word -> word.substring(0, 1));

  @Test
  void aThingIsFoundByItsId() {
    assertThat(words.all()).containsExactly("beta", "alpha", "gamma");
    assertThat(words.find("a")).contains("alpha");
    assertThat(words.get("g")).isEqualTo("gamma");
    assertThat(words.find("d")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words.get("d"))
        .withMessageStartingWith("words: there is no d; ");
  }

  @Test
  void othersComeAfterThese() {
    assertThat(words.with(List.of("epsilon", "delta")).all())
        .containsExactly("beta", "alpha", "gamma", "epsilon", "delta");
    assertThat(words.all()).hasSize(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words.with(List.of("delta", "d")))
        .withMessageContaining("the id d is used twice");
  }

  @Test
  void aThingIsReplacedInItsPlace() {
    assertThat(words.withReplaced("aleph").all()).containsExactly("beta", "aleph", "gamma");
    assertThat(words.withReplaced("aleph").get("a")).isEqualTo("aleph");
    assertThat(words.get("a")).isEqualTo("alpha");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words.withReplaced("delta"))
        .withMessageStartingWith("words: there is no d; ");
  }
}
