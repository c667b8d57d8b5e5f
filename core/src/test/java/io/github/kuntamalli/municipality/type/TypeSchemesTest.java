package io.github.kuntamalli.municipality.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.municipality.RegisterTable;
import io.github.kuntamalli.municipality.StatisticalGrouping;
import io.github.kuntamalli.municipality.type.TypeMembership.Answer;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeSchemesTest {

  private final MunicipalityRegister register = MunicipalityRegister.standard();
  private final TypeSchemes schemes = TypeSchemes.standard();

  private Answer answer(String scheme, String type, String code, String day) {
    LocalDate on = LocalDate.parse(day);
    return schemes.membership(scheme, type, MunicipalityCode.of(code), register, on).answer();
  }

  @ParameterizedTest(name = "{0}/{1} {2} on {3}: {4}")
  @CsvSource({
    "named-sets, c21, 734, 2021-06-01, MEMBER",
    "named-sets, c21, 272, 2021-06-01, NOT_MEMBER",
    "named-sets, c21, 734, 2026-06-01, UNKNOWN",
    "named-sets, c21, 734, 2018-06-01, UNKNOWN",
    "named-sets, c23, 272, 2020-06-01, MEMBER",
    "named-sets, c6, 837, 2022-06-01, MEMBER",
    "named-sets, c6, 179, 2022-06-01, NOT_MEMBER",
    "association, large-city, 205, 2020-06-01, MEMBER",
    "association, regional-town, 734, 2020-06-01, MENTIONED",
    "association, regional-town, 837, 2020-06-01, UNKNOWN",
    "association, regional-town, 734, 2012-06-01, UNKNOWN",
    "association, surrounding, 106, 2021-06-01, MENTIONED",
    "association, surrounding, 106, 2022-06-01, UNKNOWN",
    "association, small, 748, 2024-06-01, MENTIONED",
    "association, swedish-bilingual, 407, 2026-06-01, MEMBER",
    "association, swedish-bilingual, 837, 2026-06-01, NOT_MEMBER",
    "association, swedish-bilingual, 837, 2010-06-01, NOT_MEMBER",
    "association, swedish-bilingual, 837, 2033-06-01, UNKNOWN",
    "association, member, 837, 2021-06-01, MEMBER",
    "association, member, 478, 2021-06-01, MEMBER",
    "association, member, 837, 2020-06-01, UNKNOWN",
    "association, member, 837, 2026-06-01, UNKNOWN",
    "language, bilingual, 545, 2015-06-01, NOT_MEMBER",
    "language, bilingual, 545, 2016-06-01, MEMBER",
    "language, swedish, 170, 2010-06-01, MEMBER",
    "statistical-grouping, urban, 837, 2026-06-01, MEMBER",
    "statistical-grouping, urban, 837, 2025-06-01, MEMBER",
    "statistical-grouping, urban, 837, 2012-06-01, UNKNOWN",
    "statistical-grouping, urban, 837, 2027-06-01, UNKNOWN",
    "association, small, 837, 2020-06-01, NOT_MEMBER",
    "association, small, 837, 2024-06-01, UNKNOWN",
    "association, surrounding, 837, 2020-06-01, UNKNOWN",
    "size, largest-24, 205, 2020-06-01, NOT_MEMBER",
    "size, largest-24, 272, 2020-06-01, MEMBER",
    "size, largest-57, 205, 2020-06-01, MEMBER",
    "size, largest-57, 018, 2020-06-01, NOT_MEMBER",
    "size, largest-57, 205, 2026-06-01, UNKNOWN",
    "town, town, 837, 2018-07-15, MEMBER",
    "town, municipality, 837, 2018-07-15, NOT_MEMBER",
    "town, municipality, 009, 2018-07-15, MEMBER",
    "town, town, 837, 2020-06-01, UNKNOWN",
    "capital-region, capital-region, 235, 2020-06-01, MEMBER",
    "capital-region, capital-region, 257, 2020-06-01, NOT_MEMBER",
    "capital-region, capital-region, 235, 2026-06-01, UNKNOWN",
    "sami-homeland, homeland, 758, 2026-06-01, MEMBER",
    "sami-homeland, homeland, 890, 2012-06-01, MEMBER",
    "sami-homeland, homeland, 261, 2026-06-01, NOT_MEMBER"
  })
  void whoBelongsIsKnownForSomeTimesAndUnknownForOthers(
      String scheme, String type, String code, String day, Answer expected) {
    assertThat(answer(scheme, type, code, day)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}/{1} {2} on {3}: last known {4}")
  @CsvSource({
    "named-sets, c21, 734, 2026-06-01, 2023-12-31",
    "named-sets, c21, 734, 2018-06-01, 2017-12-31",
    "association, regional-town, 734, 2027-06-01, 2026-12-31",
    "association, swedish-bilingual, 837, 2033-06-01, 2032-12-31",
    "language, swedish, 170, 2026-06-01, ",
    "statistical-grouping, urban, 837, 2027-06-01, 2026-12-31",
    "statistical-grouping, urban, 837, 2012-06-01, ",
    "size, largest-57, 205, 2026-06-01, 2022-12-31",
    "town, town, 837, 2020-06-01, 2018-07-31",
    "capital-region, capital-region, 235, 2026-06-01, 2022-12-31",
    "association, regional-town, 837, 2027-06-01, "
  })
  void anUnknownAnswerNamesTheLastKnownDay(
      String scheme, String type, String code, LocalDate day, LocalDate lastKnown) {
    assertThat(
            schemes.membership(scheme, type, MunicipalityCode.of(code), register, day).lastKnown())
        .isEqualTo(Optional.ofNullable(lastKnown));
  }

  @Test
  void theAnswerInWordsNamesTheLastYearOrTheTypeThatExcludes() {
    assertThat(
            schemes
                .membership(
                    "size",
                    "largest-57",
                    MunicipalityCode.of("205"),
                    register,
                    LocalDate.of(2026, 6, 1))
                .text(Language.EN))
        .isEqualTo(
            "It is not known whether the municipality belongs to the type the 57 municipalities"
                + " with the most residents; the latest data are for 2022.");
    TypeMembership helsinki =
        schemes.membership(
            "association", "small", MunicipalityCode.of("091"), register, LocalDate.of(2020, 6, 1));
    assertThat(helsinki.excludedBy().orElseThrow().id()).isEqualTo("large-city");
    assertThat(helsinki.source()).isPresent();
    assertThat(helsinki.text(Language.SV))
        .isEqualTo(
            "Kommunen hör inte till typen liten och glest befolkad kommun, eftersom den hör till"
                + " typen stor stad eller landskapscentrum.");
    for (String code : new String[] {"734", "837", "018"}) {
      for (TypeMembership one :
          schemes.memberships(MunicipalityCode.of(code), register, LocalDate.of(2027, 1, 1))) {
        assertThat(one.text(Language.FI)).contains(one.type().name().text(Language.FI));
      }
    }
  }

  @Test
  void noMunicipalityIsOfTwoTypesThatExcludeEachOther() {
    for (int year = 2009; year <= 2026; year++) {
      LocalDate day = LocalDate.of(year, 6, 1);
      for (String[] pair :
          new String[][] {
            {"language", "finnish", "swedish"},
            {"language", "finnish", "bilingual"},
            {"language", "swedish", "bilingual"},
            {"statistical-grouping", "urban", "semi-urban"},
            {"statistical-grouping", "urban", "rural"},
            {"statistical-grouping", "semi-urban", "rural"},
            {"association", "large-city", "small"}
          }) {
        Set<MunicipalityCode> both = codes(pair[0], pair[1], day);
        both.retainAll(codes(pair[0], pair[2], day));
        assertThat(both).as("%s/%s and %s in %d", pair[0], pair[1], pair[2], year).isEmpty();
      }
    }
  }

  private Set<MunicipalityCode> codes(String scheme, String type, LocalDate day) {
    return schemes.members(scheme, type, register, day).stream()
        .map(TypeMembership::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theSurveyedSetsOfTheLargestMunicipalitiesFollowFromTheCounts() {
    LocalDate day = LocalDate.of(2020, 6, 15);
    assertThat(codes("size", "largest-24", day))
        .hasSize(24)
        .containsAll(codes("named-sets", "c21", day));
    assertThat(codes("size", "largest-57", day))
        .hasSize(57)
        .containsAll(codes("size", "largest-24", day));
    assertThat(schemes.isComplete("size", "largest-57", register, day)).isTrue();
  }

  @Test
  void anOwnRuleOverFactsMakesAnOwnType() {
    MunicipalityType type =
        new MunicipalityType(
            "own",
            "small-rural",
            LocalizedText.of("pieni maaseutukunta", "liten landsbygdskommun", "small rural"));
    TypeSchemes own =
        schemes.with(
            new TypeDefinition(
                type,
                List.of(
                    TypeCriterion.builder()
                        .grouping(StatisticalGrouping.RURAL)
                        .residentsBelow(3000)
                        .build()),
                List.of()));
    LocalDate day = LocalDate.of(2022, 6, 1);
    assertThat(own.membership("own", "small-rural", MunicipalityCode.of("009"), register, day))
        .satisfies(
            one -> {
              assertThat(one.answer()).isEqualTo(Answer.MEMBER);
              assertThat(one.source().orElseThrow())
                  .as("each fact of the rule has its source")
                  .contains(RegisterTable.STATISTICAL_GROUPINGS.source())
                  .contains(RegisterTable.POPULATIONS.source());
            });
    assertThat(
            own.membership("own", "small-rural", MunicipalityCode.of("837"), register, day)
                .answer())
        .isEqualTo(Answer.NOT_MEMBER);
    assertThat(
            own.membership(
                "own",
                "small-rural",
                MunicipalityCode.of("009"),
                register,
                LocalDate.of(2026, 6, 1)))
        .as("a rural municipality whose residents are not known that year")
        .satisfies(
            one -> {
              assertThat(one.answer()).isEqualTo(Answer.UNKNOWN);
              assertThat(one.lastKnown()).contains(LocalDate.of(2022, 12, 31));
            });
    assertThat(
            own.membership(
                    "own",
                    "small-rural",
                    MunicipalityCode.of("837"),
                    register,
                    LocalDate.of(2026, 6, 1))
                .answer())
        .as("one fact that does not apply is enough for a no")
        .isEqualTo(Answer.NOT_MEMBER);
  }

  @Test
  void anOwnSchemeByRegionCountyAndSizeWithExclusion() {
    TypeDefinition centre =
        new TypeDefinition(
            own("centre"),
            List.of(
                TypeCriterion.builder()
                    .region(RegionCode.of("06"))
                    .county(CountyCode.of("08"))
                    .residentsAtLeast(100_000)
                    .build()),
            List.of());
    TypeDefinition around =
        new TypeDefinition(own("around"), List.of(), List.of(), Set.of("centre"));
    TypeSchemes own = TypeSchemes.of(List.of(centre, around));
    LocalDate day = LocalDate.of(2022, 6, 1);
    assertThat(own.membership("own", "centre", MunicipalityCode.of("837"), register, day).answer())
        .isEqualTo(Answer.MEMBER);
    assertThat(own.membership("own", "around", MunicipalityCode.of("837"), register, day))
        .satisfies(
            one -> {
              assertThat(one.answer()).isEqualTo(Answer.NOT_MEMBER);
              assertThat(one.excludedBy().orElseThrow()).isEqualTo(own("centre"));
            });
    assertThat(own.membership("own", "around", MunicipalityCode.of("211"), register, day).answer())
        .as("who is not excluded may belong")
        .isEqualTo(Answer.UNKNOWN);
  }

  private static MunicipalityType own(String id) {
    return new MunicipalityType("own", id, LocalizedText.of(id, id, id));
  }

  @Test
  void aMunicipalityCanBeOfSeveralTypesSideBySide() {
    LocalDate day = LocalDate.of(2020, 6, 1);
    assertThat(schemes.memberships(MunicipalityCode.of("734"), register, day))
        .filteredOn(TypeMembership::isPositive)
        .extracting(membership -> membership.type().scheme() + "/" + membership.type().id())
        .containsExactlyInAnyOrder(
            "association/large-city",
            "association/regional-town",
            "language/finnish",
            "statistical-grouping/urban",
            "named-sets/c21",
            "named-sets/c23",
            "size/largest-24",
            "size/largest-57");
  }

  @Test
  void everyPositiveAnswerTellsItsSource() {
    for (int year = 2017; year <= 2026; year++) {
      LocalDate day = LocalDate.of(year, 6, 1);
      for (Municipality municipality : register.on(day).municipalities()) {
        assertThat(schemes.memberships(municipality.code(), register, day))
            .hasSize(schemes.types().size())
            .filteredOn(membership -> membership.answer() != Answer.UNKNOWN)
            .allMatch(membership -> membership.source().isPresent());
      }
    }
  }

  @Test
  void theMembersOfATypeAreListedAndWhetherTheyAreAll() {
    LocalDate day = LocalDate.of(2020, 6, 1);
    assertThat(schemes.members("named-sets", "c23", register, day)).hasSize(23);
    assertThat(schemes.isComplete("named-sets", "c23", register, day)).isTrue();
    assertThat(schemes.members("association", "regional-town", register, day)).hasSize(21);
    assertThat(schemes.isComplete("association", "regional-town", register, day)).isFalse();
    assertThat(
            schemes.members("association", "swedish-bilingual", register, LocalDate.of(2026, 1, 1)))
        .hasSize(49);
  }

  @Test
  void anOwnSchemeAndAnOwnListOfMembersAreAdded() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    MunicipalityType own =
        new MunicipalityType(
            "our-cooperation", "lakeside", LocalizedText.of("järvikunta", "sjökommun", "lakeside"));
    MemberList statement =
        new MemberList(
            DateSpan.ofYears(2026, 2026), true, Set.of(MunicipalityCode.of("837")), "our own list");
    TypeSchemes more = schemes.with(own, List.of(statement));
    MunicipalityCode tampere = MunicipalityCode.of("837");
    assertThat(more.membership("our-cooperation", "lakeside", tampere, register, day).answer())
        .isEqualTo(Answer.MEMBER);
    MunicipalityType towns =
        schemes.types().stream()
            .filter(type -> type.id().equals("regional-town"))
            .findFirst()
            .orElseThrow();
    TypeSchemes newer = schemes.with(towns, List.of(statement));
    assertThat(newer.membership("association", "regional-town", tampere, register, day).answer())
        .isEqualTo(Answer.MEMBER);
    assertThat(answer("association", "regional-town", "837", "2026-06-01"))
        .as("the bundled schemes stay as they are")
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void anUnknownTypeIsToldWithTheNearestOne() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    MunicipalityCode tampere = MunicipalityCode.of("837");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schemes.membership("named-sets", "c22", tampere, register, day))
        .withMessageContaining("no type named-sets/c22; the nearest are [named-sets/c21");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                schemes.membership("named-sets", "c21", MunicipalityCode.of("588"), register, day))
        .withMessageContaining("588");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MunicipalityType("A", "b", LocalizedText.of("a", "b", "c")))
        .withMessageContaining("\"A\" is not a valid id");
  }

  @Test
  void theSixAndThe21LargestCitiesFollowFromTheCounts() {
    for (String type : new String[] {"c6", "c21"}) {
      SizeComparison compared =
          schemes
              .compareWithLargest("named-sets", type, register, LocalDate.of(2023, 6, 1))
              .orElseThrow();
      assertThat(compared.agrees()).as(type).isEqualTo(Stated.known(true));
    }
  }

  @Test
  void the23CitiesOfTheAssociationAreNotThe23Largest() {
    SizeComparison compared =
        schemes
            .compareWithLargest("named-sets", "c23", register, LocalDate.of(2020, 6, 1))
            .orElseThrow();
    assertThat(compared.agrees()).isEqualTo(Stated.known(false));
    assertThat(compared.onlyInType()).as("Kajaani").containsExactly(MunicipalityCode.of("205"));
    assertThat(compared.text(Language.EN)).contains("Members that are not among the largest: 205.");
  }

  @Test
  void whatIsNotKnownOfMembersOrResidentsIsNoContradiction() {
    assertThat(
            schemes
                .compareWithLargest("named-sets", "c21", register, LocalDate.of(2026, 6, 1))
                .orElseThrow()
                .agrees())
        .isEqualTo(Stated.unknown());
    assertThat(
            schemes.compareWithLargest("association", "small", register, LocalDate.of(2024, 6, 1)))
        .isEmpty();
  }
}
