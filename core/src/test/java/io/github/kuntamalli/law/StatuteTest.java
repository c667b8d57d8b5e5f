package io.github.kuntamalli.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void aStatuteIsWrittenNumberSlashYearInAsciiDigits() {
    assertThat(StatuteId.parse("1/1860")).isEqualTo(new StatuteId(1, 1860));
    assertThat(StatuteId.parse("9999/2199")).isEqualTo(new StatuteId(9999, 2199));
    for (String text : List.of("", "/", "612", "612/", "0612/2021", "12345/2021", "612/21")) {
      refused(() -> StatuteId.parse(text), "is not a statute number");
    }
    for (String text : List.of("612-2021", "612/2021 ", "-12/2021", "612/٢٠٢١", "6x2/2021")) {
      refused(() -> StatuteId.parse(text), "is not a statute number");
    }
    refused(() -> StatuteId.parse("612/1859"), "not between 1860 and 2199");
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
    assertThat(provision.text(Language.FI)).isEqualTo("612/2021, 6 § 3 mom.");
    assertThat(provision.text(Language.EN)).isEqualTo("612/2021 s. 6(3)");
    assertThat(Provision.of("1287/2013", "13 a").text(Language.SV)).isEqualTo("1287/2013, 13 a §");
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

  @ParameterizedTest
  @CsvSource({"0, 2021", "10000, 2021", "1, 1859", "1, 2200"})
  void aNumberOrYearOutOfRangeIsRefused(int number, int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StatuteId(number, year))
        .withMessageContaining("is not between")
        .withMessageContaining("for example 612/2021");
  }

  @Test
  void statutesAreInTheOrderOfTheirYearsAndNumbers() {
    List<StatuteId> ordered =
        List.of(
            new StatuteId(1, 1860),
            new StatuteId(9999, 1860),
            new StatuteId(66, 1972),
            new StatuteId(612, 2021),
            new StatuteId(1, 2199));
    assertThat(ordered).isSorted();
    assertThat(new StatuteId(612, 2021).compareTo(new StatuteId(611, 2021))).isPositive();
  }

  @Test
  void partsOfAProvisionAreNumbersFromOneOn() {
    StatuteId act = StatuteId.parse("612/2021");
    Optional<Integer> none = Optional.empty();
    Optional<Integer> one = Optional.of(1);
    Optional<Integer> zero = Optional.of(0);
    assertThat(new Provision(act, one, "6", one, one).sentence()).isEqualTo(one);
    refused(() -> new Provision(act, zero, "6", one, one), "chapter: 0 is less than 1");
    refused(() -> new Provision(act, one, "6", zero, one), "subsection: 0 is less");
    refused(() -> new Provision(act, one, "6", one, zero), "sentence: 0 is less");
    refused(() -> new Provision(act, one, "6", none, one), "a sentence belongs to a subsection");
  }

  private static void refused(ThrowableAssert.ThrowingCallable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessageContaining(message);
  }

  @Test
  void aBookRefusesWhatIsGivenTwice() {
    LegalBasis basis = StatuteBook.standard().getBasis("B-612-6-3-TERM");
    Statute statute = StatuteBook.standard().find(basis.provision().statute()).orElseThrow();
    refused(() -> StatuteBook.of(List.of(statute, statute), List.of()), "612/2021 is given twice");
    refused(
        () -> StatuteBook.of(List.of(statute), List.of(basis, basis)),
        "B-612-6-3-TERM is given twice");
  }

  /**
   * A section that was a basis twice was in force from the first day of the one to the last of the
   * other.
   */
  @Test
  void aSectionHoldsFromItsFirstBasisToItsLast() {
    LegalBasis basis = StatuteBook.standard().getBasis("B-1326-12-1-TERM");
    StatuteId act = basis.provision().statute();
    LocalDate first = LocalDate.of(2012, 1, 1);
    LocalDate last = LocalDate.of(2020, 12, 31);
    StatuteBook book =
        StatuteBook.of(
            List.of(StatuteBook.standard().find(act).orElseThrow()),
            List.of(
                during(basis, "a", first.plusYears(1), last),
                during(basis, "b", first, last.minusYears(1))));
    assertThat(book.firstDayOf(act, "12")).contains(first);
    assertThat(book.lastDayOf(act, "12")).contains(last);
    assertThat(book.firstDayOf(act, "13")).isEmpty();
    StatuteBook open =
        StatuteBook.of(
            List.of(StatuteBook.standard().find(act).orElseThrow()),
            List.of(during(basis, "a", first, last), during(basis, "b", null, null)));
    assertThat(open.firstDayOf(act, "12")).isEmpty();
    assertThat(open.lastDayOf(act, "12")).isEmpty();
  }

  private static LegalBasis during(
      LegalBasis basis, String id, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new LegalBasis(
        id,
        basis.provision(),
        new ValidityPeriod(Optional.ofNullable(from), Optional.ofNullable(to)),
        basis.certainty(),
        basis.verifiedUntil());
  }

  @Test
  void aProvisionIsPrintedAsDeepAsItIsKnown() {
    Provision provision = StatuteBook.standard().getBasis("B-612-6-3-TERM").provision();
    assertThat(provision.toString()).startsWith("612/2021 6(3)");
    StatuteId act = StatuteId.parse("612/2021");
    assertThat(new Provision(act, Optional.of(1), "6", Optional.of(3), Optional.of(2)))
        .hasToString("612/2021 6(3) s2");
    assertThat(Provision.of("1287/2013", "13 a")).hasToString("1287/2013 13 a");
    assertThat(Provision.of("612/2021", "6", 3).eli()).isEqualTo(act.eli());
    assertThat(act.text(Language.SV)).isEqualTo("612/2021");
  }

  @Test
  void aBasisHasTheHashOfItsIdAndALastCheckWithinTheKnownYears() {
    LegalBasis basis = StatuteBook.standard().getBasis("B-612-6-3-TERM");
    assertThat(basis).hasSameHashCodeAs("B-612-6-3-TERM");
    refused(
        () ->
            new LegalBasis(
                basis.id(),
                basis.provision(),
                basis.validity(),
                basis.certainty(),
                Optional.of(LocalDate.of(10_000, 1, 1))),
        "verifiedUntil: the year 10000");
  }

  @Test
  void codesOfDutiesHaveOneFormAndAreOrderedByIt() {
    ObligationCode annual = ObligationCode.of("MUN-ANNUAL");
    assertThat(annual).hasToString("MUN-ANNUAL");
    assertThat(annual).isLessThan(ObligationCode.of("MUN-TERM-REPORT"));
    assertThat(annual.compareTo(ObligationCode.of("CTY-ANNUAL"))).isPositive();
    refused(() -> ObligationCode.of("mun-annual"), "\"mun-annual\" is not the code of a duty");
  }

  @Test
  void aStatuteIsFoundByATitleThatItAloneHas() {
    Statute health =
        new Statute(StatuteId.parse("1326/2010"), LocalizedText.of("Terveydenhuoltolaki", "Lag"));
    Statute other =
        new Statute(StatuteId.parse("612/2021"), LocalizedText.of("Järjestämislaki", "Lag"));
    StatuteBook book = StatuteBook.of(List.of(health, other), List.of());
    assertThat(book.findByTitle(LocalizedText.of(Language.FI, " terveydenhuoltolaki ")))
        .contains(health);
    assertThat(book.findByTitle(LocalizedText.of(Language.FI, "Kuntalaki"))).isEmpty();
    assertThat(book.findByTitle(LocalizedText.of(Language.EN, "Terveydenhuoltolaki"))).isEmpty();
    assertThat(book.findByTitle(LocalizedText.of("Kuntalaki", "Lag"))).isEmpty();
    assertThat(book.all()).containsExactly(health, other);
    assertThat(book.get(other.id())).isEqualTo(other);
    refused(() -> book.get(StatuteId.parse("612/2022")), "the nearest are [612/2021");
  }

  @Test
  void aMistypedYearOffersTheActsOfThatNumber() {
    StatuteBook book = StatuteBook.standard();
    assertThat(book.sameNumberOtherYear(StatuteId.parse("612/2024")))
        .extracting(Statute::id)
        .containsExactly(StatuteId.parse("612/2021"));
    assertThat(book.sameNumberOtherYear(StatuteId.parse("612/2021"))).isEmpty();
  }

  @Test
  void ofTwoBooksOneHasTheStatutesAndBasesOfBoth() {
    StatuteBook standard = StatuteBook.standard();
    LegalBasis term = standard.getBasis("B-612-6-3-TERM");
    LegalBasis old = standard.getBasis("B-1326-12-1-TERM");
    Statute first = standard.get(term.provision().statute());
    Statute second = standard.get(old.provision().statute());
    StatuteBook both =
        StatuteBook.of(List.of(first), List.of(term))
            .combinedWith(StatuteBook.of(List.of(second), List.of(old)));
    assertThat(both.all()).containsExactly(first, second);
    assertThat(both.bases()).containsExactly(term, old);
  }

  /**
   * What came into force after the last check may have changed the text until somebody reads it.
   */
  @Test
  void anAmendmentThatWasReadAndLeavesTheSectionIsNoReasonToDoubt() {
    LegalBasis basis = StatuteBook.standard().getBasis("B-612-6-3-TERM");
    StatuteId act = basis.provision().statute();
    LocalDate later = basis.verifiedUntil().orElseThrow().plusDays(10);
    StatuteId by = new StatuteId(100, later.getYear());
    Amendment title = amendment(act, List.of(), by, later, Amendment.State.NOT_READ);
    Amendment same = amendment(act, List.of("6"), by, later, Amendment.State.UNCHANGED);
    Amendment elsewhere = amendment(act, List.of("7"), by, later, Amendment.State.UNCHANGED);
    assertThat(unread(basis, later, title)).containsExactly(title);
    assertThat(unread(basis, later, title, elsewhere)).containsExactly(title);
    assertThat(unread(basis, later, title, same)).isEmpty();
    assertThat(unread(basis, later.minusDays(1), title)).isEmpty();
    assertThat(title.text(Language.FI)).isEqualTo(by + " (" + finnish(later) + ")");
    assertThat(amendment(act, List.of(), by, null, Amendment.State.NOT_READ).text(Language.EN))
        .isEqualTo(by.toString());
    refused(
        () ->
            StatuteBook.of(
                List.of(),
                List.of(),
                List.of(amendment(act, List.of(), by, null, Amendment.State.NOT_READ))),
        "amends 612/2021, which is not among the statutes");
  }

  private static String finnish(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  private static Amendment amendment(
      StatuteId act,
      List<String> sections,
      StatuteId by,
      @Nullable LocalDate inForce,
      Amendment.State state) {
    return new Amendment(act, sections, by, Optional.ofNullable(inForce), state, Optional.empty());
  }

  private static List<Amendment> unread(LegalBasis basis, LocalDate day, Amendment... known) {
    StatuteBook book =
        StatuteBook.of(
            List.of(StatuteBook.standard().get(basis.provision().statute())),
            List.of(basis),
            List.of(known));
    assertThat(book.amendments()).containsExactly(known);
    return book.unreadAmendments(basis, day);
  }

  @Test
  void theTablesReadAgainGiveTheSameBook() {
    StatuteBook standard = StatuteBook.standard();
    StatuteBook again = StatuteLoader.load();
    assertThat(again.all()).isNotEmpty().isEqualTo(standard.all());
    assertThat(again.bases()).isNotEmpty().isEqualTo(standard.bases());
    assertThat(again.amendments()).isNotEmpty().isEqualTo(standard.amendments());
    for (LegalBasis basis : standard.bases()) {
      assertThat(again.findReading(basis.id()))
          .isPresent()
          .isEqualTo(standard.findReading(basis.id()));
    }
  }
}
