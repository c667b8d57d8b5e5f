package io.github.kuntamalli.obligation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.obligation.AnnualCounting;
import io.github.kuntamalli.obligation.Bearer;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Exclusion;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How long an authority existed, which terms and years its duties have, and which of them it has.
 */
class AuthorityInTimeTest {

  private static final Authority TAMPERE = Authority.municipality("837");
  private static final Authority PERTUNMAA = Authority.municipality("588");
  private static final Authority OULU = Authority.municipality("564");
  private static final Authority LOHJA = Authority.municipality("444");
  private static final Authority PIRKANMAA = Authority.county("08");
  private static final Authority JOINT =
      new Authority.JointAuthority("ky", LocalizedText.of("yhtymä", "samkommun", "joint"));
  private static final Authority GROUP =
      new Authority.Group(List.of(MunicipalityCode.of("837"), MunicipalityCode.of("049")));

  private static AuthorityInTime on(Authority authority, String day) {
    return AuthorityInTime.of(
        authority, MunicipalityRegister.standard(), CouncilTerms.standard(), LocalDate.parse(day));
  }

  private static List<String> names(List<DutyPeriod> periods) {
    return periods.stream().map(DutyPeriod::name).toList();
  }

  private static Obligation duty(String code) {
    return ObligationCatalog.standard().get(ObligationCode.of(code));
  }

  @Test
  void anAuthorityThatEndedIsJudgedOnItsLastDay() {
    AuthorityInTime ended = on(PERTUNMAA, "2026-11-22");
    assertThat(ended.until()).isEqualTo("2024-12-31");
    assertThat(ended.hasEnded()).isTrue();
    assertThat(on(PERTUNMAA, "2024-12-31").until()).isEqualTo("2024-12-31");
    assertThat(on(PERTUNMAA, "2024-12-31").hasEnded()).isFalse();
    assertThat(on(PERTUNMAA, "2023-06-01").until()).isEqualTo("2023-06-01");
    assertThat(on(TAMPERE, "2026-11-22").until()).isEqualTo("2026-11-22");
  }

  @Test
  void aCountyHasItsLifeFromItsEstablishmentAndTheTermsOfCounties() {
    AuthorityInTime county = on(PIRKANMAA, "2026-11-22");
    assertThat(county.life()).isEqualTo(ValidityPeriod.from(LocalDate.of(2021, 7, 1)));
    assertThat(county.firstTerm()).contains(LocalDate.of(2022, 3, 1));
    assertThat(county.municipalityOn(LocalDate.of(2026, 11, 22))).isEmpty();
    assertThat(county.kind()).contains(Bearer.Kind.COUNTY);
    assertThatExceptionOfType(UnknownAuthorityException.class)
        .isThrownBy(() -> on(Authority.county("99"), "2026-11-22"));
  }

  @Test
  void husHasTheTermsOfTheCountiesAndJointAuthoritiesAndGroupsHaveNone() {
    assertThat(on(Authority.hus(), "2026-11-22").firstTerm()).contains(LocalDate.of(2022, 3, 1));
    for (Authority body : List.of(JOINT, GROUP)) {
      AuthorityInTime inTime = on(body, "2026-11-22");
      assertThat(inTime.firstTerm()).isEmpty();
      assertThat(inTime.lastDayOfTerms()).isEmpty();
      assertThat(inTime.kind()).isEmpty();
      assertThat(inTime.life()).isEqualTo(ValidityPeriod.always());
      assertThat(inTime.hasNoTermOn(LocalDate.of(2026, 11, 22))).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2008-12-31, false",
    "2009-01-01, false",
    "2012-12-31, false",
    "2021-07-31, false",
    "2021-08-01, false",
    "2033-05-31, false",
    "2033-06-01, true"
  })
  void aMunicipalityHasATermOnEveryDayUntilTheLastThatIsKnown(LocalDate day, boolean none) {
    AuthorityInTime tampere = on(TAMPERE, "2026-11-22");
    assertThat(tampere.hasNoTermOn(day)).isEqualTo(none);
    assertThat(tampere.lastDayOfTerms()).contains(LocalDate.of(2033, 5, 31));
  }

