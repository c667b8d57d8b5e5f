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
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.PopulationGroup;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.Publication;
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
 * What one would write by hand for the real cases, and for no other dossiers: the limit that
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
  private static final Map<String, Publication.Access> ACCESS = byText(Publication.Access.values());
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
        case "notes" -> dossier.notes(list(json, DossierReader::text));
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
    String kind = "";
    String code = "";
    LocalizedText name = null;
    while (json.nextIsName()) {
      switch (json.name()) {
        case "kind" -> kind = json.text();
        case "code", "id" -> code = json.text();
        default -> name = text(json);
      }
    }
    return switch (kind) {
      case "county" -> Authority.county(code);
      case "joint-authority" -> new Authority.JointAuthority(code, name);
      default -> Authority.municipality(code);
    };
  }

  private static WelfareDocument document(TokenReader json) throws IOException {
    WelfareDocument.Builder document = WelfareDocument.builder();
    while (json.nextIsName()) {
      switch (json.name()) {
        case "id" -> document.id(json.text());
        case "issuers" -> document.issuers(list(json, DossierReader::authority));
        case "parts" -> document.parts(list(json, DossierReader::part));
        case "title" -> document.title(text(json));
        case "madeIn" -> document.madeIn(Stated.known(PartialDate.parse(json.text())));
        case "handlings" -> document.handlings(list(json, DossierReader::handling));
        case "publications" -> document.publications(list(json, DossierReader::publication));
        case "actsCited" -> document.actsCited(list(json, DossierReader::citation));
        case "populationGroups" ->
            document.populationGroups(list(json, each -> PopulationGroup.of(named(each))));
        case "priorities" -> document.priorities(list(json, DossierReader::text));
        case "measures" -> document.measures(list(json, each -> Measure.of(named(each))));
        case "indicators" -> document.indicators(list(json, each -> IndicatorRef.of(named(each))));
        case "integratedPlans" ->
            document.integratedPlans(
                list(json, each -> IntegratedPlan.builder().name(named(each)).build()));
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

  /** A span as it is, or with what other sources state. */
  private static Stated<DateSpan> covers(TokenReader json) throws IOException {
    PartialDate from = null;
    PartialDate to = null;
    DateSpan value = null;
    List<Stated.Alternative<DateSpan>> others = List.of();
    while (json.nextIsName()) {
      switch (json.name()) {
        case "from" -> from = PartialDate.parse(json.text());
        case "to" -> to = PartialDate.parse(json.text());
        case "value" -> value = span(json);
        case "others" -> others = list(json, each -> alternative(each, DossierReader::span));
        default -> json.skip();
      }
    }
    return new Stated.Known<>(value == null ? new DateSpan(from, to) : value, others);
  }

  private static Stated<PartialDate> date(TokenReader json) throws IOException {
    if (json.isText()) {
      return Stated.known(PartialDate.parse(json.text()));
    }
    PartialDate value = null;
    List<Stated.Alternative<PartialDate>> others = List.of();
    while (json.nextIsName()) {
      switch (json.name()) {
        case "value" -> value = PartialDate.parse(json.text());
        case "others" ->
            others = list(json, each -> alternative(each, one -> PartialDate.parse(one.text())));
        default -> json.skip();
      }
    }
    return new Stated.Known<>(value, others);
  }

  private static <T> Stated.Alternative<T> alternative(TokenReader json, Element<T> element)
      throws IOException {
    T value = null;
    Optional<String> source = Optional.empty();
    while (json.nextIsName()) {
      if (json.name().equals("value")) {
        value = element.read(json);
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
        case "authority" -> handling.authority(authority(json));
        case "date" -> handling.date(date(json));
        case "section" -> handling.section(json.text());
        case "outcome" -> handling.outcome(OUTCOMES.get(json.text()));
        case "note" -> handling.note(json.text());
        default -> json.skip();
      }
    }
    return handling.build();
  }

  private static Publication publication(TokenReader json) throws IOException {
    Publication.Builder publication = Publication.builder();
    while (json.nextIsName()) {
      switch (json.name()) {
        case "place" -> publication.place(json.text());
        case "address" -> publication.address(URI.create(json.text()));
        case "date" -> publication.date(date(json));
        case "access" -> publication.access(ACCESS.get(json.text()));
        default -> json.skip();
      }
    }
    return publication.build();
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
