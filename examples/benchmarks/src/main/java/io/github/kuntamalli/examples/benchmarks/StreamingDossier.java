package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.Outcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What one would write by hand for the document of the benchmark, and for no other: the limit that
 * reading by description is measured against. It checks nothing.
 */
final class StreamingDossier {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private StreamingDossier() {}

  static Dossier read(String text) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      Dossier.Builder dossier = Dossier.builder();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "authority" -> dossier.authority(authority(json));
          case "complete" -> dossier.complete(json.getBooleanValue());
          case "documents" -> dossier.documents(list(json, StreamingDossier::document));
          default -> json.skipChildren();
        }
      }
      return dossier.build();
    }
  }

  private static <T> List<T> list(JsonParser json, Function<JsonParser, T> element) {
    List<T> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(element.apply(json));
    }
    return values;
  }

  private static Authority authority(JsonParser json) {
    String code = "";
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("code")) {
        code = json.getString();
      }
    }
    return Authority.municipality(code);
  }

  private static WelfareDocument document(JsonParser json) {
    WelfareDocument.Builder document = WelfareDocument.builder();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> document.id(json.getString());
        case "issuers" -> document.issuers(list(json, StreamingDossier::authority));
        case "parts" -> document.parts(list(json, StreamingDossier::part));
        case "title" -> document.title(text(json));
        case "handlings" -> document.handlings(list(json, StreamingDossier::handling));
        case "actsCited" -> document.actsCited(list(json, StreamingDossier::citation));
        case "priorities" -> document.priorities(list(json, StreamingDossier::text));
        case "measures" -> document.measures(list(json, each -> Measure.of(named(each))));
        case "responsibleParties" ->
            document.responsibleParties(list(json, each -> new ResponsibleParty(named(each))));
        case "recordedOn" -> document.recordedOn(LocalDate.parse(json.getString()));
        case "sources" -> document.sources(list(json, StreamingDossier::source));
        case "notes" -> document.notes(list(json, StreamingDossier::text));
        default -> json.skipChildren();
      }
    }
    return document.build();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String text) {
    return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static DocumentPart part(JsonParser json) {
    DocumentPart.Builder part = DocumentPart.builder();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "kind" -> part.kind(constant(DocumentPart.Kind.class, json.getString()));
        case "covers" -> part.covers(covers(json));
        case "identification" ->
            part.identification(constant(DocumentPart.Identification.class, json.getString()));
        default -> json.skipChildren();
      }
    }
    return part.build();
  }

  private static Stated<DateSpan> covers(JsonParser json) {
    DateSpan value = DateSpan.ofYears(2000, 2000);
    List<Stated.Alternative<DateSpan>> others = List.of();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "value" -> value = span(json);
        case "others" -> others = list(json, StreamingDossier::alternative);
        default -> json.skipChildren();
      }
    }
    return new Stated.Known<>(value, others);
  }

  private static Stated.Alternative<DateSpan> alternative(JsonParser json) {
    DateSpan value = DateSpan.ofYears(2000, 2000);
    Optional<String> source = Optional.empty();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("value")) {
        value = span(json);
      } else {
        source = Optional.of(json.getString());
      }
    }
    return new Stated.Alternative<>(value, source);
  }

  private static DateSpan span(JsonParser json) {
    PartialDate from = PartialDate.ofYear(2000);
    PartialDate to = from;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      PartialDate date = PartialDate.parse(json.getString());
      if (name.equals("from")) {
        from = date;
      } else {
        to = date;
      }
    }
    return new DateSpan(from, to);
  }

  private static LocalizedText text(JsonParser json) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      Language language = Language.of(json.currentName());
      json.nextToken();
      texts.put(language, json.getString());
    }
    return new LocalizedText(texts);
  }

  private static LocalizedText named(JsonParser json) {
    json.nextToken();
    json.nextToken();
    LocalizedText name = text(json);
    json.nextToken();
    return name;
  }

  private static Handling handling(JsonParser json) {
    Handling.Builder handling = Handling.builder();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "body" -> handling.body(body(json));
        case "date" -> handling.date(Stated.known(PartialDate.parse(json.getString())));
        case "section" -> handling.section(json.getString());
        case "outcome" -> handling.outcome(constant(Outcome.class, json.getString()));
        case "note" -> handling.note(json.getString());
        default -> json.skipChildren();
      }
    }
    return handling.build();
  }

  private static DecidingBody body(JsonParser json) {
    DecidingBody.Kind kind = DecidingBody.Kind.COUNCIL;
    Optional<String> called = Optional.empty();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("kind")) {
        kind = constant(DecidingBody.Kind.class, json.getString());
      } else {
        called = Optional.of(json.getString());
      }
    }
    return new DecidingBody(kind, called);
  }

  private static Citation citation(JsonParser json) {
    StatuteId statute = null;
    Optional<String> section = Optional.empty();
    Optional<String> note = Optional.empty();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "statute" -> statute = StatuteId.parse(json.getString());
        case "section" -> section = Optional.of(json.getString());
        default -> note = Optional.of(json.getString());
      }
    }
    return new Citation(statute, section, note);
  }

  private static Source source(JsonParser json) {
    Source.Kind kind = Source.Kind.OFFICIAL_PAGE;
    URI address = null;
    Optional<String> note = Optional.empty();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "kind" -> kind = constant(Source.Kind.class, json.getString());
        case "address" -> address = URI.create(json.getString());
        default -> note = Optional.of(json.getString());
      }
    }
    return new Source(kind, address, note);
  }
}
