package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts verdicts and their basis into words. */
final class Verdicts {

  private static final Set<String> WEB = Set.of("http", "https");

  private final Language language;
  private final Map<String, WelfareDocument> documents;

  Verdicts(Language language, Dossier dossier) {
    this.language = language;
    this.documents =
        dossier.documents().stream()
            .collect(Collectors.toMap(WelfareDocument::id, Function.identity()));
  }

  /** Verdicts on one duty; neighbours that say the same of different periods become one. */
  List<Page.Verdict> folded(List<DutyAssessment> duties) {
    List<Page.Verdict> verdicts = new ArrayList<>();
    for (DutyAssessment duty : duties) {
      Page.Ground ground = ground(duty);
      int last = verdicts.size() - 1;
      if (last >= 0 && verdicts.get(last).ground().equals(ground)) {
        String periods = verdicts.get(last).period() + ", " + period(duty);
        verdicts.set(last, new Page.Verdict(periods, ground));
      } else {
        verdicts.add(new Page.Verdict(period(duty), ground));
      }
    }
    return verdicts;
  }

  Page.Status status(DutyAssessment duty) {
    return Statuses.of(duty.status(), language);
  }

  String period(DutyAssessment duty) {
    return duty.period().orElseThrow().text(language);
  }

  Page.Ground ground(DutyAssessment duty) {
    return new Page.Ground(
        status(duty),
        duty.bases().stream()
            .map(LegalBasis::provision)
            .distinct()
            .map(basis -> new Page.Link(basis.text(language), basis.eli().toString()))
            .toList(),
        duty.evidence().stream().map(this::evidence).toList(),
        refused(duty.refused()),
        duty.ownReasons().stream().map(reason -> reason.text(language)).toList(),
        duty.nextStep().stream().map(step -> step.text(language)).toList());
  }

  List<String> refused(List<RefusedEvidence> refused) {
    return refused.stream().map(this::refused).distinct().toList();
  }

  private String refused(RefusedEvidence refused) {
    return "%s, %s: %s"
        .formatted(
            refused.document(), refused.part().text(language), refused.reason().text(language));
  }

  private Page.Evidence evidence(Evidence evidence) {
    String reservations =
        evidence.reservations().stream()
            .map(reason -> reason.text(language))
            .collect(Collectors.joining(" "));
    String details =
        ", "
            + evidence.part().text(language)
            + evidence.date().map(date -> ", " + date.text(language)).orElse("")
            + evidence.section().map(section -> ", § " + section).orElse("")
            + (reservations.isEmpty() ? "" : " (" + reservations + ")");
    return named(evidence, details);
  }

  /** What counts with its date alone. */
  Page.Evidence brief(Evidence evidence) {
    return named(evidence, evidence.date().map(date -> ", " + date.text(language)).orElse(""));
  }

  private Page.Evidence named(Evidence evidence, String details) {
    Optional<WelfareDocument> document = Optional.ofNullable(documents.get(evidence.document()));
    return new Page.Evidence(
        document
            .flatMap(WelfareDocument::title)
            .map(title -> title.text(language))
            .orElse(evidence.document()),
        document.flatMap(Verdicts::address).stream().toList(),
        details);
  }

  /** Where a document can be read, if that is an address of the web. */
  private static Optional<String> address(WelfareDocument document) {
    return Stream.concat(
            document.publications().stream().flatMap(each -> each.address().stream()),
            document.sources().stream().flatMap(each -> each.address().stream()))
        .filter(address -> WEB.contains(String.valueOf(address.getScheme())))
        .map(URI::toString)
        .findFirst();
  }
}
