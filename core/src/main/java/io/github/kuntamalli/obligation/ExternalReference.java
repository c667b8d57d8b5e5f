package io.github.kuntamalli.obligation;

import io.github.kuntamalli.text.InvalidValueException;
import java.util.Objects;

/**
 * A reference to further information about a duty, outside the catalog.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param kind what kind of place it is
 * @param value an address, the number of an indicator such as {@code P7}, or a provision such as
 *     {@code 410/2015 s. 37}
 */
public record ExternalReference(Kind kind, String value) {

  /** What kind of place it is. */
  public enum Kind {
    /** A page of guidance, by its address; guidance is not binding. */
    GUIDANCE,
    /** An indicator of the state-share addition for welfare promotion (hyte), by its number. */
    FUNDING_INDICATOR,
    /** A provision that is no basis of the duty but related to it. */
    PROVISION
  }

  /** A reference. */
  public ExternalReference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
  }

  /**
   * Reads {@code hyte:P7}, {@code law:410/2015 s. 37} or an address.
   *
   * @param text the text
   * @return the reference
   * @throws IllegalArgumentException if it has another form
   */
  static ExternalReference parse(String text) {
    if (text.startsWith("hyte:")) {
      return new ExternalReference(Kind.FUNDING_INDICATOR, text.substring(5));
    }
    if (text.startsWith("law:")) {
      return new ExternalReference(Kind.PROVISION, text.substring(4));
    }
    if (text.startsWith("https://")) {
      return new ExternalReference(Kind.GUIDANCE, text);
    }
    throw InvalidValueException.of(
        "reference-form",
        "reference: \"%s\" ei ole viite; kirjoita hyte:P7, law:410/2015 s. 37 tai https-alkuinen osoite",
        "reference: \"%s\" är inte en hänvisning; skriv hyte:P7, law:410/2015 s. 37 eller en adress som börjar med https",
        "reference: \"%s\" is not a reference; write hyte:P7, law:410/2015 s. 37 or an address that begins with https",
        text);
  }
}
