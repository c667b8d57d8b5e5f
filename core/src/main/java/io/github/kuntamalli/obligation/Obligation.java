package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A duty (velvoite, skyldighet): to report, to plan, to negotiate, to name a responsible party.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param code its code
 * @param title a short label in Finnish, Swedish and English, made of the words of the statute
 * @param authority the kind of authority that it concerns
 * @param frequency how often it has to be met
 * @param evidenceRequired what proves that it was met
 * @param bases the provisions it is based on, in time, each with its bearer; empty for one that
 *     never came into force
 * @param exclusions whom it never concerns, and why
 * @param scope whether it is assessed
 * @param counterpart the other party with which it has to be met
 * @param certainty the certainty of the description of the duty; each basis has its own certainty
 * @param titleByUs whether the title was made by analogy and not from the words of the statute
 * @param formerTitles what it was called under earlier law
 * @param contentRequirements the points that its evidence has to contain, in time
 * @param bearer who bears it, in words, where the kind of authority does not describe this
 *     completely
 * @param addressee the addressees or beneficiaries
 * @param recommendedTime when guidance or practice advises to do it; never a legal deadline, which
 *     is in the bases
 * @param shownBy the documents that would show it
 * @param followedBy the duties to publish and deliver what proves it; empty if there is none
 * @param references references to further information
 */
@Value.Builder
@DomainStyle
public record Obligation(
    ObligationCode code,
    LocalizedText title,
    Bearer.Kind authority,
    Frequency frequency,
    EvidenceRequirement evidenceRequired,
    List<ObligationBasis> bases,
    List<Exclusion> exclusions,
    ObligationScope scope,
    Counterpart counterpart,
    Certainty certainty,
    boolean titleByUs,
    List<FormerTitle> formerTitles,
    List<ContentRequirement> contentRequirements,
    Optional<LocalizedText> bearer,
    Optional<LocalizedText> addressee,
    Optional<LocalizedText> recommendedTime,
    Optional<LocalizedText> shownBy,
    List<ObligationCode> followedBy,
    List<ExternalReference> references) {

  /**
   * A duty.
   *
   * @throws IllegalArgumentException if its title lacks Finnish, Swedish or English
   */
  public Obligation {
    Objects.requireNonNull(code, "code");
    requireThreeLanguages("duty " + code, title);
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(frequency, "frequency");
    Objects.requireNonNull(evidenceRequired, "evidenceRequired");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(counterpart, "counterpart");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(bearer, "bearer");
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(recommendedTime, "recommendedTime");
    Objects.requireNonNull(shownBy, "shownBy");
    bases = Copies.list(bases, "bases");
    exclusions = Copies.list(exclusions, "exclusions");
    formerTitles = Copies.list(formerTitles, "formerTitles");
    contentRequirements = Copies.list(contentRequirements, "contentRequirements");
    followedBy = Copies.list(followedBy, "followedBy");
    references = Copies.list(references, "references");
  }

  static void requireThreeLanguages(String what, LocalizedText title) {
    for (Language language : Language.values()) {
      if (language.isComplete() && title.find(language).isEmpty()) {
        throw InvalidValueException.of(
            "title-missing",
            "title: %s: nimi puuttuu kielellä \"%s\"; lisää se",
            "title: %s: rubriken saknas på språket \"%s\"; lägg till den",
            "title: the %s has no title in \"%s\"; add it",
            what,
            language.tag());
      }
    }
  }

  /**
   * What the duty was called on a day.
   *
   * @param day the day
   * @return the title of the law of that day
   */
  public LocalizedText titleOn(LocalDate day) {
    return formerTitles.stream()
        .filter(former -> !day.isAfter(former.to()))
        .findFirst()
        .map(FormerTitle::title)
        .orElse(title);
  }

  /**
   * Until when the text of the law behind the duty was checked.
   *
   * @return the earliest such day of its bases; empty if all of them have ended or there is none
   */
  public Optional<LocalDate> verifiedUntil() {
    return bases.stream()
        .map(ObligationBasis::basis)
        .flatMap((LegalBasis basis) -> basis.verifiedUntil().stream())
        .min(LocalDate::compareTo);
  }

  /**
   * The code, for a log or a debugger.
   *
   * @return for example {@code Obligation[MUN-ANNUAL]}
   */
  @Override
  public String toString() {
    return "Obligation[" + code + "]";
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of a duty that is mandatory, verified and requires no other party
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this duty.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a duty; demanded and verified unless set otherwise. Not thread-safe. */
  public static final class Builder extends ObligationBuilder {
    /** A builder with the defaults. */
    public Builder() {
      scope(ObligationScope.WELFARE_REPORTING);
      counterpart(Counterpart.ANY);
      certainty(Certainty.VERIFIED);
      titleByUs(false);
    }
  }
}
