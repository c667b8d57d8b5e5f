package io.github.kuntamalli.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonCodeTest {

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void everyReasonIsASentenceInEachLanguage(ReasonCode code) {
    for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
      assertThat(code.template().text().text(language)).matches("(?s)[{\\p{Lu}].*[.}]");
    }
    assertThat(code.toString()).matches("[a-z-]+");
  }

  @Test
  void aReasonWithoutItsValuesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(ReasonCode.PERIOD_AHEAD, "period", Localizable.same("2024")))
        .withMessageContaining("takes [period, date], not [period]");
  }
}
