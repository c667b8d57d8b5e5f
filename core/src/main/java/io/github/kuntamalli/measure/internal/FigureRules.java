package io.github.kuntamalli.measure.internal;

import io.github.kuntamalli.measure.HasFigures;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules for whatever has figures. */
public final class FigureRules {

  private FigureRules() {}

  static final Rule<HasFigures> FIGURE_WITHOUT_SOURCE =
      Rule.declare("figure-without-source", HasFigures.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Luvun lähdettä ei ole ilmoitettu.",
              "Källan till siffran har inte uppgetts.",
              "The source of a figure is not stated.")
          .reason(
              "Lukua, jonka lähdettä ei tunneta, ei voi tarkistaa eikä verrata muihin.",
              "En siffra utan källa kan varken kontrolleras eller jämföras med andra.",
              "A figure without a source can be neither checked nor compared.")
          .remedy(
              "Merkitse luvulle lähde.",
              "Ange källan till siffran.",
              "State the source of the figure.")
          .check(FigureRules::withoutSource);

  /**
   * All rules for figures.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule<HasFigures>> all() {
    return List.of(FIGURE_WITHOUT_SOURCE);
  }

  private static CheckResult withoutSource(HasFigures subject, CheckContext context) {
    List<Observation> figures = subject.figures();
    if (figures.isEmpty()) {
      return CheckResult.notApplicable(
          "Lukuja ei ole ilmoitettu.", "Inga siffror har uppgetts.", "No figures are stated.");
    }
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).sources().isEmpty()) {
        violations.add(
            new CheckResult.Violation(
                Location.ROOT.then("figures").then(i).then("sources"), Map.of()));
      }
    }
    return CheckResult.of(violations);
  }
}
