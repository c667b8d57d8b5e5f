package io.github.kuntamalli.municipality;

import java.util.Objects;
import java.util.Optional;

/**
 * A municipality that a text may mean, and why.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param code its code
 * @param name the name or code that matches the text
 * @param reason why it matches
 * @param municipality its state on the reference date; empty if its code was not in use then
 * @param form the words around the name or the code in the text; empty if there are none
 */
public record MunicipalityMatch(
    MunicipalityCode code,
    String name,
    Reason reason,
    Optional<Municipality> municipality,
    Optional<Form> form) {

  /** Why a municipality matches a text. */
  public enum Reason {
    /** The text is its code. */
    CODE,
    /** The text is its name on the day, in Finnish or Swedish. */
    NAME,
    /** The text is another spelling in use, such as a short form. */
    OTHER_NAME,
    /** The text was its name on an earlier day. */
    FORMER_NAME,
    /** The text is its name on a later day. */
    LATER_NAME,
    /** The text is the name of a municipality whose code was not in use on the day. */
    NAME_OF_OTHER_TIME
  }

  /** In which form public lists and systems write a municipality. */
  public enum Form {
    /** A name with a word for town or municipality: {@code Turun kaupunki}, {@code Vasa stad}. */
    TYPE_WORD,
    /** A name with the code next to it: {@code 837 Tampere}, {@code Tampere (837)}. */
    WITH_CODE,
    /** The names in two languages: {@code Uusikaarlepyy/Nykarleby}. */
    BOTH_LANGUAGES,
    /** One of several municipalities that the text names: {@code Tampere, Turku}. */
    ONE_OF_SEVERAL,
    /**
     * The code as a system writes it: {@code KU091}, {@code kunta_091}, an address of the code list
     * at suomi.fi. See {@link CodeCrosswalk#findMunicipality}.
     */
    SYSTEM_CODE,
    /** The code without its zeros in front, as spreadsheets write it: {@code 5} for 005. */
    WITHOUT_ZEROS
  }

  /** A match. */
  public MunicipalityMatch {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(municipality, "municipality");
    Objects.requireNonNull(form, "form");
  }

  /**
   * A match of a name or code without other words.
   *
   * @param code its code
   * @param name the name or code that matches the text
   * @param reason why it matches
   * @param municipality its state on the reference date; empty if its code was not in use then
   */
  public MunicipalityMatch(
      MunicipalityCode code, String name, Reason reason, Optional<Municipality> municipality) {
    this(code, name, reason, municipality, Optional.empty());
  }

  MunicipalityMatch writtenAs(Form written) {
    return new MunicipalityMatch(code, name, reason, municipality, Optional.of(written));
  }
}
