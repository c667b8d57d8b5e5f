package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.municipality.MunicipalityCode;
import java.util.Objects;
import java.util.Set;

/**
 * The statement of a source about the members of a type at some time.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param time the time it covers
 * @param complete whether it names all members; if not, a municipality that is not named may also
 *     be a member
 * @param members the members that it names
 * @param source the source, in words
 */
public record MemberList(
    DateSpan time, boolean complete, Set<MunicipalityCode> members, String source) {
  /** The set is copied. */
  public MemberList {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(source, "source");
    members = Copies.set(members, "members");
  }
}
