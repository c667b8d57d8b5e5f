package io.github.kuntamalli.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
}
