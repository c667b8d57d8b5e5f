package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityMatch;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.municipality.TransferredValues;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application asks often is one call. */
class QuestionsInOneCallTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Kuntamalli KUNTAMALLI = Kuntamalli.standard();
  private static final MunicipalityRegister REGISTER = KUNTAMALLI.register();

  @Test
  void authoritiesOfACountyAreItsMunicipalitiesAndTheCountyItself() {
    Authority tampere = Authority.municipality("837");
    List<Assessment> answers =
        KUNTAMALLI.assessCounty(CountyCode.of("08"), List.of(Dossier.completeOf(tampere)), DAY);

    assertThat(answers).hasSize(24);
    assertThat(answers.get(23).authority()).isEqualTo(Authority.county("08"));
    assertThat(answers)
        .filteredOn(answer -> answer.authority().equals(tampere))
        .containsExactly(KUNTAMALLI.assess(Dossier.completeOf(tampere), DAY));
    assertThat(answers)
        .isSubsetOf(KUNTAMALLI.assessWholeCountry(List.of(Dossier.completeOf(tampere)), DAY));
  }

  @ParameterizedTest
  @CsvSource({"08, 2020-01-01", "08, 2021-06-30", "99, 2026-11-22"})
  void countyThatDoesNotExistOnTheDayIsRefused(String code, LocalDate day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KUNTAMALLI.assessCounty(CountyCode.of(code), List.of(), day))
        .withMessageContaining("no wellbeing services county %s on %s;", code, day);
  }

  @Test
  void municipalitiesOfARegionAreThoseOfTheDay() {
    assertThat(REGISTER.on(DAY).municipalitiesOf(RegionCode.of("01")))
        .hasSize(26)
        .allSatisfy(one -> assertThat(one.region().code()).isEqualTo(RegionCode.of("01")));
    assertThat(REGISTER.on(DAY).municipalitiesOf(RegionCode.of("99"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Pirkanmaa, 08",
    "Pirkanmaan hyvinvointialue, 08",
    "pirkanmaan-hyvinvointialue, 08",
    "Birkalands välfärdsområde, 08",
    "Birkaland, 08",
    "Pirkanmaa wellbeing services county, 08",
    "Länsi-Uudenmaan hyvinvointialue, 03"
  })
  void countyIsFoundByItsName(String name, String code) {
    assertThat(REGISTER.on(DAY).findCountiesByName(name))
        .extracting(county -> county.code().value())
        .containsExactly(code);
    assertThat(REGISTER.on(LocalDate.of(2020, 1, 1)).findCountiesByName(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hyvinvointialue", "Atlantis", "Tampere"})
  void whatIsNoNameOfACountyFindsNone(String name) {
    assertThat(REGISTER.on(DAY).findCountiesByName(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, 005", "05, 005", "91, 091", "091, 091"})
  void codeWithoutItsZerosIsFound(String typed, String code) {
    MunicipalityMatch hit = REGISTER.search(typed, DAY).only().orElseThrow();
    assertThat(hit.code()).isEqualTo(MunicipalityCode.of(code));
    assertThat(hit.form().isPresent()).isEqualTo(typed.length() < 3);
  }

  @Test
  void codeThatTheRegisterDoesNotKnowIsLeftUndecidedAndTheOthersAreTransferred() {
    TransferredValues<Integer> values =
        REGISTER.transfer(
            Map.of(MunicipalityCode.of("999"), 1, MunicipalityCode.of("588"), 2),
            LocalDate.of(2024, 12, 31),
            DAY,
            Integer::sum);
    assertThat(values.values()).containsExactly(Map.entry(MunicipalityCode.of("507"), 2));
    assertThat(values.undecided())
        .containsExactly(
            new TransferredValues.Undecided<>(MunicipalityCode.of("999"), Set.of(), 1));
  }

  /** What an application knows beside the bundled data. */
  record CaseNumbers(Set<String> known) {}

  @Test
  void ownDataReachOwnRules() {
    Rule<WelfareDocument> rule =
        Rule.declare("my-city/case-number-known", WelfareDocument.class)
            .severity(Severity.WARNING)
            .since("2026-11-22")
            .problem("Asianumeroa ei tunneta.", "Ärendenumret är okänt.", "The case is not known.")
            .reason("Asia puuttuu.", "Ärendet saknas.", "The case is missing.")
            .remedy("Korjaa numero.", "Rätta numret.", "Correct the number.")
            .check(
                (document, context) ->
                    context.get(CaseNumbers.class).known().contains(document.id())
                        ? CheckResult.of(List.of())
                        : CheckResult.of(List.of(CheckResult.Violation.at(Location.ROOT))));
    Kuntamalli own =
        KUNTAMALLI
            .withReferenceData(CaseNumbers.class, new CaseNumbers(Set.of("known")))
            .withRules(RuleSet.of(List.of(rule)));
    Authority tampere = Authority.municipality("837");
    assertThat(own.validate(WelfareDocument.plan("known", tampere).build(), DAY).results())
        .extracting(RuleResult::status)
        .containsExactly(RuleResult.Status.PASSED);
    assertThat(own.validate(WelfareDocument.plan("other", tampere).build(), DAY).results())
        .extracting(RuleResult::status)
        .containsExactly(RuleResult.Status.FAILED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KUNTAMALLI.withReferenceData(MunicipalityRegister.class, REGISTER))
        .withMessageContaining("belongs to the library");
  }
}
