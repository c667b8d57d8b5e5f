package io.github.kuntamalli.welfare;

import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * Who took part in preparing a document without being one of those whose document it is: a
 * neighbouring municipality, a county, an association. A partner's council does not handle it.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param authority the authority; empty if the partner is none
 * @param name the name of the partner; required if it is no authority
 */
public record DocumentPartner(Optional<Authority> authority, Optional<LocalizedText> name) {

  /**
   * A partner.
   *
   * @throws IllegalArgumentException if neither an authority nor a name is given
   */
  public DocumentPartner {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(name, "name");
    if (authority.isEmpty() && name.isEmpty()) {
      throw InvalidValueException.of(
          "partner-missing",
          "name: kumppanista on ilmoitettava viranomainen tai nimi",
          "name: ange en myndighet eller ett namn för samarbetspartnern",
          "name: state an authority or a name for the partner");
    }
  }
}
