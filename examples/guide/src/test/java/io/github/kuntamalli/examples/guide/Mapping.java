package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fixtures.Samples;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.batch.BatchReader;
import io.github.kuntamalli.json.batch.BatchRecord;
import io.github.kuntamalli.json.batch.BatchSummary;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.municipality.MunicipalityChange;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Text in, text out. */
final class Mapping {

  private Mapping() {}

  static void faults() {
    // begin faults
    KuntamalliJson json = Jackson3Json.standard();
    ReadResult<Dossier> reading =
        json.read(
            """
            {
              "authority": {"kind": "municipality", "code": "91"},
              "complete": "yes",
              "docments": []
            }
            """,
            Dossier.class);

    for (Finding fault : reading.faults()) {
      System.out.println(fault.location() + " " + fault.code());
      System.out.println("  " + fault.problem(Language.EN) + " " + fault.remedy(Language.EN));
    }
    // end faults
  }

  static void ownMapper() {
    // begin ownMapper
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    System.out.println(mapper.writeValueAsString(MunicipalityCode.of("091")));
    System.out.println(mapper.writeValueAsString(Samples.councilHandling("2024-02-19")));
    System.out.println(mapper.readValue("\"853\"", MunicipalityCode.class));
    // end ownMapper
  }

  static void batch() throws IOException {
    // begin batch
    String lines =
        """
        {"authority": {"kind": "municipality", "code": "049"}, "complete": true}
        {"authority": {"kind": "municipality", "code": "Espoo"}}
        {"authority": {"kind": "county", "code": "06"}}
        """;
    InputStream file = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    BatchReader<Dossier> reader = BatchReader.of(Jackson3Json.standard(), Dossier.class);

    BatchSummary summary = reader.readLines(file, Mapping::print);
    System.out.println(summary.records() + " records, " + summary.unreadable() + " unreadable");
    // end batch
  }

  // begin record
  static void print(BatchRecord<Dossier> record) {
    for (Finding fault : record.reading().faults()) {
      System.out.println(record.number() + ": " + fault.problem(Language.EN));
    }
    record
        .reading()
        .asOptional()
        .ifPresent(
            dossier -> System.out.println(record.number() + ": " + dossier.authority().key()));
  }

  // end record

  static void problem() {
    // begin problem
    // Pertunmaa was merged into Mäntyharju on 1 January 2025
    WelfareDocument document =
        Samples.documentOf(Samples.PERTUNMAA).toBuilder()
            .handlings(List.of(Samples.councilHandling("2025-03-03")))
            .publications(List.of())
            .build();
    ProblemDetails problem =
        ProblemDetails.of(
                Kuntamalli.standard().validate(document, LocalDate.of(2026, 11, 22)), Language.SV)
            .orElseThrow();
    System.out.println(Jackson3Json.standard().write(problem));
    // end problem
  }

  static void own() {
    // begin own
    WelfareDocument document =
        Samples.draft().toBuilder()
            .extensions(Extensions.none().with("tampere/case-number", "TRE:1234/2026"))
            .build();
    String text = Jackson3Json.standard().writeLine(document);
    System.out.println(text);
    WelfareDocument same = Jackson3Json.standard().read(text, WelfareDocument.class).get();
    System.out.println(same.extensions().values());
    // end own
  }

  static void linked() {
    // begin linked
    MunicipalityChange merger =
        MunicipalityRegister.standard().endOf(MunicipalityCode.of("588")).orElseThrow();
    String linked = Jackson3Json.standard().writeLinked(merger);
    System.out.println(linked);
    // end linked
  }
}
