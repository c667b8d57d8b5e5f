package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Source;
import java.util.Objects;

/**
 * That a network supports a statutory duty, because a source says so. The duty is named by its
 * code, and resolved at the entry point.
 *
 * @param duty the code of the duty, such as {@code MUN-TERM-REPORT}
 * @param source where it was read
 */
public record DutyLink(String duty, Source source) {
  /** A link. */
  public DutyLink {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(source, "source");
  }
}
