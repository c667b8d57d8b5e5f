package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * One place where a document was published (julkaiseminen, offentliggörande).
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param place the place, in words, such as {@code the municipality's site}
 * @param address the address, if known
 * @param date when; unknown if not shown
 * @param publisher whose site it is; empty if not stated, or if it is no authority
 * @param publisherName who published it, if that is no authority, such as an association
 * @param extent how much of the document is published there; empty if not stated, which is treated
 *     as the whole
 * @param access whether anybody can read it there
 * @param languages the languages it was published in; empty if not stated
 */
@Value.Builder
@DomainStyle
public record Publication(
    String place,
    Optional<URI> address,
    Stated<PartialDate> date,
    Optional<Authority> publisher,
    Optional<LocalizedText> publisherName,
    Optional<Extent> extent,
    Access access,
    List<Language> languages) {

  /** Whether anybody can read a publication. */
  public enum Access {
    /** Anybody can, as the law requires (julkinen tietoverkko, det allmänna datanätet). */
    PUBLIC,
    /** Only those who log in can; that is not public. */
    LOGIN
  }

  /** How much of a document a publication contains. */
  public enum Extent {
    /** The document itself. */
    WHOLE,
    /** Only a summary or a presentation of it. */
    SUMMARY,
    /** Only a mention, such as a news item or a list of documents; that is no publication. */
    MENTION
  }

  /**
   * A publication.
   *
   * @throws IllegalArgumentException if the place is blank, or the publisher is both an authority
   *     and another party
   */
  public Publication {
    if (place.isBlank()) {
      throw InvalidValueException.of(
          "publication-place-missing",
          "place: julkaisupaikka puuttuu; kirjoita se sanoin, esimerkiksi \"kunnan verkkosivusto\"",
          "place: platsen för offentliggörandet saknas; skriv den i ord, till exempel \"kommunens webbplats\"",
          "place: state the place of publication in words, such as \"the municipality's website\"");
    }
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(publisherName, "publisherName");
    Objects.requireNonNull(extent, "extent");
    if (publisher.isPresent() && publisherName.isPresent()) {
      throw InvalidValueException.of(
          "publisher-stated-twice",
          "publisherName: julkaisulla on yksi julkaisija; ilmoita joko viranomainen tai nimi",
          "publisherName: ett offentliggörande har en utgivare; ange antingen en myndighet eller ett namn",
          "publisherName: a publication has one publisher; state either an authority or a name");
    }
    Objects.requireNonNull(access, "access");
    languages = Copies.list(languages, "languages");
  }

  /**
   * Published on a site that anybody can read.
   *
   * @param place the place, in words, such as {@code the municipality's site}
   * @param date the day
   * @return the publication
   * @throws IllegalArgumentException if the place is blank
   */
  public static Publication on(String place, LocalDate date) {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(date, "date");
    return builder().place(place).date(date).build();
  }

  /**
   * Published on a site that anybody can read.
   *
   * @param place the place, in words, such as {@code the municipality's site}
   * @param date the day, month or year, such as {@code 2024-05-27}
   * @return the publication
   * @throws IllegalArgumentException if the place is blank, or the date has another form or does
   *     not exist
   */
  public static Publication on(String place, String date) {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(date, "date");
    return builder().place(place).date(date).build();
  }

  /**
   * Whether the document itself is published there.
   *
   * @return false for a summary and a mention
   */
  public boolean isOfWholeDocument() {
    return extent.map(how -> how == Extent.WHOLE).orElse(true);
  }

  /**
   * Whether a party other than certain authorities is known to have published it.
   *
   * @param own the authorities
   * @return false if the publisher is one of them or is not stated
   */
  public boolean isByAnotherThan(Predicate<Authority> own) {
    Objects.requireNonNull(own, "own");
    return publisherName.isPresent() || publisher.filter(own.negate()).isPresent();
  }

  /**
   * Returns a new builder.
   *
   * @return a builder whose date is unknown and whose access is {@link Access#PUBLIC}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this publication.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a publication; date unknown and access public unless set. Not thread-safe. */
  public static final class Builder extends PublicationBuilder {
    /** A builder with the defaults. */
    public Builder() {
      date(Stated.unknown());
      access(Access.PUBLIC);
    }

    /**
     * When it was published, known to the day.
     *
     * @param day the day
     * @return this builder
     */
    public Builder date(LocalDate day) {
      return date(PartialDate.of(day));
    }

    /**
     * When it was published, as precisely as it is known.
     *
     * @param known the day, month or year
     * @return this builder
     */
    public Builder date(PartialDate known) {
      return date(Stated.known(known));
    }

    /**
     * When it was published, as text.
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
