package io.github.kuntamalli.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatuteTest {

  @ParameterizedTest
  @ValueSource(strings = {"612/2021", "1326/2010", "1/1999"})
  void aNumberIsReadAndPrinted(String text) {
    assertThat(StatuteId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "612",
        "2021/612/1",
        "0612/2021",
        "612/21",
        "612 / 2021",
        "x/2021",
        "612/0021"
      })
  void anotherFormIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> StatuteId.parse(text));
  }

  @Test
  void theAddressAtFinlexHasYearThenNumber() {
    assertThat(StatuteId.parse("612/2021").eli())
        .hasToString("http://data.finlex.fi/eli/sd/2021/612");
    assertThat(StatuteBook.standard().getBasis("B-612-6-3-TERM").provision().eli())
        .hasToString("http://data.finlex.fi/eli/sd/2021/612/luku/1/pykala/6/momentti/3");
  }

  @Test
  void aProvisionIsCitedInTheWayOfTheLanguage() {
    Provision provision = Provision.of("612/2021", "6", 3);
    assertThat(provision.in(Language.FI)).isEqualTo("612/2021, 6 § 3 mom.");
    assertThat(provision.in(Language.EN)).isEqualTo("612/2021 s. 6(3)");
    assertThat(Provision.of("1287/2013", "13 a").in(Language.SV)).isEqualTo("1287/2013, 13 a §");
  }

  @Test
  void aSectionOfAnotherFormIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provision.of("612/2021", "6 §"))
        .withMessageContaining("\"6 §\" is not a section");
  }

  @Test
  void theOldReportSectionHeldFromMay2011ToTheEndOf2022() {
    LegalBasis basis = StatuteBook.standard().getBasis("B-1326-12-1-TERM");
    assertThat(basis.validity().contains(LocalDate.of(2011, 4, 30))).isFalse();
    assertThat(basis.validity().contains(LocalDate.of(2011, 5, 1))).isTrue();
    assertThat(basis.validity().contains(LocalDate.of(2022, 12, 31))).isTrue();
    assertThat(basis.validity().contains(LocalDate.of(2023, 1, 1))).isFalse();
    assertThat(basis.certainty()).isEqualTo(Certainty.VERIFIED);
  }

  @Test
  void aQuestionAfterTheLastCheckIsUnverified() {
    LegalBasis basis = StatuteBook.standard().getBasis("B-612-6-3-TERM");
    assertThat(basis.isUnverifiedOn(LocalDate.of(2025, 2, 21))).isFalse();
    assertThat(basis.isUnverifiedOn(LocalDate.of(2025, 2, 22))).isTrue();
  }

  @Test
  void aRepealedSectionIsToldWithItsLastDay() {
    StatuteBook book = StatuteBook.standard();
    assertThat(book.lastDayOf(StatuteId.parse("1326/2010"), "12"))
        .contains(LocalDate.of(2022, 12, 31));
    assertThat(book.lastDayOf(StatuteId.parse("612/2021"), "6")).isEmpty();
  }

  @Test
  void aBookRefusesABasisOfAStatuteItDoesNotHold() {
    LegalBasis basis = StatuteBook.standard().getBasis("B-612-6-3-TERM");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatuteBook.of(List.of(), List.of(basis)))
        .withMessageContaining("cites 612/2021, which is not among the statutes");
  }
}
