package io.github.kuntamalli.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.IntegratedPlan;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every column of the tables of duties is what the duty then says. */
class OwnTablesTest {

  private static final Edition OWN = new Edition("own", LocalDate.of(2026, 11, 22));

  /** A noise survey with all that a table can say of a duty, and one of which it says little. */
  private static Map<ObligationTable, String> tables() {
    Map<ObligationTable, String> tables = new EnumMap<>(ObligationTable.class);
    tables.put(
        ObligationTable.OBLIGATIONS,
        """
        code,authority,frequency,evidence_required,scope,counterpart,certainty,title_by_us,title_fi,title_sv,title_en
        NOISE,MUNICIPALITY,ONCE_A_TERM,NAMED_RECORD,RELATED,OWN_COUNTY,INTERPRETATION,x,Melu,Buller,Noise
        QUIET,COUNTY,STANDING,,WELFARE_REPORTING,,VERIFIED,,Rauha,Lugn,Quiet
        """);
    tables.put(
        ObligationTable.BASES,
        """
        obligation,basis,due,regions,except_regions,only,except,counties
        NOISE,B-410-110,2027-06-30,06;07,21,837;091,564,
        QUIET,B-410-110,,,,,,08;09
        """);
    tables.put(
        ObligationTable.POINTS,
        """
        point,title_fi,title_sv,title_en,shown_by
        MAP,kartta,karta,map,AREAS
        SUM,luku,tal,figure,
        """);
    tables.put(
        ObligationTable.OBLIGATION_POINTS,
        """
        obligation,point,from,to,only,except,need,certainty,basis,plan
        NOISE,MAP,2020-01-01,2024-12-31,837,091,REQUIRED,INTERPRETATION,B-410-37,CHILDREN
        NOISE,SUM,2025-01-01,,,,EXPECTED,GUIDANCE,,
        """);
    tables.put(
        ObligationTable.FORMER_TITLES,
        """
        obligation,to,title_fi,title_sv,title_en
        NOISE,2019-12-31,Meteli,Larm,Din
        """);
    tables.put(
        ObligationTable.DETAILS,
        """
        obligation,bearer_fi,bearer_sv,bearer_en,addressee_fi,addressee_sv,addressee_en,recommended_fi,recommended_sv,recommended_en,evidence_fi,evidence_sv,evidence_en,followed_by,references
        NOISE,kunta,kommun,municipality,valtuusto,fullmäktige,council,keväällä,på våren,in spring,pöytäkirja,protokoll,minutes,QUIET,hyte:P7;law:410/2015 s. 37;https://example.org/noise
        """);
    tables.put(
        ObligationTable.EXCLUSIONS,
        """
        obligations,regions,except_regions,only,except,except_counties,certainty,why_fi,why_sv,why_en
        NOISE;QUIET,21,06,049,092,10,INTERPRETATION,saari,ö,an island
        """);
    return tables;
  }

  private static Obligation read(Map<ObligationTable, String> tables, String code) {
    return ObligationCatalog.of(OWN, tables, StatuteBook.standard()).get(ObligationCode.of(code));
  }

  @Test
  void theRowOfADutySaysWhatItIsAndHowItIsMet() {
    Obligation noise = read(tables(), "NOISE");
    assertThat(noise.title()).isEqualTo(LocalizedText.of("Melu", "Buller", "Noise"));
    assertThat(noise.authority()).isEqualTo(Bearer.Kind.MUNICIPALITY);
    assertThat(noise.frequency()).isEqualTo(Frequency.ONCE_A_TERM);
    assertThat(noise.evidenceRequired()).isEqualTo(EvidenceRequirement.NAMED_RECORD);
    assertThat(noise.scope()).isEqualTo(ObligationScope.RELATED);
    assertThat(noise.counterpart()).isEqualTo(Counterpart.OWN_COUNTY);
    assertThat(noise.certainty()).isEqualTo(Certainty.INTERPRETATION);
    assertThat(noise.titleByUs()).isTrue();
  }

  @Test
  void aDutyOfWhichTheTablesSayLittleIsMetWithNobodyInParticularAndNotJudged() {
    Obligation quiet = read(tables(), "QUIET");
    assertThat(quiet.evidenceRequired()).isEqualTo(EvidenceRequirement.NONE);
    assertThat(quiet.counterpart()).isEqualTo(Counterpart.ANY);
    assertThat(quiet.titleByUs()).isFalse();
    assertThat(quiet.formerTitles()).isEmpty();
    assertThat(quiet.contentRequirements()).isEmpty();
    assertThat(quiet.bearer()).isEmpty();
    assertThat(quiet.followedBy()).isEmpty();
  }

  @Test
  void aBasisNamesItsBearersAndItsDay() {
    Map<ObligationTable, String> tables = tables();
    assertThat(read(tables, "NOISE").bases())
        .containsExactly(
            new ObligationBasis(
                StatuteBook.standard().getBasis("B-410-110"),
                new Bearer(
                    Bearer.Kind.MUNICIPALITY,
                    Set.of(RegionCode.of("06"), RegionCode.of("07")),
                    Set.of(RegionCode.of("21")),
                    Set.of(MunicipalityCode.of("564")),
                    Set.of(MunicipalityCode.of("837"), MunicipalityCode.of("091")),
                    Set.of()),
                Optional.of(LocalDate.of(2027, 6, 30))));
    assertThat(read(tables, "QUIET").bases())
        .containsExactly(
            new ObligationBasis(
                StatuteBook.standard().getBasis("B-410-110"),
                new Bearer(
                    Bearer.Kind.COUNTY,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(CountyCode.of("08"), CountyCode.of("09")))));
  }

