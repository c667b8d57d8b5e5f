package io.github.kuntamalli.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ValidityPeriodPropertiesTest {

  private static final LocalDate START = LocalDate.of(2009, 1, 1);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 200).map(START::plusDays);
  }

  @Provide
  Arbitrary<ValidityPeriod> periods() {
    Arbitrary<Optional<LocalDate>> ends = days().optional();
    return Combinators.combine(ends, ends)
        .filter((from, to) -> from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get()))
        .as(ValidityPeriod::new);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theIntersectionHoldsExactlyTheDaysOfBoth(
      @ForAll("periods") ValidityPeriod a,
      @ForAll("periods") ValidityPeriod b,
      @ForAll("days") LocalDate day) {
    boolean inBoth = a.contains(day) && b.contains(day);
    assertThat(a.intersection(b).map(common -> common.contains(day)).orElse(false))
        .isEqualTo(inBoth);
  }

  @Property
  void overlapIsMutual(@ForAll("periods") ValidityPeriod a, @ForAll("periods") ValidityPeriod b) {
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void periodsCoverAnotherIfTheyLeaveNoDayOfItOut(
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 60) int more,
      @ForAll @Size(max = 5) List<@From("periods") ValidityPeriod> others) {
    LocalDate last = first.plusDays(more);
    assertThat(ValidityPeriod.between(first, last).isCoveredBy(others))
        .isEqualTo(
            first
                .datesUntil(last.plusDays(1))
                .allMatch(day -> others.stream().anyMatch(other -> other.contains(day))));
  }

  @Property
  void aPeriodWithoutEndIsCoveredOnlyByOneWithoutEnd(
      @ForAll @Size(max = 5) List<@From("periods") ValidityPeriod> others) {
    assumeThat(others).allMatch(other -> other.from().isPresent() && other.to().isPresent());
    assertThat(ValidityPeriod.from(START).isCoveredBy(others)).isFalse();
    assertThat(ValidityPeriod.always().isCoveredBy(others)).isFalse();
    List<ValidityPeriod> halves =
        List.of(
            ValidityPeriod.from(START),
            new ValidityPeriod(Optional.empty(), Optional.of(START.minusDays(1))));
    assertThat(ValidityPeriod.always().isCoveredBy(halves)).isTrue();
    assertThat(ValidityPeriod.always().isCoveredBy(List.of(ValidityPeriod.always()))).isTrue();
  }
}
