package io.github.kuntamalli.duty.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.duty.LawDifference;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.Bearer;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A point in which the law differs is reported with the provision from or to which a duty moves.
 */
class PointsOfChangedLawTest {

  private static final LocalDate TURN = LocalDate.of(2020, 1, 1);

  private static Optional<Provision> provision(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String[] parts = text.split(" ");
    return Optional.of(
        parts.length == 2
            ? Provision.of(parts[0], parts[1])
            : Provision.of(parts[0], parts[1], Integer.parseInt(parts[2])));
  }

  private static ObligationBasis basis(String provision, ValidityPeriod days) {
    return new ObligationBasis(
        new LegalBasis(
            provision + days,
            provision(provision).orElseThrow(),
            days,
            Certainty.VERIFIED,
            Optional.empty()),
        Bearer.all(Bearer.Kind.MUNICIPALITY));
  }

  @ParameterizedTest
  @CsvSource({
    "         , 2/2019 6 3, true",
    "         , 2/2019 6  , true",
    "         , 2/2019 6 2, false",
    "         , 2/2019 7 3, false",
    "         , 3/2019 6 3, false",
    "1/2000 5 , 2/2019 6 3, true",
    "1/2000 5 , 2/2019 7  , false",
    "1/2000 5 ,           , true",
    "1/2000 5 1,          , true",
    "1/2000 4 ,           , false",
    "2/2019 6 ,           , false",
    "1/2000 9 ,           , false",
    "         , 1/2000 9  , false"
  })
  void aPointIsReportedIfTheDutyMovesToItsNewOrElseFromItsOldProvision(
      String oldProvision, String newProvision, boolean reported) {
    assertThat(points("NOISE", oldProvision, newProvision)).hasSize(reported ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({", 2/2019 6 3", "1/2000 5,"})
  void aPointOfAnotherDutyIsNotReported(String oldProvision, String newProvision) {
    assertThat(points("QUIET", oldProvision, newProvision)).isEmpty();
  }

  /** The duty moves from 1/2000 s. 5 to 2/2019 s. 6(3); s. 9 of 1/2000 goes on. */
  private static List<LawDifference> points(String duty, String oldProvision, String newProvision) {
    Obligation noise =
        Obligation.builder()
            .code(ObligationCode.of("NOISE"))
            .title(LocalizedText.of("Melu", "Buller", "Noise"))
            .authority(Bearer.Kind.MUNICIPALITY)
            .frequency(Frequency.ANNUAL)
            .evidenceRequired(EvidenceRequirement.NAMED_RECORD)
            .addBases(
                basis(
                    "1/2000 5",
                    ValidityPeriod.between(LocalDate.of(2010, 1, 1), TURN.minusDays(1))),
                basis("1/2000 9", ValidityPeriod.from(LocalDate.of(2010, 1, 1))),
                basis("2/2019 6 3", ValidityPeriod.from(TURN)))
            .build();
    LawDifference point =
        new LawDifference(
            "point",
            List.of(ObligationCode.of(duty)),
            LocalizedText.of("aihe", "ämne", "subject"),
            LocalizedText.of("ennen", "förr", "before"),
            LocalizedText.of("nyt", "nu", "now"),
            provision(oldProvision),
            provision(newProvision),
            Certainty.VERIFIED);
    MunicipalityRegister register = MunicipalityRegister.standard();
    AuthorityInTime tampere =
        AuthorityInTime.of(
            Authority.municipality("837"), register, CouncilTerms.standard(), TURN.plusYears(1));
    return new ChangeFinder(
            tampere,
            register,
            List.of(noise),
            List.of(point),
            ValidityPeriod.between(TURN, TURN.plusYears(1)))
        .changes(List.of())
        .get(0)
        .differences();
  }
}
