package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.internal.Ids;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.EvidenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that an authority did besides its reports, as a memo, a decision or a list shows it: it
 * named a party, negotiated, monitored (näyttö työstä, underlag om arbetet).
 *
 * <p>One form serves all kinds, because the catalog says what each duty asks of it: its kind, who
 * has to have been there, and its points of content. So a duty of a caller's own needs no new type:
 * its records name it in {@code duties}.
 *
 * @param id a short name without spaces
 * @param kind what was done
 * @param date when it was done, or from when it has held; unknown if not shown
 * @param until the last day on which it held, if it has ended
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
public record WorkRecord(
    String id,
    Kind kind,
    Stated<PartialDate> date,
    Optional<LocalDate> until,
    List<Authority> participants,
    List<LocalizedText> otherParticipants,
    List<ContentStatement> contents,
    List<ObligationCode> duties,
    Optional<LocalizedText> description,
    Optional<String> reference,
    List<Source> sources) {

  /** What was done. */
  public enum Kind implements EvidenceKind {
    /** Living conditions, welfare and health were followed. */
    MONITORING("seuranta", "uppföljning", "monitoring"),
    /** Goals and measures were set in strategic planning. */
    STRATEGY_GOALS(
        "strategian tavoitteet ja toimenpiteet",
        "strategins mål och åtgärder",
        "goals and measures of the strategy"),
    /** A responsible party was named. */
    RESPONSIBLE_PARTY(
        "vastuutahon nimeäminen", "utseende av ansvarigt organ", "naming of a responsible party"),
    /** Sectors worked together, as in a welfare group. */
    CROSS_SECTOR_WORK(
        "toimialojen yhteistyö",
        "samarbete mellan verksamhetsområden",
        "cooperation between sectors"),
    /** Others were worked with. */
    COOPERATION("yhteistyö", "samarbete", "cooperation"),
    /** A county supported its municipalities with expertise. */
    EXPERT_SUPPORT("asiantuntijatuki", "expertstöd", "expert support"),
    /** Organisations were supported and heard. */
    ORGANISATIONS(
        "järjestöjen tukeminen ja kuuleminen",
        "stöd till och hörande av organisationer",
        "support and hearing of organisations"),
    /** A negotiation of the year on goals, measures, cooperation and follow-up (612/2021). */
    ANNUAL_NEGOTIATION("vuosittainen neuvottelu", "årlig förhandling", "annual negotiation"),
    /** The general negotiation of the council term (611/2021, section 14). */
    TERM_NEGOTIATION(
        "valtuustokauden neuvottelu",
        "förhandling under fullmäktigeperioden",
        "negotiation of the council term"),
    /** A report or plan was prepared together with others. */
    PREPARED_TOGETHER("yhteinen valmistelu", "gemensam beredning", "joint preparation"),
    /** Residents and service users took part. */
    PARTICIPATION("osallistuminen", "deltagande", "participation"),
    /** Anything else; such a record names its duties. */
    OTHER("muu näyttö", "annat underlag", "other evidence");

    private final LocalizedText words;

    Kind(String fi, String sv, String en) {
      this.words = LocalizedText.of(fi, sv, en);
    }

    @Override
    public String in(Language language) {
      Objects.requireNonNull(language, "language");
      return words.in(language);
    }
  }

  /**
   * A record.
   *
   * @throws IllegalArgumentException if the id is empty or holds spaces, it is of another kind and
   *     names no duty, or it ended before it began
   */
  public WorkRecord {
    Ids.require(id, "give the record a short name");
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
    if (kind == Kind.OTHER && duties.isEmpty()) {
      throw new IllegalArgumentException(
          "duties: the record \"%s\" is of the kind other and names no duty; name the duties it is meant for"
              .formatted(id));
    }
    if (until.isPresent() && date.find().map(day -> day.isAfter(until.get())).orElse(false)) {
      throw new IllegalArgumentException(
          "until: the record \"%s\" ended on %s, before it began on %s; exchange or correct the days"
              .formatted(id, until.get(), date.find().orElseThrow()));
    }
  }

  /**
   * A new builder.
   *
   * @return a builder whose date is unknown
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with the values of this record.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a record; the date is unknown unless stated. Not thread-safe. */
  public static final class Builder extends WorkRecordBuilder {
    /** A builder whose date is unknown. */
    public Builder() {
      date(Stated.unknown());
    }
  }
}
