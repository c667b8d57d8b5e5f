package io.github.kuntamalli.examples.htmlreport;

import java.util.List;
import java.util.Map;

/**
 * What the template of the country shows: only texts and numbers, nothing is decided there.
 *
 * @param lang the tag of the language
 * @param t the words of the page, by name
 * @param name what the country is called
 * @param day the day asked about
 * @param register the edition of the municipalities
 * @param catalog the edition of the duties
 * @param authorities how many authorities there are
 * @param dossiers how many of them have a dossier
 * @param summary how often each verdict was given
 * @param totals the verdicts by duty, of the latest period and of the current one
 * @param next what is to be done, by when, by how many
 * @param verdicts the verdicts that head the columns of the areas
 * @param areas the areas with their authorities
 * @param details what the dossiers show
 * @param leftOut the authorities of the other dossiers
 * @param notes what to know of the answer as a whole
 */
record CountryPage(
    String lang,
    Map<String, String> t,
    String name,
    String day,
    String register,
    String catalog,
    int authorities,
    int dossiers,
    List<Count> summary,
    List<Totals> totals,
    List<Due> next,
    List<Page.Status> verdicts,
    List<Area> areas,
    List<Detail> details,
    List<String> leftOut,
    List<String> notes) {

  /** Whether to head the list of the dossiers that were left out. */
  boolean hasLeftOut() {
    return !leftOut.isEmpty();
  }

  /** Whether to head the notes. */
  boolean hasNotes() {
    return !notes.isEmpty();
  }

  /** How often a verdict was given on the latest periods that are over and on the current ones. */
  record Count(Page.Status status, int over, int now) {}

  /** How often each verdict was given on each duty. */
  record Totals(String id, String caption, List<Page.Status> verdicts, List<Total> rows) {}

  /** The numbers of a duty, one for each column; empty where there is none. */
  record Total(String code, String title, List<String> numbers) {}

  /** What so many authorities have to do. */
  record Due(String by, String title, int number, List<String> steps) {}

  /** Authorities together, with how often each verdict was given on their latest periods. */
  record Area(
      String id,
      String name,
      int authorities,
      int dossiers,
      List<String> numbers,
      List<DutyName> duties,
      List<Authority> rows) {

    /** Whether the area has duties at all. */
    boolean hasDuties() {
      return !duties.isEmpty();
    }
  }

  /** The code and the title of a duty. */
  record DutyName(String code, String title) {}

  /** An authority with a cell for each duty of its area; the link is empty without a dossier. */
  record Authority(String name, List<String> link, List<Cell> cells) {}

  /** The verdicts on the latest period and on the current one, as far as there are such periods. */
  record Cell(List<Sign> over, List<Sign> now) {}

  /** A verdict on a period. */
  record Sign(String period, Page.Status status) {}

  /** What a dossier shows. */
  record Detail(String id, String name, List<Shown> shown) {

    /** Whether there is anything to show. */
    boolean hasShown() {
      return !shown.isEmpty();
    }
  }

  /** A verdict that has evidence, or tells that something is missing. */
  record Shown(String title, Page.Verdict verdict) {}
}