  @Test
  void aPointIsAskedForOnItsDaysOfItsMunicipalitiesInItsPlan() {
    assertThat(read(tables(), "NOISE").contentRequirements())
        .containsExactly(
            new ContentRequirement(
                "MAP",
                LocalizedText.of("kartta", "karta", "map"),
                ValidityPeriod.between(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31)),
                Set.of(MunicipalityCode.of("837")),
                Set.of(MunicipalityCode.of("091")),
                ContentRequirement.Need.REQUIRED,
                Certainty.INTERPRETATION,
                Optional.of(StatuteBook.standard().getBasis("B-410-37")),
                Optional.of(IntegratedPlan.Kind.CHILDREN),
                Optional.of(ContentRequirement.ShownBy.AREAS)),
            new ContentRequirement(
                "SUM",
                LocalizedText.of("luku", "tal", "figure"),
                ValidityPeriod.from(LocalDate.of(2025, 1, 1)),
                Set.of(),
                Set.of(),
                ContentRequirement.Need.EXPECTED,
                Certainty.GUIDANCE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void tablesOfBeforeThereWereExceptionsAndThingsThatShowAPointAreRead() {
    Map<ObligationTable, String> tables = tables();
    tables.put(ObligationTable.POINTS, "point,title_fi,title_sv,title_en\nMAP,kartta,karta,map\n");
    tables.put(
        ObligationTable.OBLIGATION_POINTS,
        "obligation,point,from,to,only,need,certainty,basis,plan\n"
            + "NOISE,MAP,,,,REQUIRED,VERIFIED,,\n");
    assertThat(read(tables, "NOISE").contentRequirements())
        .singleElement()
        .satisfies(
            point -> {
              assertThat(point.validity()).isEqualTo(ValidityPeriod.always());
              assertThat(point.except()).isEmpty();
              assertThat(point.shownBy()).isEmpty();
            });
  }

  @Test
  void theDetailsAreInThreeLanguages() {
    Obligation noise = read(tables(), "NOISE");
    assertThat(noise.bearer()).contains(LocalizedText.of("kunta", "kommun", "municipality"));
    assertThat(noise.addressee()).contains(LocalizedText.of("valtuusto", "fullmäktige", "council"));
    assertThat(noise.recommendedTime())
        .contains(LocalizedText.of("keväällä", "på våren", "in spring"));
    assertThat(noise.shownBy()).contains(LocalizedText.of("pöytäkirja", "protokoll", "minutes"));
    assertThat(noise.followedBy()).containsExactly(ObligationCode.of("QUIET"));
    assertThat(noise.references())
        .containsExactly(
            new ExternalReference(ExternalReference.Kind.FUNDING_INDICATOR, "P7"),
            new ExternalReference(ExternalReference.Kind.PROVISION, "410/2015 s. 37"),
            new ExternalReference(ExternalReference.Kind.GUIDANCE, "https://example.org/noise"));
  }

  @Test
  void aDutyHadItsFormerTitleToTheLastDayOfIt() {
    Obligation noise = read(tables(), "NOISE");
    assertThat(noise.titleOn(LocalDate.of(2019, 12, 31)).text(Language.EN)).isEqualTo("Din");
    assertThat(noise.titleOn(LocalDate.of(2020, 1, 1)).text(Language.EN)).isEqualTo("Noise");
  }

  @Test
  void anExclusionHoldsForEachDutyThatItNames() {
    Exclusion island =
        new Exclusion(
            Set.of(RegionCode.of("21")),
            Set.of(RegionCode.of("06")),
            Set.of(MunicipalityCode.of("049")),
            Set.of(MunicipalityCode.of("092")),
            Set.of(CountyCode.of("10")),
            LocalizedText.of("saari", "ö", "an island"),
            Certainty.INTERPRETATION);
    Map<ObligationTable, String> tables = tables();
    assertThat(read(tables, "NOISE").exclusions()).containsExactly(island);
    assertThat(read(tables, "QUIET").exclusions()).containsExactly(island);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OBLIGATIONS | QUIET,COUNTY,STANDING | NOISE,COUNTY,STANDING | line 3, column code:"
            + " \"NOISE\" is repeated",
        "BASES | QUIET,B-410-110 | LOUD,B-410-110 | LOUD is not in obligations.csv",
        "OBLIGATION_POINTS | NOISE,SUM | NOISE,TOTAL | \"TOTAL\" is not in content-points.csv",
        "EXCLUSIONS | NOISE;QUIET | NOISE;LOUD | LOUD is not in obligations.csv",
        "DETAILS | hyte:P7 | http://example.org | \"http://example.org\" is not a reference",
        "POINTS | AREAS | PLACES | column shown_by"
      })
  void whatIsNotKnownIsRefusedWithItsPlace(
      ObligationTable table, String known, String unknown, String message) {
    Map<ObligationTable, String> tables = tables();
    tables.computeIfPresent(table, (any, text) -> text.replace(known, unknown));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(tables, "NOISE"))
        .withMessageContaining(message);
  }

  @Test
  void aCatalogWithoutTablesHasNoDuties() {
    assertThat(ObligationCatalog.of(OWN, Map.of(), StatuteBook.standard()).all()).isEmpty();
  }
}
