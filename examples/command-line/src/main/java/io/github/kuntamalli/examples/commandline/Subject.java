package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The contents of a file that rules can check. */
enum Subject {
  DOSSIER {
    @Override
    ValidationReport check(InputFile file, Kuntamalli kuntamalli, LocalDate on, Language words) {
      return kuntamalli.validate(file.as(Dossier.class, words), on);
    }
  },
  WELFARE_DOCUMENT {
    @Override
    ValidationReport check(InputFile file, Kuntamalli kuntamalli, LocalDate on, Language words) {
      return kuntamalli.validate(file.as(WelfareDocument.class, words), on);
    }
  },
  IMPACT_ASSESSMENT {
    @Override
    ValidationReport check(InputFile file, Kuntamalli kuntamalli, LocalDate on, Language words) {
      return kuntamalli.validate(file.as(ImpactAssessment.class, words), on);
    }
  };

  private static final JsonFactory JSON = new JsonFactory();

  abstract ValidationReport check(
      InputFile file, Kuntamalli kuntamalli, LocalDate on, Language words);

  /** The kind of content of a text, by the properties that only one of the three has. */
  static Subject of(String text) {
    Set<String> properties = properties(text);
    if (properties.contains("issuers") || properties.contains("parts")) {
      return WELFARE_DOCUMENT;
    }
    return properties.contains("decision") || properties.contains("effects")
        ? IMPACT_ASSESSMENT
        : DOSSIER;
  }

  /** The properties at the top, as far as the text can be read; the reader reports its faults. */
  private static Set<String> properties(String text) {
    Set<String> names = new HashSet<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return names;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      return names;
    }
    return names;
  }
}
