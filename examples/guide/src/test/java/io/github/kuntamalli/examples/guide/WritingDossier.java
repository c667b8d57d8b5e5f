package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.time.LocalDate;
import java.util.List;

/** From a decision page to a dossier. */
final class WritingDossier {

  private WritingDossier() {}

  static final String HANKO =
      """
      {
        "schemaVersion": "1",
        "authority": {"kind": "municipality", "code": "078"},
        "complete": false,
        "documents": [
          {
            "id": "report-2021-2025",
            "issuers": [{"kind": "municipality", "code": "078"}],
            "parts": [
              {"kind": "term-report", "covers": {"from": "2021", "to": "2025"}},
              {"kind": "plan", "covers": {"from": "2023", "to": "2025"}}
            ],
            "title": {"sv": "Välfärdsberättelse och välfärdsplan"},
            "handlings": [
              {
                "body": {"kind": "council"},
                "date": "2023-06-13",
                "section": "45",
                "outcome": "approved"
              }
            ],
            "publications": [
              {"place": "the municipality's site", "date": "2023-06-20", "access": "public"}
            ],
            "deliveries": [
              {"recipient": {"kind": "county", "code": "03"}, "date": "2023-06-21"}
            ],
            "recordedOn": "2026-11-22"
          }
        ]
      }
      """;

  static void json() {
    System.out.print(HANKO);
  }

  static void verdicts() {
    // begin verdicts
    Dossier hanko = Jackson3Json.standard().read(HANKO, Dossier.class).get();
    LocalDate day = LocalDate.of(2026, 11, 22);
    Assessment assessment = Kuntamalli.standard().assess(hanko, day);

    for (String code : List.of("MUN-TERM-REPORT", "MUN-DELIVER-COUNTY", "MUN-DELIVER-HUS")) {
      DutyAssessment verdict = assessment.find(code, "2021–2025").orElseThrow();
      System.out.println(code + ": " + verdict.status().text(Language.FI));
    }
    // end verdicts
  }

  static void mistakes() {
    // begin mistakes
    KuntamalliJson json = Jackson3Json.standard();
    List<String> wrong =
        List.of(
            HANKO.replace("report-2021-2025", "oma raportti"),
            HANKO.replace("\"078\"}],", "\"78\"}],"),
            HANKO.replace("2023-06-13", "13.6.2023"),
            HANKO.replace("\"title\"", "\"name\""),
            HANKO.replace(
                "{\"from\": \"2023\", \"to\": \"2025\"}",
                "{\"from\": \"2025\", \"to\": \"2023\"}"));

    for (String text : wrong) {
      List<Finding> faults = json.read(text, Dossier.class).faults();
      Finding first = faults.get(0);
      System.out.println(first.location());
      System.out.println("  " + first.problem(Language.FI));
      System.out.println("  " + first.remedy(Language.FI));
    }
    // end mistakes
  }
}
