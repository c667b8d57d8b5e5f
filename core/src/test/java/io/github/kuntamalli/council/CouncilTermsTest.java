package io.github.kuntamalli.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilTermsTest {

  private final CouncilTerms terms = CouncilTerms.standard();
  private final Municipality tampere =
      MunicipalityRegister.standard().on(LocalDate.of(2026, 1, 1)).get(MunicipalityCode.of("837"));
  private final Municipality jomala =
      MunicipalityRegister.standard().on(LocalDate.of(2026, 1, 1)).get(MunicipalityCode.of("170"));

  @ParameterizedTest(name = "{0} belongs to the term {1}")
  @CsvSource({
    "2021-06-15, 2017–2021", "2021-07-31, 2017–2021", "2021-08-01, 2021–2025",
    "2025-05-31, 2021–2025", "2025-06-01, 2025–2029", "2012-12-31, 2009–2012",
    "2017-05-31, 2013–2017", "2017-06-01, 2017–2021"
  })
  void aDayBelongsToTheTermThatRanThen(LocalDate day, String years) {
    assertThat(terms.find(tampere, day).orElseThrow().years()).isEqualTo(years);
  }

  @Test
  void theFirstCountyTermBeganInMarch2022() {
    assertThat(terms.of(CouncilTerms.Area.COUNTIES))
        .extracting(CouncilTerm::from)
        .containsExactly(
            LocalDate.of(2022, 3, 1), LocalDate.of(2025, 6, 1), LocalDate.of(2029, 6, 1));
  }

  @Test
  void alandHasTermsOfItsOwn() {
    assertThat(terms.find(jomala, LocalDate.of(2018, 1, 16)).orElseThrow().years())
        .isEqualTo("2016–2019");
  }

  @Test
  void aMunicipalityCanHaveTermsOfItsOwn() {
    CouncilTerm own =
        new CouncilTerm(
            LocalDate.of(2025, 1, 1), LocalDate.of(2029, 5, 31), List.of(), Certainty.VERIFIED);
    CouncilTerms changed = terms.withTermsOf(tampere.code(), List.of(own));
    assertThat(changed.find(tampere, LocalDate.of(2025, 2, 1))).contains(own);
    assertThat(changed.find(tampere, LocalDate.of(2024, 2, 1))).isEmpty();
    assertThat(terms.find(tampere, LocalDate.of(2024, 2, 1))).isPresent();
  }

  @Test
  void termsWhoseDaysWereComputedSaySo() {
    assertThat(terms.find(tampere, LocalDate.of(2024, 6, 1)).orElseThrow().computed()).isEmpty();
    assertThat(terms.find(tampere, LocalDate.of(2026, 6, 1)).orElseThrow().computed())
        .contains(CouncilTerm.Computed.LAST_DAY);
    assertThat(terms.find(tampere, LocalDate.of(2030, 6, 1)).orElseThrow().computed())
        .contains(CouncilTerm.Computed.BOTH_DAYS);
    CouncilTerm aland = terms.find(jomala, LocalDate.of(2028, 1, 1)).orElseThrow();
    assertThat(aland.years()).isEqualTo("2028–2031");
    assertThat(aland.computed()).contains(CouncilTerm.Computed.BOTH_DAYS);
    for (CouncilTerms.Area area : terms.areas()) {
      assertThat(terms.of(area))
          .filteredOn(term -> term.certainty() == Certainty.INTERPRETATION)
          .allMatch(term -> term.computed().isPresent());
    }
  }

  @Test
  void noDayIsKnownAfterTheLastTerm() {
    assertThat(terms.find(tampere, LocalDate.of(2033, 6, 1))).isEmpty();
    assertThat(terms.find(tampere, LocalDate.of(2029, 6, 1)).orElseThrow().certainty())
        .as("a term that was computed, not decided")
        .isEqualTo(Certainty.INTERPRETATION);
  }

  @Test
  void overlappingTermsAreRefused() {
    List<CouncilTerm> all = terms.of(CouncilTerms.Area.COUNTIES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.withTermsOf(tampere.code(), List.of(all.get(0), all.get(0))))
        .withMessageContaining("of 837")
        .withMessageContaining("arrange the terms so that they do not overlap");
  }

  @Test
  void ownTermsTakeThePlaceOfAllOthers() {
    List<CouncilTerm> counties = terms.of(CouncilTerms.Area.COUNTIES);
    CouncilTerms own = CouncilTerms.of(Map.of(CouncilTerms.Area.COUNTIES, counties));
    assertThat(own.areas()).containsExactly(CouncilTerms.Area.COUNTIES);
    assertThat(own.of(CouncilTerms.Area.COUNTIES)).isEqualTo(counties);
    assertThat(own.terms(tampere)).isEmpty();
    assertThat(own.ownTerms()).isEmpty();
    assertThat(own.withTermsOf(tampere.code(), counties).ownTerms())
        .containsExactly(Map.entry(tampere.code(), counties));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CouncilTerms.of(
                    Map.of(CouncilTerms.Area.COUNTIES, List.of(counties.get(1), counties.get(0)))))
        .withMessageContaining("the term that begins on 2022-03-01 overlaps");
  }

  /** A plan, a draft and a meeting still to come are no handling of the document by the council. */
  @ParameterizedTest(name = "{0} {1}: handled by the council {2}")
  @CsvSource({
    "COUNCIL, APPROVED, true",
    "COUNCIL, NOTED, true",
    "COUNCIL, UNKNOWN, true",
    "COUNCIL, PLANNED, false",
    "COUNCIL, PROPOSED, false",
    "COUNCIL, TABLED, false",
    "BOARD, APPROVED, false",
    "BOARD, UNKNOWN, false"
  })
  void aCouncilHandlesWhatItApprovesOrNotes(
      DecidingBody.Kind body, HandlingOutcome outcome, boolean handled) {
    Handling handling =
        Handling.builder().body(DecidingBody.of(body, "elin")).outcome(outcome).build();
    assertThat(handling.isByCouncil()).isEqualTo(handled);
    assertThat(handling.isHeld()).isEqualTo(outcome != HandlingOutcome.PLANNED);
  }

  @Test
  void theTableReadAgainGivesTheSameTerms() {
    CouncilTerms again = CouncilTermLoader.load();
    assertThat(again.areas()).isNotEmpty().isEqualTo(terms.areas());
    for (CouncilTerms.Area area : terms.areas()) {
      assertThat(again.of(area)).isNotEmpty().isEqualTo(terms.of(area));
    }
  }
}
