package io.github.kuntamalli.examples.htmlreport;

import java.util.List;
import java.util.Map;

/**
 * What the template shows: only texts and numbers, nothing is decided in the template.
 *
 * @param lang the tag of the language
 * @param t the words of the page, by name
 * @param name what the authority is called
 * @param day the day asked about
 * @param register the edition of the municipalities
 * @param catalog the edition of the duties
 * @param summary how often each verdict was given
 * @param next what is to be done in the periods that run
 * @param timeLine the picture
 * @param coverage a matrix for each rhythm
 * @param duties the duties with their verdicts
 * @param notConcerned the duties that do not concern the authority
 * @param remarks sections of plain sentences
 */
record Page(
    String lang,
    Map<String, String> t,
    String name,
    String day,
    String register,
    String catalog,
    List<Count> summary,
    List<Step> next,
    TimeLine timeLine,
    List<Matrix> coverage,
    List<Duty> duties,
    List<Sentence> notConcerned,
    List<Remarks> remarks) {

  /** Whether to head the list of what is next. */
  boolean hasNext() {
    return !next.isEmpty();
  }

  /** How often a verdict was given. */
  record Count(Status status, long number) {}

  /** A verdict: the class of its colour, its sign for those who do not see it, its words. */
  record Status(String style, String sign, String words) {}

  /** What is to be done, by when at the latest. */
  record Step(String by, String code, String title, String period, List<String> steps) {}

  /** A matrix of the duties of a rhythm and their periods. */
  record Matrix(String id, String caption, List<String> periods, List<MatrixRow> rows) {}

  /** The verdicts on one duty; the cell of a period without verdict is empty. */
  record MatrixRow(String code, String title, List<Cell> cells) {}

  /** A cell with at most one verdict. */
  record Cell(List<Status> statuses) {}

  /** A duty with its verdicts. */
  record Duty(String code, String title, List<Verdict> verdicts) {}

  /** One verdict, or the same on several periods. */
  record Verdict(String period, Ground ground) {}

  /** What is judged, with everything it rests on. */
  record Ground(
      Status status,
      List<Link> provisions,
      List<String> evidence,
      List<String> refused,
      List<String> reasons,
      List<String> nextSteps) {

    /** Whether to head the list of what counts. */
    boolean hasEvidence() {
      return !evidence.isEmpty();
    }

    /** Whether to head the list of what does not count. */
    boolean hasRefused() {
      return !refused.isEmpty();
    }
  }

  /** A text with an address. */
  record Link(String text, String address) {}

  /** A code and a sentence. */
  record Sentence(String code, String text) {}

  /** A section of sentences. */
  record Remarks(String heading, List<String> sentences) {}

  /** The picture: sizes in units of its own. */
  record TimeLine(
      int width, int height, int left, int bottom, int today, List<Tick> ticks, List<Row> rows) {}

  /** The first day of a year. */
  record Tick(int x, int year) {}

  /** A line of bars with its label. */
  record Row(int labelY, String label, String tip, List<Bar> bars) {}

  /** A period. */
  record Bar(int x, int y, int width, int height, String style, String text, String tip) {}
}
