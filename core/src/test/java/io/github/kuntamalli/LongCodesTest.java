package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.type.MunicipalityType;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.RuleCode;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of words and hyphens are read whatever their length; none can exhaust the stack. */
class LongCodesTest {

  private static final String LONG = "a" + "-b1".repeat(100_000);
  private static final LocalizedText NAME = LocalizedText.of("a", "b", "c");

  static Stream<Named<UnaryOperator<String>>> readers() {
    return Stream.of(
        Named.of("rule", code -> new RuleCode(code).value()),
        Named.of("own rule", code -> new RuleCode("my-city/" + code).value().substring(8)),
        Named.of(
            "duty",
            code ->
                ObligationCode.of(code.toUpperCase(Locale.ROOT)).value().toLowerCase(Locale.ROOT)),
        Named.of("actor", code -> ActorId.parse("organisation:" + code).value().substring(13)),
        Named.of("joint authority", code -> new Authority.JointAuthority(code, NAME).id()),
        Named.of("type", code -> new MunicipalityType("scheme", code, NAME).id()));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void aLongCodeIsReadOrRefusedLikeAShortOne(UnaryOperator<String> reader) {
    assertThat(reader.apply(LONG)).isEqualTo(LONG);
    assertThatIllegalArgumentException().isThrownBy(() -> reader.apply(LONG + "-"));
    assertThatIllegalArgumentException().isThrownBy(() -> reader.apply(LONG + "--b"));
  }
}
