package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One place where a document was published (julkaiseminen, offentliggörande).
 *
 * @param place where, in words, such as {@code the municipality's site}
 * @param address the address, if known
 * @param date when; unknown if not shown
 * @param publisher whose site it is; empty if not stated
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
    Access access,
    List<Language> languages) {

  /** Whether anybody can read a publication. */
  public enum Access {
    /** Anybody can, as the law asks (julkinen tietoverkko, det allmänna datanätet). */
    PUBLIC,
    /** Only those who log in can; that is not public. */
    LOGIN
  }

  /**
   * A publication.
   *
   * @throws IllegalArgumentException if the place is blank
   */
  public Publication {
    if (place.isBlank()) {
      throw InvalidValueException.of(
          "publication-place-missing",
          "place: julkaisupaikka puuttuu; kirjoita se sanoin, esimerkiksi \"kunnan verkkosivusto\"",
          "place: platsen för offentliggörandet saknas; skriv den i ord, till exempel \"kommunens webbplats\"",
          "place: a publication needs its place in words, such as \"the municipality's site\"");
    }
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(access, "access");
    languages = Copies.list(languages, "languages");
  }

  /**
   * A new builder.
   *
   * @return a builder whose date is unknown and whose access is {@link Access#PUBLIC}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with the values of this publication.
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
  }
}
