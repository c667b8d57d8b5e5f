package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.municipality.LenientMunicipalityCode.Repair;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityLookupTest {

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
  void isFoundAsPeopleType(String text, String code, MunicipalityHit.Reason reason) {
    MunicipalityHit hit = register.lookUp(text, DAY).hits().get(0);
    assertThat(hit.code()).isEqualTo(MunicipalityCode.of(code));
    assertThat(hit.reason()).isEqualTo(reason);
  }

  @Test
  void aFormerNameIsAFormerNameOnlyAfterwards() {
    assertThat(register.lookUp("Länsi-Turunmaa", LocalDate.of(2011, 12, 31)).hits())
        .extracting(MunicipalityHit::reason)
        .containsExactly(MunicipalityHit.Reason.NAME);
    assertThat(register.lookUp("Pargas", LocalDate.of(2011, 12, 31)).hits().get(0).reason())
        .isEqualTo(MunicipalityHit.Reason.LATER_NAME);
  }

  @Test
  void severalMunicipalitiesOfOneNameAreAllTold() {
    MunicipalityLookup parainen = register.lookUp("Parainen", DAY);
    assertThat(parainen.hits())
        .extracting(hit -> hit.code() + " " + hit.reason())
        .containsExactly("445 NAME", "573 NAME_OF_OTHER_TIME");
    assertThat(parainen.only()).isEmpty();
    assertThat(parainen.hits().get(0).municipality()).isPresent();
    assertThat(parainen.hits().get(1).municipality()).isEmpty();
  }

  @Test
  void namesThatAreLikeItAreOfferedWhereNothingFits() {
    MunicipalityLookup wrong = register.lookUp("Tamperre", DAY);
    assertThat(wrong.hits()).isEmpty();
    assertThat(wrong.nearest()).first().isEqualTo("Tampere");
    assertThat(register.lookUp("xyzzyxyzzy", DAY).nearest()).isEmpty();
    assertThat(register.lookUp("", DAY).hits()).isEmpty();
    assertThat(register.lookUp("999", DAY).hits()).isEmpty();
  }

  @Test
  void everyNameOfEveryDayLeadsToItsMunicipality() {
    for (int year = 2009; year <= 2026; year++) {
      LocalDate day = LocalDate.of(year, 6, 1);
      for (Municipality municipality : register.on(day).municipalities()) {
        for (String name : municipality.name().texts().values()) {
          assertThat(register.lookUp(name, day).hits())
              .as(name)
              .anyMatch(
                  hit ->
                      hit.code().equals(municipality.code())
                          && hit.reason() == MunicipalityHit.Reason.NAME);
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
    LenientMunicipalityCode read = LenientMunicipalityCode.parse(text);
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
              .isThrownBy(() -> LenientMunicipalityCode.parse(quotes));
          MunicipalityLookup found =
              MunicipalityRegister.standard()
                  .lookUp("tampere".repeat(100_000), LocalDate.of(2026, 11, 22));
          assertThat(found.hits()).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "91.5", "1091", "-91", "9e1", "o91", "91 2", "0x5b", "٩١", "9\u00A01"})
  void whatCouldOnlyBeGuessedIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LenientMunicipalityCode.parse(text))
        .withMessageContaining("\"" + text + "\"")
        .withMessageContaining("write three digits, such as 091");
  }

  @Test
  void anEmptyNameIsLikeNoOther() {
    for (String text : List.of("", " ", "-")) {
      assertThat(
              MunicipalityRegister.standard()
                  .lookUp(text, java.time.LocalDate.of(2026, 11, 22))
                  .nearest())
          .isEmpty();
    }
  }
}
