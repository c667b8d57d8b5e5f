package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What sentences call the documents of a dossier: by the title in quotation marks, or by the id
 * where there is none. The evidence of a verdict has the id of each.
 */
final class DocumentTitles {

  private DocumentTitles() {}

  static Localizable of(WelfareDocument document) {
    return named(document.title(), document.id());
  }

  static Localizable of(ActivityRecord work) {
    return named(work.description(), work.id());
  }

  static Localizable of(ImpactAssessment assessment) {
    return named(Optional.of(assessment.decision()), assessment.id());
  }

  /** The titles of several documents, each once. */
  static Localizable of(List<WelfareDocument> documents) {
    return joined(documents.stream().map(DocumentTitles::of).toList());
  }

  /** The decisions of several impact assessments. */
  static Localizable ofDecisions(List<ImpactAssessment> assessments) {
    return joined(assessments.stream().map(DocumentTitles::of).toList());
  }

  private static Localizable joined(List<Localizable> all) {
    List<Localizable> titles = all.stream().distinct().toList();
    return titles.size() == 1
        ? titles.get(0)
        : inEach(
            language ->
                titles.stream()
                    .map(title -> title.text(language))
                    .collect(Collectors.joining(", ")));
  }

  private static Localizable named(Optional<LocalizedText> title, String id) {
    if (title.isEmpty()) {
      return Localizable.same(id);
    }
    return inEach(
        language -> (language == Language.EN ? "“" : "”") + title.get().text(language) + "”");
  }

  private static LocalizedText inEach(Function<Language, String> words) {
    return LocalizedText.of(
        words.apply(Language.FI), words.apply(Language.SV), words.apply(Language.EN));
  }
}
