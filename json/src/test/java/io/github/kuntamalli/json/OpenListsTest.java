package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.welfare.DocumentPart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Codes that this version does not know survive in every list that is open. */
class OpenListsTest {

  private static final Map<Class<?>, String> UNKNOWN =
      Map.of(
          ObligationCode.class, "MUN-DUTY-OF-2040",
          RuleCode.class, "my-city/rule-of-2040",
          IndicatorCode.class, "own-register:2040.b",
          ActorId.class, "organisation:founded-in-2040",
          MunicipalityCode.class, "999",
          CountyCode.class, "99",
          RegionCode.class, "98",
          StatuteId.class, "9999/2040",
          ReasonCode.class, "reason-of-2040",
          DocumentPart.Kind.class, "budget");

  @TestFactory
  List<DynamicTest> aCodeThatIsNotKnownSurvives() {
    return UNKNOWN.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey().getSimpleName(),
                    () -> {
                      String text = "\"" + entry.getValue() + "\"";
                      Object read = BothGenerations.read(text, entry.getKey()).get();
                      assertThat(BothGenerations.write(read)).isEqualTo(text);
                    }))
        .toList();
  }
}
