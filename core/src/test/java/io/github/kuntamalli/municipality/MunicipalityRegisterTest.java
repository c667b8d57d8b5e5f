package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.fact.FactDoubt;
import io.github.kuntamalli.municipality.fact.FactOnDay;
import io.github.kuntamalli.municipality.fact.FactSource;
import io.github.kuntamalli.municipality.fact.MunicipalityFact;
import io.github.kuntamalli.municipality.fact.PopulationCount;
import io.github.kuntamalli.municipality.fact.TownStatus;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityRegisterTest {

  private final MunicipalityRegister register = MunicipalityRegister.standard();

  private static MunicipalityCode code(String value) {
    return MunicipalityCode.of(value);
  }

  private Municipality on(String code, String day) {
    return register.on(LocalDate.parse(day)).get(code(code));
  }

  @ParameterizedTest
  @CsvSource({
    "2009, 348", "2010, 342", "2011, 336", "2012, 336", "2013, 320", "2014, 320", "2015, 317",
    "2016, 313", "2017, 311", "2018, 311", "2019, 311", "2020, 310", "2021, 309", "2022, 309",
    "2023, 309", "2024, 309", "2025, 308", "2026, 308"
  })
  void onNewYearsDayThereWereAsManyMunicipalitiesAsStatisticsFinlandCounts(int year, int count) {
    assertThat(register.on(LocalDate.of(year, 1, 1)).municipalities()).hasSize(count);
  }

  @Test
  void knowsEveryCodeSince2009() {
    assertThat(register.codes()).hasSize(349);
    assertThat(register.changes())
        .filteredOn(change -> change.date().isAfter(MunicipalityRegister.FIRST_DAY))
        .hasSize(41);
    assertThat(register.changes())
        .filteredOn(change -> change.date().equals(MunicipalityRegister.FIRST_DAY))
        .hasSize(73)
        .allMatch(change -> change.decision().isPresent())
        .noneMatch(change -> change.kind() == MunicipalityChange.Kind.NOT_STUDIED);
    assertThat(register.endedCodes()).hasSize(41 + 73);
    assertThat(register.edition().id()).isEqualTo("2026.1");
  }

  @Test
  void daysBetweenTwoChangesShareOneState() {
    assertThat(register.on(LocalDate.of(2026, 2, 3)))
        .isSameAs(register.on(LocalDate.of(2026, 12, 31)));
    assertThat(register.on(LocalDate.of(2024, 12, 31)))
        .isNotSameAs(register.on(LocalDate.of(2025, 1, 1)));
  }

  @Test
  void isFoundByItsNameInEitherLanguageOnTheDay() {
    assertThat(register.on(LocalDate.of(2026, 1, 1)).findByName("Åbo"))
        .extracting(Municipality::code)
        .containsExactly(code("853"));
    assertThat(register.on(LocalDate.of(2011, 12, 31)).findByName("Väståboland"))
        .extracting(Municipality::code)
        .containsExactly(code("445"));
    assertThat(register.on(LocalDate.of(2012, 1, 1)).findByName("Väståboland")).isEmpty();
    assertThat(on("445", "2012-01-01").name().text(Language.SV)).isEqualTo("Pargas");
  }

  @Test
  void aRegionThatEndedIsTheRegionOfItsTime() {
    assertThat(on("638", "2010-12-31").region().name().text(Language.FI)).isEqualTo("Itä-Uusimaa");
    assertThat(on("638", "2011-01-01").region().code()).isEqualTo(Region.UUSIMAA);
    assertThat(register.on(LocalDate.of(2010, 12, 31)).regions()).hasSize(20);
    assertThat(register.on(LocalDate.of(2011, 1, 1)).regions()).hasSize(19);
  }

  @Test
  void countiesBeganOnTheFirstOfJuly2021() {
    assertThat(on("837", "2021-06-30").county()).isEmpty();
    assertThat(on("837", "2021-07-01").county().orElseThrow().name().text(Language.SV))
        .isEqualTo("Birkalands välfärdsområde");
    assertThat(register.on(LocalDate.of(2021, 6, 30)).counties()).isEmpty();
    assertThat(register.on(LocalDate.of(2021, 7, 1)).counties()).hasSize(21);
    assertThat(on("588", "2024-12-31").county().orElseThrow().code())
        .isEqualTo(CountyCode.of("12"));
  }

  @Test
  void helsinkiAndAlandHaveNoCounty() {
    assertThat(on("091", "2026-01-01").county()).isEmpty();
    assertThat(register.on(LocalDate.of(2026, 1, 1)).municipalities())
        .filteredOn(municipality -> municipality.county().isEmpty())
        .hasSize(17);
    assertThat(register.on(LocalDate.of(2026, 1, 1)).municipalities())
        .filteredOn(Municipality::isOnAland)
        .hasSize(16);
  }

  @Test
  void languageIsToldForADayAndUnknownWhereTheDataDoNotTell() {
    assertThat(on("545", "2015-12-31").language()).contains(LanguageStatus.SWEDISH);
    assertThat(on("545", "2016-01-01").language()).contains(LanguageStatus.BILINGUAL_SV);
    assertThat(on("837", "2009-01-01").language()).contains(LanguageStatus.FINNISH);
    assertThat(on("837", "2013-01-01").language()).contains(LanguageStatus.FINNISH);
    assertThat(on("837", "2033-01-01").language()).isEmpty();
    assertThat(on("170", "2009-01-01").language()).contains(LanguageStatus.SWEDISH);
  }

  @Test
  void thereAre33BilingualMunicipalitiesOnTheMainland() {
    assertThat(register.on(LocalDate.of(2026, 1, 1)).municipalities())
        .filteredOn(
            municipality -> municipality.language().map(LanguageStatus::isBilingual).orElse(false))
        .hasSize(33);
  }

  @Test
  void theFourCountiesOfUusimaaHaveTheMunicipalitiesThatTheActNames() {
    assertThat(countySizes("01", "02", "03", "04")).containsExactly(7L, 6L, 10L, 2L);
  }

  private List<Long> countySizes(String... codes) {
    return List.of(codes).stream()
        .map(
            county ->
                register.on(LocalDate.of(2026, 1, 1)).municipalities().stream()
                    .filter(
                        municipality ->
                            municipality
                                .county()
                                .map(own -> own.code().value().equals(county))
                                .orElse(false))
                    .count())
        .toList();
  }

  @Test
  void successorsAndPredecessorsAreFollowedOverChains() {
    assertThat(register.successors(code("588"), LocalDate.of(2026, 1, 1)))
        .containsExactly(code("507"));
    assertThat(register.successors(code("588"), LocalDate.of(2024, 12, 31)))
        .containsExactly(code("588"));
    assertThat(register.predecessors(code("297")))
        .containsExactlyInAnyOrder(code("227"), code("534"), code("476"), code("174"));
    assertThat(register.predecessors(code("946")))
        .containsExactlyInAnyOrder(code("559"), code("945"));
    assertThat(register.successors(code("999"), LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(register.successors(code("946"), LocalDate.of(2010, 1, 1))).isEmpty();
  }

  @Test
  void aMergerTellsItsKindAndDecision() {
    MunicipalityChange end = register.endOf(code("945")).orElseThrow();
    assertThat(end.kind()).isEqualTo(MunicipalityChange.Kind.NEW_MUNICIPALITY_NEW_CODE);
    assertThat(end.decision().orElseThrow()).hasToString("554/2010");
    assertThat(register.endOf(code("707"))).as("Rääkkylä never joined Kitee").isEmpty();
  }

  @Test
  void anEndedAnUnknownAndAMalformedCodeAreToldApart() {
    RegisterOnDate today = register.on(LocalDate.of(2026, 11, 22));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> today.get(code("588")))
        .withMessageContaining("until 2024-12-31")
        .withMessageContaining("507");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> today.get(code("999")))
        .withMessageContaining("not the code of a municipality");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register.on(LocalDate.of(2010, 1, 1)).get(code("946")))
        .withMessageContaining("2011-01-01/..");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> code("91"))
        .withMessage(
            "municipality code: \"91\" does not have 3 digits; include leading zeros, such as 091");
    assertThatIllegalArgumentException().isThrownBy(() -> code("٠٩١"));
  }

  @Test
  void aDayBeforeTheDataIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register.on(LocalDate.of(2008, 12, 31)))
        .withMessageContaining("before 2009-01-01");
  }

  @Test
  void everyMergerIsTheEndOfItsMunicipalityAndTheStartOfNoGap() {
    for (MunicipalityChange change : register.changes()) {
      LocalDate before = change.date().minusDays(1);
      if (!before.isBefore(MunicipalityRegister.FIRST_DAY)) {
        assertThat(register.on(before).find(change.ended())).isPresent();
      }
      assertThat(register.on(change.date()).find(change.ended())).isEmpty();
      assertThat(change.successors())
          .allMatch(next -> register.on(change.date()).find(next).isPresent());
    }
    Set<MunicipalityCode> ended =
        register.codes().stream()
            .filter(any -> register.lifeOf(any).orElseThrow().to().isPresent())
            .collect(Collectors.toSet());
    assertThat(register.endedCodes()).hasSize(41 + 73).containsAll(ended);
  }

  @Test
  void anEndedMunicipalityIsShownOnItsLastDayWhenAskedForTheNearest() {
    assertThat(register.nearest(code("588"), LocalDate.of(2026, 1, 1)))
        .map(municipality -> municipality.validity().to())
        .contains(Optional.of(LocalDate.of(2024, 12, 31)));
    assertThat(register.nearest(code("946"), LocalDate.of(2009, 1, 1))).isPresent();
  }

  @Test
  void aCodeThatEndedWhen2009BeganIsKnownWithItsSuccessor() {
    MunicipalityCode oldParainen = code("573");
    assertThat(register.successors(oldParainen, LocalDate.of(2026, 1, 1)))
        .containsExactly(code("445"));
    assertThat(register.successors(code("973"), LocalDate.of(2026, 1, 1)))
        .as("Ylikiiminki, through the Oulu that was itself founded anew in 2013")
        .containsExactly(code("564"));
    assertThat(register.codes()).doesNotContain(oldParainen);
    assertThat(register.nearest(oldParainen, LocalDate.of(2009, 1, 1))).isEmpty();
    assertThat(
            register
                .nameOf(Authority.municipality("573"), LocalDate.of(2026, 1, 1))
                .text(Language.FI))
        .isEqualTo("Parainen");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register.on(LocalDate.of(2009, 1, 1)).get(oldParainen))
        .withMessageContaining("until 2008-12-31")
        .withMessageContaining("445");
  }

  @Test
  void onlyAPartOfSodankylaLiesInTheSamiHomeland() {
    assertThat(on("758", "2026-01-01").samiHomeland()).isEqualTo(SamiHomeland.PART);
    assertThat(register.on(LocalDate.of(2026, 1, 1)).municipalities())
        .filteredOn(municipality -> municipality.samiHomeland() == SamiHomeland.WHOLE)
        .extracting(municipality -> municipality.name().text(Language.FI))
        .containsExactly("Enontekiö", "Inari", "Utsjoki");
    assertThat(on("837", "2026-01-01").samiHomeland()).isEqualTo(SamiHomeland.NONE);
  }

  @Test
  void theStatisticalGroupingIsKnownFrom2013To2026() {
    assertThat(on("098", "2026-12-31").statisticalGrouping())
        .isEqualTo(Stated.known(StatisticalGrouping.SEMI_URBAN));
    assertThat(on("098", "2025-12-31").statisticalGrouping())
        .isEqualTo(Stated.known(StatisticalGrouping.URBAN));
    assertThat(on("098", "2012-12-31").statisticalGrouping()).isEqualTo(Stated.unknown());
    assertThat(on("098", "2027-01-01").statisticalGrouping()).isEqualTo(Stated.unknown());
    for (int year = 2013; year <= 2026; year++) {
      assertThat(register.on(LocalDate.of(year, 6, 1)).municipalities())
          .allMatch(municipality -> municipality.statisticalGrouping().asOptional().isPresent());
    }
  }

  @Test
  void theGroupingsThatGoBackAndForthAreInDoubt() {
    assertThat(
            register.codes().stream()
                .filter(
                    any ->
                        register
                            .statisticalGrouping(any, LocalDate.of(2024, 6, 1))
                            .source()
                            .flatMap(FactSource::doubt)
                            .equals(Optional.of(FactDoubt.ALTERNATING))))
        .containsExactlyInAnyOrder(code("010"), code("098"));
  }

  @Test
  void afterTheLastYearWithDataTheAnswerIsUnknownAndNamesThatYear() {
    FactOnDay<StatisticalGrouping> grouping =
        register.statisticalGrouping(code("837"), LocalDate.of(2027, 3, 1));
    assertThat(grouping.value()).isEqualTo(Stated.unknown());
    assertThat(grouping.lastKnown()).contains(LocalDate.of(2026, 12, 31));
    assertThat(grouping.text(Language.FI)).isEqualTo("ei tiedossa; tuorein tieto on vuodelta 2026");
    assertThat(register.populationAt(code("837"), LocalDate.of(2026, 6, 1)).lastKnown())
        .contains(LocalDate.of(2022, 12, 31));
    assertThat(register.employmentArea(code("837"), LocalDate.of(2027, 1, 1)).lastKnown())
        .contains(LocalDate.of(2026, 12, 31));
    assertThat(register.townStatus(code("837"), LocalDate.of(2026, 1, 1)).text(Language.EN))
        .isEqualTo("unknown; the latest data are for 2018");
    assertThat(register.townStatus(code("837"), LocalDate.of(2017, 1, 1)).text(Language.SV))
        .isEqualTo("okänd");
  }

  @Test
  void residentsAreKnownForTheDayOfTheCountAlone() {
    assertThat(register.population(code("837"), LocalDate.of(2022, 12, 31)))
        .isEqualTo(Stated.known(249009));
    assertThat(register.population(code("837"), LocalDate.of(2023, 12, 31)))
        .isEqualTo(Stated.unknown());
    assertThat(total("2022-12-31"))
        .as("the official number of residents of the country")
        .isEqualTo(5563970);
    assertThat(total("2010-12-31")).isEqualTo(5375276);
    assertThat(register.populations(code("837"))).hasSize(23);
  }

  private long total(String day) {
    return register.codes().stream()
        .flatMap(any -> register.populations(any).stream())
        .filter(count -> count.on().equals(LocalDate.parse(day)))
        .mapToLong(PopulationCount::residents)
        .sum();
  }

  @Test
  void aCountThatIncludesMunicipalitiesWhichEndedLaterIsNoneOfTheMunicipalityOfItsDay() {
    MunicipalityCode oulu = code("564");
    assertThat(register.population(oulu, LocalDate.of(2012, 12, 31))).isEqualTo(Stated.unknown());
    assertThat(register.populations(oulu))
        .filteredOn(count -> count.on().equals(LocalDate.of(2012, 12, 31)))
        .singleElement()
        .satisfies(count -> assertThat(count.bordersOf()).contains(LocalDate.of(2021, 1, 1)));
    assertThat(register.populationAt(oulu, LocalDate.of(2013, 1, 1)).value().asOptional())
        .map(PopulationCount::on)
        .contains(LocalDate.of(2012, 12, 31));
    assertThat(register.population(oulu, LocalDate.of(2013, 12, 31)).asOptional()).isPresent();
    assertThat(register.populations(code("084"))).as("Haukipudas ended in 2012").isEmpty();
    assertThat(register.facts(oulu))
        .filteredOn(fact -> fact.source().doubt().equals(Optional.of(FactDoubt.LATER_BORDERS)))
        .extracting(fact -> fact.validity().to().orElseThrow().getYear())
        .contains(2012)
        .doesNotContain(2013);
  }

  @Test
  void mergersBefore2009AreNotKnownSoEarlierCountsAreThoseOfLaterBorders() {
    MunicipalityCode tampere = code("837");
    assertThat(register.population(tampere, LocalDate.of(2008, 12, 31)).asOptional()).isPresent();
    assertThat(register.population(tampere, LocalDate.of(2007, 12, 31)))
        .isEqualTo(Stated.unknown());
  }

  @Test
  void theLargestMunicipalitiesFollowFromTheCountsOfTheTurnOfTheYear() {
    LargestMunicipalities largest = register.largest(6, LocalDate.of(2023, 6, 1));
    LargestMunicipalities.Members members = largest.members().asOptional().orElseThrow();
    assertThat(members.countedOn()).isEqualTo(LocalDate.of(2022, 12, 31));
    assertThat(members.certain())
        .extracting(MunicipalityCode::value)
        .containsExactly("049", "091", "092", "564", "837", "853");
    assertThat(members.possible()).isEmpty();
    for (int size : new int[] {24, 57}) {
      assertThat(
              register
                  .largest(size, LocalDate.of(2020, 6, 1))
                  .members()
                  .asOptional()
                  .orElseThrow()
                  .certain())
          .hasSize(size);
    }
  }

  @Test
  void aMunicipalityWhoseOwnCountIsNotKnownMayBeAmongTheLargest() {
    LargestMunicipalities.Members members =
        register.largest(6, LocalDate.of(2012, 6, 1)).members().asOptional().orElseThrow();
    assertThat(members.certain())
        .extracting(MunicipalityCode::value)
        .containsExactly("049", "091", "092", "837");
    assertThat(members.possible())
        .as("Oulu is known with Haukipudas, Kiiminki, Oulunsalo and Yli-Ii only")
        .extracting(MunicipalityCode::value)
        .contains("564", "084", "853");
  }

  @Test
  void theLargestMunicipalitiesAreUnknownAfterTheLastCount() {
    LargestMunicipalities largest = register.largest(21, LocalDate.of(2024, 1, 1));
    assertThat(largest.members()).isEqualTo(Stated.unknown());
    assertThat(largest.lastKnown()).contains(LocalDate.of(2022, 12, 31));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register.largest(0, LocalDate.of(2022, 1, 1)))
        .withMessageContaining("is not positive");
  }

  @Test
  void employmentAreasAreKnownFrom2025On() {
    assertThat(
            register
                .employmentArea(code("837"), LocalDate.of(2025, 1, 1))
                .value()
                .asOptional()
                .orElseThrow()
                .name()
                .text(Language.SV))
        .isEqualTo("Tammerforsregionen");
    assertThat(register.employmentArea(code("837"), LocalDate.of(2024, 12, 31)).value())
        .isEqualTo(Stated.unknown());
    for (Municipality any : register.on(LocalDate.of(2026, 1, 1)).municipalities()) {
      assertThat(register.employmentArea(any.code(), LocalDate.of(2026, 1, 1)).value().asOptional())
          .isPresent();
    }
  }

  @Test
  void in2018ThereWere107Towns() {
    LocalDate day = LocalDate.of(2018, 7, 15);
    assertThat(register.on(day).municipalities())
        .filteredOn(
            any ->
                register.townStatus(any.code(), day).value().equals(Stated.known(TownStatus.TOWN)))
        .hasSize(107);
    assertThat(register.on(day).municipalities())
        .allMatch(any -> register.townStatus(any.code(), day).value().asOptional().isPresent());
  }

  @Test
  void samiNamesHaveTheirLanguage() {
    assertThat(register.otherNames(code("148")))
        .extracting(name -> name.language() + " " + name.name())
        .containsExactlyInAnyOrder("se Anár", "smn Aanaar", "sms Aanar");
    assertThat(register.otherNames(code("999"))).isEmpty();
  }

  @Test
  void vilppulaWentOnInLawUnderAnotherNameAndCode() {
    assertThat(register.endOf(code("933")).orElseThrow().kind())
        .isEqualTo(MunicipalityChange.Kind.CODE_CHANGED);
    assertThat(register.endOf(code("506")).orElseThrow().kind())
        .isEqualTo(MunicipalityChange.Kind.ABSORBED);
    assertThat(register.endOf(code("573")).orElseThrow().decision()).isPresent();
  }

  @Test
  void everyFactTellsItsDaysAndItsSource() {
    assertThat(register.facts(code("434")))
        .filteredOn(fact -> fact.kind() == MunicipalityFact.Kind.REGION)
        .extracting(fact -> fact.value().text(Language.FI) + " " + fact.validity())
        .containsExactly("Itä-Uusimaa ../2010-12-31", "Uusimaa 2011-01-01/..");
    assertThat(register.facts(code("434")))
        .filteredOn(fact -> fact.kind() == MunicipalityFact.Kind.REGION)
        .last()
        .satisfies(
            fact -> assertThat(fact.source().decision().orElseThrow()).hasToString("799/2009"));
    for (MunicipalityCode any : register.codes()) {
      assertThat(register.facts(any)).isNotEmpty();
      assertThat(register.facts(any)).allMatch(fact -> !fact.source().table().isBlank());
    }
    assertThat(register.facts(code("999"))).isEmpty();
    assertThat(register.facts(code("434")))
        .extracting(MunicipalityFact::kind)
        .contains(
            MunicipalityFact.Kind.NAME,
            MunicipalityFact.Kind.REGION,
            MunicipalityFact.Kind.COUNTY,
            MunicipalityFact.Kind.LANGUAGE,
            MunicipalityFact.Kind.STATISTICAL_GROUPING);
    assertThat(register.facts(code("890")))
        .extracting(MunicipalityFact::kind)
        .contains(MunicipalityFact.Kind.SAMI_HOMELAND);
    assertThat(register.nameOf(Authority.county("99"), LocalDate.of(2026, 1, 1)))
        .extracting(name -> name.text(Language.SV).endsWith(" 99"))
        .isEqualTo(true);
  }

  @Test
  void authoritiesHaveNamesInTheLanguageAsked() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThat(register.nameOf(Authority.municipality("434"), day).text(Language.SV))
        .isEqualTo("Lovisa");
    assertThat(
            register
                .nameOf(new Authority.Group(List.of(code("434"), code("407"))), day)
                .text(Language.FI))
        .isEqualTo("Lapinjärvi, Loviisa");
    assertThat(Authority.county("08").key()).isEqualTo("county:08");
    assertThat(new Authority.Group(List.of(code("434"), code("407"))).key())
        .isEqualTo("group:407+434");
  }
}
