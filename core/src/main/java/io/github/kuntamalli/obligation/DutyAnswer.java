package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;

/**
 * The common properties of all answers about the duties of an authority: the authority, remarks to
 * consider before relying on the answer, and the editions of the data. An assessment, the duties on
 * a day, the changes between two days and a calendar are such answers, so that one piece of code
 * can show the header of each.
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
   * Remarks to consider before relying on the answer, such as law that was not checked.
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
