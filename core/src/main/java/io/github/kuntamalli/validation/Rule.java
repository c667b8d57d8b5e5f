package io.github.kuntamalli.validation;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.fact.Years;
import io.github.kuntamalli.internal.Days;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.text.Shortened;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule, declared once: code, severity, basis, parameters, texts and check.
 *
 * <p>Immutable and thread-safe, as its check must be.
 *
 * <p>Not serializable.
 *
 * @param <S> the type of subject that the rule checks
 */
public final class Rule<S> {

  private final RuleCode code;
  private final Class<S> subject;
  private final Severity severity;
  private final Optional<SeverityChange> transition;
  private final List<RuleBasis> bases;
  private final LocalDate since;
  private final Map<String, LocalizedText> parameters;
  private final RuleTexts texts;
  private final Optional<RuleCode> silentAfter;
  private final boolean local;
  private final boolean completeness;
  private final Check<S> check;

  private Rule(Declaration<S> declaration) {
    this.code = declaration.code;
    this.subject = declaration.subject;
    this.severity = declaration.needed("severity", declaration.severity);
    this.transition = Optional.ofNullable(declaration.transition);
    this.bases = List.copyOf(declaration.bases);
    this.since = declaration.needed("since", declaration.since);
    this.parameters = new LinkedHashMap<>(declaration.parameters);
    this.texts =
        new RuleTexts(
            declaration.needed("problem", declaration.problem),
            declaration.needed("reason", declaration.reason),
            declaration.needed("remedy", declaration.remedy));
    this.silentAfter = Optional.ofNullable(declaration.silentAfter);
    this.local = declaration.local;
    this.completeness = declaration.completeness;
    this.check = declaration.needed("check", declaration.check);
    transition
        .filter(change -> change.severity() == severity)
        .ifPresent(
            change -> {
              throw new IllegalArgumentException(
                  "severityFrom: rule %s has the severity %s before %s and from it on; state another one, or leave it out"
                      .formatted(code, severity, change.from()));
            });
    if (local && !texts.problem().placeholders().isEmpty()) {
      throw new IllegalArgumentException(
          "problem: rule %s is local and its problem has the places %s; a local rule says what is wrong without parameters, the place shows the rest"
              .formatted(code, texts.problem().placeholders()));
    }
    Set<String> used = new LinkedHashSet<>(texts.problem().placeholders());
    used.addAll(texts.remedy().placeholders());
    if (!used.equals(parameters.keySet())) {
      throw new IllegalArgumentException(
          "parameters: rule %s documents %s but its texts use %s; document each one that is used"
              .formatted(code, parameters.keySet(), used));
    }
  }

