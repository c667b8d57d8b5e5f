package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what a {@code jakarta.validation.Validator} found into findings of the same shape as those
 * of a {@link RuleSet}, so that an application gets the same report either way.
 *
 * <p>A violation of a rule of the set becomes the finding that the rule set itself makes: the same
 * code, severity, place, parameters and texts. Every other violation, such as that of a
 * {@code @NotBlank} on a type of the application, becomes an error whose code is made of the name
 * of its constraint, {@code bean-validation/not-blank}, and whose text is the message of the
 * violation.
 *
 * <pre>{@code
 * List<Finding> findings =
 *     ViolationFindings.by(Kuntamalli.standard().rules()).of(validator.validate(form));
 * }</pre>
 *
 * <p>A validator knows no day, so suppressions of the set have no effect. A violation of a rule
 * that the set does not contain is kept, with its message. Immutable and thread-safe if the
 * interpolator is.
 *
 * <p>Not serializable.
 */
public final class ViolationFindings {

  private final RuleSet rules;
  private final List<RuleCode> order;
  private final ViolationMessages messages;

  private ViolationFindings(RuleSet rules, ViolationMessages messages) {
    this.rules = rules;
    this.order = rules.rules().stream().map(Rule::code).toList();
    this.messages = messages;
  }

  /**
   * Findings with the texts and severities of a rule set. What is not of one of its rules says the
   * message of the violation, in whichever language the validator made it.
   *
   * @param rules the rules
   * @return the way from violations to findings
   */
  public static ViolationFindings by(RuleSet rules) {
    return new ViolationFindings(
        Objects.requireNonNull(rules, "rules"), ViolationMessages.asTheyAre());
  }

  /**
   * The same, but messages are rendered again in Finnish, Swedish and English, so that every
   * finding is available in each of them.
   *
   * @param interpolator what makes the messages, such as {@link BuiltInConstraintTexts}
   * @return the way from violations to findings
   */
  public ViolationFindings inEveryLanguage(MessageInterpolator interpolator) {
    Objects.requireNonNull(interpolator, "interpolator");
    return new ViolationFindings(rules, ViolationMessages.madeBy(interpolator));
  }

  /**
   * The findings.
   *
   * @param violations what a validator found
   * @return the findings, each once: by the order of the rules and then of the places, and after
   *     them those of other constraints by code, place and message
   */
  public List<Finding> convert(Collection<? extends ConstraintViolation<?>> violations) {
    RuleEvaluations asked = new RuleEvaluations(rules);
    return violations.stream()
        .map(violation -> findings(violation, asked))
        .sorted(
            Comparator.comparing((List<Finding> same) -> same.get(0), byRuleAndPlace())
                .thenComparing(ViolationFindings::words))
        .flatMap(List::stream)
        // equality leaves the texts out, in which alone those of other constraints can differ
        .collect(
            Collectors.toMap(
                finding -> List.of(finding, finding.texts()),
                Function.identity(),
                (first, again) -> first,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private Comparator<Finding> byRuleAndPlace() {
    return Comparator.comparingInt((Finding finding) -> rank(finding.code()))
        .thenComparing(Finding::code)
        .thenComparing(Finding::location, ViolationPaths::compare);
  }

  /**
   * All that the findings of one violation, which have the same code and place, say. A validator
   * returns its violations in no order, and two of them can differ in this alone: a constraint that
   * is stated twice, or two values of a set, which have the same path.
   */
  private static String words(List<Finding> same) {
    return same.stream()
        .flatMap(
            finding ->
                Stream.of(Language.FI, Language.SV, Language.EN)
                    .map(language -> finding.problem(language) + " " + finding.remedy(language)))
        .collect(Collectors.joining(" ", same.get(0).severity() + " ", " " + same.get(0).basis()));
  }

  private int rank(RuleCode code) {
    int index = order.indexOf(code);
    return index < 0 ? order.size() : index;
  }

  private List<Finding> findings(ConstraintViolation<?> violation, RuleEvaluations asked) {
    Location place = ViolationPaths.location(violation.getPropertyPath());
    Optional<RuleCode> code = MessageKeys.ruleOf(violation.getMessageTemplate());
    Optional<Rule<?>> rule =
        rules.rules().stream().filter(each -> code.equals(Optional.of(each.code()))).findFirst();
    List<Finding> ofRule =
        rule.map(known -> found(known, violation, place, asked)).orElse(List.of());
    return ofRule.isEmpty() ? List.of(messages.finding(violation, code, place)) : ofRule;
  }

  /**
   * A violation carries no parameters and two that differ in them alone are one, so the rule, which
   * needs only its subject, is run once more.
   */
  private static List<Finding> found(
      Rule<?> rule, ConstraintViolation<?> violation, Location place, RuleEvaluations asked) {
    Object subject = violation.getLeafBean();
    return subject == null || !rule.isLocal()
        ? List.of()
        : asked.at(place, rule.code(), subject).stream()
            .map(inSubject -> inSubject.at(place))
            .toList();
  }
}
