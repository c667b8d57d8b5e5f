package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;

/**
 * What every answer on the duties of an authority has in common: which authority it is about, what
 * to know before relying on it, and from which data it was made. An assessment, the duties on a
 * day, the changes between two days and a calendar are such answers, so that one piece of code can
 * show the head of each.
 */
public interface DutyAnswer {

  /**
   * The authority that the answer is about.
   *
   * @return the authority
   */
  Authority authority();

  /**
   * What the authority is called on the reference date.
   *
   * @return its name in Finnish and Swedish, and in English where it has one
   */
  LocalizedText name();

  /**
   * What to know before relying on the answer, such as law that was not checked.
   *
   * @return the notes; empty if there is none
   */
  List<Reason> notes();

  /**
   * The edition of the municipalities that the answer was made from.
   *
   * @return the edition
   */
  Edition registerEdition();

  /**
   * The edition of the obligations that the answer was made from.
   *
   * @return the edition
   */
  Edition catalogEdition();
}
