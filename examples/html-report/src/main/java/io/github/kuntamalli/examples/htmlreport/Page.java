package io.github.kuntamalli.examples.htmlreport;

import java.util.List;
import java.util.Map;

/**
 * What the template shows: only texts and numbers, nothing is decided in the template.
 *
 * @param lang the tag of the language
 * @param languages the same page in other languages; empty if there are none
 * @param t the words of the page, by name
 * @param name what the authority is called
 * @param day the reference date
 * @param facts the subject and the basis of the answer
 * @param register the edition of the municipalities
 * @param catalog the edition of the duties
 * @param summary how often each verdict was given
 * @param next what is to be done, by day
 * @param groups the duties with their verdicts, by frequency
 * @param timeLine the picture
 * @param notConcerned the duties that do not concern the authority
 * @param remarks sections of plain sentences
 */
record Page(
    String lang,
    List<LanguageLink> languages,
    Map<String, String> t,
    String name,
    String day,
    List<Sentence> facts,
    String register,
    String catalog,
    List<Count> summary,
    List<Due> next,
    List<Group> groups,
    TimeLine timeLine,
    List<Sentence> notConcerned,
    List<Remarks> remarks) {

  /** Whether to offer other languages. */
  boolean hasLanguages() {
    return !languages.isEmpty();
  }

  /** Whether to head the list of what is next. */
  boolean hasNext() {
    return !next.isEmpty();
  }

  /** Whether to head the duties of others. */
  boolean hasNotConcerned() {
    return !notConcerned.isEmpty();
  }

  /** The address of the page in a language, with the name that the language has for itself. */
  record LanguageLink(String tag, String text, String address) {}

  /** How often a verdict was given on the periods that run and on the latest ones before. */
  record Count(Status status, long now, long over) {}

  /** A verdict: the class of its colour, its sign for those who do not see it, its words. */
  record Status(String style, String sign, String words) {}

  /** What is to be done by a day. */
  record Due(String by, List<Step> steps) {}

  /** A duty that is to be met; the step is empty where the day says it all. */
  record Step(String code, String title, String period, List<String> step) {}

  /** The duties of a rhythm. */
  record Group(String caption, List<Duty> duties) {}

  /** A duty: its verdict now, the running and the last period, and the earlier ones. */
  record Duty(
      String code,
      String title,
      Status status,
      String period,
      List<Verdict> recent,
      List<Verdict> history) {

    /** Whether there are earlier periods. */
    boolean hasHistory() {
      return !history.isEmpty();
    }

    /** How many earlier periods there are, as far as they differ. */
    int historyLength() {
      return history.size();
    }
  }

  /** One verdict, or the same on several periods. */
  record Verdict(String period, Ground ground) {}

  /** What is assessed, with everything it is based on. */
  record Ground(
      Status status,
      List<Link> provisions,
      List<Evidence> evidence,
      List<String> refused,
      List<String> reasons,
      List<String> nextSteps) {

    /** Whether to head the list of what counts. */
    boolean hasEvidence() {
      return !evidence.isEmpty();
    }

    /** Whether to head the steps. */
    boolean hasNextSteps() {
      return !nextSteps.isEmpty();
    }

    /** Whether to head the reasons. */
    boolean hasReasons() {
      return !reasons.isEmpty();
    }

    /** Whether to head the provisions. */
    boolean hasProvisions() {
      return !provisions.isEmpty();
    }

    /** Whether to head the list of what does not count. */
    boolean hasRefused() {
      return !refused.isEmpty();
    }
  }

  /** What counts: its title, with the address where it can be read if there is one. */
  record Evidence(String title, List<String> address, String details) {}

  /** A text with an address. */
  record Link(String text, String address) {}

  /** A code and a sentence. */
  record Sentence(String code, String text) {}

  /** A section of sentences. */
  record Remarks(String heading, List<String> sentences) {}

  /** The picture; its sizes are in its own units. */
  record TimeLine(
      int width, int height, int left, int bottom, int today, List<Tick> ticks, List<Row> rows) {}

  /** The first day of a year. */
  record Tick(int x, int year) {}

  /** A row of bars with its label in one line or two. */
  record Row(List<Line> lines, String tip, List<Bar> bars) {}

  /** A line of a label. */
  record Line(int y, String text) {}

  /** A period. */
  record Bar(int x, int y, int width, int height, String style, String text, String tip) {}
}
