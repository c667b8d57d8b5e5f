package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.municipality.RepairedMunicipalityCode.Repair;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.NearestWords;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitySearchTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private final MunicipalityRegister register = MunicipalityRegister.standard();

  @ParameterizedTest(name = "{0} is {1}, because {2}")
  @CsvSource({
    "Tampere, 837, NAME",
    "TAMMERFORS, 837, NAME",
    " tampere , 837, NAME",
    "Åbo, 853, NAME",
    "abo, 853, NAME",
    "Koski Tl, 284, NAME",
    "koski-tl, 284, NAME",
    "KOSKI TL., 284, NAME",
    "Koski, 284, OTHER_NAME",
    "Pedersöre, 599, NAME",
    "pedersore, 599, NAME",
    "Pedersören kunta, 599, NAME",
    "Maarianhamina - Mariehamn, 478, OTHER_NAME",
    "Maarianhamina-Mariehamn, 478, OTHER_NAME",
    "St Michel, 491, NAME",
    "Mänttä Vilppula, 508, NAME",
    "Väståboland, 445, FORMER_NAME",
    "Pertunmaa, 588, NAME_OF_OTHER_TIME",
    "Kimito ön, 322, NAME",
    "Uleåsalo, 567, NAME_OF_OTHER_TIME",
    "837, 837, CODE"
  })
  void isFoundAsPeopleType(String text, String code, MunicipalityMatch.Reason reason) {
    MunicipalityMatch hit = register.search(text, DAY).matches().get(0);
    assertThat(hit.code()).isEqualTo(MunicipalityCode.of(code));
    assertThat(hit.reason()).isEqualTo(reason);
  }

  @ParameterizedTest(name = "{0} is {1}, because {2}, written as {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Turun kaupunki | 853 | NAME | TYPE_WORD",
        "turun kaupunki | 853 | NAME | TYPE_WORD",
        "Porin kaupunki | 609 | NAME | TYPE_WORD",
        "Raision kaupunki | 680 | NAME | TYPE_WORD",
        "Oulun kaupunki | 564 | NAME | TYPE_WORD",
        "Helsingin kaupunki | 091 | NAME | TYPE_WORD",
        "Uudenkaupungin kaupunki | 895 | NAME | TYPE_WORD",
        "Virtain kaupunki | 936 | NAME | TYPE_WORD",
        "Iin kunta | 139 | NAME | TYPE_WORD",
        "Juuan kunta | 176 | NAME | TYPE_WORD",
        "Kosken Tl kunta | 284 | NAME | TYPE_WORD",
        "Kosken kunta | 284 | OTHER_NAME | TYPE_WORD",
        "Kaustisen kunta | 236 | NAME | TYPE_WORD",
        "Siikaisten kunta | 747 | NAME | TYPE_WORD",
        "Lemlandin kunta | 417 | NAME | TYPE_WORD",
        "Tampere, kaupunki | 837 | NAME | TYPE_WORD",
        "Tampere (kaupunki) | 837 | NAME | TYPE_WORD",
        "Pertunmaan kunta | 588 | NAME_OF_OTHER_TIME | TYPE_WORD",
        "Vasa stad | 905 | NAME | TYPE_WORD",
        "Korsholms kommun | 499 | NAME | TYPE_WORD",
        "Staden Jakobstad | 598 | NAME | TYPE_WORD",
        "City of Helsinki | 091 | NAME | TYPE_WORD",
        "Municipality of Inari | 148 | NAME | TYPE_WORD",
        "837 Tampere | 837 | NAME | WITH_CODE",
        "Tampere 837 | 837 | NAME | WITH_CODE",
        "Tampere (837) | 837 | NAME | WITH_CODE",
        "837 - Tampere | 837 | NAME | WITH_CODE",
        "KU837 Tampere | 837 | NAME | WITH_CODE",
        "[837] Tampereen kaupunki | 837 | NAME | WITH_CODE",
        "099 Honkajoki | 099 | NAME_OF_OTHER_TIME | WITH_CODE",
        "Helsinki - Helsingfors | 091 | NAME | BOTH_LANGUAGES",
        "Helsinki-Helsingfors | 091 | NAME | BOTH_LANGUAGES",
        "Helsinki (Helsingfors) | 091 | NAME | BOTH_LANGUAGES",
        "Uusikaarlepyy/Nykarleby | 893 | NAME | BOTH_LANGUAGES",
        "Vaasan kaupunki / Vasa stad | 905 | NAME | BOTH_LANGUAGES",
        "Inari/Anár | 148 | NAME | BOTH_LANGUAGES",
        "091 Helsinki/Helsingfors | 091 | NAME | WITH_CODE"
      })
  void isFoundAsPublicListsWriteIt(
      String text, String code, MunicipalityMatch.Reason reason, MunicipalityMatch.Form form) {
    MunicipalitySearch found = register.search(text, DAY);
    MunicipalityMatch hit = found.only().orElseThrow();
    assertThat(hit.code()).isEqualTo(MunicipalityCode.of(code));
    assertThat(hit.reason()).isEqualTo(reason);
    assertThat(hit.form()).contains(form);
    assertThat(found.nearest()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Ekenäs, 835",
    "Karis, 220",
    "Pojo, 606",
    "Kimito, 243",
    "Nagu, 533",
    "Korpo, 279",
    "Houtskär, 101",
    "Finby, 784",
    "Rimito, 705",
    "Bjärnå, 586",
    "Pikis, 602",
    "Villnäs, 017",
    "Kelviå, 315",
    "Lochteå, 429",
    "Elimä, 044",
    "Filpula, 933",
    "S:t Bertils, 587",
    "Överkiminge, 973",
    "Koski (Ål), 284",
    "Koski Åbo l, 284",
    "Jyväskylän mlk, 180",
    "Jyväskylä lk, 180",
    "Pargas (-2008), 573",
    "Ohcejohka, 890",
    "Eanodat, 047",
    "Aanaar, 148"
  })
  void isFoundByAnotherPublishedName(String text, String code) {
    MunicipalityMatch hit = register.search(text, DAY).only().orElseThrow();
    assertThat(hit.code()).isEqualTo(MunicipalityCode.of(code));
    assertThat(hit.form()).isEmpty();
  }

  @Test
  void everyFinnishNameIsFoundInFrontOfATypeWord() {
    FinnishGenitive finnish = new FinnishGenitive();
    for (Municipality municipality : register.on(DAY).municipalities()) {
      String name = municipality.name().text(Language.FI);
      assertThat(register.search(finnish.of(name) + " kunta", DAY).matches().get(0).code())
          .as(name)
          .isEqualTo(municipality.code());
      assertThat(register.search(name + " (" + municipality.code() + ")", DAY).only())
          .as(name)
          .map(MunicipalityMatch::code)
          .contains(municipality.code());
      String swedish = municipality.name().text(Language.SV);
      assertThat(register.search(swedish + "s kommun", DAY).matches().get(0).code())
          .as(swedish)
          .isEqualTo(municipality.code());
    }
  }

  @Test
  void aCodeBesideTheNameOfAnotherMunicipalityLeavesBothOpen() {
    MunicipalitySearch found = register.search("837 Turku", DAY);
    assertThat(found.matches())
        .extracting(hit -> hit.code() + " " + hit.reason())
        .containsExactly("837 CODE", "853 NAME");
    assertThat(found.only()).isEmpty();
    assertThat(register.search("999 Tampere", DAY).matches()).isEmpty();
    assertThat(register.search("837 Xyzzy", DAY).matches()).isEmpty();
  }

  @Test
  void twoMunicipalitiesInOneTextAreBothTold() {
    assertThat(register.search("Tampere, Turku", DAY).matches())
        .extracting(hit -> hit.code() + " " + hit.form().orElseThrow())
        .containsExactly("837 ONE_OF_SEVERAL", "853 ONE_OF_SEVERAL");
    assertThat(register.search("Tampere, Xyzzy", DAY).matches()).isEmpty();
  }

  @Test
  void regionsAndCountiesAreFoundByTheirNames() {
    MunicipalitySearch pirkanmaa = register.search("Pirkanmaa", DAY);
    assertThat(pirkanmaa.matches()).isEmpty();
    assertThat(pirkanmaa.nearest()).isEmpty();
    assertThat(pirkanmaa.regions())
        .extracting(region -> region.code().value())
        .containsExactly("06");
    assertThat(register.search("Åland", DAY).regions()).hasSize(1);
    assertThat(register.search("östra nyland", DAY).regions())
        .as("a region that ended in 2010")
        .hasSize(1);
    assertThat(register.search("Birkalands välfärdsområde", DAY).counties())
        .extracting(county -> county.code().value())
        .containsExactly("08");
    assertThat(register.search("North Savo wellbeing services county", DAY).counties()).hasSize(1);
    MunicipalitySearch lappi = register.search("Lappi", DAY);
    assertThat(lappi.matches()).as("a municipality that ended in 2008").hasSize(1);
    assertThat(lappi.regions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12", "K", "xy", "N/A", "??a", "1234", "Ruotsin kaupunki", "Kaupunki", "kunta"})
  void whatSharesLittleWithAnyNameSuggestsNone(String text) {
    MunicipalitySearch found = register.search(text, DAY);
    assertThat(found.matches()).isEmpty();
    assertThat(found.nearest()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"91, 091", "5, 005"})
  void aCodeWithoutItsZerosIsFound(String text, String code) {
    assertThat(register.search(text, DAY).matches())
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.code()).hasToString(code);
              assertThat(match.form()).contains(MunicipalityMatch.Form.WITHOUT_ZEROS);
            });
  }

  @Test
  void aTypeWordOrACodeDoesNotDecideWhatIsSuggested() {
    assertThat(register.search("Tamperreen kaupunki", DAY).nearest()).containsExactly("Tampere");
    assertThat(register.search("837 Tamperre", DAY).nearest()).containsExactly("Tampere");
    assertThat(register.search("Vassa stad", DAY).nearest()).contains("Vasa");
  }

  @Test
  void aThirdOfTheLettersMayDifferAndNoMore() {
    assertThat(register.search("Kaixixaxi", DAY).nearest()).isEmpty();
    assertThat(register.search("Xeinaxokx", DAY).nearest()).contains("Seinäjoki");
    assertThat(register.search("Xxinaxokx", DAY).nearest()).doesNotContain("Seinäjoki");
  }

  @Test
  void aSuggestionSharesMoreThanHalfOfItsLetters() {
    for (String text : List.of("Tamprere", "Turkku", "Iisalmi x", "Enox", "Abo1", "Salox", "Oul")) {
      for (String name : register.search(text, DAY).nearest()) {
        String form = NameIndex.form(name);
        assertThat(2 * NearestWords.shared(form, NameIndex.form(text)))
            .as(text + " and " + name)
            .isGreaterThan(form.length());
      }
    }
  }

  @Test
  void aFormerNameIsAFormerNameOnlyAfterwards() {
    assertThat(register.search("Länsi-Turunmaa", LocalDate.of(2011, 12, 31)).matches())
        .extracting(MunicipalityMatch::reason)
        .containsExactly(MunicipalityMatch.Reason.NAME);
    assertThat(register.search("Pargas", LocalDate.of(2011, 12, 31)).matches().get(0).reason())
        .isEqualTo(MunicipalityMatch.Reason.LATER_NAME);
  }

  @Test
  void severalMunicipalitiesOfOneNameAreAllTold() {
    MunicipalitySearch parainen = register.search("Parainen", DAY);
    assertThat(parainen.matches())
        .extracting(hit -> hit.code() + " " + hit.reason())
        .containsExactly("445 NAME", "573 NAME_OF_OTHER_TIME");
    assertThat(parainen.only()).isEmpty();
    assertThat(parainen.matches().get(0).municipality()).isPresent();
    assertThat(parainen.matches().get(1).municipality()).isEmpty();
  }

  @Test
  void namesThatAreLikeItAreOfferedWhereNothingFits() {
    MunicipalitySearch wrong = register.search("Tamperre", DAY);
    assertThat(wrong.matches()).isEmpty();
    assertThat(wrong.nearest()).first().isEqualTo("Tampere");
    assertThat(register.search("xyzzyxyzzy", DAY).nearest()).isEmpty();
    assertThat(register.search("", DAY).matches()).isEmpty();
    assertThat(register.search("999", DAY).matches()).isEmpty();
  }

  @Test
  void everyNameOfEveryDayLeadsToItsMunicipality() {
    for (int year = 2009; year <= 2026; year++) {
      LocalDate day = LocalDate.of(year, 6, 1);
      for (Municipality municipality : register.on(day).municipalities()) {
        for (String name : municipality.name().texts().values()) {
          assertThat(register.search(name, day).matches())
              .as(name)
              .anyMatch(
                  hit ->
                      hit.code().equals(municipality.code())
                          && hit.reason() == MunicipalityMatch.Reason.NAME);
        }
      }
    }
  }

  @ParameterizedTest(name = "\"{0}\" is read as {1}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "091|091|",
        "91|091|ZEROS_ADDED",
        "5|005|ZEROS_ADDED",
        "91.0|091|DECIMALS_REMOVED,ZEROS_ADDED",
        "837,00|837|DECIMALS_REMOVED",
        " 091 |091|SPACES_REMOVED",
        "'091|091|QUOTES_REMOVED",
        "=\"091\"|091|QUOTES_REMOVED"
      })
  void aSpreadsheetCodeIsReadAndToldHow(String text, String code, String repairs) {
    RepairedMunicipalityCode read = RepairedMunicipalityCode.parse(text);
    assertThat(read.code()).isEqualTo(MunicipalityCode.of(code));
    List<Repair> expected =
        repairs == null || repairs.isEmpty()
            ? List.of()
            : List.of(repairs.split(",")).stream().map(Repair::valueOf).toList();
    assertThat(read.repairs()).isEqualTo(expected);
  }

  @Test
  void aTextOfAnyLengthIsAnsweredAtOnce() {
    String quotes = "9" + "'".repeat(1_000_000) + "x";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThatIllegalArgumentException()
              .isThrownBy(() -> RepairedMunicipalityCode.parse(quotes));
          MunicipalitySearch found =
              MunicipalityRegister.standard()
                  .search("tampere".repeat(100_000), LocalDate.of(2026, 11, 22));
          assertThat(found.matches()).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "91.5", "1091", "-91", "9e1", "o91", "91 2", "0x5b", "٩١", "9\u00A01"})
  void whatCouldOnlyBeGuessedIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RepairedMunicipalityCode.parse(text))
        .withMessageContaining("\"" + text + "\"")
        .withMessageContaining("write three digits, such as 091");
  }

  @Test
  void anEmptyNameIsLikeNoOther() {
    for (String text : List.of("", " ", "-")) {
      assertThat(
              MunicipalityRegister.standard()
                  .search(text, java.time.LocalDate.of(2026, 11, 22))
                  .nearest())
          .isEmpty();
    }
  }
}
