package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is true of the register on every day. */
class RegisterPropertiesTest {

  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
  private final MunicipalityRegister register = MunicipalityRegister.standard();

  @Provide
  Arbitrary<LocalDate> days() {
    long span = LAST.toEpochDay() - MunicipalityRegister.FIRST_DAY.toEpochDay();
    return Arbitraries.longs().between(0, span).map(MunicipalityRegister.FIRST_DAY::plusDays);
  }

  @Test
  void everyDayFrom2009To2027IsConsistent() {
    for (LocalDate day = MunicipalityRegister.FIRST_DAY;
        !day.isAfter(LAST);
        day = day.plusDays(1)) {
      RegisterOnDate state = register.on(day);
      Set<MunicipalityCode> codes = new HashSet<>();
      for (Municipality municipality : state.municipalities()) {
        assertThat(codes.add(municipality.code())).isTrue();
        assertThat(municipality.validity().contains(day)).isTrue();
        assertThat(state.regions()).contains(municipality.region());
        boolean counties = !day.isBefore(WellbeingServicesCounty.FIRST_ESTABLISHED);
        boolean own = municipality.code().equals(Municipality.HELSINKI) || municipality.isOnAland();
        assertThat(municipality.county().isPresent()).isEqualTo(counties && !own);
        assertThat(municipality.language()).isPresent();
      }
    }
  }

  @Test
  void everyChainOfMergersEndsInMunicipalitiesOfToday() {
    for (MunicipalityCode code : register.endedCodes()) {
      Set<MunicipalityCode> successors = register.successors(code, LAST);
      assertThat(successors).as(code.value()).isNotEmpty();
      assertThat(successors).allMatch(next -> register.on(LAST).find(next).isPresent());
      assertThat(successors).allMatch(next -> register.predecessors(next).contains(code));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void carryingForthAndBackKeepsTheTotal(
      @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
    Map<MunicipalityCode, Integer> values = new HashMap<>();
    register.on(from).municipalities().forEach(municipality -> values.put(municipality.code(), 1));
    TransferredValues<Integer> there = register.transfer(values, from, to, Integer::sum);
    assertThat(total(there)).isEqualTo(values.size());
    TransferredValues<Integer> back = register.transfer(there.values(), to, from, Integer::sum);
    assertThat(total(back) + undecided(there)).isEqualTo(values.size());
  }

  private static int total(TransferredValues<Integer> carried) {
    return carried.values().values().stream().mapToInt(Integer::intValue).sum()
        + undecided(carried);
  }

  private static int undecided(TransferredValues<Integer> carried) {
    return carried.undecided().stream().mapToInt(TransferredValues.Undecided::value).sum();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatChangedBetweenTwoDaysExplainsTheNumberOfMunicipalities(
      @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
    LocalDate from = a.isBefore(b) ? a : b;
    LocalDate to = a.isBefore(b) ? b : a;
    long ended =
        register.changesBetween(from, to).stream()
            .filter(RegisterChange.Ended.class::isInstance)
            .count();
    long began =
        register.changesBetween(from, to).stream()
            .filter(RegisterChange.Began.class::isInstance)
            .count();
    assertThat(register.on(to).municipalities().size())
        .isEqualTo(register.on(from).municipalities().size() - ended + began);
  }
}
