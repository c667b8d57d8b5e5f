package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a fact was read.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param kind the kind of source
 * @param address the address of the page or file; empty for what has none, such as paper
 * @param date its day or month; empty if not stated
 * @param note a remark, such as that the address is shortened
 */
public record Source(
    Kind kind, Optional<URI> address, Optional<PartialDate> date, Optional<String> note) {

  /** What kind of place a fact was read in. */
  public enum Kind {
    /** A page or record of the authority itself. */
    OFFICIAL_PAGE,
    /** A copy of an official document on another site. */
    DOCUMENT_COPY,
    /** A newspaper or a news service. */
    NEWSPAPER,
    /** A page of a councillor, a party or a group. */
    COUNCILLOR_OR_PARTY_PAGE,
    /** A page or publication of an association or another organisation about its own matters. */
    ORGANISATION_PAGE
  }

  /** A source. */
  public Source {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(note, "note");
  }

  /**
   * A source without an address, such as minutes on paper.
   *
   * @param kind the kind of source
   * @return the source
   */
  public static Source of(Kind kind) {
    return new Source(kind, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * A source without a note.
   *
   * @param kind the kind of source
   * @param address the address, such as {@code https://www.inari.fi/}
   * @return the source
   * @throws IllegalArgumentException if it is no address
   */
  public static Source of(Kind kind, String address) {
    Objects.requireNonNull(address, "address");
    try {
      return new Source(kind, Optional.of(new URI(address)), Optional.empty(), Optional.empty());
    } catch (URISyntaxException e) {
      throw InvalidValueException.of(
          "address-form",
          "address: \"%s\" ei ole verkko-osoite; kirjoita osoite kokonaan, esimerkiksi https://www.inari.fi/",
          "address: \"%s\" är inte en webbadress; skriv hela adressen, till exempel https://www.inari.fi/",
          "address: \"%s\" is not a web address; write the address in full, for example https://www.inari.fi/",
          Shortened.of(address));
    }
  }
}
