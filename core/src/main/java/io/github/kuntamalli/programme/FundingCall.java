package io.github.kuntamalli.programme;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A call in which money can be applied for (rahoitushaku, utlysning): when it opens and closes, the
 * amount, who grants it, who may apply, for what and on which conditions.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id its id in lower-case letters, digits and hyphens; no entry of the catalog has the same
 * @param name its name, published and ours
 * @param instrument the id of the funding instrument that it is a call of, an entry of the catalog
 * @param description a description in our own words; empty if the name is sufficient
 * @param opens the first day on which applications are accepted
 * @param closes the last day on which applications are accepted; not applicable if it has none
 * @param amount the money of the call, in euros
 * @param shareAtMost the largest share of accepted costs that is paid, in per cent
 * @param grantors who decides on the money; empty means who grants the instrument
 * @param applicants who may apply; empty if no source states it
 * @param jointly whether several applicants have to carry out a project together; empty if no
 *     source states it
 * @param purposes what the money is for, in words
 * @param conditions requirements and exclusions, in words
 * @param sources where it was read
 * @param extensions an application's own properties, which are kept and not assessed
 */
@Value.Builder
@DomainStyle
public record FundingCall(
    String id,
    PublishedName name,
    Optional<String> instrument,
    Optional<LocalizedText> description,
    Stated<PartialDate> opens,
    Stated<PartialDate> closes,
    Stated<BigDecimal> amount,
    Optional<BigDecimal> shareAtMost,
    List<ActorId> grantors,
    Set<Applicant> applicants,
    Optional<Boolean> jointly,
    List<LocalizedText> purposes,
    List<LocalizedText> conditions,
    List<Source> sources,
    Extensions extensions) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /**
   * A call.
   *
   * @throws IllegalArgumentException if the id is not in lower-case letters, digits and hyphens, it
   *     closes before it opens, or the share is no percentage
   */
  public FundingCall {
    id = CatalogEntry.requireId(id);
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(opens, "opens");
    Objects.requireNonNull(closes, "closes");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(shareAtMost, "shareAtMost");
    Objects.requireNonNull(jointly, "jointly");
    Objects.requireNonNull(extensions, "extensions");
    grantors = Copies.list(grantors, "grantors");
    applicants = Copies.sorted(applicants, "applicants");
    purposes = Copies.list(purposes, "purposes");
    conditions = Copies.list(conditions, "conditions");
    sources = Copies.list(sources, "sources");
    Optional<PartialDate> first = opens.asOptional();
    if (first.isPresent()
        && closes
            .asOptional()
            .filter(last -> last.latest().isBefore(first.get().earliest()))
            .isPresent()) {
      throw InvalidValueException.of(
          "call-reversed",
          "closes: haku \"%s\" päättyy (%s), ennen kuin se alkaa (%s); vaihda päivien järjestys tai korjaa päivät",
          "closes: utlysningen \"%s\" stängs (%s) innan den öppnas (%s); byt ordning på datumen eller rätta dem",
          "closes: the call \"%s\" closes (%s) before it opens (%s); swap or correct the dates",
          id,
          closes.asOptional().orElseThrow(),
          first.get());
    }
    if (shareAtMost.filter(share -> share.signum() <= 0 || share.compareTo(ALL) > 0).isPresent()) {
      throw InvalidValueException.of(
          "call-share-form",
          "shareAtMost: %s ei kelpaa prosenttiosuudeksi; kirjoita luku, joka on suurempi kuin 0 ja enintään 100",
          "shareAtMost: %s duger inte som procentandel; skriv ett tal över 0 och högst 100",
          "shareAtMost: %s is not a valid percentage; write a number above 0 and at most 100",
          shareAtMost.get());
    }
  }

  /**
   * Whether applications are accepted on a day, as far as sources state.
   *
   * @param day the day
   * @return yes, no or unknown; never a guess
   */
  public Ternary isOpenOn(LocalDate day) {
    return new StatedPeriod(opens, closes, Optional.empty()).on(day);
  }

  /**
   * A new builder.
   *
   * @return a builder of a call of which nothing is known but what is stated
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with the values of this call.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a call; id and name are needed. Not thread-safe. */
  public static final class Builder extends FundingCallBuilder {
    /** A builder of a call of which nothing is known but what is stated. */
    public Builder() {
      opens(Stated.unknown());
      closes(Stated.unknown());
      amount(Stated.unknown());
      extensions(Extensions.none());
    }

    /**
     * When it opens and closes, as texts.
     *
     * @param first the first day, such as {@code 2026-03-01}
     * @param last the last day
     * @return this builder
     * @throws IllegalArgumentException if a text has another form or the day does not exist
     */
    public Builder open(String first, String last) {
      return opens(Stated.known(PartialDate.parse(first)))
          .closes(Stated.known(PartialDate.parse(last)));
    }

    /**
     * The money of the call.
     *
     * @param euros the amount in whole euros
     * @return this builder
     */
    public Builder euros(long euros) {
      return amount(Stated.known(BigDecimal.valueOf(euros)));
    }
  }
}
