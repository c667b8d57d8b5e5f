package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.Samples;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.report.ReportMarkdown;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.validation.bean.ViolationFindings;
import io.github.kuntamalli.validation.bean.Warnings;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Whether a document hangs together. */
final class Validating {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Validating() {}

  // begin document
  /** Published a week before the council considered it. */
  static WelfareDocument document() {
    return Samples.document().toBuilder()
        .publications(List.of(Samples.publication("2024-02-12")))
        .build();
  }

  // end document

  static void findings() {
    // begin findings
    ValidationReport report = Kuntamalli.standard().validate(document(), DAY);

    for (Finding finding : report.findings()) {
      System.out.println(finding.severity() + " " + finding.code() + " " + finding.location());
      System.out.println("  " + finding.problem(Language.EN));
      System.out.println("  " + finding.remedy(Language.SV));
    }
    // end findings
  }

  static void everyRule() {
    // begin everyRule
    Map<RuleResult.Status, Long> rules =
        Kuntamalli.standard().validate(document(), DAY).results().stream()
            .collect(
                Collectors.groupingBy(RuleResult::status, TreeMap::new, Collectors.counting()));
    System.out.println(rules.keySet());
    // end everyRule
  }

  static void constraints() {
    // begin constraints
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      WelfareDocument behindLogin =
          Samples.document().toBuilder()
              .publications(
                  List.of(
                      Samples.publication("2024-02-26").toBuilder()
                          .access(Publication.Access.LOGIN)
                          .build()))
              .build();
      ViolationFindings findings = ViolationFindings.by(Kuntamalli.standard().rules());
      for (Finding finding :
          findings.convert(validator.validate(behindLogin, Default.class, Warnings.class))) {
        System.out.println(finding.severity() + " " + finding.code() + " " + finding.location());
      }
    }
    // end constraints
  }

  static void page() {
    // begin page
    NamedReport named =
        new NamedReport("report-and-plan.json", Kuntamalli.standard().validate(document(), DAY));
    String markdown = ReportMarkdown.of(named, Kuntamalli.standard().rules(), Language.FI);
    System.out.println(markdown.lines().limit(12).collect(Collectors.joining("\n")));
    // end page
  }
}
