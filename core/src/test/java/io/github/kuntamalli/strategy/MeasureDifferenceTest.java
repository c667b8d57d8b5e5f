package io.github.kuntamalli.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.MeasureStatus;
import io.github.kuntamalli.strategy.MeasureDifference.Kind;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasureDifferenceTest {

  private static Measure.Builder measure(String id) {
    return Measure.builder().id(id).name(LocalizedText.of(Language.EN, id));
  }

  private static StrategyVersion version(Measure... measures) {
    return StrategyVersion.builder()
        .id("v")
        .name(PublishedName.of(LocalizedText.of(Language.EN, "v")))
        .measures(List.of(measures))
        .build();
  }

  private static String words(MeasureDifference difference) {
    return Stream.of(difference.before(), difference.after())
        .map(
            measures ->
                measures.stream()
                    .map(one -> one.name().text(Language.EN))
                    .collect(Collectors.joining("+")))
        .collect(Collectors.joining(">", difference.kind() + " ", ""));
  }

  @Test
  void measuresAreAddedRemovedChangedAndCarriedOn() {
    StrategyVersion first =
        version(
            measure("same").build(),
            measure("begun").build(),
            measure("one").build(),
            measure("two").build(),
            measure("gone").build(),
            Measure.of(LocalizedText.of(Language.EN, "without id")));
    StrategyVersion second =
        version(
            measure("same").build(),
            measure("begun").status(MeasureStatus.RUNNING).build(),
            measure("both").addContinues("one", "two").build(),
            measure("new").build(),
            Measure.of(LocalizedText.of(Language.EN, "without id")));
    assertThat(first.measureDifferencesTo(second))
        .extracting(MeasureDifferenceTest::words)
        .containsExactly(
            "CHANGED begun>begun", "CARRIED_ON one+two>both", "ADDED >new", "REMOVED gone>");
    assertThat(first.measureDifferencesTo(first)).isEmpty();
  }

  @Test
  void theMeasuresOf2020AreCarriedOnIn2021() {
    Strategy strategy = StrategyCatalog.standard().get("vaikuttava-kumppani");
    List<MeasureDifference> differences =
        strategy
            .find("2020")
            .orElseThrow()
            .measureDifferencesTo(strategy.find("2021").orElseThrow());
    List<MeasureDifference> whole =
        differences.stream().filter(MeasureDifferenceTest::isOfWholeMeasures).toList();
    assertThat(whole).filteredOn(one -> one.kind() == Kind.CARRIED_ON).hasSize(10);
    assertThat(whole).filteredOn(one -> one.kind() == Kind.ADDED).hasSize(38);
    assertThat(whole).filteredOn(one -> one.kind() == Kind.REMOVED).isEmpty();
    List<MeasureDifference> parts =
        differences.stream().filter(one -> !isOfWholeMeasures(one)).toList();
    assertThat(parts).filteredOn(one -> one.kind() == Kind.CARRIED_ON).hasSize(5);
    assertThat(parts).filteredOn(one -> one.kind() == Kind.ADDED).hasSize(3 + 10);
    assertThat(parts)
        .filteredOn(one -> one.kind() == Kind.REMOVED)
        .extracting(MeasureDifferenceTest::words)
        .contains(
            "REMOVED Advocacy on raising the age of compulsory education>",
            "REMOVED Transport, including the transport taxation model>")
        .hasSize(16);
  }

  private static boolean isOfWholeMeasures(MeasureDifference difference) {
    return Stream.of(difference.before(), difference.after())
        .flatMap(List::stream)
        .allMatch(measure -> measure.partOf().isEmpty());
  }
}
