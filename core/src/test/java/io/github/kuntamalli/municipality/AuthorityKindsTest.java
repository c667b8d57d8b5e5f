package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made of an authority is made by the function for its kind. */
class AuthorityKindsTest {

  private static final List<Authority> ONE_OF_EACH =
      List.of(
          Authority.municipality("837"),
          Authority.county("08"),
          Authority.hus(),
          new Authority.JointAuthority("eksote", LocalizedText.of(Language.FI, "Eksote")),
          Authority.together(List.of(MunicipalityCode.of("407"), MunicipalityCode.of("434"))));

  @Test
  void everyKindHasItsFunction() {
    assertThat(ONE_OF_EACH)
        .extracting(one -> (Object) one.getClass())
        .containsExactlyInAnyOrder((Object[]) Authority.class.getPermittedSubclasses());
    assertThat(ONE_OF_EACH)
        .extracting(
            one ->
                one.<String>fold(
                    municipality -> municipality.code().value(),
                    county -> county.code().value(),
                    hus -> "hus",
                    Authority.JointAuthority::id,
                    group -> group.members().toString()))
        .containsExactly("837", "08", "hus", "eksote", "[407, 434]");
  }

  @Test
  void everyKindHasAKeyOfItsOwn() {
    assertThat(ONE_OF_EACH)
        .extracting(Authority::key)
        .containsExactly(
            "municipality:837", "county:08", "hus", "joint-authority:eksote", "group:407+434");
    assertThat(ONE_OF_EACH)
        .extracting(one -> one.municipalities().toString())
        .containsExactly("[837]", "[]", "[]", "[]", "[407, 434]");
  }

  @Test
  void aJointAuthorityIsTheSameByItsIdAlone() {
    Authority.JointAuthority renamed =
        new Authority.JointAuthority("eksote", LocalizedText.of(Language.SV, "Eksote"));
    assertThat(renamed).isEqualTo(ONE_OF_EACH.get(3)).hasSameHashCodeAs(ONE_OF_EACH.get(3));
    assertThat(renamed).hasSameHashCodeAs("eksote");
    assertThat(new Authority.JointAuthority("kainuu", renamed.name())).isNotEqualTo(renamed);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Authority.JointAuthority("Eksote", renamed.name()))
        .withMessageContaining("\"Eksote\" is not");
  }

  @Test
  void aGroupHasAtLeastTwoMembersEachOnceInTheOrderOfTheirCodes() {
    MunicipalityCode one = MunicipalityCode.of("407");
    MunicipalityCode other = MunicipalityCode.of("434");
    assertThat(Authority.together(List.of(one))).isEqualTo(Authority.municipality("407"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Authority.Group(List.of(one, one)));
    assertThat(Authority.together(List.of(one, other))).isEqualTo(ONE_OF_EACH.get(4));
  }

  @Test
  void codesAreTheirTextAndInItsOrder() {
    CountyCode county = CountyCode.of("08");
    assertThat(county.text(Language.SV)).isEqualTo("08");
    assertThat(county).isEqualTo(CountyCode.of("08")).hasSameHashCodeAs("08");
    assertThat(county).isNotEqualTo(CountyCode.of("09")).isLessThan(CountyCode.of("09"));
    MunicipalityCode municipality = MunicipalityCode.of("091");
    assertThat(municipality.text(Language.EN)).isEqualTo("091");
    assertThat(municipality).isEqualTo(MunicipalityCode.of("091")).hasSameHashCodeAs("091");
    assertThat(municipality)
        .isNotEqualTo(MunicipalityCode.of("092"))
        .isLessThan(MunicipalityCode.of("092"));
    RegionCode region = RegionCode.of("06");
    assertThat(region.text(Language.FI)).isEqualTo("06");
    assertThat(region).isEqualTo(RegionCode.of("06")).isLessThan(RegionCode.of("07"));
  }

  @Test
  void theRegisterServesEveryKind() {
    MunicipalityRegister register = MunicipalityRegister.standard();
    LocalDate asked = LocalDate.of(2026, 11, 22);
    RegisterOnDate day = register.on(asked);
    assertThat(ONE_OF_EACH)
        .extracting(one -> day.municipalitiesOf(one).size())
        .containsExactly(1, 23, 26, 0, 2);
    assertThat(ONE_OF_EACH)
        .extracting(one -> register.nameOf(one, asked).text(Language.FI))
        .containsExactly(
            "Tampere", "Pirkanmaan hyvinvointialue", "HUS-yhtymä", "Eksote", "Lapinjärvi, Loviisa");
  }

  @Test
  void anUnknownAuthorityIsReportedWithTheNearestOfItsKind() {
    MunicipalityRegister register = MunicipalityRegister.standard();
    assertThat(new UnknownAuthorityException(Authority.municipality("839"), register))
        .hasMessageContaining("839 is not the code of a municipality since 2009-01-01")
        .hasMessageContaining("; the nearest are [")
        .hasMessageContaining("739 Savitaipale");
    assertThat(new UnknownAuthorityException(Authority.county("99"), register))
        .hasMessageContaining("99 is not the code of a wellbeing services county")
        .hasMessageContaining("; the nearest are [");
    assertThat(new UnknownAuthorityException(ONE_OF_EACH.get(3), register))
        .hasMessage(
            "authority: joint-authority:eksote is not in the register; state another authority");
  }
}
