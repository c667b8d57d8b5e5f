package io.github.kuntamalli.validation;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The declaration of a rule as data.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param code its code, which never changes
 * @param subject the type it checks, such as {@code WelfareDocument}
 * @param severity its severity in the set
 * @param transition its severity in the set for subjects of a later time, and their first day;
 *     absent if it is the same for all
 * @param basis the provisions it is based on; absent if it is based only on the meaning of the data
 * @param since the day from which the library has had it
 * @param problem what is wrong, with the parameters in braces
 * @param reason why it matters
 * @param remedy how to fix it, with the parameters in braces
 * @param parameters what the parameters mean, by name; absent if there are none
 * @param silentAfter the rule whose finding makes this one silent
 * @param local whether it needs its subject alone, so that it also works as a constraint of Bean
 *     Validation
 */
public record RuleEntry(
    RuleCode code,
    String subject,
    Severity severity,
    Optional<SeverityChange> transition,
    List<Basis> basis,
    LocalDate since,
    LocalizedText problem,
    LocalizedText reason,
    LocalizedText remedy,
    Map<String, LocalizedText> parameters,
    Optional<RuleCode> silentAfter,
    boolean local) {

  /**
   * A provision on which a rule is based.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param provision the provision
   * @param citation its citation
   * @param eli its address at Finlex, as deep as it is known
   * @param validity the days on which it was in force; absent if the rule states none
   */
  public record Basis(
      Provision provision, LocalizedText citation, URI eli, Optional<ValidityPeriod> validity) {
    /** A basis. */
    public Basis {
      Objects.requireNonNull(provision, "provision");
      Objects.requireNonNull(citation, "citation");
      Objects.requireNonNull(eli, "eli");
      Objects.requireNonNull(validity, "validity");
    }
  }

  /** The collections are copied. */
  public RuleEntry {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(transition, "transition");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(silentAfter, "silentAfter");
    basis = Copies.list(basis, "basis");
    parameters = Copies.map(parameters, "parameters");
  }

  /**
   * The entry of a rule.
   *
   * @param rule the rule
   * @param severity its severity in the set
   * @param transition its severity in the set for subjects of a later time; empty for none
   * @return the entry
   */
  static RuleEntry of(Rule<?> rule, Severity severity, Optional<SeverityChange> transition) {
    return new RuleEntry(
        rule.code(),
        rule.subject().getSimpleName(),
        severity,
        transition,
        rule.bases().stream().map(RuleEntry::basis).toList(),
        rule.since(),
        rule.texts().problem().text(),
        rule.texts().reason(),
        rule.texts().remedy().text(),
        rule.parameters(),
        rule.skippedAfter(),
        rule.isLocal());
  }

  private static Basis basis(RuleBasis basis) {
    Provision provision = basis.provision();
    return new Basis(
        provision,
        LocalizedText.of(
            provision.text(Language.FI), provision.text(Language.SV), provision.text(Language.EN)),
        provision.eli(),
        Optional.of(basis.validity()).filter(days -> !days.equals(ValidityPeriod.always())));
  }
}
