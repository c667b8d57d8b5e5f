package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.ValidationReport;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule about duties without a measure applies to the days for which the duties are known. */
class DutiesWithoutMeasureTest {

  private static final LocalizedText NAME = LocalizedText.of(Language.FI, "oma");
  private static final Authority TAMPERE = Authority.municipality("837");

  private final Strategy inForceFrom2000 =
      Strategy.builder()
          .id("own")
          .name(PublishedName.of(NAME))
          .owner(ActorId.parse(TAMPERE.key()))
          .addVersion(
              StrategyVersion.builder()
                  .id("2000")
                  .name(PublishedName.of(NAME))
                  .validity(
                      new StatedPeriod(
                          Stated.known(PartialDate.ofYear(2000)),
                          new Stated.NotApplicable<>(),
                          Optional.empty()))
                  .addMeasure(
                      Measure.builder()
                          .id("report")
                          .name(NAME)
                          .addDuty(ObligationCode.of("MUN-ANNUAL"))
                          .build())
                  .build())
          .build();

  private final Dossier dossier =
      Dossier.builder().authority(TAMPERE).addStrategy(inForceFrom2000).build();

  private static RuleResult own(ValidationReport report) {
    return report.results().stream()
        .filter(result -> result.code().value().equals("strategy-duty-without-measure"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2008-06-01", "2008-12-31", "2200-01-01"})
  void itDoesNotApplyOnADayThatTheDataDoNotCover(LocalDate day) {
    RuleResult result = own(Kuntamalli.standard().validate(inForceFrom2000, day));
    assertThat(result.status()).isEqualTo(RuleResult.Status.NOT_APPLICABLE);
    assertThat(result.explanation().orElseThrow().text(Language.EN))
        .isEqualTo("The duties of authorities are known only for the years 2009–2199.");
    assertThat(own(Kuntamalli.standard().validate(dossier, day)).status())
        .isEqualTo(RuleResult.Status.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2009-01-01", "2026-11-22", "2199-12-31"})
  void itAppliesOnADayThatTheDataCover(LocalDate day) {
    assertThat(own(Kuntamalli.standard().validate(inForceFrom2000, day)).status())
        .isIn(RuleResult.Status.PASSED, RuleResult.Status.FAILED);
    assertThat(own(Kuntamalli.standard().validate(dossier, day)).status())
        .isIn(RuleResult.Status.PASSED, RuleResult.Status.FAILED);
  }
}
