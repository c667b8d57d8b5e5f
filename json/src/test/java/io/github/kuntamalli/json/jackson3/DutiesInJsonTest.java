package io.github.kuntamalli.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.AssessmentSummary;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The answers that need no dossier, as JSON. */
class DutiesInJsonTest {

  private static final Authority ESPOO = Authority.municipality("049");
  private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);
  private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

  private final Kuntamalli plansOnly =
      Kuntamalli.standard()
          .withObligations(
              ObligationCatalog.of(
                  ObligationCatalog.standard().edition(),
                  List.of(
                      ObligationCatalog.standard()
                          .find(ObligationCode.of("MUN-TERM-PLAN"))
                          .orElseThrow())));

  private static JsonNode tree(Object value) {
    String text = Jackson3Json.standard().write(value);
    assertThat(text).startsWith("{\n  \"schemaVersion\" : \"1\",\n  \"authority\" : {");
    return JsonMapper.builder().build().readTree(text);
  }

  @Test
  void theDutiesOfADayAreWrittenWithBasesPeriodAndReasons() {
    JsonNode before = tree(plansOnly.dutiesOf(ESPOO, LAST_DAY));
    assertThat(before.has("applicable")).isFalse();
    JsonNode why = before.at("/inapplicable/0/reason");
    assertThat(why.get("code").asString()).isEqualTo("not-yet-in-force");
    assertThat(why.toString()).contains("The duty is in force only from 1 January 2023");
    JsonNode after = tree(plansOnly.dutiesOf(ESPOO, NEW_YEAR));
    assertThat(after.at("/on").asString()).isEqualTo("2023-01-01");
    assertThat(after.at("/applicable/0/obligation/code").asString()).isEqualTo("MUN-TERM-PLAN");
    assertThat(after.at("/applicable/0/bases/0/basis/provision/statute").asString())
        .isEqualTo("612/2021");
    assertThat(after.at("/applicable/0/period/to").asString()).isEqualTo("2025-05-31");
    assertThat(after.at("/registerEdition/id").asString()).isEqualTo("2026.1");
  }

  @Test
  void changesAreWrittenWithKindCauseAndPoints() {
    JsonNode changes = tree(plansOnly.dutyChanges(ESPOO, LAST_DAY, NEW_YEAR));
    JsonNode change = changes.at("/changes/0");
    assertThat(change.get("date").asString()).isEqualTo("2023-01-01");
    assertThat(change.get("kind").asString()).isEqualTo("begun");
    assertThat(change.get("cause").asString()).isEqualTo("law");
    assertThat(change.has("before")).isFalse();
    assertThat(change.at("/differences/0/id").asString()).isEqualTo("term-document");
    assertThat(change.at("/differences/0/before/sv").asString())
        .isEqualTo("en mer omfattande välfärdsberättelse");
    assertThat(change.at("/differences/0/certainty").asString()).isEqualTo("verified");
  }

  @Test
  void anEntryOfTheCalendarHasThisForm() {
    JsonNode entry =
        tree(plansOnly.calendar(ESPOO, NEW_YEAR, LocalDate.of(2025, 5, 31))).at("/entries/0");
    ((ObjectNode) entry).remove(List.of("obligation", "reasons", "nextStep"));
    ((ObjectNode) entry.get("recommended")).remove("text");
    String golden =
        """
        {
          "id": "MUN-TERM-PLAN.municipality-049.2021-08-01",
          "period": {
            "name": "2021–2025", "from": "2021-08-01", "to": "2025-05-31", "cutShort": false
          },
          "bases": [{
            "id": "B-612-6-3-TERM",
            "provision": {
              "statute": "612/2021", "chapter": 1, "section": "6", "subsection": 3, "sentence": 3
            },
            "validity": {"from": "2023-01-01"},
            "certainty": "verified",
            "verifiedUntil": "2025-02-21"
          }],
          "days": {"from": "2023-01-01", "to": "2025-05-31"},
          "latest": "2025-05-31",
          "recommended": {
            "certainty": "guidance",
            "source": "https://thl.fi/aiheet/hyvinvoinnin-ja-terveyden-edistamisen-johtaminen/\
        hyvinvointijohtaminen/hyvinvointijohtaminen-kunnassa/kunnan-hyvinvointikertomus/toteutus"
          }
        }
        """;
    assertThat(entry).isEqualTo(JsonMapper.builder().build().readTree(golden));
    // the duty of 2021–2025 began in 2023, that of the next term with the term
    LocalDate next = LocalDate.of(2025, 6, 1);
    assertThat(
            tree(plansOnly.calendar(ESPOO, next, next))
                .at("/entries/0/recommended/from")
                .asString())
        .isEqualTo("2025-06-01");
  }

  @Test
  void aCalendarWithoutEntriesStillTellsWhy() {
    JsonNode aland =
        tree(
            plansOnly.calendar(Authority.municipality("478"), NEW_YEAR, LocalDate.of(2025, 5, 31)));
    assertThat(aland.has("entries")).isFalse();
    assertThat(aland.at("/inapplicable/0/reason/code").asString()).isEqualTo("excluded");
    assertThat(aland.at("/inapplicable/0/reason").toString()).contains("På Åland");
  }

  @Test
  void aSummaryIsATableOfItsOwn() {
    Assessment assessment =
        Kuntamalli.standard()
            .assess(Dossier.of(Authority.municipality("049")), LocalDate.of(2026, 11, 28));
    AssessmentSummary summary = AssessmentSummary.of(assessment, Language.FI);
    String text = Jackson3Json.standard().writeLine(summary);
    assertThat(text)
        .startsWith(
            "{\"schemaVersion\":\"1\",\"authority\":{\"kind\":\"municipality\",\"code\":\"049\"},"
                + "\"on\":\"2026-11-28\",\"language\":\"fi\",\"rows\":[{\"code\":\"MUN-MONITOR\",")
        .hasSizeLessThan(Jackson3Json.standard().writeLine(assessment).length() / 5);
    assertThat(Jackson3Json.standard().read(text, AssessmentSummary.class).get())
        .isEqualTo(summary);
  }
}
