package io.github.kuntamalli.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every difference of two versions is reported once, and no other. */
class VersionDifferenceTest {

  private static StrategicElement element(String id, String... continues) {
    return StrategicElement.builder()
        .id(id)
        .kind(ElementKind.PRIORITY)
        .name(PublishedName.of(LocalizedText.of(Language.FI, "nimi")))
        .continues(List.of(continues))
        .build();
  }

  private static StrategicElement named(PublishedName name) {
    return element("a").toBuilder().name(name).build();
  }

  private static StrategyVersion version(StrategicElement... elements) {
    return StrategyVersion.builder()
        .id("v")
        .name(PublishedName.of(LocalizedText.of(Language.FI, "versio")))
        .elements(List.of(elements))
        .build();
  }

  private static String ids(List<StrategicElement> elements) {
    return elements.stream().map(StrategicElement::id).collect(Collectors.joining("+"));
  }

  private static List<String> differences(StrategyVersion first, StrategyVersion second) {
    return first.differencesTo(second).stream()
        .map(one -> one.kind() + " " + ids(one.before()) + ">" + ids(one.after()))
        .toList();
  }

  private static List<String> names(PublishedName before, PublishedName after) {
    return differences(version(named(before)), version(named(after)));
  }

  @Test
  void elementsThatBecameOneAreMergedAndNotGone() {
    StrategyVersion first = version(element("a"), element("b"));
    StrategyVersion second = version(element("c", "a", "b"));
    assertThat(differences(first, second)).containsExactly("MERGED a+b>c");
    assertThat(differences(second, first)).containsExactly("SPLIT c>a+b");
  }

  @Test
  void anElementThatBecameSeveralIsSplitAndTheyAreNotNew() {
    StrategyVersion first = version(element("a"));
    StrategyVersion second = version(element("b", "a"), element("c", "a"));
    assertThat(differences(first, second)).containsExactly("SPLIT a>b+c");
    assertThat(differences(second, first)).containsExactly("MERGED b+c>a");
    assertThat(differences(first, version(element("a"), element("b", "a"))))
        .containsExactly("SPLIT a>a+b");
  }

  /**
   * Version 2 took b from a of version 1; version 3, which supersedes it, has both as they were.
   */
  @Test
  void whatAVersionContinuesIsOfTheOneBeforeItAndNotOfTheOneAfter() {
    StrategyVersion second =
        version(element("a"), element("b", "a")).toBuilder().id("2").supersedes("1").build();
    StrategyVersion third =
        version(element("a"), element("b")).toBuilder().id("3").supersedes("2").build();
    assertThat(differences(second, third)).isEmpty();
    assertThat(differences(third, second)).isEmpty();
    StrategyVersion renamed =
        version(
                element("a"),
                element("b").toBuilder()
                    .name(PublishedName.of(LocalizedText.of(Language.FI, "uusi nimi")))
                    .build())
            .toBuilder()
            .id("3")
            .supersedes("2")
            .build();
    assertThat(differences(second, renamed)).containsExactly("RENAMED b>b");
    StrategyVersion first = version(element("a")).toBuilder().id("1").build();
    assertThat(differences(first, second)).containsExactly("SPLIT a>a+b");
    assertThat(differences(second, first)).containsExactly("MERGED a+b>a");
    StrategyVersion fourth =
        version(element("a"), element("b")).toBuilder()
            .id("4")
            .supersedes("3")
            .statedPeriod(DateSpan.ofYears(2026, 2030))
            .build();
    StrategyVersion dated = second.toBuilder().statedPeriod(DateSpan.ofYears(2018, 2021)).build();
    assertThat(differences(dated, fourth)).isEmpty();
    assertThat(differences(fourth, dated)).isEmpty();
  }

  /** A year can begin before a day of it: that does not show which of the two was first. */
  @Test
  void aVagueBeginningSaysNothingOfWhichVersionWasFirst() {
    StrategyVersion first =
        version(element("a")).toBuilder()
            .id("1")
            .validity(
                StatedPeriod.between(PartialDate.parse("2022-02-14"), PartialDate.ofYear(2025)))
            .build();
    StrategyVersion.Builder second =
        version(element("b", "a"), element("c", "a")).toBuilder()
            .id("2")
            .statedPeriod(DateSpan.ofYears(2022, 2025));
    StrategyVersion dated =
        second
            .validity(StatedPeriod.between(PartialDate.ofYear(2022), PartialDate.ofYear(2025)))
            .build();
    for (StrategyVersion later :
        List.of(
            dated,
            dated.toBuilder().supersedes("1").build(),
            dated.toBuilder().validity(StatedPeriod.unknown()).build(),
            dated.toBuilder().validity(StatedPeriod.unknown()).supersedes("1").build())) {
      assertThat(differences(first, later)).containsExactly("SPLIT a>b+c");
      assertThat(differences(later, first)).containsExactly("MERGED b+c>a");
    }
  }

  @Test
  void anElementThatGoesOnUnderAnotherIdIsComparedAndNoneIsNewOrGone() {
    StrategyVersion first = version(element("a"));
    assertThat(differences(first, version(element("b", "a")))).isEmpty();
    StrategicElement value = element("b", "a").toBuilder().kind(ElementKind.VALUE).build();
    assertThat(differences(first, version(value))).containsExactly("MOVED a>b");
    assertThat(differences(version(value), first)).containsExactly("MOVED b>a");
  }

  @Test
  void anElementThatTookInAnotherIsNoPartOfWhatWasSplitFromIt() {
    assertThat(
            differences(
                version(element("a"), element("x")), version(element("a", "x"), element("b", "a"))))
        .containsExactly("MERGED a+x>a");
  }

  @Test
  void onlyAPublishedNameThatChangedIsARenaming() {
    LocalizedText nature = LocalizedText.of(Language.FI, "Luonto");
    PublishedName before =
        new PublishedName(
            Optional.of(nature), Optional.of(LocalizedText.of(Language.EN, "Nature")));
    PublishedName otherTranslation =
        new PublishedName(
            Optional.of(nature), Optional.of(LocalizedText.of(Language.EN, "Environment")));
    assertThat(names(before, otherTranslation)).isEmpty();
    assertThat(names(before, PublishedName.of(LocalizedText.of(Language.FI, "Ympäristö"))))
        .containsExactly("RENAMED a>a");
  }

  @Test
  void whereNoLanguageIsPublishedInBothVersionsAllWordsCount() {
    PublishedName published = PublishedName.of(LocalizedText.of(Language.FI, "Luonto"));
    PublishedName ours = PublishedName.ofOurs(LocalizedText.of(Language.FI, "Ympäristö"));
    PublishedName same = PublishedName.ofOurs(LocalizedText.of(Language.FI, "Luonto"));
    assertThat(names(published, ours)).containsExactly("RENAMED a>a");
    assertThat(names(ours, published)).containsExactly("RENAMED a>a");
    assertThat(names(published, same)).isEmpty();
    PublishedName swedish =
        new PublishedName(
            Optional.of(LocalizedText.of(Language.SV, "Miljö")),
            Optional.of(LocalizedText.of(Language.FI, "Ympäristö")));
    assertThat(names(published, swedish)).containsExactly("RENAMED a>a");
  }
}
