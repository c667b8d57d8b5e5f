package io.github.kuntamalli.relation.internal;

import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.duty.ApplicableDuty;
import io.github.kuntamalli.duty.internal.DutyLookup;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationScope;
import io.github.kuntamalli.obligation.internal.DateBounds;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rule for the duties that an authority's own strategy leaves without a measure. */
public final class CoverageRules {

  private static final String YEARS =
      MunicipalityRegister.FIRST_DAY.getYear() + "–" + ObligationCatalog.LAST_DAY.getYear();

  private static final CheckResult DUTIES_UNKNOWN =
      CheckResult.notApplicable(
          "Viranomaisten velvoitteet tunnetaan vain vuosilta " + YEARS + ".",
          "Myndigheternas skyldigheter är kända bara för åren " + YEARS + ".",
          "The duties of authorities are known only for the years " + YEARS + ".");

  private CoverageRules() {}

  static final Rule<Strategy> DUTY_WITHOUT_MEASURE =
      Rule.declare("strategy-duty-without-measure", Strategy.class)
          .completeness()
          .severity(Severity.INFO)
          .since("2026-11-22")
          .parameter("duty", "velvoite", "skyldighet", "the duty")
          .problem(
              "Velvoitteeseen \"{duty}\" ei ole strategiassa liitetty yhtään toimenpidettä.",
              "Ingen åtgärd i strategin är kopplad till skyldigheten \"{duty}\".",
              "No measure of the strategy is linked to the duty \"{duty}\".")
          .reason(
              "Strategian toimenpiteitä on liitetty velvoitteisiin, mutta tältä velvoitteelta yhteys puuttuu; laki ei vaadi toimenpidettä jokaiselle velvoitteelle.",
              "Strategins åtgärder är kopplade till skyldigheter, och den här skyldigheten saknar"
                  + " koppling; lagen kräver inte en åtgärd för varje skyldighet.",
              "Measures of the strategy are linked to duties, but none to this duty; the law does not require a measure for each duty.")
          .remedy(
              "Liitä velvoitteeseen \"{duty}\" sen täyttämistä tukeva toimenpide, jos sellainen on.",
              "Koppla skyldigheten \"{duty}\" till en åtgärd som bidrar till att den fullgörs, om det finns någon.",
              "Link the duty \"{duty}\" to a measure that supports it, if there is one.")
          .check(CoverageRules::duties);

  /**
   * All rules for what a strategy covers.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule<?>> all() {
    return List.of(DUTY_WITHOUT_MEASURE);
  }

  private static boolean isKnown(Authority authority, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    return authority instanceof Authority.OfCounty county
        ? register.findCounty(county.code()).isPresent()
        : register.codes().containsAll(authority.municipalities());
  }

  private static CheckResult duties(Strategy strategy, CheckContext context) {
    if (!DateBounds.covers(context.on())) {
      return DUTIES_UNKNOWN; // documents are checked on any day, duties are looked up on fewer
    }
    Optional<LinkTargets> targets = context.find(LinkTargets.class);
    Optional<Authority> owner =
        strategy.owner().flatMap(ActorId::authority).filter(one -> isKnown(one, context));
    Optional<StrategyVersion> version = strategy.find(context.on());
    if (targets.isEmpty()
        || owner.isEmpty()
        || version.isEmpty()
        || version.get().measures().stream().allMatch(measure -> measure.duties().isEmpty())) {
      return CheckResult.notApplicable(
          "Viranomaisen voimassa olevan strategian toimenpiteitä ei ole liitetty velvoitteisiin.",
          "Åtgärderna i myndighetens gällande strategi är inte kopplade till skyldigheter.",
          "No measures in the authority's strategy in force are linked to duties.");
    }
    Set<ObligationCode> served = new HashSet<>();
    version.get().measures().forEach(measure -> served.addAll(measure.duties()));
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    DutyLookup lookup =
        new DutyLookup(register, context.get(CouncilTerms.class), targets.get().obligations());
    Location place =
        Location.ROOT.then("versions").then(strategy.versions().indexOf(version.get()));
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (ApplicableDuty duty : lookup.on(owner.get(), context.on()).applicable()) {
      if (duty.obligation().scope() == ObligationScope.WELFARE_REPORTING
          && !served.contains(duty.obligation().code())) {
        violations.add(new CheckResult.Violation(place, Map.of("duty", duty.obligation().title())));
      }
    }
    return CheckResult.of(violations);
  }
}
