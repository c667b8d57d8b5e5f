package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.fresh;
import static io.github.kuntamalli.assessment.Documents.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ImpactAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What was answered before is kept for the questions asked last, and changes no answer. */
class RepeatedQuestionsTest {

  private record Question(Dossier dossier, LocalDate on, AssessmentMethod method) {
    Assessment askedOf(Kuntamalli kuntamalli) {
      return kuntamalli.assess(dossier, on, method);
    }
  }

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final AssessmentMethod STANDARD = AssessmentMethod.standard();
  private static final Question ASKED = new Question(Dossier.of(TAMPERE), DAY, STANDARD);

  @SuppressWarnings("unused")
  private static final List<Question> OTHERS =
      List.of(
          new Question(Dossier.of(ESPOO), DAY, STANDARD),
          new Question(Dossier.of(TAMPERE), DAY.minusYears(4), STANDARD),
          new Question(Dossier.of(TAMPERE), DAY, STANDARD.includingRelated()),
          new Question(complete(TAMPERE).build(), DAY, STANDARD));

  private final Kuntamalli kuntamalli = fresh();

  /** Whether the verdicts are the very same ones, and not equal ones that were made anew. */
  private static boolean isKept(Assessment before, Assessment after) {
    assertThat(after).isEqualTo(before);
    long same =
        IntStream.range(0, after.duties().size())
            .filter(i -> after.duties().get(i) == before.duties().get(i))
            .count();
    assertThat(same).isIn(0L, (long) after.duties().size());
    return same > 0;
  }

  private void askOnOtherDays(int number) {
    for (int i = 1; i <= number; i++) {
      kuntamalli.assess(Dossier.of(TAMPERE), DAY.minusDays(i));
    }
  }

  @Test
  void verdictsAreKeptFromTheSecondTimeOn() {
    Assessment first = ASKED.askedOf(kuntamalli);
    Assessment second = ASKED.askedOf(kuntamalli);
    Assessment third = ASKED.askedOf(kuntamalli);
    assertThat(isKept(first, second)).isFalse();
    assertThat(isKept(second, third)).isTrue();
    assertThat(isKept(third, ASKED.askedOf(kuntamalli))).isTrue();
  }

  @Test
  void verdictsAreKeptForTheSixtyFourQuestionsAskedLast() {
    ASKED.askedOf(kuntamalli);
    Assessment kept = ASKED.askedOf(kuntamalli);
    askOnOtherDays(63);
    assertThat(isKept(kept, ASKED.askedOf(kuntamalli))).isTrue();
    askOnOtherDays(63);
    assertThat(isKept(kept, ASKED.askedOf(kuntamalli)))
        .as("asked again meanwhile, though it is the oldest")
        .isTrue();
    askOnOtherDays(64);
    assertThat(isKept(kept, ASKED.askedOf(kuntamalli))).isFalse();
  }

  @Test
  void aDossierThatIsCompleteForSomeYearsIsAssessedAnewEachTime() {
    Question years =
        new Question(
            Dossier.builder()
                .authority(TAMPERE)
                .addCompletePeriods(CompletePeriod.since(LocalDate.of(2020, 1, 1)))
                .build(),
            DAY,
            STANDARD);
    Assessment expected = years.askedOf(fresh());
    ASKED.askedOf(kuntamalli);
    ASKED.askedOf(kuntamalli);
    Assessment before = years.askedOf(kuntamalli);
    assertThat(before).isEqualTo(expected).isNotEqualTo(ASKED.askedOf(kuntamalli));
    for (int i = 0; i < 3; i++) {
      assertThat(isKept(before, years.askedOf(kuntamalli))).isFalse();
    }
  }

  @ParameterizedTest
  @FieldSource("OTHERS")
  void aQuestionThatDiffersInOneThingHasItsOwnAnswer(Question other) {
    Assessment expected = other.askedOf(fresh());
    for (int i = 0; i < 3; i++) {
      Assessment asked = ASKED.askedOf(kuntamalli);
      assertThat(other.askedOf(kuntamalli)).isEqualTo(expected);
      assertThat(asked.duties()).isNotEqualTo(expected.duties());
    }
  }

  private static final Authority HELSINKI = Authority.municipality("091");

  /** Helsinki, because it has duties that do not apply, and some only before or after a day. */
  private enum Thing {
    REPORT_OF_2024(report("2024-05-20")),
    REPORT_OF_2010(report("2010-05-20")),
    MONITORING(complete(HELSINKI).addRecords(work("w", ActivityKind.MONITORING, "2022").build())),
    IMPACT_ASSESSMENT(
        complete(HELSINKI)
            .addImpactAssessments(
                ImpactAssessment.builder()
                    .id("schools")
                    .authority(HELSINKI)
                    .decision(LocalizedText.of(Language.EN, "new network of schools"))
                    .build()));

    private final Dossier dossier;

    Thing(Dossier.Builder dossier) {
      this.dossier = dossier.build();
    }

    private static Dossier.Builder report(String day) {
      return complete(HELSINKI)
          .addDocuments(
              document("report", HELSINKI, Documents.REPORT)
                  .addHandlings(council(day, HandlingOutcome.APPROVED))
                  .build());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "REPORT_OF_2024; MUN-ANNUAL 2024|MUN-(TERM-REPORT|TERM-PLAN|PUBLISH) 2021–2025|NB-(CHILD|AGE)-.*",
        "REPORT_OF_2010; MUN-TERM-REPORT 2009–2012|NB-(CHILD|AGE)-.*",
        "MONITORING; MUN-MONITOR .*",
        "IMPACT_ASSESSMENT; MUN-IMPACT .*"
      })
  void onlyTheDutiesThatAThingMayMeetAreAssessedAnew(Thing thing, String duties) {
    AssessmentMethod all = STANDARD.includingRelated();
    Dossier nothing = complete(HELSINKI).build();
    kuntamalli.assess(nothing, DAY, all);
    List<DutyAssessment> kept = kuntamalli.assess(nothing, DAY, all).duties();
    Assessment found = kuntamalli.assess(thing.dossier, DAY, all);
    assertThat(found).isEqualTo(fresh().assess(thing.dossier, DAY, all));
    assertThat(IntStream.range(0, kept.size()))
        .filteredOn(i -> found.duties().get(i) != kept.get(i))
        .extracting(i -> found.duties().get(i))
        .isNotEmpty()
        .extracting(
            duty -> duty.obligation().code() + " " + duty.period().map(DutyPeriod::name).orElse(""))
        .allMatch(duty -> duty.matches(duties));
  }
}
