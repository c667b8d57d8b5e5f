package io.github.kuntamalli.obligation;

import io.github.kuntamalli.welfare.DocumentPart;
import java.util.Optional;

/** What proves that a duty was met. */
public enum Proof {
  /** A yearly report that the council handled in the year. */
  ANNUAL_REPORT(DocumentPart.Kind.ANNUAL_REPORT),
  /** A welfare report that the council handled in the term. */
  TERM_REPORT(DocumentPart.Kind.TERM_REPORT),
  /** A welfare plan that the council handled in the term. */
  TERM_PLAN(DocumentPart.Kind.PLAN),
  /** Delivery of the term's report and plan to the municipality's own county. */
  DELIVERY_TO_COUNTY(null),
  /** Delivery of the term's report and plan to HUS. */
  DELIVERY_TO_HUS(null),
  /** Publication of the term's report and plan in a public information network. */
  PUBLICATION(null);

  private final Optional<DocumentPart.Kind> part;

  Proof(DocumentPart.@org.jspecify.annotations.Nullable Kind part) {
    this.part = Optional.ofNullable(part);
  }

  /**
   * The part of a document that the council has to handle.
   *
   * @return the kind of part; empty if the duty is about what happens to the documents afterwards
   */
  public Optional<DocumentPart.Kind> part() {
    return part;
  }
}
