package io.github.kuntamalli.obligation;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * A task of the list that the ministry's page of about 2018 gave to municipalities and to the
 * regions planned then, and the corresponding duties of today. The page is no source of law.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param authority the list that contains it: that of municipalities, or that of the planned
 *     regions, which correspond to today's counties
 * @param number its number on the list, from 1
 * @param task the task in our words
 * @param obligations the codes of today's duties; for a task that is no duty to report, the duty
 *     other than reporting
 * @param state its present state
 */
public record MinistryTask(
    Bearer.Kind authority,
    int number,
    LocalizedText task,
    List<ObligationCode> obligations,
    State state) {

  /** The present state of a task. */
  public enum State {
    /** In force, and wider than then. */
    WIDER,
    /** In force in other words. */
    CHANGED,
    /** It was a bill that lapsed; counties have the duty now. */
    NEVER_IN_FORCE_THEN,
    /** A duty to give services, in the catalog next to the duties to report. */
    NO_REPORTING_DUTY
  }

  private static final class Listed {
    static final List<MinistryTask> TASKS = MinistryTaskLoader.load();
  }

  /** A task; the list is copied. */
  public MinistryTask {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(state, "state");
    obligations = Copies.list(obligations, "obligations");
  }

  /**
   * All tasks of the page.
   *
   * @return seven of municipalities, then six of the planned regions
   */
  public static List<MinistryTask> all() {
    return Listed.TASKS;
  }
}
