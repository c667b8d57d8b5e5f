package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Certainty;
import java.util.Objects;
import java.util.Optional;

/**
 * The code of a municipality or a region in another system.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param system the system
 * @param value the code
 * @param edition the edition or version of the system that it is of, if it has editions
 * @param certainty its certainty; a version label that was not read is marked
 */
public record ExternalCode(
    System system, String value, Optional<String> edition, Certainty certainty) {

  /** A system of codes. */
  @SuppressWarnings("JavaLangClash") // always read as ExternalCode.System
  public enum System {
    /** The code list of municipalities or regions at suomi.fi, as an address. */
    SUOMI_FI,
    /** The item of a classification of Statistics Finland, such as {@code kunta_1_20260101/837}. */
    STATISTICS_FINLAND,
    /** The code with the OID of the list of municipalities, as a token of FHIR. */
    OID,
    /** Local administrative units of the European Union; equal to the national code. */
    LAU,
    /** The region in the NUTS classification of the European Union, level 3. */
    NUTS_3,
    /** The region in ISO 3166-2:FI; its numbers are not the national ones. */
    ISO_3166_2,
    /** The country in ISO 3166-1: Åland has a separate code. */
    ISO_3166_1
  }

  /** A code. */
  public ExternalCode {
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(certainty, "certainty");
  }
}
