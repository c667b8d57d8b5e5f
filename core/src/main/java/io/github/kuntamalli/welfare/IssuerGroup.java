package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Authorities that make documents together: the municipalities of a cooperation area, a city and
 * its neighbours, the member municipalities of a joint authority. Who belongs to it can change;
 * whoever left it need not handle what the others made afterwards.
 *
 * <p>Membership makes nobody an issuer. If a joint authority made the document alone, it is the
 * only issuer and the municipalities are members; a municipality whose own document it is as well
 * is an issuer in addition to it.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param name its name; empty if it has none or it is not known
 * @param members its present and former members, each once
 */
public record IssuerGroup(Optional<LocalizedText> name, List<Member> members) {

  /**
   * An authority in the group.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param authority the authority
   * @param joined the first day of its membership, unknown if no source states it
   * @param left the last day of its membership, unknown if it is not known to have left
   */
  public record Member(Authority authority, Stated<PartialDate> joined, Stated<PartialDate> left) {
    /**
     * A member.
     *
     * @throws IllegalArgumentException if it left before it joined
     */
    public Member {
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(joined, "joined");
      Objects.requireNonNull(left, "left");
      membership(joined, left);
    }

    /**
     * A member of which no more is known.
     *
     * @param authority the authority
     * @return the member
     */
    public static Member of(Authority authority) {
      return new Member(authority, Stated.unknown(), Stated.unknown());
    }

    /**
     * Whether it is known not to have belonged to the group at a time.
     *
     * @param date the day, or the days that may be meant
     * @return true if it had left before or joined later; false if its time is not known
     */
    public boolean isAbsentOn(PartialDate date) {
      Objects.requireNonNull(date, "date");
      return !membership(joined, left).possibleDays().overlaps(date);
    }

    private static StatedPeriod membership(Stated<PartialDate> joined, Stated<PartialDate> left) {
      return new StatedPeriod(joined, left, Optional.empty());
    }
  }

  /**
   * A group.
   *
   * @throws IllegalArgumentException if it has neither a name nor a member, or names one twice
   */
  public IssuerGroup {
    Objects.requireNonNull(name, "name");
    members = Copies.list(members, "members");
    if (name.isEmpty() && members.isEmpty()) {
      throw InvalidValueException.of(
          "issuer-group-empty",
          "name: ryhmällä on oltava nimi tai jäseniä",
          "name: en grupp ska ha ett namn eller medlemmar",
          "name: a group needs a name or members");
    }
    Set<Authority> once = new HashSet<>();
    for (Member member : members) {
      if (!once.add(member.authority())) {
        throw InvalidValueException.of(
            "issuer-group-member-repeated",
            "members: \"%s\" on mainittu ryhmässä kahdesti; ilmoita kunkin jäsenen jäsenyysaika vain kerran",
            "members: \"%s\" har angetts två gånger i gruppen; ange tiden för varje medlemskap endast en gång",
            "members: \"%s\" is in the group twice; state the period of each membership only once",
            member.authority().key());
      }
    }
  }

  /**
   * The members that did not belong to the group at a time.
   *
   * @param date the day, or the days that may be meant
   * @return those that had left before or joined later; one whose time is not known is not among
   *     them
   */
  public Set<Authority> absentOn(PartialDate date) {
    Objects.requireNonNull(date, "date");
    return members.stream()
        .filter(member -> member.isAbsentOn(date))
        .map(Member::authority)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
