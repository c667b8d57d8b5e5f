package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.validation.RuleCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes, dates, periods and texts keep their value when an application serializes them. */
class SerializableValuesTest {

  static Stream<Object> values() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    return Stream.of(
        MunicipalityCode.of("837"),
        CountyCode.of("06"),
        RegionCode.of("06"),
        ObligationCode.of("MUN-ANNUAL"),
        StatuteId.parse("612/2021"),
        new RuleCode("omission-without-reason"),
        ActorId.parse("municipality:837"),
        IndicatorCode.parse("sotkanet:127"),
        ReasonCode.of("code-of-a-later-version"),
        new Edition("2026.1", day),
        PartialDate.parse("2021-12-13"),
        PartialDate.parse("2021-12"),
        PartialDate.parse("2021"),
        PartialDate.parse("../2024-04"),
        PartialDate.parse("2024-02/2024-04"),
        PartialDate.parse("XXXX-05-19"),
        DateSpan.parse("2021-08/2023"),
        ValidityPeriod.always(),
        ValidityPeriod.from(day),
        ValidityPeriod.between(day, day),
        new DutyPeriod("2026", day, day, true),
        LocalizedText.of("Turku", "Åbo"),
        MessageTemplate.of("Vuosi {year}", "År {year}", "Year {year}"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsEqualToTheOneThatWasSerialized(Object value) throws Exception {
    assertThat(copy(value)).isEqualTo(value).hasToString(value.toString());
  }

  @Test
  void aKnownReasonCodeStaysTheConstantWithItsText() throws Exception {
    assertThat(copy(ReasonCode.NOT_A_BEARER)).isSameAs(ReasonCode.NOT_A_BEARER);
  }

  private static Object copy(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
