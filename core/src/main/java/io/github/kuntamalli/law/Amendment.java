package io.github.kuntamalli.law;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An act that is known to have amended a statute, and whether its wording was read. It is known
 * from the titles of acts; the sections that it amends are known only after it was read.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param statute the statute that was amended
 * @param sections the sections that this entry concerns; empty if it concerns the whole statute
 * @param by the amending act
 * @param inForce the day on which it came into force; empty if it is not known
 * @param state whether it was read, and with what result
 * @param remark other information on it
 */
public record Amendment(
    StatuteId statute,
    List<String> sections,
    StatuteId by,
    Optional<LocalDate> inForce,
    State state,
    Optional<LocalizedText> remark)
    implements Localizable {

  /** Whether an amending act was read, and what that showed. */
  public enum State {
    /** Its title is known, its wording was not read. */
    NOT_READ,
    /** It was read: the sections are as they were. */
    UNCHANGED,
    /** It amends nothing and belongs to the same matter, such as a decision of the Government. */
    BESIDE
  }

  /** An amendment; the list is copied. */
  public Amendment {
    Objects.requireNonNull(statute, "statute");
    sections = Copies.list(sections, "sections");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(remark, "remark");
  }

  /**
   * Whether the statement is about a section.
   *
   * @param section the section, such as {@code 12}
   * @return true if it names the section, or is about all of them
   */
  public boolean concerns(String section) {
    Objects.requireNonNull(section, "section");
    return sections.isEmpty() || sections.contains(section);
  }

  /**
   * Whether it can be in force on a day. Where the day is not known, it is the earliest possible
   * one, the first of the year in which the act was given.
   *
   * @param day the day
   * @return false if it surely came into force later
   */
  public boolean canBeInForceOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return inForce.isPresent() ? !day.isBefore(inForce.get()) : day.getYear() >= by.year();
  }

  /** The number of the amending act, with the day on which it came into force if that is known. */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return inForce
        .map(day -> by + " (" + PartialDate.text(day, language) + ")")
        .orElseGet(by::toString);
  }
}
