package io.github.kuntamalli.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.strategy.VersionDifference.Kind;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VersionDifferencePropertiesTest {

  private static final Map<Kind, Kind> BACKWARDS =
      new EnumMap<>(
          Map.of(
              Kind.ADDED, Kind.REMOVED,
              Kind.REMOVED, Kind.ADDED,
              Kind.RENAMED, Kind.RENAMED,
              Kind.MOVED, Kind.MOVED,
              Kind.MERGED, Kind.SPLIT,
              Kind.SPLIT, Kind.MERGED));

  private record Turn(Kind kind, List<StrategicElement> before, List<StrategicElement> after) {}

  @Provide
  Arbitrary<StrategyVersion> versions() {
    Arbitrary<StrategicElement> element =
        Combinators.combine(
                Arbitraries.of("a", "b", "c", "d", "e"),
                Arbitraries.of(ElementKind.PRIORITY, ElementKind.VALUE),
                Arbitraries.of("yksi", "kaksi"),
                Arbitraries.of("a", "b").set().ofMaxSize(2))
            .as(
                (id, kind, name, origins) ->
                    StrategicElement.builder()
                        .id(id)
                        .kind(kind)
                        .name(PublishedName.of(LocalizedText.of(Language.FI, name)))
                        .continues(
                            id.compareTo("c") > 0 ? origins.stream().sorted().toList() : List.of())
                        .build());
    return element
        .list()
        .ofMaxSize(5)
        .uniqueElements(StrategicElement::id)
        .map(
            elements ->
                StrategyVersion.builder()
                    .id("1")
                    .name(PublishedName.of(LocalizedText.of(Language.FI, "versio")))
                    .elements(elements)
                    .build());
  }

  @Property
  void anElementThatIsGoneIsToldOfUnlessAnotherGoesOnForIt(
      @ForAll("versions") StrategyVersion first, @ForAll("versions") StrategyVersion second) {
    List<VersionDifference> differences = first.differencesTo(second);
    Set<String> told =
        differences.stream()
            .flatMap(difference -> difference.before().stream())
            .map(StrategicElement::id)
            .collect(Collectors.toSet());
    Set<String> origins =
        second.elements().stream()
            .flatMap(element -> element.continues().stream())
            .collect(Collectors.toSet());
    assertThat(first.elements())
        .filteredOn(element -> second.find(element.id()).isEmpty())
        .allMatch(
            element ->
                told.contains(element.id())
                    || origins.contains(element.id())
                    || element.continues().stream().anyMatch(id -> second.find(id).isPresent()));
  }

  @Property
  void nothingIsAddedOrRemovedThatBothVersionsHave(
      @ForAll("versions") StrategyVersion first, @ForAll("versions") StrategyVersion second) {
    assertThat(first.differencesTo(second))
        .filteredOn(one -> one.kind() == Kind.ADDED || one.kind() == Kind.REMOVED)
        .flatExtracting(one -> one.kind() == Kind.ADDED ? one.after() : one.before())
        .extracting(StrategicElement::id)
        .doesNotHaveDuplicates()
        .noneMatch(id -> first.find(id).isPresent() && second.find(id).isPresent());
  }

  @Property
  void aVersionDoesNotDifferFromItselfUnlessItContinuesItsOwnElements(
      @ForAll("versions") StrategyVersion version) {
    boolean ownHeirs =
        version.elements().stream().anyMatch(element -> !element.continues().isEmpty());
    assertThat(ownHeirs || version.differencesTo(version).isEmpty()).isTrue();
  }

  @Property
  void lookedAtBackwardsEveryDifferenceTurnsRound(
      @ForAll("versions") StrategyVersion first, @ForAll("versions") StrategyVersion later) {
    StrategyVersion earlier =
        first.toBuilder()
            .elements(
                first.elements().stream()
                    .map(element -> element.toBuilder().continues(List.of()).build())
                    .toList())
            .build();
    assertThat(
            later.differencesTo(earlier).stream()
                .map(one -> new Turn(BACKWARDS.get(one.kind()), one.after(), one.before())))
        .containsExactlyInAnyOrderElementsOf(
            earlier.differencesTo(later).stream()
                .map(one -> new Turn(one.kind(), one.before(), one.after()))
                .toList());
  }
}
