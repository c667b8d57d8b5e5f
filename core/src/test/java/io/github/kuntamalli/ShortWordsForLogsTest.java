package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a log or a debugger shows of an answer is one short line that says what it is. */
class ShortWordsForLogsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Authority TAMPERE = Authority.municipality("837");
  private static final int LONGEST = 160;

  @Test
  void whatIsLargeIsToldInAShortLine() {
    Kuntamalli kuntamalli = Kuntamalli.standard();
    WelfareDocument document =
        WelfareDocument.reportAndPlan("d", TAMPERE)
            .addHandling(Handling.byCouncil("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    Dossier dossier = Dossier.completeOf(TAMPERE, document);
    List<Object> large =
        List.of(
            kuntamalli,
            document,
            dossier,
            ActivityRecord.of("memo", ActivityKind.MONITORING, "2024"),
            kuntamalli.validate(dossier, DAY),
            kuntamalli.dutiesOf(TAMPERE, DAY),
            kuntamalli.dutyChanges(TAMPERE, DAY.minusYears(9), DAY),
            kuntamalli.calendar(TAMPERE, DAY, DAY.plusYears(3)),
            kuntamalli.calendar(TAMPERE, DAY, DAY.plusYears(3)).entries().get(0),
            kuntamalli.obligations().all().get(0),
            kuntamalli.strategies().all().get(0),
            kuntamalli.strategies().all().get(0).versions().get(0),
            kuntamalli.networks().all().get(0),
            kuntamalli.register().on(DAY).municipalities().get(0));
    assertThat(large)
        .extracting(Object::toString)
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(LONGEST).doesNotContain("\n", "@"));
    assertThat(dossier).hasToString("Dossier[municipality:837, 1 documents, complete]");
    assertThat(document).hasToString("WelfareDocument[d, [municipality:837], [term-report, plan]]");
  }
}
