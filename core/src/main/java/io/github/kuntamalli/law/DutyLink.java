package io.github.kuntamalli.law;

import io.github.kuntamalli.fact.Source;
import java.util.Objects;

/**
 * States that something supports a statutory duty, according to a source: a network, a structure of
 * cooperation, a partner's role, a programme. The duty is named by its code, which is resolved
 * where the catalogs are combined.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param duty the code of the duty, such as {@code MUN-TERM-REPORT}
 * @param source where it was read
 */
public record DutyLink(ObligationCode duty, Source source) {
  /** A link. */
  public DutyLink {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(source, "source");
  }
}
