package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.welfare.DocumentPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a dossier claims to contain everything of. */
class CompletePeriodTest {

  private static final Optional<DocumentPart.Kind> A_PLAN = Optional.of(PLAN);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static CompletePeriod claim(String since, String until, DocumentPart.Kind... kinds) {
    return new CompletePeriod(Optional.of(day(since)), Optional.of(day(until)), List.of(kinds));
  }

  private static boolean covers(String from, String to, CompletePeriod... claims) {
    return Dossier.builder()
        .authority(TAMPERE)
        .addCompletePeriods(claims)
        .build()
        .isCompleteFor(ValidityPeriod.between(day(from), day(to)), A_PLAN);
  }

  @Test
  void claimsThatFollowEachOtherCoverWhatLiesInBoth() {
    CompletePeriod first = claim("2022-01-01", "2023-06-30");
    assertThat(covers("2022-01-01", "2023-06-30", first)).isTrue();
    assertThat(covers("2021-12-31", "2023-06-30", first)).isFalse();
    assertThat(covers("2022-01-01", "2023-07-01", first)).isFalse();
    assertThat(covers("2022-05-01", "2024-01-01", claim("2023-07-01", "2024-06-30"), first))
        .isTrue();
    assertThat(covers("2022-05-01", "2024-01-01", claim("2023-07-02", "2024-06-30"), first))
        .isFalse();
  }

  @Test
  void aClaimAboutAKindOfDocumentSaysNothingOfAnother() {
    assertThat(covers("2022-05-01", "2022-06-01", claim("2022-01-01", "2022-12-31", PLAN)))
        .isTrue();
    assertThat(covers("2022-05-01", "2022-06-01", claim("2022-01-01", "2022-12-31", ANNUAL)))
        .isFalse();
  }

  @Test
  void twoDossiersTogetherClaimWhatBothClaim() {
    Dossier one =
        Dossier.builder()
            .authority(TAMPERE)
            .addCompletePeriods(claim("2022-01-01", "2023-06-30"))
            .build();
    Dossier other = Dossier.builder().authority(TAMPERE).completeSince(day("2023-01-01")).build();
    assertThat(one.combinedWith(other).completePeriods())
        .containsExactly(claim("2023-01-01", "2023-06-30"));
    assertThat(one.combinedWith(Documents.complete(TAMPERE).build()).completePeriods())
        .isEqualTo(one.completePeriods());
    assertThat(one.combinedWith(Dossier.of(TAMPERE)).completePeriods()).isEmpty();
    Dossier plans =
        Dossier.builder()
            .authority(TAMPERE)
            .addCompletePeriods(claim("2022-01-01", "2023-06-30", PLAN))
            .build();
    Dossier reports =
        Dossier.builder()
            .authority(TAMPERE)
            .addCompletePeriods(claim("2022-01-01", "2023-06-30", ANNUAL))
            .build();
    assertThat(plans.combinedWith(reports).completePeriods()).isEmpty();
    assertThat(plans.combinedWith(one).completePeriods()).isEqualTo(plans.completePeriods());
  }

  @Test
  void aClaimEndsAfterItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim("2023-01-01", "2022-12-31"))
        .withMessageContaining("until");
  }
}
