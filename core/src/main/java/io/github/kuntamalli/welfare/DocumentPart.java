package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A part of a document, by its function: titles mislead, because a yearly report may be called a
 * welfare report and a report with a plan may be called a plan.
 *
 * @param kind what the part is
 * @param covers the time it covers, as stated; unknown if it is not
 * @param identification who says that the document has this part
 * @param contents which points of content it holds; a point that is not named is not known
 */
@Value.Builder
@DomainStyle
public record DocumentPart(
    Kind kind,
    Stated<DateSpan> covers,
    Identification identification,
    List<ContentStatement> contents) {

  /** What a part of a document is. */
  public enum Kind implements EvidenceKind {
    /** The welfare report of a council term (hyvinvointikertomus, välfärdsberättelse). */
    TERM_REPORT("hyvinvointikertomus", "välfärdsberättelse", "welfare report"),
    /** The welfare plan (hyvinvointisuunnitelma, välfärdsplan). */
    PLAN("hyvinvointisuunnitelma", "välfärdsplan", "welfare plan"),
    /** The yearly report to the council (vuosiraportti, årsrapport). */
    ANNUAL_REPORT("vuosiraportti", "årsrapport", "annual report");

    private final LocalizedText words;

    Kind(String fi, String sv, String en) {
      this.words = LocalizedText.of(fi, sv, en);
    }

    @Override
    public String text(Language language) {
      Objects.requireNonNull(language, "language");
      return words.text(language);
    }
  }

  /** Who says what a part is. */
  public enum Identification {
    /** The document or its page says so. */
    STATED,
    /** Judged from its content. */
    INFERRED
  }

  /** A part; the list is copied. */
  public DocumentPart {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(covers, "covers");
    Objects.requireNonNull(identification, "identification");
    contents = Copies.list(contents, "contents");
  }

  /**
   * A part that the document itself states, without the time it covers.
   *
   * @param kind what the part is
   * @return the part
   */
  public static DocumentPart of(Kind kind) {
    return builder().kind(kind).build();
  }

  /**
   * A part that the document itself states, with the whole years that it covers.
   *
   * @param kind what the part is
   * @param firstYear the first year
   * @param lastYear the last year, the same for a single year
   * @return the part
   * @throws IllegalArgumentException if the last year is before the first
   */
  public static DocumentPart of(Kind kind, int firstYear, int lastYear) {
    return builder().kind(kind).covers(DateSpan.ofYears(firstYear, lastYear)).build();
  }

  /**
   * A new builder.
   *
   * @return a builder whose time is unknown and whose identification is {@link
   *     Identification#STATED}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with the values of this part.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a part; time unknown and identification stated unless set. Not thread-safe. */
  public static final class Builder extends DocumentPartBuilder {
    /** A builder with the defaults. */
    public Builder() {
      covers(Stated.unknown());
      identification(Identification.STATED);
    }

    /**
     * The time that the part covers.
     *
     * @param span the time, as the document states it
     * @return this builder
     */
    public Builder covers(DateSpan span) {
      return covers(Stated.known(span));
    }
  }
}
