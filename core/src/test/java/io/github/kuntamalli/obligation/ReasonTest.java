package io.github.kuntamalli.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason is its code and its values; a separate text only where that differs. */
class ReasonTest {

  private static final Reason AFTER =
      Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", PartialDate.parse("2024-05-21"));

  private static LocalizedText text(Reason reason) {
    return LocalizedText.of(
        reason.text(Language.FI), reason.text(Language.SV), reason.text(Language.EN));
  }

  private static LocalizedText date(String fi, String sv, String en) {
    return LocalizedText.of(fi, sv, en);
  }

  @Test
  void aReasonThatIsReadBackWithItsOwnTextIsTheSameReason() {
    Reason read =
        Reason.read(
            AFTER.code(),
            Map.of("date", date("21.5.2024", "21.5.2024", "21 May 2024")),
            text(AFTER));
    assertThat(read.wording()).isEmpty();
    assertThat(read).isEqualTo(AFTER).hasSameHashCodeAs(AFTER).hasToString(AFTER.toString());
  }

  @Test
  void aReasonThatSaysSomethingElseKeepsItsText() {
    LocalizedText other = LocalizedText.of(text(AFTER).text(Language.FI), "senare", "later");
    Reason read =
        Reason.read(
            AFTER.code(), Map.of("date", date("21.5.2024", "21.5.2024", "21 May 2024")), other);
    assertThat(read.wording()).contains(other);
    assertThat(read.text(Language.SV)).isEqualTo("senare");
    assertThat(read).isNotEqualTo(AFTER);
  }

  @Test
  void aReasonWithValuesOfAnotherVersionKeepsItsText() {
    Reason read = Reason.read(AFTER.code(), Map.of("day", Localizable.same("x")), text(AFTER));
    assertThat(read.wording()).contains(text(AFTER));
    assertThat(read).as("its values have other names").isNotEqualTo(AFTER);
  }

  @Test
  void reasonsDifferIfOneLanguageDiffersOrTheCode() {
    assertThat(Reason.of(AFTER.code(), "date", date("21.5.2024", "21.5.2024", "22 May 2024")))
        .isNotEqualTo(AFTER);
    assertThat(Reason.of(AFTER.code(), "date", date("21.5.2024", "22.5.2024", "21 May 2024")))
        .isNotEqualTo(AFTER);
    assertThat(Reason.of(ReasonCode.NEVER_DUE)).isNotEqualTo(Reason.of(ReasonCode.NEVER_IN_FORCE));
    assertThat(AFTER).isNotEqualTo(AFTER.code());
  }

  @Test
  void reasonsWithTextsOfTheirOwnAreEqualIfTheTextsAre() {
    ReasonCode later = ReasonCode.of("approved-by-referendum");
    LocalizedText text = LocalizedText.of("Kansanäänestys.", "Folkomröstning.", "A referendum.");
    LocalizedText other = LocalizedText.of("Kansanäänestys.", "Folkomröstning.", "A vote.");
    assertThat(new Reason(later, Map.of(), Optional.of(text)))
        .isEqualTo(new Reason(later, Map.of(), Optional.of(text)))
        .isNotEqualTo(new Reason(later, Map.of(), Optional.of(other)));
  }

  @Test
  void theOrderInWhichValuesAreNamedChangesNothing() {
    Localizable period = Localizable.same("2024");
    Reason one =
        Reason.of(
            ReasonCode.PERIOD_AHEAD, "period", period, "date", PartialDate.parse("2024-05-21"));
    Reason other =
        Reason.of(
            ReasonCode.PERIOD_AHEAD, "date", PartialDate.parse("2024-05-21"), "period", period);
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.parameters().keySet()).containsExactly("period", "date");
  }

  @Test
  void whatAReasonWasMadeOfCanBeChangedWithoutChangingIt() {
    Map<String, Localizable> values = new LinkedHashMap<>();
    values.put("period", Localizable.same("2024"));
    values.put("date", PartialDate.parse("2024-05-21"));
    Reason reason = new Reason(ReasonCode.PERIOD_AHEAD, values);
    values.clear();
    assertThat(reason.parameters()).hasSize(2);
  }

  @Test
  void aCodeWithoutValuesIsAReasonByItself() {
    for (ReasonCode code : ReasonCode.all()) {
      if (code.places().isEmpty()) {
        assertThat(Reason.of(code)).isSameAs(Reason.of(code));
      } else {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Reason.of(code))
            .withMessageContaining("give a value for each");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a court annulled it., a court annulled it",
    "' a court annulled it. ', a court annulled it",
    "a court annulled it, a court annulled it",
    "., .",
    "a., a"
  })
  void aSentenceWithinASentenceLosesItsDot(String words, String clause) {
    assertThat(Reason.clause(words).text(Language.FI)).isEqualTo(clause);
  }

  @Test
  void codesAreOrderedAndComparedByTheirText() {
    ReasonCode later = ReasonCode.of("approved-by-referendum");
    assertThat(later)
        .isEqualTo(ReasonCode.of("approved-by-referendum"))
        .hasSameHashCodeAs(ReasonCode.of("approved-by-referendum"))
        .isNotEqualTo(ReasonCode.NEVER_DUE)
        .isNotEqualTo("approved-by-referendum")
        .isLessThan(ReasonCode.NEVER_DUE);
    assertThat(ReasonCode.NEVER_DUE).isGreaterThan(later);
  }

  @Test
  void fourReasonsSayByWhichMethodAnAnswerCame() {
    assertThat(ReasonCode.all())
        .filteredOn(ReasonCode::isAboutMethod)
        .isEqualTo(
            List.of(
                ReasonCode.COUNTED_BY_YEAR_OF_HANDLING,
                ReasonCode.COUNTED_BY_REPORTING_YEAR,
                ReasonCode.JUDGED_BY_TERM,
                ReasonCode.JUDGED_BY_DECISIONS));
  }

  @Test
  void textsOfTheirOwnThatAreAlikeMakeNoReasonsOfOtherValuesEqual() {
    ReasonCode later = ReasonCode.of("approved-by-referendum");
    Optional<LocalizedText> text =
        Optional.of(LocalizedText.of("Kansanäänestys.", "Folkomröstning.", "A referendum."));
    assertThat(new Reason(later, Map.of("year", Localizable.same("2031")), text))
        .isNotEqualTo(new Reason(later, Map.of("year", Localizable.same("2032")), text));
  }

  @Test
  void aReasonIsNamedInALogAndSpreadInATable() {
    assertThat(Reason.of(ReasonCode.DUTY_OF_COUNTIES))
        .hasToString("duty-of-counties: The duty applies to wellbeing services counties only.")
        .doesNotHaveSameHashCodeAs(AFTER);
    assertThat(AFTER)
        .doesNotHaveSameHashCodeAs(
            Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", PartialDate.parse("2024-05-22")));
  }
}
