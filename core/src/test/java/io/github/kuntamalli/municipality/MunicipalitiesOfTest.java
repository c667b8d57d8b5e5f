package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The municipalities whose residents an authority serves. */
class MunicipalitiesOfTest {

  private final MunicipalityRegister register = MunicipalityRegister.standard();
  private final RegisterOnDate in2026 = register.on(LocalDate.of(2026, 11, 22));

  @Test
  void theCountyOfKymenlaaksoServesSix() {
    assertThat(names(Authority.county("10")))
        .containsExactlyInAnyOrder(
            "Hamina", "Kotka", "Kouvola", "Miehikkälä", "Pyhtää", "Virolahti");
  }

  @Test
  void helsinkiBelongsToNoCountyButToTheAreaOfHus() {
    List<String> counties = names(Authority.county("01"), "02", "03", "04");
    assertThat(counties).doesNotContain("Helsinki").isNotEmpty();
    assertThat(names(Authority.hus()))
        .contains("Helsinki")
        .containsAll(counties)
        .hasSize(counties.size() + 1);
  }

  @Test
  void aMunicipalityServesItselfAndAGroupItsMembers() {
    assertThat(names(Authority.municipality("837"))).containsExactly("Tampere");
    assertThat(
            names(
                Authority.together(
                    List.of(MunicipalityCode.of("434"), MunicipalityCode.of("407")))))
        .containsExactly("Lapinjärvi", "Loviisa");
  }

  @Test
  void thereIsNoneBeforeTheCountiesNorForACodeThatHasEnded() {
    RegisterOnDate before = register.on(LocalDate.of(2021, 6, 30));
    assertThat(before.municipalitiesOf(Authority.county("10"))).isEmpty();
    assertThat(in2026.municipalitiesOf(Authority.municipality("174"))).isEmpty();
    assertThat(before.municipalitiesOf(Authority.municipality("174"))).isEmpty();
  }

  @Test
  void theRegisterKnowsNoMembersOfAJointAuthority() {
    Authority eksote =
        new Authority.JointAuthority("eksote", LocalizedText.of("Eksote", "Eksote", "Eksote"));
    assertThat(in2026.municipalitiesOf(eksote)).isEmpty();
  }

  private List<String> names(Authority authority, String... moreCounties) {
    List<String> names =
        new ArrayList<>(
            in2026.municipalitiesOf(authority).stream()
                .map(MunicipalitiesOfTest::finnish)
                .toList());
    for (String county : moreCounties) {
      names.addAll(names(Authority.county(county)));
    }
    return names;
  }

  private static String finnish(Municipality municipality) {
    return municipality.name().text(Language.FI);
  }
}