  @Test
  void termsAreThoseThatAreKnownAndYearsGoOnIntoTheNext() {
    assertThat(names(on(TAMPERE, "2011-06-01").periods(Frequency.ANNUAL)))
        .containsExactly("2009", "2010", "2011", "2012");
    assertThat(names(on(TAMPERE, "2011-06-01").periods(Frequency.ONCE_A_TERM)))
        .containsExactly(
            "2009–2012", "2013–2017", "2017–2021", "2021–2025", "2025–2029", "2029–2033");
    assertThat(names(on(PIRKANMAA, "2023-06-01").periods(Frequency.ANNUAL)))
        .containsExactly("2021", "2022", "2023", "2024");
  }

  @Test
  void aPeriodIsCutShortWhereTheAuthorityEndedAndNotWhereItBegan() {
    List<DutyPeriod> terms = on(PERTUNMAA, "2026-11-22").periods(Frequency.ONCE_A_TERM);
    assertThat(terms.get(terms.size() - 1))
        .isEqualTo(
            new DutyPeriod(
                "2021–2025", LocalDate.of(2021, 8, 1), LocalDate.of(2024, 12, 31), true));
    assertThat(on(PIRKANMAA, "2023-06-01").periods(Frequency.ANNUAL).get(0))
        .isEqualTo(
            new DutyPeriod("2021", LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31), false));
  }

  @Test
  void aReportOnAYearCanBeHandledInItAndInTheNext() {
    AuthorityInTime tampere = on(TAMPERE, "2010-06-01");
    assertThat(tampere.periods(duty("MUN-ANNUAL"), AnnualCounting.REPORTING_YEAR))
        .containsExactly(
            new DutyPeriod("2009", LocalDate.of(2009, 1, 1), LocalDate.of(2010, 12, 31), false),
            new DutyPeriod("2010", LocalDate.of(2010, 1, 1), LocalDate.of(2011, 12, 31), false),
            new DutyPeriod("2011", LocalDate.of(2011, 1, 1), LocalDate.of(2012, 12, 31), false));
    assertThat(tampere.periods(duty("MUN-ANNUAL"), AnnualCounting.YEAR_OF_HANDLING))
        .isEqualTo(tampere.periods(Frequency.ANNUAL));
    assertThat(tampere.periods(duty("MUN-TERM-REPORT"), AnnualCounting.REPORTING_YEAR))
        .isEqualTo(tampere.periods(Frequency.ONCE_A_TERM));
    assertThat(tampere.periods(duty("MUN-NEGOTIATE"), AnnualCounting.REPORTING_YEAR))
        .as("a negotiation is no report on a year")
        .isEqualTo(tampere.periods(duty("MUN-NEGOTIATE"), AnnualCounting.YEAR_OF_HANDLING));
  }

  @ParameterizedTest
  @CsvSource({
    "2009-01-01, 2012-12-31,",
    "2012-06-01, 2013-01-01, 2013-01-01",
    "2012-12-31, 2013-06-30, 2013-01-01",
    "2013-01-01, 2017-05-31,"
  })
  void aMunicipalityIsFoundedAnewWithinAPeriodThatBeganBefore(
      LocalDate from, LocalDate to, LocalDate foundedAnew) {
    DutyPeriod period = new DutyPeriod("period", from, to, false);
    assertThat(on(OULU, "2026-11-22").foundedAnewWithin(period))
        .isEqualTo(Optional.ofNullable(foundedAnew));
    assertThat(on(TAMPERE, "2026-11-22").foundedAnewWithin(period)).isEmpty();
    assertThat(on(LOHJA, "2026-11-22").foundedAnewWithin(period))
        .as("a municipality that others join is no new one")
        .isEmpty();
    assertThat(on(PIRKANMAA, "2026-11-22").foundedAnewWithin(period)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"837, MUN-ANNUAL,", "478, MUN-ANNUAL, excluded", "091, MUN-DELIVER-COUNTY, excluded"})
  void aMunicipalityHasTheDutiesThatNoExclusionTakesFromIt(
      String code, String duty, String reason) {
    assertThat(
            on(Authority.municipality(code), "2026-11-22")
                .exemptionFrom(duty(duty))
                .map(why -> why.code().toString()))
        .isEqualTo(Optional.ofNullable(reason));
  }

  @Test
  void whoIsOfAnotherKindThanTheBearersIsNoBearer() {
    assertThat(on(PIRKANMAA, "2026-11-22").exemptionFrom(duty("MUN-ANNUAL")))
        .map(why -> why.code())
        .contains(ReasonCode.NOT_A_BEARER);
    assertThat(on(TAMPERE, "2026-11-22").exemptionFrom(duty("CTY-ANNUAL")))
        .map(why -> why.code())
        .contains(ReasonCode.NOT_A_BEARER);
  }

  @Test
  void aGroupAndAJointAuthorityAreToldWhoseDutyItIs() {
    for (Authority body : List.of(JOINT, GROUP)) {
      AuthorityInTime inTime = on(body, "2026-11-22");
      assertThat(inTime.exemptionFrom(duty("MUN-ANNUAL")))
          .map(why -> why.code())
          .contains(ReasonCode.DUTY_OF_MUNICIPALITIES);
      assertThat(inTime.exemptionFrom(duty("CTY-ANNUAL")))
          .map(why -> why.code())
          .contains(ReasonCode.DUTY_OF_COUNTIES);
      assertThat(
              inTime.exemptionFrom(
                  duty("MUN-ANNUAL").toBuilder().authority(Bearer.Kind.HUS).build()))
          .map(why -> why.code())
          .contains(ReasonCode.DUTY_OF_HUS);
    }
  }

  @Test
  void theBasesOfAPeriodAreThoseInForceOnOneOfItsDays() {
    AuthorityInTime tampere = on(TAMPERE, "2026-11-22");
    DutyPeriod year2022 =
        new DutyPeriod("2022", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), false);
    DutyPeriod year2023 =
        new DutyPeriod("2023", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), false);
    assertThat(tampere.bases(duty("MUN-ANNUAL"), year2022))
        .extracting(basis -> basis.id())
        .containsExactly("B-1326-12-1-ANNUAL");
    assertThat(tampere.bases(duty("MUN-ANNUAL"), year2023))
        .extracting(basis -> basis.id())
        .containsExactly("B-612-6-3-ANNUAL");
    assertThat(on(Authority.municipality("478"), "2026-11-22").bases(duty("MUN-ANNUAL"), year2023))
        .as("Mariehamn bears no duty of the mainland")
        .isEmpty();
  }

  @Test
  void anExclusionNamesCountiesByTheirCodesAndMunicipalitiesAsTheyAreOnTheDay() {
    LocalizedText why = LocalizedText.of("syy", "skäl", "reason");
    Exclusion othersThanPirkanmaa =
        new Exclusion(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(CountyCode.of("08")),
            why,
            Certainty.VERIFIED);
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(on(PIRKANMAA, "2026-11-22").isExcludedBy(othersThanPirkanmaa, day)).isFalse();
    assertThat(on(Authority.county("21"), "2026-11-22").isExcludedBy(othersThanPirkanmaa, day))
        .isTrue();
    assertThat(on(Authority.hus(), "2026-11-22").isExcludedBy(othersThanPirkanmaa, day)).isFalse();
    Exclusion uusimaa =
        new Exclusion(
            Set.of(RegionCode.of("01")),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            why,
            Certainty.VERIFIED);
    AuthorityInTime porvoo = on(Authority.municipality("638"), "2026-11-22");
    assertThat(porvoo.isExcludedBy(uusimaa, LocalDate.of(2010, 12, 31))).isFalse();
    assertThat(porvoo.isExcludedBy(uusimaa, LocalDate.of(2011, 1, 1))).isTrue();
  }
}
