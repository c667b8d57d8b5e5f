package io.github.kuntamalli.examples.htmlreport;

import java.util.List;
import java.util.Map;

/**
 * What the template of the country shows: only texts and numbers, nothing is decided there.
 *
 * @param lang the tag of the language
 * @param languages the same page in other languages; empty if there are none
 * @param t the words of the page, by name
 * @param name what the country is called
 * @param day the reference date
 * @param register the edition of the municipalities
 * @param catalog the edition of the duties
 * @param authorities how many authorities there are
 * @param dossiers how many of them have a dossier
 * @param summary how often each verdict was given
 * @param totals the verdicts by duty, of the latest period and of the current one
 * @param next what is to be done, by when, by how many
 * @param signs all verdicts that were given, gravest first
 * @param verdicts the verdicts that head the columns of the areas
 * @param areas the areas with their authorities
 * @param details what the dossiers show
 * @param leftOut the authorities of the other dossiers
 * @param notes what to know of the answer as a whole
 */
record CountryPage(
    String lang,
    List<Page.LanguageLink> languages,
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
    List<Page.Status> signs,
    List<Page.Status> verdicts,
    List<Area> areas,
    List<Detail> details,
    List<String> leftOut,
    List<String> notes) {

  /** Whether to offer other languages. */
  boolean hasLanguages() {
    return !languages.isEmpty();
  }

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

  /** What is to be done by a day. */
  record Due(String by, List<Step> steps) {}

  /** What so many authorities have to do; the step is empty where another line says the same. */
  record Step(String title, int number, List<String> step) {}

  /** Authorities together, with how often each verdict was given on their latest periods. */
  record Area(
      String id,
      String name,
      int authorities,
      int dossiers,
      List<String> numbers,
      List<DutyName> duties,
      List<Authority> rows,
      String unknown) {

    /** Whether the area has duties at all. */
    boolean hasDuties() {
      return !duties.isEmpty();
    }

    /** Whether there are authorities with a dossier that have duties. */
    boolean hasRows() {
      return hasDuties() && !rows.isEmpty();
    }

    /** Whether there are authorities of which nothing is known. */
    boolean hasUnknown() {
      return !unknown.isEmpty();
    }
  }

  /**
   * The code, the title of a duty and a short word for it; the latest period that is over and the
   * current one, if they are the same for all authorities of the area.
   */
  record DutyName(String code, String title, String word, List<String> periods) {}

  /** An authority with a dossier, with a cell for each duty of its area. */
  record Authority(String name, String link, List<Cell> cells) {}

  /** The verdicts on the latest period and on the current one, as far as there are such periods. */
  record Cell(List<Sign> over, List<Sign> now) {}

  /** A verdict on a period, which is empty if it is at the head of the column. */
  record Sign(String period, Page.Status status) {}

  /** What a dossier shows. */
  record Detail(String id, String name, List<Shown> shown) {

    /** Whether there is anything to show. */
    boolean hasShown() {
      return !shown.isEmpty();
    }
  }

  /** The verdicts on a duty that have evidence, or say that something is missing. */
  record Shown(String title, List<Line> lines) {}

  /** The verdict on some periods, what counts, and how many documents do not count. */
  record Line(
      String periods, Page.Status status, List<Page.Evidence> evidence, List<Integer> refused) {

    /** The same of one more period. */
    Line and(String period) {
      return new Line(periods + ", " + period, status, evidence, refused);
    }

    /** Whether the other line says the same, of whatever periods. */
    boolean saysTheSame(Line other) {
      return status.equals(other.status)
          && evidence.equals(other.evidence)
          && refused.equals(other.refused);
    }
  }
}
