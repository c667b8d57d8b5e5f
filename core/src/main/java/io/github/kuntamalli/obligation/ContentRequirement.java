package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.IntegratedPlan;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One point of content (sisältövaatimus, innehållskrav) that a document or record has to contain to
 * prove a duty.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param code its name, such as {@code FACTORS} or {@code CP-CHILD-1}
 * @param title the title, in Finnish, Swedish and English
 * @param validity the days of handling on which it is required
 * @param only if not empty, only these municipalities have to meet it
 * @param except these municipalities do not have to meet it
 * @param need how binding it is
 * @param certainty the certainty of the requirement
 * @param basis the provision that requires it, where it differs from that of the duty
 * @param plan the plan that contains it, where another act places it in the document
 * @param shownBy the properties of a dossier that show it without a statement; empty if only a
 *     statement shows it
 */
public record ContentRequirement(
    String code,
    LocalizedText title,
    ValidityPeriod validity,
    Set<MunicipalityCode> only,
    Set<MunicipalityCode> except,
    Need need,
    Certainty certainty,
    Optional<LegalBasis> basis,
    Optional<IntegratedPlan.Kind> plan,
    Optional<ShownBy> shownBy) {

  /** What in a dossier shows a point of content without a statement that names it. */
  public enum ShownBy {
    /** The document names measures. */
    MEASURES,
    /** The document names population groups. */
    POPULATION_GROUPS,
    /** The document names areas that it distinguishes. */
    AREAS,
    /** The impact assessment states an effect on welfare. */
    EFFECT_ON_WELFARE,
    /** The impact assessment states an effect on health. */
    EFFECT_ON_HEALTH,
    /** The impact assessment states an effect on a population group. */
    EFFECT_ON_GROUP,
    /** The welfare report of the term was delivered or published. */
    TERM_REPORT,
    /** The welfare plan of the term was delivered or published. */
    TERM_PLAN,
    /** The plan that the point names is part of the document or attached to it. */
    INTEGRATED_PLAN,
    /** A welfare measure of the authority's own strategy names its goals. */
    STRATEGY_GOALS,
    /** The authority's own strategy has a welfare measure. */
    STRATEGY_MEASURES,
    /** A welfare measure of the authority's own strategy names its indicators. */
    STRATEGY_INDICATORS
  }

  /** How binding a point is. */
  public enum Need {
    /** The law lists it: what is known to lack it is only partly met once the time is over. */
    REQUIRED,
    /**
     * The law prescribes no form for it, or it is an interpretation: a missing point is a
     * reservation.
     */
    EXPECTED
  }

  /** A point; the sets are copied. */
  public ContentRequirement {
    Objects.requireNonNull(code, "code");
    Obligation.requireThreeLanguages("content point " + code, title);
    Objects.requireNonNull(validity, "validity");
    only = Copies.set(only, "only");
    except = Copies.set(except, "except");
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(shownBy, "shownBy");
  }

  /**
   * Whether an authority has to meet the point.
   *
   * @param authority the authority
   * @return false if only other municipalities have to meet it, or this one is excepted
   */
  public boolean concerns(Authority authority) {
    Objects.requireNonNull(authority, "authority");
    if (!(authority instanceof Authority.OfMunicipality municipality)) {
      return only.isEmpty();
    }
    return (only.isEmpty() || only.contains(municipality.code()))
        && !except.contains(municipality.code());
  }
}
