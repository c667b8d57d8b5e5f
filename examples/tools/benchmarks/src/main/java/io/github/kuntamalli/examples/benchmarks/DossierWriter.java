package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one would write by hand to write the document of the benchmark, and no other: the limit that
 * writing by description is measured against.
 */
final class DossierWriter {

  private DossierWriter() {}

  /** Writes a value of a list. */
  private interface Element<T> {
    void write(TokenWriter json, T value) throws IOException;
  }

  static void write(TokenWriter json, Dossier dossier) throws IOException {
    json.startObject();
    json.text("schemaVersion", "1");
    json.name("authority");
    authority(json, dossier.authority());
    json.truth("complete", dossier.complete());
    list(json, "documents", dossier.documents(), DossierWriter::document);
    json.endObject();
  }

  private static <T> void list(TokenWriter json, String name, List<T> values, Element<T> element)
      throws IOException {
    if (!values.isEmpty()) {
      json.startList(name);
      for (T value : values) {
        element.write(json, value);
      }
      json.endList();
    }
  }

  private static void optional(TokenWriter json, String name, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      json.text(name, value.get().toString());
    }
  }

  /** A constant as it is written: {@code TERM_REPORT} is term-report. */
  static String constant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void authority(TokenWriter json, Authority authority) throws IOException {
    json.startObject();
    json.text("kind", "municipality");
    json.text("code", ((Authority.OfMunicipality) authority).code().value());
    json.endObject();
  }

  private static void document(TokenWriter json, WelfareDocument document) throws IOException {
    json.startObject();
    json.text("id", document.id());
    list(json, "issuers", document.issuers(), DossierWriter::authority);
    list(json, "parts", document.parts(), DossierWriter::part);
    if (document.title().isPresent()) {
      json.name("title");
      text(json, document.title().get());
    }
    list(json, "handlings", document.handlings(), DossierWriter::handling);
    list(json, "actsCited", document.actsCited(), DossierWriter::citation);
    list(json, "priorities", document.priorities(), DossierWriter::text);
    list(json, "measures", document.measures(), DossierWriter::measure);
    list(json, "responsibleParties", document.responsibleParties(), DossierWriter::party);
    optional(json, "recordedOn", document.recordedOn());
    list(json, "sources", document.sources(), DossierWriter::source);
    list(json, "notes", document.notes(), DossierWriter::text);
    json.endObject();
  }

  private static void part(TokenWriter json, DocumentPart part) throws IOException {
    json.startObject();
    json.text("kind", part.kind().code());
    if (part.covers() instanceof Stated.Known<DateSpan> covers) {
      json.name("covers");
      json.startObject();
      json.text("status", "known");
      json.name("value");
      span(json, covers.value());
      list(json, "others", covers.others(), DossierWriter::alternative);
      json.endObject();
    }
    json.text("identification", constant(part.identification()));
    json.endObject();
  }

  private static void alternative(TokenWriter json, Stated.Alternative<DateSpan> alternative)
      throws IOException {
    json.startObject();
    json.name("value");
    span(json, alternative.value());
    optional(json, "source", alternative.source());
    json.endObject();
  }

  private static void span(TokenWriter json, DateSpan span) throws IOException {
    json.startObject();
    json.text("from", span.from().toString());
    json.text("to", span.to().toString());
    json.endObject();
  }

  private static void text(TokenWriter json, LocalizedText text) throws IOException {
    json.startObject();
    for (Map.Entry<Language, String> each : text.texts().entrySet()) {
      json.text(each.getKey().tag(), each.getValue());
    }
    json.endObject();
  }

  private static void handling(TokenWriter json, Handling handling) throws IOException {
    json.startObject();
    json.name("body");
    json.startObject();
    json.text("kind", constant(handling.body().kind()));
    optional(json, "name", handling.body().name());
    json.endObject();
    optional(json, "date", handling.date().asOptional());
    optional(json, "section", handling.section());
    json.text("outcome", constant(handling.outcome()));
    optional(json, "note", handling.note());
    json.endObject();
  }

  private static void citation(TokenWriter json, Citation citation) throws IOException {
    StatuteId statute = citation.statute().orElseThrow();
    json.startObject();
    json.text("statute", statute.toString());
    optional(json, "section", citation.section());
    optional(json, "note", citation.note());
    json.endObject();
  }

  private static void measure(TokenWriter json, Measure measure) throws IOException {
    json.startObject();
    json.name("name");
    text(json, measure.name());
    json.endObject();
  }

  private static void party(TokenWriter json, ResponsibleParty party) throws IOException {
    json.startObject();
    json.name("name");
    text(json, party.name());
    json.endObject();
  }

  private static void source(TokenWriter json, Source source) throws IOException {
    json.startObject();
    json.text("kind", constant(source.kind()));
    optional(json, "address", source.address().map(Object::toString));
    optional(json, "note", source.note());
    json.endObject();
  }
}
