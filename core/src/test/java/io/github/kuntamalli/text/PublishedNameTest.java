package io.github.kuntamalli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedNameTest {

  private final PublishedName name =
      new PublishedName(
          Optional.of(LocalizedText.of(Language.SV, "Nätverket för regionstäder")),
          Optional.of(LocalizedText.of(Language.EN, "Network of regional towns")));

  @Test
  void ourTranslationIsToldFromThePublishedName() {
    assertThat(name.isOurs(Language.EN)).isTrue();
    assertThat(name.isOurs(Language.SV)).isFalse();
    assertThat(name.text(Language.EN)).isEqualTo("Network of regional towns");
    assertThat(name.text(Language.FI)).isEqualTo("Nätverket för regionstäder");
    assertThat(name).hasToString("sv: Nätverket för regionstäder [en: Network of regional towns]");
    assertThat(name.text().languages()).containsExactlyInAnyOrder(Language.SV, Language.EN);
    assertThat(name.text().find(Language.SV)).contains("Nätverket för regionstäder");
    assertThat(name.text().find(Language.EN)).contains("Network of regional towns");
  }

  @Test
  void aNameThatASourcePrintsIsPublishedInEachOfItsLanguages() {
    LocalizedText turku = LocalizedText.of("Turku", "Åbo");
    assertThat(PublishedName.of(turku).text()).isEqualTo(turku);
    assertThat(PublishedName.of(turku).isOurs(Language.FI)).isFalse();
  }

  @Test
  void aLanguageCannotBePublishedAndOurs() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PublishedName(
                    Optional.of(LocalizedText.of(Language.SV, "a")),
                    Optional.of(LocalizedText.of(Language.SV, "b"))))
        .withMessageContaining("\"sv\" has a published name too");
  }

  @Test
  void aNameThatNoSourcePrintsIsOursInEveryLanguage() {
    PublishedName ours = PublishedName.ofOurs(LocalizedText.of("Luonto", "Natur"));
    assertThat(ours.isOurs(Language.SV)).isTrue();
    assertThat(ours.text(Language.SV)).isEqualTo("Natur");
    assertThat(ours.text(Language.EN)).isEqualTo("Luonto");
    assertThat(ours.text()).isEqualTo(LocalizedText.of("Luonto", "Natur"));
    assertThat(ours).hasToString("[fi: Luonto; sv: Natur]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublishedName(Optional.empty(), Optional.empty()))
        .withMessageContaining("a name needs at least one text");
  }
}
