package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.validation.bean.Warnings;
import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The local rules over a real document by the rule set, and by Hibernate Validator over the same
 * rules as constraints; and some of them by the rule set, compared with Hibernate Validator over
 * constraints written by hand for the same checks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RulesOrValidatorBenchmark {

  private final WelfareDocument document =
      RealCases.get("837-tampere-report-plan-2021-2025").dossier().documents().get(0);
  private final WelfareDocument unsound =
      document.toBuilder().addIssuer(Authority.municipality("604")).build();
  private final CheckContext context = CheckContext.on(LocalDate.of(2026, 11, 22));
  private final RuleSet rules = local(Kuntamalli.standard().rules());
  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private final RuleSet few =
      Kuntamalli.standard()
          .rules()
          .only(Arrays.stream(HandWrittenCheck.values()).map(HandWrittenCheck::rule).toList());
  private final Validator byHand = HandWritten.Check.validator();

  /** The state that the benchmarks share. */
  public RulesOrValidatorBenchmark() {}

  private static RuleSet local(RuleSet all) {
    return all.only(all.rules().stream().filter(Rule::isLocal).map(Rule::code).toList());
  }

  /**
   * The rule set, on a document without a finding of its rules.
   *
   * @return the report
   */
  @Benchmark
  public ValidationReport soundByRuleSet() {
    return rules.check(document, context);
  }

  /**
   * The baseline: a validator over the same rules, on the same document.
   *
   * @return the violations
   */
  @Benchmark
  public Set<ConstraintViolation<WelfareDocument>> soundByValidatorBaseline() {
    return validator.validate(document, Default.class, Warnings.class);
  }

  /**
   * The rule set, on the document with findings: as a joint one it has handlings without an
   * authority.
   *
   * @return the report
   */
  @Benchmark
  public ValidationReport unsoundByRuleSet() {
    return rules.check(unsound, context);
  }

  /**
   * The baseline: a validator over the same rules, with its messages.
   *
   * @return the violations
   */
  @Benchmark
  public Set<ConstraintViolation<WelfareDocument>> unsoundByValidatorBaseline() {
    return validator.validate(unsound, Default.class, Warnings.class);
  }

  /**
   * Some rules, on the document without a finding of them.
   *
   * @return the report
   */
  @Benchmark
  public ValidationReport fewSoundByRuleSet() {
    return few.check(document, context);
  }

  /**
   * The baseline: constraints written by hand for the same checks, on the same document.
   *
   * @return the violations
   */
  @Benchmark
  public Set<ConstraintViolation<WelfareDocument>> fewSoundByHandBaseline() {
    return byHand.validate(document);
  }

  /**
   * Some rules, on the document with findings.
   *
   * @return the report
   */
  @Benchmark
  public ValidationReport fewUnsoundByRuleSet() {
    return few.check(unsound, context);
  }

  /**
   * The baseline: constraints written by hand for the same checks, with their messages.
   *
   * @return the violations
   */
  @Benchmark
  public Set<ConstraintViolation<WelfareDocument>> fewUnsoundByHandBaseline() {
    return byHand.validate(unsound);
  }
}
