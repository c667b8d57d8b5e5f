package io.github.kuntamalli.council;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One occasion on which a body handled a document (käsittely, behandling), or on which a decision
 * on it was annulled.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param body the body
 * @param authority the authority of the body; for a court, the authority whose decision it
 *     reviewed; empty means the only issuer of the document. In a joint document it has to be
 *     stated, because each council counts for its own municipality alone
 * @param date when; unknown if the source does not show it
 * @param section the number of the section in the minutes (pykälä, paragraf) without its sign, such
 *     as {@code 318}; empty if not shown
 * @param outcome the outcome
 * @param partOutcomes the outcomes of single parts, where they differ from the outcome of the whole
 * @param state the state of the document before the body, such as a draft; empty if not stated
 * @param note other information from the source, in words
 * @param sources where this was read
 */
@Value.Builder
@DomainStyle
public record Handling(
    DecidingBody body,
    Optional<Authority> authority,
    Stated<PartialDate> date,
    Optional<String> section,
    HandlingOutcome outcome,
    List<PartOutcome> partOutcomes,
    Optional<DocumentState> state,
    Optional<String> note,
    List<Source> sources) {

  /**
   * A handling.
   *
   * @throws IllegalArgumentException if a part has two outcomes
   */
  public Handling {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(state, "state");
    partOutcomes = Copies.list(partOutcomes, "partOutcomes");
    sources = Copies.list(sources, "sources");
    if (partOutcomes.size() > 1) {
      HashSet<String> parts = new HashSet<>();
      partOutcomes.forEach(one -> parts.add(one.part()));
      if (parts.size() != partOutcomes.size()) {
        throw InvalidValueException.of(
            "part-outcome-repeated",
            "partOutcomes: yhdessä käsittelyssä osasta voi tehdä vain yhden päätöksen; mainitse kukin osa kerran",
            "partOutcomes: vid en behandling kan endast ett beslut fattas om varje del; nämn varje del en gång",
            "partOutcomes: a part can have only one outcome each time it is considered; name each part once");
      }
    }
  }

  /**
   * The handling as it was for one part of the document.
   *
   * @param part the code of the kind of part, such as {@code term-report}
   * @return the handling with the outcome of that part, or this one if the part has no separate
   *     outcome
   */
  public Handling ofPart(String part) {
    Objects.requireNonNull(part, "part");
    return partOutcomes.stream()
        .filter(one -> one.part().equals(part))
        .findFirst()
        .map(one -> toBuilder().outcome(one.outcome()).build())
        .orElse(this);
  }

  /**
   * Whether it is known to have taken place.
   *
   * @return false if it was only planned or on the agenda
   */
  public boolean isHeld() {
    return outcome != HandlingOutcome.PLANNED && outcome != HandlingOutcome.ON_AGENDA;
  }

  /**
   * Whether a council dealt with the document itself: approved or noted it, or had it before it
   * with an outcome that is not shown.
   *
   * @return false for boards, committees and courts, for plans, and for a council that proposed,
   *     tabled, returned, withdrew, extended or annulled, or gave a statement
   */
  public boolean isByCouncil() {
    return body.kind() == DecidingBody.Kind.COUNCIL
        && (outcome.isApproval()
            || outcome == HandlingOutcome.NOTED
            || outcome == HandlingOutcome.UNKNOWN);
  }

  /**
   * The council of the only issuer had the document before it.
   *
   * @param date the day
   * @param outcome the outcome
   * @return the handling
   */
  public static Handling byCouncil(LocalDate date, HandlingOutcome outcome) {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(outcome, "outcome");
    return by(DecidingBody.Kind.COUNCIL, PartialDate.of(date), outcome);
  }

  /**
   * The council of the only issuer had the document before it.
   *
   * @param date the day, month or year, such as {@code 2024-05-20}, {@code 2024-05} or {@code 2024}
   * @param outcome the outcome
   * @return the handling
   * @throws IllegalArgumentException if the date has another form or does not exist
   */
  public static Handling byCouncil(String date, HandlingOutcome outcome) {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(outcome, "outcome");
    return by(DecidingBody.Kind.COUNCIL, PartialDate.parse(date), outcome);
  }

  /**
   * A body of the only issuer had the document before it.
   *
   * @param body which body, such as {@code DecidingBody.Kind.BOARD}
   * @param date the day, month or year
   * @param outcome the outcome
   * @return the handling
   */
  public static Handling by(DecidingBody.Kind body, PartialDate date, HandlingOutcome outcome) {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(outcome, "outcome");
    return builder().body(body).date(date).outcome(outcome).build();
  }

  /**
   * Returns a new builder.
   *
   * @return a builder whose date and outcome are unknown
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this handling.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a handling; date and outcome are unknown unless stated. Not thread-safe. */
  public static final class Builder extends HandlingBuilder {
    /** A builder whose date and outcome are unknown. */
    public Builder() {
      date(Stated.unknown());
      outcome(HandlingOutcome.UNKNOWN);
    }

    /**
     * When it took place, known to the day.
     *
     * @param day the day
     * @return this builder
     */
    public Builder date(LocalDate day) {
      return date(PartialDate.of(day));
    }

    /**
     * When it took place, as precisely as it is known.
     *
     * @param known the day, month or year
     * @return this builder
     */
    public Builder date(PartialDate known) {
      return date(Stated.known(known));
    }

    /**
     * When it took place, as text.
     *
     * @param text the day, month or year, such as {@code 2024-05-20}, {@code 2024-05} or {@code
     *     2024}
     * @return this builder
     * @throws IllegalArgumentException if the text has another form or the day does not exist
     */
    public Builder date(String text) {
      return date(PartialDate.parse(text));
    }

    /**
     * The body, without a proper name.
     *
     * @param kind what kind of body it is
     * @return this builder
     */
    public Builder body(DecidingBody.Kind kind) {
      return body(DecidingBody.of(kind));
    }
  }
}
