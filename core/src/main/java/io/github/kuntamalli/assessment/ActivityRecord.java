package io.github.kuntamalli.assessment;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.internal.Ids;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ContentStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Work of an authority other than its reports, as shown by a memo, a decision or a list: the naming
 * of a responsible party, a negotiation, monitoring (näyttö työstä, underlag om arbetet).
 *
 * <p>One form serves all kinds, because the catalog states what each duty requires of a record: its
 * kind, its participants, and its points of content. So a caller's own duty needs no new type: its
 * records name it in {@code duties}.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id a short name without spaces
 * @param kind what was done
 * @param date when it was done, or from when it has been in force; unknown if not shown
 * @param until the last day on which it was in force, if it has ended
 * @param participants the authorities that took part, besides the one whose record it is
 * @param otherParticipants who else took part, in words
 * @param contents which points of content it shows; a point that is not named is not known
 * @param duties the duties it is meant for; empty means all that its kind can prove
 * @param description what it is, in words
 * @param reference the number in a register, the section of the minutes or the like, if shown
 * @param sources where this was read
 */
@Value.Builder
@DomainStyle
public record ActivityRecord(
    String id,
    ActivityKind kind,
    Stated<PartialDate> date,
    Optional<LocalDate> until,
    List<Authority> participants,
    List<LocalizedText> otherParticipants,
    List<ContentStatement> contents,
    List<ObligationCode> duties,
    Optional<LocalizedText> description,
    Optional<String> reference,
    List<Source> sources) {

  /**
   * A record.
   *
   * @throws IllegalArgumentException if the id is empty or contains spaces, it is of another kind
   *     and names no duty, or it ended before it began
   */
  public ActivityRecord {
    Ids.require(
        id,
        "anna merkinnälle lyhyt tunnus",
        "ge anteckningen en kort beteckning",
        "give the record a short id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(reference, "reference");
    participants = Copies.list(participants, "participants");
    otherParticipants = Copies.list(otherParticipants, "otherParticipants");
    contents = Copies.list(contents, "contents");
    duties = Copies.list(duties, "duties");
    sources = Copies.list(sources, "sources");
    if (kind == ActivityKind.OTHER && duties.isEmpty()) {
      throw InvalidValueException.of(
          "record-without-duty",
          "duties: merkinnän \"%s\" laji on \"other\", mutta siinä ei nimetä velvoitetta; nimeä velvoitteet, joita se koskee",
          "duties: anteckningen \"%s\" är av slaget \"other\" men anger ingen skyldighet; ange de skyldigheter som den gäller",
          "duties: the record \"%s\" is of the kind \"other\" but names no duty; name the duties that it concerns",
          id);
    }
    if (until.isPresent() && date.asOptional().map(day -> day.isAfter(until.get())).orElse(false)) {
      throw InvalidValueException.of(
          "record-reversed",
          "until: merkinnän \"%s\" päättymispäivä %s on ennen alkamispäivää %s; vaihda päivien järjestys tai korjaa päivät",
          "until: anteckningen \"%s\" slutar %s, innan den börjar (%s); byt ordning på datumen eller rätta dem",
          "until: the record \"%s\" ended on %s, before it began on %s; swap or correct the dates",
          id,
          until.get(),
          date.asOptional().orElseThrow());
    }
  }

  /**
   * A record of what was done on a day.
   *
   * @param id a short name without spaces
   * @param kind what was done; a record of the kind other has to name its duties in a builder
   * @param date the day, month or year, such as {@code 2024-05-27}
   * @return the record
   * @throws IllegalArgumentException if the id is empty or contains spaces, the kind is other, or
   *     the date has another form or does not exist
   */
  public static ActivityRecord of(String id, ActivityKind kind, String date) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(date, "date");
    return builder().id(id).kind(kind).date(date).build();
  }

  /**
   * What record it is, for a log or a debugger.
   *
   * @return for example {@code ActivityRecord[memo-1, ANNUAL_NEGOTIATION]}
   */
  @Override
  public String toString() {
    return "ActivityRecord[%s, %s]".formatted(id, kind);
  }

  /**
   * Returns a new builder.
   *
   * @return a builder whose date is unknown
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this record.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a record; the date is unknown unless stated. Not thread-safe. */
  public static final class Builder extends ActivityRecordBuilder {
    /** A builder whose date is unknown. */
    public Builder() {
      date(Stated.unknown());
    }

    /**
     * When it was done, known to the day.
     *
     * @param day the day
     * @return this builder
     */
    public Builder date(LocalDate day) {
      return date(PartialDate.of(day));
    }

    /**
     * When it was done, as precisely as it is known.
     *
     * @param known the day, month or year
     * @return this builder
     */
    public Builder date(PartialDate known) {
      return date(Stated.known(known));
    }

    /**
     * When it was done, as text.
     *
     * @param text the day, month or year, such as {@code 2024-05-20}, {@code 2024-05} or {@code
     *     2024}
     * @return this builder
     * @throws IllegalArgumentException if the text has another form or the day does not exist
     */
    public Builder date(String text) {
      return date(PartialDate.parse(text));
    }
  }
}
