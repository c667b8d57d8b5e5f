package io.github.kuntamalli.json.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.text.Localizable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rest of an object that was read ahead is given again, and can be looked through. */
class RecordedTokensTest {

  /** Tokens written as words: braces, brackets, names with a colon, numbers, words, texts. */
  private static final class Words implements TokenSource {
    private final List<String> words;
    private final List<String> faults = new ArrayList<>();
    private int at;

    Words(String text) {
      this.words = List.of(text.split(" "));
    }

    private String word() {
      return at < words.size() ? words.get(at) : "end";
    }

    @Override
    public Token token() {
      return switch (word()) {
        case "{" -> Token.OBJECT;
        case "}" -> Token.END_OBJECT;
        case "[" -> Token.LIST;
        case "]" -> Token.END_LIST;
        case "null" -> Token.NULL;
        case "true" -> Token.TRUE;
        case "end" -> Token.END;
        default ->
            word().endsWith(":")
                ? Token.NAME
                : !Character.isDigit(word().charAt(0))
                    ? Token.TEXT
                    : word().contains(".") ? Token.DECIMAL : Token.WHOLE;
      };
    }

    @Override
    public Token next() {
      at++;
      return token();
    }

    @Override
    public String name() {
      return word().replace(":", "");
    }

    @Override
    public String text() {
      return word();
    }

    @Override
    public BigDecimal number() {
      return new BigDecimal(word());
    }

    @Override
    public void skip() {
      throw new IllegalStateException("what was read ahead is not skipped in the source");
    }

    @Override
    public <T> @Nullable T wrongType(Expected expected) {
      faults.add("wrong type");
      return null;
    }

    @Override
    public <T> @Nullable T invalid(Expected expected, @Nullable RuntimeException why) {
      faults.add("invalid");
      return null;
    }

    @Override
    public void unknownProperty(ExpectedObject owner, String name) {
      faults.add("unknown " + name);
    }

    @Override
    public void duplicate(ExpectedObject owner, String name) {
      faults.add("duplicate " + name);
    }

    @Override
    public void missing(ExpectedObject owner, String property) {
      faults.add("missing " + property);
    }

    @Override
    public <T> @Nullable T unfit(Expected owner, RuntimeException why) {
      faults.add("unfit");
      return null;
    }
  }

  private static String shown(TokenSource in) throws IOException {
    return switch (in.token()) {
      case NAME -> in.name() + ":";
      case TEXT -> in.text();
      case WHOLE, DECIMAL -> in.number().toString();
      case OBJECT -> "{";
      case END_OBJECT -> "}";
      case LIST -> "[";
      case END_LIST -> "]";
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      case END -> "end";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "a: 1 b: x }",
    "a: [ 1.50 [ ] { c: null } ] b: { } }",
    "}",
    "a: { b: { } } kind: x }"
  })
  void theTokensComeAgainInTheirOrderWithTheirValues(String object) throws IOException {
    Words words = new Words(object + " z: true } end");
    TokenSource.Rewindable rest = words.rewindable();
    assertThat(words.at).isEqualTo(object.split(" ").length - 1);
    StringBuilder again = new StringBuilder(shown(rest));
    while (again.length() < object.length()) {
      rest.next();
      again.append(' ').append(shown(rest));
    }
    assertThat(again).hasToString(object);
    assertThat(rest.next()).isEqualTo(Token.END_OBJECT);
    assertThat(rest.rewindable()).isSameAs(rest);
  }

  @Test
  void aTextThatIsCutOffEndsThere() throws IOException {
    TokenSource.Rewindable rest = new Words("a: [ 1").rewindable();
    assertThat(List.of(rest.token(), rest.next(), rest.next(), rest.next()))
        .containsExactly(Token.NAME, Token.LIST, Token.WHOLE, Token.END);
    assertThat(rest.next()).isEqualTo(Token.END);
    TokenSource.Rewindable again = new Words("a: [ 1").rewindable();
    again.next();
    again.skip();
    assertThat(again.token()).isEqualTo(Token.END);
  }

  @ParameterizedTest
  @CsvSource({
    "kind: hus }, hus",
    "a: 1 kind: hus }, hus",
    "a: { kind: no } kind: hus }, hus",
    "a: [ { kind: no } [ ] ] kind: hus b: x }, hus",
    "a: { kind: no } }, ",
    "a: { b: { } kind: no } }, ",
    "kind: 1 }, ",
    "kind: { kind: hus } }, ",
    "a: kind }, ",
    "a: 1 kind:, ",
    "}, "
  })
  void aPropertyIsFoundWhereverItIsInTheObjectItself(String object, @Nullable String kind)
      throws IOException {
    assertThat(new Words(object).rewindable().textAhead("kind")).isEqualTo(kind);
  }

  @Test
  void ofWhatWasPassedNothingIsFound() throws IOException {
    TokenSource.Rewindable rest = new Words("kind: a b: { kind: c } d: x }").rewindable();
    rest.next();
    rest.next();
    assertThat(rest.textAhead("kind")).isNull();
    rest.next();
    rest.next();
    assertThat(rest.textAhead("kind")).isEqualTo("c");
  }

  @ParameterizedTest
  @CsvSource({
    "a: { b: [ { } ] } z: 1 }, }",
    "a: [ [ ] { } 1 ] z: 1 }, ]",
    "a: 1 z: 1 }, 1",
    "a: { } z: 1 }, }"
  })
  void aValueIsSkippedToItsEnd(String object, String last) throws IOException {
    TokenSource.Rewindable rest = new Words(object).rewindable();
    rest.next();
    rest.skip();
    assertThat(shown(rest)).isEqualTo(last);
    assertThat(rest.next()).isEqualTo(Token.NAME);
    assertThat(rest.name()).isEqualTo("z");
  }

  @Test
  void aNumberBeyondAllBoundsIsRefusedWhenItIsAskedFor() throws IOException {
    TokenSource.Rewindable rest = new Words("a: 1.0e99999999999 b: 2 }").rewindable();
    assertThat(rest.next()).isEqualTo(Token.DECIMAL);
    assertThatThrownBy(rest::number).isInstanceOf(NumberFormatException.class);
    rest.next();
    rest.next();
    assertThat(rest.number()).isEqualTo(new BigDecimal(2));
  }

  @Test
  void whatHasNoValueIsNotAskedForOne() throws IOException {
    TokenSource.Rewindable rest = new Words("a: true }").rewindable();
    rest.next();
    assertThatThrownBy(rest::text).hasMessage("TRUE has no value");
  }

  /** Takes any object. */
  private record Anything() implements ExpectedObject {
    @Override
    public List<String> names() {
      return List.of();
    }

    @Override
    public Class<?> shownType() {
      return Map.class;
    }

    @Override
    public Localizable expected() {
      return Localizable.same("anything");
    }
  }

  @Test
  void faultsGoToTheSource() throws IOException {
    Words words = new Words("a: 1 }");
    TokenSource.Rewindable rest = words.rewindable();
    Anything anything = new Anything();
    Object wrong = rest.wrongType(anything);
    Object invalid = rest.invalid(anything, null);
    rest.unknownProperty(anything, "a");
    rest.duplicate(anything, "b");
    rest.missing(anything, "c");
    Object unfit = rest.unfit(anything, new IllegalArgumentException());
    assertThat(words.faults)
        .containsExactly("wrong type", "invalid", "unknown a", "duplicate b", "missing c", "unfit");
    assertThat(wrong).isNull();
    assertThat(invalid).isNull();
    assertThat(unfit).isNull();
  }
}
