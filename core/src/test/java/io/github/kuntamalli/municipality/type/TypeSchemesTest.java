package io.github.kuntamalli.municipality.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.type.TypeMembership.Answer;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeSchemesTest {

  private final MunicipalityRegister register = MunicipalityRegister.standard();
  private final TypeSchemes schemes = TypeSchemes.standard();

  private Answer answer(String scheme, String type, String code, String day) {
    LocalDate on = LocalDate.parse(day);
    return schemes
        .membership(scheme, type, register.on(on).get(MunicipalityCode.of(code)), on)
        .answer();
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
    "language, bilingual, 545, 2015-06-01, NOT_MEMBER",
    "language, bilingual, 545, 2016-06-01, MEMBER",
    "language, swedish, 170, 2010-06-01, MEMBER",
    "statistical-grouping, urban, 837, 2026-06-01, MEMBER",
    "statistical-grouping, urban, 837, 2025-06-01, MEMBER",
    "statistical-grouping, urban, 837, 2012-06-01, UNKNOWN",
    "statistical-grouping, urban, 837, 2027-06-01, UNKNOWN"
  })
  void whoBelongsIsKnownForSomeTimesAndUnknownForOthers(
      String scheme, String type, String code, String day, Answer expected) {
    assertThat(answer(scheme, type, code, day)).isEqualTo(expected);
  }

  @Test
  void aMunicipalityCanBeOfSeveralTypesSideBySide() {
    LocalDate day = LocalDate.of(2020, 6, 1);
    Municipality salo = register.on(day).get(MunicipalityCode.of("734"));
    assertThat(schemes.memberships(salo, day))
        .filteredOn(TypeMembership::isPositive)
        .extracting(membership -> membership.type().scheme() + "/" + membership.type().id())
        .containsExactlyInAnyOrder(
            "association/large-city",
            "association/regional-town",
            "language/finnish",
            "statistical-grouping/urban",
            "named-sets/c21",
            "named-sets/c23");
  }

  @Test
  void everyPositiveAnswerTellsItsSource() {
    for (int year = 2017; year <= 2026; year++) {
      LocalDate day = LocalDate.of(year, 6, 1);
      for (Municipality municipality : register.on(day).municipalities()) {
        assertThat(schemes.memberships(municipality, day))
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
    Municipality tampere = register.on(day).get(MunicipalityCode.of("837"));
    assertThat(more.membership("our-cooperation", "lakeside", tampere, day).answer())
        .isEqualTo(Answer.MEMBER);
    MunicipalityType towns =
        schemes.types().stream()
            .filter(type -> type.id().equals("regional-town"))
            .findFirst()
            .orElseThrow();
    TypeSchemes newer = schemes.with(towns, List.of(statement));
    assertThat(newer.membership("association", "regional-town", tampere, day).answer())
        .isEqualTo(Answer.MEMBER);
    assertThat(answer("association", "regional-town", "837", "2026-06-01"))
        .as("the bundled schemes stay as they are")
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void anUnknownTypeIsToldWithTheNearestOne() {
    LocalDate day = LocalDate.of(2026, 6, 1);
    Municipality tampere = register.on(day).get(MunicipalityCode.of("837"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schemes.membership("named-sets", "c22", tampere, day))
        .withMessageContaining("no type named-sets/c22; the nearest are [named-sets/c21");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MunicipalityType("A", "b", LocalizedText.of("a", "b", "c")))
        .withMessageContaining("\"A\" is not an id");
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
    assertThat(compared.text(Language.EN)).contains("Only among the members: 205.");
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
