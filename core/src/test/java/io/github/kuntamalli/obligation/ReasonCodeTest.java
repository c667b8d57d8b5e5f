package io.github.kuntamalli.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonCodeTest {

  static List<ReasonCode> codes() {
    return ReasonCode.all();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyReasonIsASentenceInEachLanguage(ReasonCode code) {
    for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
      assertThat(code.template().orElseThrow().text().text(language))
          .matches("(?s)[{\\p{Lu}].*[.}]");
    }
    assertThat(code.toString()).matches("[a-z-]+");
  }

  @Test
  void everySentenceOfTheTableBelongsToACode() {
    assertThat(ReasonSentenceLoader.load().keySet())
        .containsExactlyElementsOf(codes().stream().map(ReasonCode::toString).toList());
  }

  @Test
  void aReasonWithoutItsValuesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(ReasonCode.PERIOD_AHEAD, "period", Localizable.same("2024")))
        .withMessageContaining("has the parameters \"period, date\", not \"period\"");
  }

  @Test
  void aCodeOfThisVersionIsFoundByItsText() {
    assertThat(ReasonCode.of("noted-not-approved")).isSameAs(ReasonCode.NOTED_NOT_APPROVED);
  }

  @Test
  void aCodeOfALaterVersionSaysWhatItsTextSays() {
    ReasonCode later = ReasonCode.of("approved-by-referendum");
    Reason read =
        Reason.read(
            later,
            Map.of("date", Localizable.same("2031")),
            LocalizedText.of("Kansanäänestys.", "Folkomröstning.", "A referendum."));
    assertThat(later.template()).isEmpty();
    assertThat(read.text(Language.SV)).isEqualTo("Folkomröstning.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reason(later, Map.of()))
        .withMessageContaining("add the text of the reason");
  }

  @Test
  void aTextThatIsNoCodeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReasonCode.of("Noted"))
        .withMessageContaining("is not a reason code");
  }

  @Test
  void reasonsThatSayTheSameAreEqual() {
    Reason dated = Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", PartialDate.parse("2024-05-21"));
    Reason worded =
        Reason.of(
            ReasonCode.AFTER_DAY_ASKED,
            "date",
            LocalizedText.of("21.5.2024", "21.5.2024", "21 May 2024"));
    assertThat(worded).isEqualTo(dated).hasSameHashCodeAs(dated);
    assertThat(worded)
        .isNotEqualTo(
            Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", PartialDate.parse("2024-05-22")));
  }
}