  /**
   * Begins the declaration of a rule.
   *
   * @param code its code, see {@link RuleCode}
   * @param subject the type of subject that it checks
   * @param <S> the type of subject that it checks
   * @return the declaration
   */
  public static <S> Declaration<S> declare(String code, Class<S> subject) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(subject, "subject");
    return new Declaration<>(new RuleCode(code), subject);
  }

  /**
   * The code.
   *
   * @return the code
   */
  public RuleCode code() {
    return code;
  }

  /**
   * The type of subject that the rule checks.
   *
   * @return the type
   */
  public Class<S> subject() {
    return subject;
  }

  /** Whether a subject is one that the rule looks at; most are of exactly its type. */
  boolean looksAt(Object candidate) {
    return candidate.getClass() == subject || subject.isInstance(candidate);
  }

  /**
   * The severity of its findings unless a rule set says otherwise.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The severity that the rule declares for subjects of a later time, such as an error for what was
   * only a warning until a requirement came into force.
   *
   * @return the severity and the first day of the subjects that it applies to; empty if the
   *     severity is the same for all
   */
  public Optional<SeverityChange> transition() {
    return transition;
  }

  /**
   * The provisions it is based on, whenever they were in force.
   *
   * @return the provisions; empty if it is based on no law but on the meaning of the data
   */
  public List<Provision> basis() {
    return provisions(basis -> true);
  }

  /**
   * The provisions it is based on for a subject of a day, such as a document that a council handled
   * on that day.
   *
   * @param date the day, or the days that may be meant
   * @return the provisions that were in force on one of these days; empty if there were none, or
   *     the rule is based on no law
   */
  public List<Provision> basisOn(PartialDate date) {
    Objects.requireNonNull(date, "date");
    return provisions(basis -> basis.validity().overlaps(date));
  }

  /**
   * The provisions it is based on for a subject whose day is not known.
   *
   * @return the provisions of which no last day is known; empty if there are none, or the rule is
   *     based on no law
   */
  public List<Provision> basisInForce() {
    return provisions(basis -> basis.validity().to().isEmpty());
  }

  private List<Provision> provisions(Predicate<RuleBasis> which) {
    return bases.isEmpty()
        ? List.of()
        : bases.stream().filter(which).map(RuleBasis::provision).distinct().toList();
  }

  /**
   * The provisions it is based on, each with the days on which it was in force.
   *
   * @return the provisions; empty if it is based on no law but on the meaning of the data
   */
  public List<RuleBasis> bases() {
    return bases;
  }

  /**
   * The day from which the library has had the rule.
   *
   * @return the day
   */
  public LocalDate since() {
    return since;
  }

  /**
   * What its parameters mean, by name.
   *
   * @return the meanings, in the order of declaration
   */
  public Map<String, LocalizedText> parameters() {
    return new LinkedHashMap<>(parameters);
  }

  /**
   * What it says.
   *
   * @return the texts
   */
  public RuleTexts texts() {
    return texts;
  }

  /**
   * The rule whose finding makes this one silent, because it already covers the matter.
   *
   * @return the code of the other rule, or empty
   */
  public Optional<RuleCode> skippedAfter() {
    return silentAfter;
  }

  /**
   * Whether the rule needs its subject alone: no day and no reference data. Such a rule also works
   * as a constraint of Bean Validation, and states what is wrong without parameters.
   *
   * @return true if so
   */
  public boolean isLocal() {
    return local;
  }

  /**
   * Whether the rule reports what a finished document still lacks, rather than what is wrong in it.
   * A draft may lack it; see {@link RuleSet#forDrafts()}.
   *
   * @return true if so
   */
  public boolean isAboutCompleteness() {
    return completeness;
  }

  /**
   * Checks a subject.
   *
   * @param candidate the subject
   * @param context the reference date and the reference data
   * @return what was found
   * @throws NullPointerException if the check returns null
   * @throws IllegalArgumentException if a violation has no value for a place of the texts
   */
  public CheckResult check(S candidate, CheckContext context) {
    Objects.requireNonNull(candidate, "candidate");
    Objects.requireNonNull(context, "context");
    CheckResult result = check.check(candidate, context);
    if (result == null) {
      throw new NullPointerException(
          "check: the check of rule %s returned null; return CheckResult.of(List.of()) if nothing is wrong"
              .formatted(code));
    }
    if (!parameters.isEmpty() && result instanceof CheckResult.Failed failed) {
      failed.violations().forEach(this::requireValues);
    }
    return result;
  }

  /** Verified here because a text without its value would fail only when the report is written. */
  private void requireValues(CheckResult.Violation violation) {
    for (String name : parameters.keySet()) {
      if (violation.parameters().get(name) == null) {
        throw new IllegalArgumentException(
            "parameters: a violation of rule %s at \"%s\" has no value for {%s}, only for %s; give a value for each of %s"
                .formatted(
                    code,
                    violation.location().pointer(),
                    name,
                    violation.parameters().keySet(),
                    parameters.keySet()));
      }
    }
  }

  /**
   * The finding for one violation of this rule.
   *
   * @param violation the violation
   * @param graded the severity to give it
   * @param basis the provisions it is based on
   * @return the finding
   */
  Finding finding(CheckResult.Violation violation, Severity graded, List<Provision> basis) {
    return new Finding(code, graded, violation.location(), violation.parameters(), basis, texts);
  }

  /**
   * A rule being declared. Not thread-safe; thrown away after {@link #check(Check)}.
   *
   * <p>Not serializable.
   *
   * @param <S> the type of subject that the rule checks
   */
  public static final class Declaration<S> {
    private final RuleCode code;
    private final Class<S> subject;
    private @Nullable Severity severity;
    private @Nullable SeverityChange transition;
    private final List<RuleBasis> bases = new ArrayList<>();
    private @Nullable LocalDate since;
    private final Map<String, LocalizedText> parameters = new LinkedHashMap<>();
    private @Nullable MessageTemplate problem;
    private @Nullable LocalizedText reason;
    private @Nullable MessageTemplate remedy;
    private @Nullable RuleCode silentAfter;
    private boolean local;
    private boolean completeness;
    private @Nullable Check<S> check;

    private Declaration(RuleCode code, Class<S> subject) {
      this.code = code;
      this.subject = Objects.requireNonNull(subject, "subject");
    }

    /**
     * States the severity.
     *
     * @param value the severity
     * @return this declaration
     */
    public Declaration<S> severity(Severity value) {
      this.severity = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * States another severity for subjects of a later time: a new requirement is a warning for
     * documents from before its first day, and an error for those from it on. What counts is the
     * day of the subject, see {@link Dated}: an old document keeps the old severity whenever it is
     * checked. A date that does not show on which side of the first day it is keeps the old
     * severity too. A subject whose day is not known counts as one of the reference date; where
     * there is no reference date, as in Bean Validation, it keeps the old severity.
     *
     * @param value the severity from that day on
     * @param firstDay the first day of the subjects that it applies to, as {@code yyyy-MM-dd}
     * @return this declaration
     * @throws IllegalArgumentException if it is not a day of the years 1 to 9999
     */
    public Declaration<S> severityFrom(Severity value, String firstDay) {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(firstDay, "firstDay");
      this.transition = new SeverityChange(value, day("severityFrom", firstDay));
      return this;
    }

    /**
     * Adds a provision on which the rule is based, whatever the day of its subject.
     *
     * @param provision the provision
     * @return this declaration
     */
    public Declaration<S> basis(Provision provision) {
      bases.add(new RuleBasis(provision, ValidityPeriod.always()));
      return this;
    }

    /**
     * Adds a provision on which the rule is based for subjects of the days on which it was in
     * force.
     *
     * @param basis the provision with its days
     * @return this declaration
     */
    public Declaration<S> basis(LegalBasis basis) {
      bases.add(new RuleBasis(basis.provision(), basis.validity()));
      return this;
    }

    /**
     * States the day from which the library has had the rule.
     *
     * @param day the day, as {@code yyyy-MM-dd}
     * @return this declaration
     * @throws IllegalArgumentException if it is not a day of the years 1 to 9999
     */
    public Declaration<S> since(String day) {
      this.since = day("since", Objects.requireNonNull(day, "day"));
      return this;
    }

    private LocalDate day(String part, String text) {
      try {
        return Years.require(part, Days.parse(text));
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException(
            "%s: \"%s\" of rule %s is not a day; write it as yyyy-MM-dd, such as 2026-11-22"
                .formatted(part, Shortened.of(text), code),
            e);
      }
    }

    /**
     * Documents a parameter of the texts.
     *
     * @param name its name
     * @param fi its meaning in Finnish
     * @param sv its meaning in Swedish
     * @param en its meaning in English
     * @return this declaration
     */
    public Declaration<S> parameter(String name, String fi, String sv, String en) {
      parameters.put(Objects.requireNonNull(name, "name"), LocalizedText.of(fi, sv, en));
      return this;
    }

    /**
     * States what is wrong.
     *
     * @param fi in Finnish
     * @param sv in Swedish
     * @param en in English
     * @return this declaration
     */
    public Declaration<S> problem(String fi, String sv, String en) {
      this.problem = MessageTemplate.of(fi, sv, en);
      return this;
    }

    /**
     * Says why it matters.
     *
     * @param fi in Finnish
     * @param sv in Swedish
     * @param en in English
     * @return this declaration
     */
    public Declaration<S> reason(String fi, String sv, String en) {
      this.reason = LocalizedText.of(fi, sv, en);
      return this;
    }

    /**
     * Says how to put it right.
     *
     * @param fi in Finnish
     * @param sv in Swedish
     * @param en in English
     * @return this declaration
     */
    public Declaration<S> remedy(String fi, String sv, String en) {
      this.remedy = MessageTemplate.of(fi, sv, en);
      return this;
    }

    /**
     * Keeps the rule silent where another one has found something.
     *
     * @param code the code of the other rule, which comes before this one in every set
     * @return this declaration
     */
    public Declaration<S> skippedAfter(String code) {
      this.silentAfter = new RuleCode(Objects.requireNonNull(code, "code"));
      return this;
    }

    /**
     * States that the rule needs its subject alone, see {@link Rule#isLocal()}.
     *
     * @return this declaration
     */
    public Declaration<S> local() {
      this.local = true;
      return this;
    }

    /**
     * States that the rule reports what a finished document still lacks, see {@link
     * Rule#isAboutCompleteness()}.
     *
     * @return this declaration
     */
    public Declaration<S> completeness() {
      this.completeness = true;
      return this;
    }

    /**
     * States the check and ends the declaration.
     *
     * @param value the check
     * @return the rule
     * @throws IllegalArgumentException if a part is missing, or the texts use a parameter that is
     *     not documented or leave one unused; the message names it
     */
    public Rule<S> check(Check<S> value) {
      this.check = Objects.requireNonNull(value, "value");
      return new Rule<>(this);
    }

    private <T> T needed(String part, @Nullable T value) {
      if (value == null) {
        throw new IllegalArgumentException(
            "%s: rule %s does not state it; every rule needs one".formatted(part, code));
      }
      return value;
    }
  }
}
