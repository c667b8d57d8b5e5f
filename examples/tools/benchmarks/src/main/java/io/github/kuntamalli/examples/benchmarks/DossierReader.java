package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one would write by hand for the document of the benchmark, and for no other: the limit that
 * reading by description is measured against. It checks nothing.
 */
final class DossierReader {

  private static final Map<String, DocumentPart.Kind> PARTS =
      DocumentPart.Kind.known().stream()
          .collect(Collectors.toMap(DocumentPart.Kind::code, Function.identity()));
  private static final Map<String, DocumentPart.Identification> IDENTIFICATIONS =
      byText(DocumentPart.Identification.values());
  private static final Map<String, HandlingOutcome> OUTCOMES = byText(HandlingOutcome.values());
  private static final Map<String, DecidingBody.Kind> BODIES = byText(DecidingBody.Kind.values());
  private static final Map<String, Source.Kind> SOURCES = byText(Source.Kind.values());

  private DossierReader() {}

  /** Reads a value of a list. */
  private interface Element<T> {
    T read(TokenReader json) throws IOException;
  }

  private static <E extends Enum<E>> Map<String, E> byText(E[] constants) {
    return Arrays.stream(constants)
        .collect(Collectors.toMap(DossierWriter::constant, Function.identity()));
  }

  static Dossier read(TokenReader json) throws IOException {
    Dossier.Builder dossier = Dossier.builder();
    while (json.nextIsName()) {
      switch (json.name()) {
        case "authority" -> dossier.authority(authority(json));
        case "complete" -> dossier.complete(json.truth());
        case "documents" -> dossier.documents(list(json, DossierReader::document));
        default -> json.skip();
      }
    }
    return dossier.build();
  }

  private static <T> List<T> list(TokenReader json, Element<T> element) throws IOException {
    List<T> values = new ArrayList<>();
    while (json.nextIsValue()) {
      values.add(element.read(json));
    }
    return values;
  }

  private static Authority authority(TokenReader json) throws IOException {
    String code = "";
    while (json.nextIsName()) {
      if (json.name().equals("code")) {
        code = json.text();
      }
    }
    return Authority.municipality(code);
  }

  private static WelfareDocument document(TokenReader json) throws IOException {
    WelfareDocument.Builder document = WelfareDocument.builder();
    while (json.nextIsName()) {
      switch (json.name()) {
        case "id" -> document.id(json.text());
        case "issuers" -> document.issuers(list(json, DossierReader::authority));
        case "parts" -> document.parts(list(json, DossierReader::part));
        case "title" -> document.title(text(json));
        case "handlings" -> document.handlings(list(json, DossierReader::handling));
        case "actsCited" -> document.actsCited(list(json, DossierReader::citation));
        case "priorities" -> document.priorities(list(json, DossierReader::text));
        case "measures" -> document.measures(list(json, each -> Measure.of(named(each))));
        case "responsibleParties" ->
            document.responsibleParties(list(json, each -> new ResponsibleParty(named(each))));
        case "recordedOn" -> document.recordedOn(LocalDate.parse(json.text()));
        case "sources" -> document.sources(list(json, DossierReader::source));
        case "notes" -> document.notes(list(json, DossierReader::text));
        default -> json.skip();
      }
    }
    return document.build();
  }

  private static DocumentPart part(TokenReader json) throws IOException {
    DocumentPart.Builder part = DocumentPart.builder();
    while (json.nextIsName()) {
      switch (json.name()) {
        case "kind" -> part.kind(PARTS.get(json.text()));
        case "covers" -> part.covers(covers(json));
        case "identification" -> part.identification(IDENTIFICATIONS.get(json.text()));
        default -> json.skip();
      }
    }
    return part.build();
  }

  private static Stated<DateSpan> covers(TokenReader json) throws IOException {
    DateSpan value = null;
    List<Stated.Alternative<DateSpan>> others = List.of();
    while (json.nextIsName()) {
      switch (json.name()) {
        case "value" -> value = span(json);
        case "others" -> others = list(json, DossierReader::alternative);
        default -> json.skip();
      }
    }
    return new Stated.Known<>(value, others);
  }

  private static Stated.Alternative<DateSpan> alternative(TokenReader json) throws IOException {
    DateSpan value = null;
    Optional<String> source = Optional.empty();
    while (json.nextIsName()) {
      if (json.name().equals("value")) {
        value = span(json);
      } else {
        source = Optional.of(json.text());
      }
    }
    return new Stated.Alternative<>(value, source);
  }

  private static DateSpan span(TokenReader json) throws IOException {
    PartialDate from = null;
    PartialDate to = null;
    while (json.nextIsName()) {
      String name = json.name();
      PartialDate date = PartialDate.parse(json.text());
      if (name.equals("from")) {
        from = date;
      } else {
        to = date;
      }
    }
    return new DateSpan(from, to);
  }

  private static LocalizedText text(TokenReader json) throws IOException {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    while (json.nextIsName()) {
      Language language = Language.of(json.name());
      texts.put(language, json.text());
    }
    return new LocalizedText(texts);
  }

  private static LocalizedText named(TokenReader json) throws IOException {
    LocalizedText name = null;
    while (json.nextIsName()) {
      json.name();
      name = text(json);
    }
    return name;
  }

  private static Handling handling(TokenReader json) throws IOException {
    Handling.Builder handling = Handling.builder();
    while (json.nextIsName()) {
      switch (json.name()) {
        case "body" -> handling.body(body(json));
        case "date" -> handling.date(Stated.known(PartialDate.parse(json.text())));
        case "section" -> handling.section(json.text());
        case "outcome" -> handling.outcome(OUTCOMES.get(json.text()));
        case "note" -> handling.note(json.text());
        default -> json.skip();
      }
    }
    return handling.build();
  }

  private static DecidingBody body(TokenReader json) throws IOException {
    DecidingBody.Kind kind = null;
    Optional<String> called = Optional.empty();
    while (json.nextIsName()) {
      if (json.name().equals("kind")) {
        kind = BODIES.get(json.text());
      } else {
        called = Optional.of(json.text());
      }
    }
    return new DecidingBody(kind, called);
  }

  private static Citation citation(TokenReader json) throws IOException {
    StatuteId statute = null;
    Optional<String> section = Optional.empty();
    Optional<String> note = Optional.empty();
    while (json.nextIsName()) {
      switch (json.name()) {
        case "statute" -> statute = StatuteId.parse(json.text());
        case "section" -> section = Optional.of(json.text());
        default -> note = Optional.of(json.text());
      }
    }
    return new Citation(Optional.ofNullable(statute), section, Optional.empty(), note);
  }

  private static Source source(TokenReader json) throws IOException {
    Source.Kind kind = null;
    Optional<URI> address = Optional.empty();
    Optional<String> note = Optional.empty();
    while (json.nextIsName()) {
      switch (json.name()) {
        case "kind" -> kind = SOURCES.get(json.text());
        case "address" -> address = Optional.of(URI.create(json.text()));
        default -> note = Optional.of(json.text());
      }
    }
    return new Source(kind, address, Optional.empty(), note);
  }
}
