package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Bilingual and Swedish-speaking authorities have a name in both languages, always. */
class NamesInBothLanguagesTest {

  private final MunicipalityRegister register = MunicipalityRegister.standard();

  private Set<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>();
    for (int year = 2009; year <= 2026; year++) {
      days.add(LocalDate.of(year, 1, 1));
      days.add(LocalDate.of(year, 12, 31));
    }
    register.changes().forEach(change -> days.add(change.date()));
    return days;
  }

  private static void hasBoth(String which, LocalizedText name) {
    for (Language language : List.of(Language.FI, Language.SV)) {
      assertThat(name.find(language)).as(which + " " + language).isPresent();
    }
  }

  @Test
  void inEveryPeriod() {
    for (LocalDate day : days()) {
      RegisterOnDate on = register.on(day);
      on.municipalities()
          .forEach(
              municipality -> hasBoth(municipality.code() + " on " + day, municipality.name()));
      on.counties().forEach(county -> hasBoth(county.code() + " on " + day, county.name()));
      on.regions().forEach(region -> hasBoth(region.code() + " on " + day, region.name()));
    }
  }
}
