package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.fixtures.Samples;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.SeverityChange;
import io.github.kuntamalli.validation.Suppression;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;

/** Rules chosen, graded, suppressed and added. */
final class OwnRules {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private OwnRules() {}

  // begin rule
  /** Our team names documents after the year. */
  static final Rule<WelfareDocument> ID_WITHOUT_YEAR =
      Rule.declare("our-team/id-without-year", WelfareDocument.class)
          .severity(Severity.WARNING)
          .severityFrom(Severity.ERROR, "2027-01-01")
          .since("2026-11-22")
          .problem(
              "Asiakirjan tunnuksessa ei ole vuotta.",
              "Årtalet saknas i dokumentets id.",
              "The id of the document names no year.")
          .reason(
              "Tiimimme etsii asiakirjat vuoden mukaan.",
              "Vårt team söker dokument efter år.",
              "Our team looks documents up by year.")
          .remedy(
              "Lisää tunnukseen vuosi, esimerkiksi report-2024.",
              "Lägg till årtalet i id, till exempel report-2024.",
              "Add the year to the id, such as report-2024.")
          .check(
              (document, context) ->
                  CheckResult.of(
                      document.id().matches(".*\\d{4}.*")
                          ? List.of()
                          : List.of(CheckResult.Violation.at(Location.ROOT.then("id")))));

  // end rule

  static void ours() {
    // begin ours
    RuleSet rules =
        Kuntamalli.standard()
            .rules()
            .with(ID_WITHOUT_YEAR)
            .withPeriod(ID_WITHOUT_YEAR.code(), ValidityPeriod.from(LocalDate.of(2024, 1, 1)))
            .withSeverity(new RuleCode("goal-without-measure"), Severity.ERROR)
            .withSeverityFrom(
                new RuleCode("measure-without-follow-up"),
                new SeverityChange(Severity.ERROR, LocalDate.of(2027, 1, 1)))
            .withSuppression(
                new RuleCode("publication-before-handling"),
                new Suppression(
                    "The old site shows wrong days until it is replaced.",
                    LocalDate.of(2026, 11, 1),
                    LocalDate.of(2027, 6, 30)));
    Kuntamalli ours = Kuntamalli.standard().withRules(rules);

    for (Finding finding : ours.validate(Samples.document(), DAY).findings()) {
      System.out.println(finding.code() + ": " + finding.problem(Language.FI));
    }
    // end ours
  }

  static void difference() {
    // begin difference
    RuleSet standard = Kuntamalli.standard().rules();
    RuleSet stricter =
        standard
            .with(ID_WITHOUT_YEAR)
            .withSeverity(new RuleCode("goal-without-measure"), Severity.ERROR);
    standard.differencesTo(stricter).forEach(System.out::println);
    // end difference
  }
}
