package io.github.kuntamalli.validation;

/** How severe a finding is, by its consequence for the reporting authority; most severe first. */
public enum Severity {
  /**
   * The document cannot serve its purpose until this is corrected, according to the law or the
   * data.
   */
  ERROR,
  /** The document may serve, but a careful reader will object; examine it before you continue. */
  WARNING,
  /** Nothing is wrong; it is worth knowing. */
  INFO
}
