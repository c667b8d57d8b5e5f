package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one would write by hand to write the real cases, and no other dossiers: the limit that
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
    list(json, "notes", dossier.notes(), DossierWriter::text);
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
    if (authority instanceof Authority.OfMunicipality municipality) {
      json.text("kind", "municipality");
      json.text("code", municipality.code().value());
    } else if (authority instanceof Authority.OfCounty county) {
      json.text("kind", "county");
      json.text("code", county.code().value());
    } else {
      Authority.JointAuthority joint = (Authority.JointAuthority) authority;
      json.text("kind", "joint-authority");
      json.text("id", joint.id());
      json.name("name");
      text(json, joint.name());
    }
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
    date(json, "madeIn", document.madeIn());
    list(json, "handlings", document.handlings(), DossierWriter::handling);
    list(json, "publications", document.publications(), DossierWriter::publication);
    list(json, "actsCited", document.actsCited(), DossierWriter::citation);
    list(
        json,
        "populationGroups",
        document.populationGroups(),
        (each, group) -> named(each, group.name()));
    list(json, "priorities", document.priorities(), DossierWriter::text);
    list(json, "measures", document.measures(), (each, measure) -> named(each, measure.name()));
    list(
        json,
        "indicators",
        document.indicators(),
        (each, indicator) -> named(each, indicator.name()));
    list(
        json,
        "responsibleParties",
        document.responsibleParties(),
        (each, party) -> named(each, party.name()));
    list(json, "integratedPlans", document.integratedPlans(), DossierWriter::plan);
    optional(json, "recordedOn", document.recordedOn());
    list(json, "sources", document.sources(), DossierWriter::source);
    list(json, "notes", document.notes(), DossierWriter::text);
    json.endObject();
  }

  private static void part(TokenWriter json, DocumentPart part) throws IOException {
    json.startObject();
    json.text("kind", part.kind().code());
    stated(json, "covers", part.covers(), DossierWriter::span);
    json.text("identification", constant(part.identification()));
    json.endObject();
  }

  private static void date(TokenWriter json, String name, Stated<PartialDate> date)
      throws IOException {
    if (date instanceof Stated.Known<PartialDate> known && known.others().isEmpty()) {
      json.text(name, known.value().toString());
    } else {
      stated(json, name, date, (each, value) -> each.text(value.toString()));
    }
  }

  /** What is known, as it is or with what other sources state. */
  private static <T> void stated(
      TokenWriter json, String name, Stated<T> stated, Element<T> element) throws IOException {
    if (stated instanceof Stated.Known<T> known) {
      json.name(name);
      if (known.others().isEmpty()) {
        element.write(json, known.value());
        return;
      }
      json.startObject();
      json.text("status", "known");
      json.name("value");
      element.write(json, known.value());
      list(json, "others", known.others(), (each, other) -> alternative(each, other, element));
      json.endObject();
    }
  }

  private static <T> void alternative(
      TokenWriter json, Stated.Alternative<T> alternative, Element<T> element) throws IOException {
    json.startObject();
    json.name("value");
    element.write(json, alternative.value());
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
    if (handling.authority().isPresent()) {
      json.name("authority");
      authority(json, handling.authority().get());
    }
    date(json, "date", handling.date());
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

  private static void publication(TokenWriter json, Publication publication) throws IOException {
    json.startObject();
    json.text("place", publication.place());
    optional(json, "address", publication.address());
    date(json, "date", publication.date());
    json.text("access", constant(publication.access()));
    json.endObject();
  }

  private static void plan(TokenWriter json, IntegratedPlan plan) throws IOException {
    json.startObject();
    json.name("name");
    text(json, plan.name());
    json.text("kind", constant(plan.kind()));
    json.endObject();
  }

  private static void named(TokenWriter json, LocalizedText name) throws IOException {
    json.startObject();
    json.name("name");
    text(json, name);
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
