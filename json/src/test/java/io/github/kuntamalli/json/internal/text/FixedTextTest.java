package io.github.kuntamalli.json.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The name of a property is prepared for the sink that writes it. */
class FixedTextTest {

  private final List<String> prepared = new ArrayList<>();
  private final FixedText name = new FixedText("id");

  private <P> Function<String, P> counted(Function<String, P> maker) {
    return text -> {
      prepared.add(text);
      return maker.apply(text);
    };
  }

  private String quoted() {
    return name.preparedAs(String.class, counted("\"%s\""::formatted));
  }

  private char[] characters() {
    return name.preparedAs(char[].class, counted(String::toCharArray));
  }

  @Test
  void oneKindOfSinkPreparesItOnce() {
    String first = quoted();
    assertThat(first).isEqualTo("\"id\"");
    assertThat(quoted()).isSameAs(first);
    assertThat(prepared).containsExactly("id");
  }

  @Test
  void twoKindsThatTakeTurnsEachGetTheirOwn() {
    assertThat(quoted()).isEqualTo("\"id\"");
    assertThat(characters()).containsExactly('i', 'd');
    assertThat(quoted()).isEqualTo("\"id\"");
    assertThat(prepared).containsExactly("id", "id", "id");
  }
}
