package io.github.kuntamalli.json.internal.form;

/** The forms of a fact, as its {@code status} names them. */
public enum StatedStatus {
  /** Known, with what other sources state. */
  KNOWN,
  /** Not known. */
  UNKNOWN,
  /** Left out for a reason. */
  LEFT_OUT,
  /** Cannot be. */
  NOT_APPLICABLE
}
