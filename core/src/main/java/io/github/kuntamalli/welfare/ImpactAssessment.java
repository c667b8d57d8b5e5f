package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.internal.Ids;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Dated;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.bean.SatisfiesRules;
import io.github.kuntamalli.validation.bean.Warnings;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An assessment of the effects of one decision before it was made (vaikutusten ennakkoarviointi,
 * förhandsbedömning av konsekvenser), or the reason why there is none.
 *
 * <p>The law requires that the estimated effects on welfare and health by population group are
 * taken into account (612/2021 s. 6(2) and 7(2)); it requires no form and no alternatives.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id a short name without spaces
 * @param authority whose decision it is
 * @param decision what was decided, in words
 * @param decidedOn when it was decided
 * @param assessedOn when the effects were assessed; left out with a reason where the authority
 *     recorded why it did not assess them
 * @param effects the effects
 * @param alternatives the other choices that were considered
 * @param sources where this was read
 * @param extensions an application's own properties, which are kept and not assessed
 */
@SatisfiesRules(WelfareRules.class)
@SatisfiesRules(
    value = WelfareRules.class,
    severities = {Severity.WARNING, Severity.INFO},
    groups = Warnings.class)
@Value.Builder
@DomainStyle
public record ImpactAssessment(
    String id,
    Authority authority,
    LocalizedText decision,
    Stated<PartialDate> decidedOn,
    Stated<PartialDate> assessedOn,
    List<ImpactEffect> effects,
    List<LocalizedText> alternatives,
    List<Source> sources,
    Extensions extensions)
    implements Dated {

  /**
   * An assessment.
   *
   * @throws IllegalArgumentException if the id is empty or contains spaces
   */
  public ImpactAssessment {
    Ids.require(
        id,
        "anna arvioinnille lyhyt tunnus",
        "ge bedömningen en kort beteckning",
        "give the assessment a short id");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(decidedOn, "decidedOn");
    Objects.requireNonNull(assessedOn, "assessedOn");
    effects = Copies.list(effects, "effects");
    alternatives = Copies.list(alternatives, "alternatives");
    sources = Copies.list(sources, "sources");
    Objects.requireNonNull(extensions, "extensions");
  }

  /**
   * The day whose law applies to the assessment.
   *
   * @return the day of the decision, else the day of the assessment; empty if neither is known
   */
  @Override
  public Optional<PartialDate> lawDate() {
    return decidedOn.asOptional().or(assessedOn::asOptional);
  }

  /**
   * Whether the authority recorded why it did not assess the effects.
   *
   * @return true if so
   */
  public boolean isLeftOutWithReason() {
    return assessedOn instanceof Stated.LeftOut;
  }

  /**
   * What assessment it is, for a log or a debugger.
   *
   * @return for example {@code ImpactAssessment[school-network, municipality:837]}
   */
  @Override
  public String toString() {
    return "ImpactAssessment[%s, %s]".formatted(id, authority.key());
  }

  /**
   * Returns a new builder.
   *
   * @return a builder whose days are unknown
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this assessment.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an assessment; the days are unknown unless stated. Not thread-safe. */
  public static final class Builder extends ImpactAssessmentBuilder {
    /** A builder whose days are unknown. */
    public Builder() {
      decidedOn(Stated.unknown());
      assessedOn(Stated.unknown());
      extensions(Extensions.none());
    }

    /**
     * When the decision was made, known to the day.
     *
     * @param day the day
     * @return this builder
     */
    public Builder decidedOn(LocalDate day) {
      return decidedOn(PartialDate.of(day));
    }

    /**
     * When the decision was made, as precisely as it is known.
     *
     * @param known the day, month or year
     * @return this builder
     */
    public Builder decidedOn(PartialDate known) {
      return decidedOn(Stated.known(known));
    }

    /**
     * When the decision was made, as text.
     *
     * @param text the day, month or year, such as {@code 2024-05-20}, {@code 2024-05} or {@code
     *     2024}
     * @return this builder
     * @throws IllegalArgumentException if the text has another form or the day does not exist
     */
    public Builder decidedOn(String text) {
      return decidedOn(PartialDate.parse(text));
    }

    /**
     * When the effects were estimated, known to the day.
     *
     * @param day the day
     * @return this builder
     */
    public Builder assessedOn(LocalDate day) {
      return assessedOn(PartialDate.of(day));
    }

    /**
     * When the effects were estimated, as precisely as it is known.
     *
     * @param known the day, month or year
     * @return this builder
     */
    public Builder assessedOn(PartialDate known) {
      return assessedOn(Stated.known(known));
    }

    /**
     * When the effects were estimated, as text.
     *
     * @param text the day, month or year, such as {@code 2024-05-20}, {@code 2024-05} or {@code
     *     2024}
     * @return this builder
     * @throws IllegalArgumentException if the text has another form or the day does not exist
     */
    public Builder assessedOn(String text) {
      return assessedOn(PartialDate.parse(text));
    }
  }
}
